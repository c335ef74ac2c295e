import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { App } from '../app/create-app.ts'
import { loadLocales, type Words } from '../bot/locales.ts'
import { PICTURE_LOOK } from '../bot/render/chart-parts.ts'
import { renderChart } from '../bot/render/chart-svg.ts'
import { renderDigest, tellsNothing } from '../bot/render/digest.ts'
import { feedIdOf, renderFeed } from '../bot/render/feed.ts'
import { renderPage } from '../bot/render/page.ts'
import { renderWeek } from '../bot/render/week.ts'
import { lookOf, renderForTerminal } from '../console/render-for-terminal.ts'
import { CHART_KINDS, type ChartKind } from '../domain/chart.ts'
import type { Digest } from '../domain/digest.ts'
import { UsageError, UserError } from '../errors.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { makeDays } from '../pipeline/make-days.ts'
import { makeDigest } from '../pipeline/make-digest.ts'
import { makePastDay } from '../pipeline/make-past-day.ts'
import { makeWeek } from '../pipeline/make-week.ts'
import { dayInZone, isDay } from '../time/day.ts'
import { formatDay } from '../time/format-day.ts'
import { type Command, print, readArguments } from './command.ts'
import { withApp } from './with-app.ts'
import { writeWhole } from './write-whole.ts'

/** Entries of the feed. */
const FEED_DAYS = 7
/** Plain text is not wrapped: what shows it does that. */
const PLAIN = { color: false, width: 100_000 }

/** The briefing of a day from what is stored. */
export const digest: Command = {
  name: 'digest',
  usage:
    '[--date YYYY-MM-DD] [--week] [--lang zh|en] [--text | --html | --atom FILE | --chart FILE [--of CHART]]',
  summary:
    'print the briefing of a day, or of the week that ends with it; as plain text, a page, a feed or a chart',
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      date: { type: 'string' },
      week: { type: 'boolean', default: false },
      lang: { type: 'string' },
      text: { type: 'boolean', default: false },
      html: { type: 'boolean', default: false },
      atom: { type: 'string' },
      chart: { type: 'string' },
      of: { type: 'string' },
    })
    const { lang, week, text, html, atom, chart } = values
    if (positionals.length > 0) throw new UsageError(`digest takes no "${positionals[0]}"`)
    if (values.date !== undefined && !isDay(values.date)) {
      throw new UsageError(`--date: expected a day such as 2026-11-20, got "${values.date}"`)
    }
    if (lang !== undefined && lang !== 'zh' && lang !== 'en') {
      throw new UsageError(`--lang: expected zh or en, got "${lang}"`)
    }
    if ([text, html, atom !== undefined, chart !== undefined].filter(Boolean).length > 1)
      throw new UsageError('digest writes one form at a time: --text, --html, --atom FILE or --chart FILE')
    if (atom !== undefined && week)
      throw new UsageError('--atom has an entry for each day and takes no --week')
    const kind = chartKindOf(values.of)
    if (kind !== null && chart === undefined)
      throw new UsageError('--of says which picture --chart FILE is to be; give both')
    return withApp<0 | 1>(io, async (app) => {
      const { timezone, time, locale } = app.config.defaults
      const words = loadLocales()[lang ?? locale]
      const today = dayInZone(app.parts.now(), timezone)
      const wish = { date: values.date ?? today, timezone, time }
      if (atom !== undefined) {
        const count = await writeFeed(app, wish, words, resolve(io.folder, atom))
        print(io.errors, `${atom}: ${count} ${count === 1 ? 'day' : 'days'} with news`)
        return 0
      }
      const make = week ? makeWeek : wish.date < today ? makePastDay : makeDigest
      const made = await make(app.parts, wish)
      if (chart !== undefined) {
        const others = await writeChart(made, kind, words, resolve(io.folder, chart))
        print(io.errors, `${chart}: ${others}`)
        return 0
      }
      if (html) io.output.write(renderPage(made, words))
      else {
        const messages = week ? renderWeek(made, words) : renderDay(made, today, words)
        const look = text ? PLAIN : lookOf(io.output)
        for (const message of messages) print(io.output, `${renderForTerminal(message, look)}\n`)
      }
      return 0
    })
  },
}

/** Of a past day nothing more will come. */
function renderDay(digest: Digest, today: string, words: Words): readonly string[] {
  if (digest.date >= today || !tellsNothing(digest)) return renderDigest(digest, words)
  return [words.t('day-empty', { day: formatDay(digest.date, words.locale) }).html]
}

function chartKindOf(text: string | undefined): ChartKind | null {
  if (text === undefined) return null
  const kind = CHART_KINDS.find((one) => one === text)
  if (kind === undefined) throw new UsageError(`--of: expected ${CHART_KINDS.join(', ')}, got "${text}"`)
  return kind
}

/** Draws one of the pictures that the digest's figures invite to, the first if none is named; says which, and which others there are. */
async function writeChart(
  { charts, ...digest }: Digest,
  kind: ChartKind | null,
  words: Words,
  path: string,
): Promise<string> {
  const chart = kind === null ? charts[0] : charts.find((one) => one.kind === kind)
  const kinds = charts.map((one) => one.kind)
  if (!chart && kinds.length === 0)
    throw new UserError(
      'There are too few figures to compare, so there is no chart.',
      'Take another day with --date, or --week.',
    )
  if (!chart)
    throw new UserError(
      `The figures make no chart of ${kind}.`,
      `Take --of ${kinds.join(' or --of ')}, another day with --date, or --week.`,
    )
  await writeWhole(path, await drawPicture(renderChart(chart, digest, words, PICTURE_LOOK).html))
  const others = kinds.filter((one) => one !== chart.kind)
  return others.length === 0 ? chart.kind : `${chart.kind}; there is also --of ${others.join(', --of ')}`
}

/** Writes the last days into the file, which stays the same feed when it is one already; gives how many have news. */
async function writeFeed(
  { parts }: App,
  wish: { date: string; timezone: string; time: string },
  words: Words,
  path: string,
): Promise<number> {
  const days = await makeDays(parts, wish, FEED_DAYS)
  const old = await readFile(path, 'utf8').catch(() => '')
  const id = feedIdOf(old) ?? randomUUID()
  await writeWhole(path, renderFeed(days, { id, now: parts.now() }, words))
  return days.filter((day) => !tellsNothing(day)).length
}
