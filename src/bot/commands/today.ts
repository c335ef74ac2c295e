import { Composer } from 'grammy'
import { type BotContext, type BotParts, chatIdOf } from '../context.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { renderDigest } from '../render/digest.ts'
import { replyDigest } from '../reply-digest.ts'

/** /today: the briefing of the chat's own day so far. */
export function todayCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const today = async (ctx: BotContext) => {
    const digest = await withProgress(ctx, null, () => services.today(chatIdOf(ctx)))
    await replyDigest(ctx, digest, renderDigest(digest, ctx.words), services)
  }
  composer.command('today', today)
  composer.filter(pressed('today')).use(today)
  return composer
}
