import type { ChatSettings } from '../domain/subscription.ts'
import { type BotContext, chatIdOf } from './context.ts'
import type { BotServices } from './services.ts'

/** Stores the chat's wishes; with the first of them the language it was spoken to in, which is remembered from then on. */
export function changeSettings(
  ctx: BotContext,
  services: BotServices,
  change: Partial<Omit<ChatSettings, 'chatId'>> = {},
): Promise<ChatSettings> {
  const first = ctx.isKnownChat ? {} : { locale: ctx.settings.locale }
  return services.settings.change(chatIdOf(ctx), { ...first, ...change })
}
