import type { MiddlewareFn } from 'grammy'
import { parsePress } from './callback-data.ts'
import { type BotContext, type BotParts, chatIdOf } from './context.ts'
import { localeOf } from './locales.ts'
import { answerPress } from './reply.ts'

/** Finds out the chat's language and settings and what a button asks for, and lets no button wait for ever. */
export function prepare({ services, locales }: BotParts): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const chatId = chatIdOf(ctx)
    const known = await services.settings.get(chatId)
    const { locale, ...rest } = services.defaults
    ctx.isKnownChat = known !== null
    ctx.settings = known ?? { chatId, ...rest, locale: localeOf(ctx.from?.language_code) ?? locale }
    ctx.words = locales[ctx.settings.locale]
    ctx.press = ctx.callbackQuery?.data === undefined ? null : parsePress(ctx.callbackQuery.data)
    ctx.isPressAnswered = false
    await next()
    await answerPress(ctx)
  }
}
