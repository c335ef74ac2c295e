import { Composer } from 'grammy'
import { type BotContext, type BotParts, chatIdOf } from '../context.ts'

/** A group that became a supergroup has another number: all that is kept for it moves at once, and not with its next briefing. */
export function movedGroup({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.on('message:migrate_to_chat_id', (ctx) =>
    services.moveChat(chatIdOf(ctx), ctx.message.migrate_to_chat_id),
  )
  composer.on('message:migrate_from_chat_id', (ctx) =>
    services.moveChat(ctx.message.migrate_from_chat_id, chatIdOf(ctx)),
  )
  return composer
}
