import { loadLocales, type Words } from '../bot/locales.ts'
import { renderDigest, tellsNothing } from '../bot/render/digest.ts'
import { renderWeek } from '../bot/render/week.ts'
import { lookOf, renderForTerminal } from '../console/render-for-terminal.ts'
import type { Digest } from '../domain/digest.ts'
import { UsageError } from '../errors.ts'
import { makeDigest } from '../pipeline/make-digest.ts'
import { makeWeek } from '../pipeline/make-week.ts'
import { dayInZone, isDay } from '../time/day.ts'
import { formatDay } from '../time/format-day.ts'
import { type Command, print, readArguments } from './command.ts'
import { withApp } from './with-app.ts'

/** The briefing of a day from what is stored. */
export const digest: Command = {
  name: 'digest',
  usage: '[--date YYYY-MM-DD] [--week] [--lang zh|en]',
  summary: 'print the briefing of a day, or of the week that ends with it, from what is stored',
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      date: { type: 'string' },
      week: { type: 'boolean' },
      lang: { type: 'string' },
    })
    if (positionals.length > 0) throw new UsageError(`digest takes no "${positionals[0]}"`)
    if (values.date !== undefined && !isDay(values.date)) {
      throw new UsageError(`--date: expected a day such as 2026-11-20, got "${values.date}"`)
    }
    if (values.lang !== undefined && values.lang !== 'zh' && values.lang !== 'en') {
      throw new UsageError(`--lang: expected zh or en, got "${values.lang}"`)
    }
    const { lang, week = false } = values
    return withApp<0>(io, async ({ config, parts }) => {
      const { timezone, time, locale } = config.defaults
      const words = loadLocales()[lang ?? locale]
      const today = dayInZone(parts.now(), timezone)
      const wish = { date: values.date ?? today, timezone, time }
      const messages = week
        ? renderWeek(await makeWeek(parts, wish), words)
        : renderDay(await makeDigest(parts, wish), today, words)
      const look = lookOf(io.output)
      for (const html of messages) print(io.output, `${renderForTerminal(html, look)}\n`)
      return 0
    })
  },
}

/** Of a past day nothing more will come. */
function renderDay(digest: Digest, today: string, words: Words): readonly string[] {
  if (digest.date >= today || !tellsNothing(digest)) return renderDigest(digest, words)
  return [words.t('day-empty', { day: formatDay(digest.date, words.locale) }).html]
}
