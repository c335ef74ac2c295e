import { Composer } from 'grammy'
import { adminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { renderLog } from '../render/log.ts'
import { show } from '../reply.ts'

const PAGE_SIZE = 15

/** /log for administrators: who changed what and when, newest first. */
export function logCommand(parts: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  const showLog = async (ctx: BotContext, before?: number) => {
    const { words, settings } = ctx
    const query = before === undefined ? {} : { before }
    const entries = await parts.services.operations.log({ limit: PAGE_SIZE + 1, ...query })
    const shown = entries.slice(0, PAGE_SIZE)
    const last = shown.at(-1)
    const more = entries.length > PAGE_SIZE && last !== undefined
    await show(
      ctx,
      renderLog(shown, words, settings.timezone),
      more ? keyboard([[words.label('button-older'), { kind: 'log-before', id: last.id }]]) : undefined,
    )
  }

  composer.command('log', adminsOnly(parts, 'operations'), (ctx) => showLog(ctx))
  composer
    .filter(pressed('log-before'))
    .use(adminsOnly(parts, 'operations'), (ctx) => showLog(ctx, ctx.press.id))
  return composer
}
