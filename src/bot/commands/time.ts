import { Composer } from 'grammy'
import type { Subscription } from '../../domain/subscription.ts'
import { parseTimes } from '../../time/parse-times.ts'
import { groupAdminsOnly } from '../access.ts'
import { changeSettings } from '../change-settings.ts'
import { type BotContext, type BotParts, isPrivate } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { joined } from '../render/html.ts'
import { timesText } from '../render/wishes.ts'
import { answerPress, reply, show } from '../reply.ts'
import { personOf, placeOf, sayGone, withSubscription } from '../which-subscription.ts'

const HOURS = ['07:00', '08:00', '09:00', '18:00']
const EVERY_HOUR = Array.from({ length: 18 }, (_, index) => `${String(index + 6).padStart(2, '0')}:00`)
/** A day. More would say mostly that there is nothing new. */
const MOST = 6

/** /time asks when the briefing should come, or takes it: /time 08:00, /time 早上8点和晚上6点. */
export function timeCommand({ services }: BotParts): Composer<BotContext> {
  const { subscriptions } = services
  const composer = new Composer<BotContext>()

  /** Somebody may choose the hour before they subscribe, as long as there is only one. */
  const isFree = async (ctx: BotContext) =>
    !(ctx.press && 'of' in ctx.press && ctx.press.of !== undefined) &&
    (await subscriptions.list(placeOf(ctx))).length === 0 &&
    !(isPrivate(ctx) && (await subscriptions.chosen(personOf(ctx), placeOf(ctx))) !== null)

  const ask = async (ctx: BotContext) => {
    const { words, settings } = ctx
    if (await isFree(ctx)) {
      const { time, timezone } = settings
      return reply(ctx, words.t('time-now', { time, timezone }), keyboard(hours()))
    }
    await withSubscription(ctx, services, async ({ id, times, timezone }) => {
      const more: Button = [words.label('button-times'), { kind: 'times', of: id }]
      await reply(
        ctx,
        words.t('time-now', { time: timesText(times, words), timezone }),
        keyboard(hours(id), [more]),
      )
    })
  }

  const change = async (ctx: BotContext, times: readonly [string, ...string[]]) => {
    const { words } = ctx
    if (await isFree(ctx)) {
      // Several are a subscription's own.
      if (times.length > 1) return withSubscription(ctx, services, async () => {})
      const { time, timezone } = await changeSettings(ctx, services, { time: times[0] })
      return show(
        ctx,
        joined([words.t('time-set', { time, timezone }), words.t('not-subscribed-hint')], '\n'),
      )
    }
    await withSubscription(ctx, services, async (one) => {
      const changed = await subscriptions.change(one.id, { times })
      if (changed === null) return sayGone(ctx)
      await followHour(ctx, changed)
      const { timezone } = changed
      await show(ctx, words.t('time-set', { time: timesText(times, words), timezone }))
    })
  }

  /** The day of a chat begins with the briefing of the only subscription that it has. */
  const followHour = async (ctx: BotContext, { chatId, threadId, times }: Subscription) => {
    const all = await subscriptions.list({ chatId, threadId })
    if (all.length === 1 && chatId === placeOf(ctx).chatId && times[0] !== undefined)
      await changeSettings(ctx, services, { time: times[0] })
  }

  const showTimes = (ctx: BotContext, { id, times, timezone }: Subscription) => {
    const { words } = ctx
    const offered = [...new Set([...EVERY_HOUR, ...times])].sort()
    const buttons = offered.map(
      (time): Button => [times.includes(time) ? `✓${time}` : time, { kind: 'time-toggle', time, of: id }],
    )
    const rows = Array.from({ length: Math.ceil(buttons.length / 4) }, (_, row) =>
      buttons.slice(row * 4, row * 4 + 4),
    )
    return show(
      ctx,
      words.t('times-ask', { time: timesText(times, words), timezone, most: MOST }),
      keyboard(...rows, [[words.label('button-done'), { kind: 'filter', of: id }]]),
    )
  }

  const toggle = async (ctx: BotContext, { id }: Subscription, time: string) => {
    let isRefused = false
    const changed = await subscriptions.change(id, ({ times: before }) => {
      const others = before.filter((one) => one !== time)
      const times = others.length < before.length ? others : [...before, time].sort()
      isRefused = times.length === 0 || times.length > MOST
      return isRefused ? {} : { times }
    })
    if (changed === null) return sayGone(ctx)
    if (isRefused) return answerPress(ctx, ctx.words.label('toast-times', { most: MOST }))
    await followHour(ctx, changed)
    await showTimes(ctx, changed)
  }

  composer.command('time', groupAdminsOnly, async (ctx) => {
    const { words, match } = ctx
    if (match.trim() === '') return ask(ctx)
    const [first, ...others] = parseTimes(match) ?? []
    if (first === undefined)
      return reply(ctx, words.t('time-bad', { text: match.slice(0, 40) }), keyboard(hours()))
    if (others.length >= MOST) return reply(ctx, words.t('time-too-many', { most: MOST }))
    await change(ctx, [first, ...others])
  })
  composer.filter(pressed('choose-time')).use(groupAdminsOnly, ask)
  composer.filter(pressed('time')).use(groupAdminsOnly, (ctx) => change(ctx, [ctx.press.time]))
  composer
    .filter(pressed('times'))
    .use(groupAdminsOnly, (ctx) => withSubscription(ctx, services, (one) => showTimes(ctx, one)))
  composer
    .filter(pressed('time-toggle'))
    .use(groupAdminsOnly, (ctx) => withSubscription(ctx, services, (one) => toggle(ctx, one, ctx.press.time)))
  return composer
}

function hours(of?: number): Button[] {
  return HOURS.map((time): Button => [time, { kind: 'time', time, ...(of === undefined ? {} : { of }) }])
}
