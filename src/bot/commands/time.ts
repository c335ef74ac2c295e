import { Composer } from 'grammy'
import { parseTimeOfDay } from '../../time/day.ts'
import { groupAdminsOnly } from '../access.ts'
import { changeSettings } from '../change-settings.ts'
import { type BotContext, type BotParts, chatIdOf, threadOf } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { joined } from '../render/html.ts'
import { reply, show } from '../reply.ts'

const HOURS = ['07:00', '08:00', '09:00', '18:00']

/** /time asks when the briefing should come, or takes it: /time 08:00. */
export function timeCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const ask = async (ctx: BotContext) => {
    const { time, timezone } = ctx.settings
    await reply(ctx, ctx.words.t('time-now', { time, timezone }), hours())
  }
  const change = async (ctx: BotContext, wanted: string) => {
    const { words } = ctx
    const { time, timezone } = await changeSettings(ctx, services, { time: wanted })
    const subscription = await services.subscriptions.of(chatIdOf(ctx), threadOf(ctx))
    const hint = subscription?.state === 'active' ? '' : words.t('not-subscribed-hint')
    await show(ctx, joined([words.t('time-set', { time, timezone }), hint], '\n'))
  }
  composer.command('time', groupAdminsOnly, async (ctx) => {
    if (ctx.match === '') return ask(ctx)
    const time = parseTimeOfDay(ctx.match)
    if (time === null) return reply(ctx, ctx.words.t('time-bad', { text: ctx.match.slice(0, 40) }), hours())
    await change(ctx, time)
  })
  composer.filter(pressed('choose-time')).use(groupAdminsOnly, ask)
  composer.filter(pressed('time')).use(groupAdminsOnly, (ctx) => change(ctx, ctx.press.time))
  return composer
}

function hours() {
  return keyboard(HOURS.map((time): Button => [time, { kind: 'time', time }]))
}
