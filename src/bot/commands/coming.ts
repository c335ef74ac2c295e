import { Composer } from 'grammy'
import { type BotContext, type BotParts, chatIdOf, threadOf } from '../context.ts'
import { digestButtons } from '../digest-buttons.ts'
import { toKeyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { renderByLength } from '../render/by-length.ts'
import { joined } from '../render/html.ts'
import { replyAll } from '../reply.ts'
import { subscriptionHere } from '../wishes.ts'

/** /preview: the next briefing of what is subscribed here, as it would be now. */
export function comingCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const preview = async (ctx: BotContext) => {
    const { words } = ctx
    const here = [chatIdOf(ctx), threadOf(ctx)] as const
    if ((await subscriptionHere(ctx, services)) === null) return
    const coming = await withProgress(ctx, null, () => services.subscriptions.preview(...here))
    if (coming === null) return
    const { digest, subscription, leftOut } = coming
    const id = await services.editions.keep(digest, ...here)
    const rows = digestButtons(digest, id, words)
    const note = joined(
      [words.t('coming-title'), leftOut > 0 ? words.t('coming-left-out', { count: leftOut }) : ''],
      '\n',
    )
    const messages = renderByLength(digest, words, { length: subscription.length })
    await replyAll(ctx, [note.html, ...messages], rows.length > 0 ? toKeyboard(rows) : undefined)
  }
  composer.command('preview', preview)
  composer.filter(pressed('coming')).use(preview)
  return composer
}
