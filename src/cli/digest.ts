import { loadLocales } from '../bot/locales.ts'
import { renderDigest } from '../bot/render/digest.ts'
import { lookOf, renderForTerminal } from '../console/render-for-terminal.ts'
import { UsageError } from '../errors.ts'
import { makeDigest } from '../pipeline/make-digest.ts'
import { dayInZone, isDay } from '../time/day.ts'
import { type Command, print, readArguments } from './command.ts'
import { withApp } from './with-app.ts'

/** The briefing of a day from what is stored. */
export const digest: Command = {
  name: 'digest',
  usage: '[--date YYYY-MM-DD] [--lang zh|en]',
  summary: 'print the briefing of today or another day from what is stored',
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      date: { type: 'string' },
      lang: { type: 'string' },
    })
    if (positionals.length > 0) throw new UsageError(`digest takes no "${positionals[0]}"`)
    if (values.date !== undefined && !isDay(values.date)) {
      throw new UsageError(`--date: expected a day such as 2026-11-20, got "${values.date}"`)
    }
    if (values.lang !== undefined && values.lang !== 'zh' && values.lang !== 'en') {
      throw new UsageError(`--lang: expected zh or en, got "${values.lang}"`)
    }
    const { lang, date } = values
    return withApp<0>(io, async ({ config, parts }) => {
      const { timezone, time, locale } = config.defaults
      const made = await makeDigest(parts, { date: date ?? dayInZone(parts.now(), timezone), timezone, time })
      const look = lookOf(io.output)
      for (const html of renderDigest(made, loadLocales()[lang ?? locale]))
        print(io.output, `${renderForTerminal(html, look)}\n`)
      return 0
    })
  },
}
