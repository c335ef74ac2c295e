import { Composer } from 'grammy'
import type { QuietHours } from '../../domain/watch.ts'
import { parseTimeOfDay } from '../../time/day.ts'
import { groupAdminsOnly } from '../access.ts'
import { changeSettings } from '../change-settings.ts'
import { type BotContext, type BotParts, chatIdOf } from '../context.ts'
import { reply } from '../reply.ts'

const OFF = /^(?:off|none|no|关|关闭|關|關閉|取消)$/i

/** The hours in which a chat is told nothing of what it watches: /quiet 22:00-07:00, /quiet off. */
export function quietCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const { watches } = services
  composer.command('quiet', groupAdminsOnly, async (ctx) => {
    const { words, match } = ctx
    const { timezone } = ctx.settings
    const text = match.trim()
    if (text === '') {
      const hours = await watches.quietHours(chatIdOf(ctx))
      return reply(ctx, hours ? words.t('quiet-now', { ...hours, timezone }) : words.t('quiet-none'))
    }
    if (OFF.test(text)) {
      await watches.setQuietHours(chatIdOf(ctx), null)
      return reply(ctx, words.t('quiet-off'))
    }
    const hours = parseHours(text)
    if (hours === null) return reply(ctx, words.t('quiet-bad', { text: text.slice(0, 40) }))
    // From now on the chat's zone is one that somebody has seen.
    await changeSettings(ctx, services)
    await watches.setQuietHours(chatIdOf(ctx), hours)
    await reply(ctx, words.t('quiet-set', { ...hours, timezone }))
  })
  return composer
}

/** 22:00-07:00, 22点到7点, 10pm – 7am; null for anything else, and for hours that begin when they end. */
function parseHours(text: string): QuietHours | null {
  const ends = text.normalize('NFKC').split(/\s*(?:[-–—~～至到]|\bto\b)\s*/i)
  if (ends.length !== 2) return null
  const [from, to] = ends.map(parseTimeOfDay)
  return from && to && from !== to ? { from, to } : null
}
