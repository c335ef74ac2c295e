import { Composer } from 'grammy'
import { adminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { renderHealth, renderStats } from '../render/operations.ts'
import { reply } from '../reply.ts'

/** /stats and /health for administrators: what there is, and how the program itself is doing. */
export function operationsCommands(parts: BotParts): Composer<BotContext> {
  const { operations } = parts.services
  const composer = new Composer<BotContext>()
  composer.command('stats', adminsOnly(parts, 'operations'), async (ctx) => {
    await reply(ctx, renderStats(await operations.stats(), ctx.words))
  })
  composer.command('health', adminsOnly(parts, 'operations'), async (ctx) => {
    await reply(ctx, renderHealth(await operations.health(), ctx.words, ctx.settings.timezone))
  })
  return composer
}
