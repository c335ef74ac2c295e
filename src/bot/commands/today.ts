import { Composer } from 'grammy'
import { type BotContext, type BotParts, chatIdOf, threadOf } from '../context.ts'
import { digestButtons } from '../digest-buttons.ts'
import { toKeyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { renderDigest } from '../render/digest.ts'
import { replyAll } from '../reply.ts'

/** /today: the briefing of the chat's own day so far. */
export function todayCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const today = async (ctx: BotContext) => {
    const digest = await withProgress(ctx, null, () => services.today(chatIdOf(ctx)))
    const id = await services.editions.keep(digest, chatIdOf(ctx), threadOf(ctx))
    const buttons = digestButtons(digest, id, ctx.words)
    const keyboard = buttons.length > 0 ? toKeyboard(buttons) : undefined
    await replyAll(ctx, renderDigest(digest, ctx.words), keyboard)
  }
  composer.command('today', today)
  composer.filter(pressed('today')).use(today)
  return composer
}
