import { Composer } from 'grammy'
import type { Subscription } from '../../domain/subscription.ts'
import { type BotContext, type BotParts, chatIdOf, threadOf } from '../context.ts'
import { digestButtons } from '../digest-buttons.ts'
import { toKeyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { renderByLength } from '../render/by-length.ts'
import { joined } from '../render/html.ts'
import { replyAll } from '../reply.ts'
import { sayGone, withSubscription } from '../which-subscription.ts'

/** /preview: the next briefing of what is subscribed here or chosen, as it would be now. */
export function comingCommand({ services, locales }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const show = async (ctx: BotContext, { id, locale, length }: Subscription) => {
    const coming = await withProgress(ctx, null, () => services.subscriptions.preview(id))
    if (coming === null) return sayGone(ctx)
    const { digest, occasion, leftOut } = coming
    const edition = await services.editions.keep(digest, chatIdOf(ctx), threadOf(ctx))
    const rows = digestButtons(digest, edition, ctx.words)
    const note = joined(
      [ctx.words.t('coming-title'), leftOut > 0 ? ctx.words.t('coming-left-out', { count: leftOut }) : ''],
      '\n',
    )
    const messages = renderByLength(digest, locales[locale], { length, occasion })
    await replyAll(ctx, [note.html, ...messages], rows.length > 0 ? toKeyboard(rows) : undefined)
  }
  const preview = (ctx: BotContext) =>
    withSubscription(
      ctx,
      services,
      (one) => show(ctx, one),
      (of) => ({ kind: 'coming', of }),
    )
  composer.command('preview', preview)
  composer.filter(pressed('coming')).use(preview)
  return composer
}
