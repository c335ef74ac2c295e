import { Composer } from 'grammy'
import { findTimezone } from '../../time/find-timezone.ts'
import { zoneAt } from '../../time/zone-at.ts'
import { groupAdminsOnly } from '../access.ts'
import type { Press } from '../callback-data.ts'
import { changeSettings } from '../change-settings.ts'
import { type BotContext, type BotParts, isPrivate } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { reply, show } from '../reply.ts'

/** /timezone asks where the reader is, or takes it: /timezone 北京, /timezone Asia/Shanghai, or a shared location. */
export function timezoneCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const change = async (ctx: BotContext, wanted: string) => {
    const { time, timezone } = await changeSettings(ctx, services, { timezone: wanted })
    await show(ctx, ctx.words.t('timezone-set', { time, timezone }))
  }
  composer.command('timezone', groupAdminsOnly, async (ctx) => {
    const { words, settings, match } = ctx
    if (match === '') {
      return reply(ctx, words.t('timezone-now', { timezone: settings.timezone }), zones(words))
    }
    const timezone = findTimezone(match)
    if (timezone === null)
      return reply(ctx, words.t('timezone-bad', { text: match.slice(0, 40) }), zones(words))
    await change(ctx, timezone)
  })
  composer.on('message:location').filter(isPrivate, async (ctx) => {
    const timezone = zoneAt(ctx.message.location)
    await (timezone === null ? reply(ctx, ctx.words.t('timezone-nowhere')) : change(ctx, timezone))
  })
  composer.filter(pressed('timezone')).use(groupAdminsOnly, (ctx) => change(ctx, ctx.press.timezone))
  return composer
}

function zones(words: Words) {
  return keyboard(...zoneButtons(words, (timezone) => ({ kind: 'timezone', timezone })))
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
