import { actorOf } from './access.ts'
import { type BotContext, type BotParts, chatIdOf } from './context.ts'
import { describeTelegramError } from './describe-telegram-error.ts'
import type { Errands } from './errands.ts'
import { keyboard } from './keyboard.ts'
import { openLiveMessage } from './live-message.ts'
import { renderImport } from './render/import-report.ts'

/** Readers need less than Telegram allows. */
const SHOW_EVERY_MS = 3000

/**
 * Begins to read a file of sources, or lines that somebody wrote, and shows in one message how far it is and at last
 * what came of it. Gives when that message stands: the chat stays free for other things while hundreds of sites are
 * asked, and ⏹ ends it after what is being asked.
 */
export async function followImport(
  ctx: BotContext,
  { services, log }: BotParts,
  { errands, file }: { errands: Errands; file: Uint8Array },
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
  const finish = async () => {
    const stop = errand.signal
    const outcome = await services.files.importFile(file, actorOf(ctx), { onProgress, stop })
    await live.finish(renderImport(outcome, words))
  }
  void finish()
    .catch(async (error: unknown) => {
      log.error({ error: describeTelegramError(error) }, 'A file of sources could not be read to its end')
      await live.finish(words.t('import-broken')).catch(() => {})
    })
    .finally(errand.end)
}
