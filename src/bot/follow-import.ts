import { actorOf } from './access.ts'
import { type BotContext, type BotParts, chatIdOf } from './context.ts'
import { describeTelegramError } from './describe-telegram-error.ts'
import type { Errands } from './errands.ts'
import type { ImportProgress } from './file-services.ts'
import { keyboard } from './keyboard.ts'
import { openLiveMessage } from './live-message.ts'
import type { Html } from './render/html.ts'
import { renderImport } from './render/import-report.ts'

/** Readers need less than Telegram allows. */
const SHOW_EVERY_MS = 3000

/** Work on many addresses: tells how far it is, and gives what came of it. */
export type LongWork = (progress: ImportProgress) => Promise<Html>

/** Begins to read a file of sources, or lines that somebody wrote. */
export async function followImport(
  ctx: BotContext,
  parts: BotParts,
  { errands, file }: { errands: Errands; file: Uint8Array },
): Promise<void> {
  await followWork(ctx, parts, errands, async (progress) =>
    renderImport(await parts.services.files.importFile(file, actorOf(ctx), progress), ctx.words),
  )
}

/**
 * Begins the work and shows in one message how far it is and at last what came of it. Gives when that message stands:
 * the chat stays free for other things while hundreds of sites are asked, and ⏹ ends it after what is being asked.
 */
export async function followWork(
  ctx: BotContext,
  { log }: BotParts,
  errands: Errands,
  work: LongWork,
): Promise<void> {
  const { words } = ctx
  const errand = errands.begin(chatIdOf(ctx))
  if (errand === null) return
  const buttons = keyboard([[words.label('button-stop'), { kind: 'import-stop', token: errand.token }]])
  const live = await openLiveMessage(ctx, {
    text: words.t('import-working'),
    keyboard: buttons,
    everyMs: SHOW_EVERY_MS,
  }).catch((error) => {
    errand.end()
    throw error
  })
  const onProgress = (done: number, total: number) =>
    live.show(words.t('import-progress', { done, total }), buttons)
  void work({ onProgress, stop: errand.signal })
    .then((report) => live.finish(report))
    .catch(async (error: unknown) => {
      log.error({ error: describeTelegramError(error) }, 'A list of addresses could not be read to its end')
      await live.finish(words.t('import-broken')).catch(() => {})
    })
    .finally(errand.end)
}
