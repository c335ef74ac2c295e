import type { SourceHealth } from '../../domain/source.ts'
import { formatMoment } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import type { Health, Stats } from '../operation-services.ts'
import { type Html, html, joined } from './html.ts'
import { HEALTH_MARKS } from './source-page.ts'

/** Sources by how they are doing, and what has become of what they brought. */
export function renderStats(stats: Stats, words: Words): Html {
  const { sources, articles, deliveries, alerts, projects, subscriptions } = stats
  const healths = Object.keys(HEALTH_MARKS) as SourceHealth[]
  const total = healths.reduce((sum, health) => sum + sources[health], 0)
  const marks = healths.filter((health) => sources[health] > 0)
  return joined(
    [
      joined(
        [
          words.t('sources-title', { count: total }),
          ...marks.map(
            (health) =>
              html`${HEALTH_MARKS[health]} ${words.t(HEALTH_TEXTS[health], { count: sources[health] })}`,
          ),
        ],
        '\n',
      ),
      words.t('stats-articles', { ...articles, projects }),
      joined(
        [
          words.t('stats-deliveries', { subscriptions, ...deliveries }),
          words.t('stats-alerts', { ...alerts }),
        ],
        '\n',
      ),
    ],
    '\n\n',
  )
}

const HEALTH_TEXTS: Readonly<Record<SourceHealth, string>> = {
  new: 'stats-new',
  well: 'stats-well',
  troubled: 'stats-troubled',
  failing: 'stats-failing',
  silent: 'stats-silent',
  paused: 'stats-paused',
}

const MINUTE_MS = 60_000

/** How the program itself is doing. */
export function renderHealth(health: Health, words: Words, timezone: string): Html {
  const { startedAt, now, memoryBytes, lastSweep, waiting, version, dialect, sources, outageSince } = health
  const moment = (at: string) => formatMoment(at, timezone, words.locale)
  const minutes = Math.floor((Date.parse(now) - Date.parse(startedAt)) / MINUTE_MS)
  const uptime = { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24 }
  return joined(
    [
      words.t('health-title', { version, database: dialect === 'sqlite' ? 'SQLite' : 'PostgreSQL' }),
      words.t('health-uptime', { at: moment(startedAt), ...uptime, minutes: minutes % 60 }),
      words.t('health-memory', { megabytes: Math.round(memoryBytes / 1024 ** 2) }),
      lastSweep === null
        ? words.t('health-no-sweep')
        : words.t('health-sweep', { at: moment(lastSweep.at), seconds: Math.ceil(lastSweep.ms / 1000) }),
      words.t('health-waiting', { ...waiting }),
      sources.failing + sources.silent > 0 ? words.t('health-sources', { ...sources }) : '',
      outageSince === null ? '' : words.t('health-outage', { at: moment(outageSince) }),
    ],
    '\n',
  )
}
