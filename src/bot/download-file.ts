import type { BotContext, BotLog } from './context.ts'
import { describeTelegramError } from './describe-telegram-error.ts'

export type DownloadOutcome =
  | { readonly kind: 'ok'; readonly bytes: Uint8Array }
  | { readonly kind: 'too_large' }
  | { readonly kind: 'failed' }

const TIMEOUT_MS = 30_000

/** The file that a message carries. Its address holds the bot's token, so nothing of a fault but its kind is told. */
export async function downloadFile(
  ctx: BotContext,
  { maxBytes, log }: { maxBytes: number; log: BotLog },
): Promise<DownloadOutcome> {
  try {
    const { file_path: path, file_size: size } = await ctx.getFile()
    if ((size ?? 0) > maxBytes) return { kind: 'too_large' }
    const root = ctx.api.options?.apiRoot ?? 'https://api.telegram.org'
    const response = await fetch(`${root}/file/bot${ctx.api.token}/${path}`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    })
    if (response.ok && response.body) return await readAtMost(response.body, maxBytes)
    await response.body?.cancel()
    log.warn({ status: response.status }, 'A file could not be fetched from Telegram')
  } catch (error) {
    const reason = error instanceof TypeError ? 'the connection failed' : describeTelegramError(error)
    log.warn({ error: reason }, 'A file could not be fetched from Telegram')
  }
  return { kind: 'failed' }
}

async function readAtMost(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<DownloadOutcome> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.byteLength
    if (size > maxBytes) return { kind: 'too_large' }
    pieces.push(piece)
  }
  return { kind: 'ok', bytes: Buffer.concat(pieces) }
}
