import { actorOf } from './access.ts'
import { type BotContext, type BotParts, chatIdOf } from './context.ts'
import { describeTelegramError } from './describe-telegram-error.ts'
import type { Html } from './render/html.ts'
import { renderImport } from './render/import-report.ts'
import { reply } from './reply.ts'

/** Telegram allows about one edit a second; readers need less. */
const SHOW_EVERY_MS = 3000

/**
 * Begins to read a file of sources, and shows in one message how far it is and at last what came of it. Gives when
 * that message stands: the chat stays free for other things while hundreds of sites are asked.
 */
export async function followImport(
  ctx: BotContext,
  { services, log }: BotParts,
  file: Uint8Array,
): Promise<void> {
  const { words } = ctx
  const { message_id: id } = await ctx.reply(words.t('import-working').html, { parse_mode: 'HTML' })
  const edit = (text: Html) =>
    ctx.api.editMessageText(chatIdOf(ctx), id, text.html, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    })
  let shownAt = Date.now()
  let shown: Promise<unknown> = Promise.resolve()
  const onProgress = (done: number, total: number) => {
    if (Date.now() - shownAt < SHOW_EVERY_MS) return
    shownAt = Date.now()
    // Progress that cannot be shown must not stop the work.
    shown = edit(words.t('import-progress', { done, total })).catch(() => {})
  }
  const finish = async () => {
    const outcome = await services.files.importFile(file, actorOf(ctx), onProgress)
    // The report must not be overtaken by what announces it.
    await shown
    await edit(renderImport(outcome, words))
  }
  void finish().catch(async (error: unknown) => {
    log.error({ error: describeTelegramError(error) }, 'A file of sources could not be read to its end')
    await reply(ctx, words.t('import-broken')).catch(() => {})
  })
}
