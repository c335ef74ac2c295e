import { Composer } from 'grammy'
import type { Subscription } from '../../domain/subscription.ts'
import { findTimezone } from '../../time/find-timezone.ts'
import { zoneAt } from '../../time/zone-at.ts'
import { groupAdminsOnly } from '../access.ts'
import type { Press } from '../callback-data.ts'
import { changeSettings } from '../change-settings.ts'
import { type BotContext, type BotParts, chatIdOf, isPrivate } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import type { Html } from '../render/html.ts'
import { timesText } from '../render/wishes.ts'
import { reply, show } from '../reply.ts'
import { isAtHand, personOf, placeOf } from '../which-subscription.ts'

/**
 * /timezone asks where the reader is, or takes it: /timezone 北京, /timezone Asia/Shanghai, or a shared location. It is
 * that of the chat, or of the channel whose subscription was chosen.
 */
export function timezoneCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  /** A subscription of another chat than this one, if it is that what this is about; null for this chat itself. */
  const elsewhere = async (ctx: BotContext): Promise<Subscription | null> => {
    const named = ctx.press && 'of' in ctx.press ? ctx.press.of : undefined
    const id = named ?? (await services.subscriptions.chosen(personOf(ctx), placeOf(ctx)))
    const one = id === null ? null : await services.subscriptions.get(id)
    return one && one.chatId !== chatIdOf(ctx) && (await isAtHand(ctx, services, one)) ? one : null
  }

  const ask = async (ctx: BotContext, problem?: Html) => {
    const { words, settings } = ctx
    const other = await elsewhere(ctx)
    const { timezone } = other ?? settings
    await reply(ctx, problem ?? words.t('timezone-now', { timezone }), zones(words, other?.id))
  }

  const change = async (ctx: BotContext, timezone: string) => {
    const { words } = ctx
    const other = await elsewhere(ctx)
    if (other) {
      await services.settings.change(other.chatId, { timezone })
      return show(ctx, words.t('timezone-set', { time: timesText(other.times, words), timezone }))
    }
    const { time } = await changeSettings(ctx, services, { timezone })
    const [only, ...others] = await services.subscriptions.list(placeOf(ctx))
    const times = only && others.length === 0 ? only.times : [time]
    await show(ctx, words.t('timezone-set', { time: timesText(times, words), timezone }))
  }

  composer.command('timezone', groupAdminsOnly, async (ctx) => {
    const { words, match } = ctx
    if (match === '') return ask(ctx)
    const timezone = findTimezone(match)
    await (timezone === null
      ? ask(ctx, words.t('timezone-bad', { text: match.slice(0, 40) }))
      : change(ctx, timezone))
  })
  composer.on('message:location').filter(isPrivate, async (ctx) => {
    const timezone = zoneAt(ctx.message.location)
    await (timezone === null ? reply(ctx, ctx.words.t('timezone-nowhere')) : change(ctx, timezone))
  })
  composer.filter(pressed('choose-timezone')).use(groupAdminsOnly, (ctx) => ask(ctx))
  composer.filter(pressed('timezone')).use(groupAdminsOnly, (ctx) => change(ctx, ctx.press.timezone))
  return composer
}

function zones(words: Words, of?: number) {
  const more = of === undefined ? {} : { of }
  return keyboard(...zoneButtons(words, (timezone) => ({ kind: 'timezone', timezone, ...more })))
}

/** The zones that most readers and sources are in, row by row. */
export function zoneButtons(words: Words, pressFor: (timezone: string) => Press): Button[][] {
  const zone = (label: string, timezone: string): Button => [label, pressFor(timezone)]
  return [
    [
      zone(words.label('zone-shanghai'), 'Asia/Shanghai'),
      zone(words.label('zone-hong-kong'), 'Asia/Hong_Kong'),
    ],
    [zone(words.label('zone-taipei'), 'Asia/Taipei'), zone(words.label('zone-singapore'), 'Asia/Singapore')],
    [zone(words.label('zone-tokyo'), 'Asia/Tokyo'), zone(words.label('zone-london'), 'Europe/London')],
    [
      zone(words.label('zone-new-york'), 'America/New_York'),
      zone(words.label('zone-los-angeles'), 'America/Los_Angeles'),
    ],
  ]
}
