import type { Figure } from '../domain/brief.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { placesIn } from '../script/places-in.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { eventStages } from './event-stages.ts'
import { termsOf } from './event-terms.ts'
import { metricKey } from './metric-key.ts'
import { phasesOf } from './phases-of.ts'
import { projectKeys } from './project-keys.ts'
import { statisticMonths } from './statistic-months.ts'
import { titleCounts } from './title-counts.ts'
import { unitKind } from './unit-kind.ts'

/** What of a report is compared with other reports. */
export interface Event {
  readonly record: BriefRecord
  /** The title, Simplified. */
  readonly title: string
  /** Title and text, Simplified. */
  readonly text: string
  readonly isHan: boolean
  readonly terms: ReadonlySet<string>
  readonly stages: readonly string[]
  readonly phases: readonly string[]
  /** The months that a report of statistics is about: 1-10. */
  readonly months: readonly string[]
  /** Stems of the zones, towns and counties that are named. */
  readonly places: readonly string[]
  /** Numbers of its headline with the word that follows them: 58次, 12条. */
  readonly counts: readonly string[]
  /** Who speaks in it and stands in its headline. */
  readonly people: readonly string[]
  readonly at: number
  /** The different values, the same in any language. */
  readonly figures: readonly EventFigure[]
  readonly projects: ReadonlySet<string>
  /** Pairs of characters of the names of those that the headline names, without words that only sort projects. */
  readonly titleNames: readonly string[]
  /** How much the report tells. */
  readonly fullness: number
}

export interface EventFigure {
  readonly value: number
  /** The unit, or `count` for all measure words, which no two languages share. */
  readonly kind: string
  /** How telling it is: from 1 on two reports of a day hardly have it in common by chance. */
  readonly weight: number
  readonly isHeadlined: boolean
  /** What is measured, whatever words it is written in. */
  readonly metric: string
}

/** So much of a text is asked whether it knows a name or number. */
const ASKED_IN = 4000
/** Where it happened stands in the beginning. */
const NAMED_IN = 1000

/** From this weight on two reports of a day hardly have a figure in common by chance. */
export const TELLING = 1

/** Reads a report as the event that it tells of. */
export function eventOf(record: BriefRecord): Event {
  const { figures, projects, directives, publishedAt } = record.brief
  const title = plain(record.brief.title)
  const body = plain(record.brief.text)
  return {
    record,
    title,
    text: `${title}\n${body.slice(0, ASKED_IN)}`,
    isHan: /\p{Script=Han}/u.test(title + body),
    terms: termsOf(title, body),
    stages: eventStages(title),
    phases: phasesOf(title),
    months: statisticMonths(title, body),
    places: placesIn(`${title}\n${body.slice(0, NAMED_IN)}`),
    counts: titleCounts(title),
    people: [...new Set(directives.flatMap(({ issuer }) => (issuer === null ? [] : [plain(issuer)])))].filter(
      (issuer) => issuer.length >= 2 && title.includes(issuer),
    ),
    at: Date.parse(publishedAt ?? record.newsAt),
    figures: eventFigures(figures, squeeze(title)),
    projects: new Set(projects.flatMap(projectKeys)),
    titleNames: namesIn(title, projects.flatMap(projectKeys)),
    fullness: figures.length + 2 * directives.length + Math.min(1, body.length / 10_000),
  }
}

/** Words that only sort projects. */
const SORTS = /项目|工程|基地|产业|园区?|中心|建设|重点|重大|一期|二期|三期|制造|生产|配套/g

function namesIn(title: string, keys: readonly string[]): string[] {
  const squeezed = squeeze(title)
  const runs = keys.filter((key) => squeezed.includes(key)).flatMap((key) => key.split(SORTS))
  const pairs = runs
    .filter((run) => /\p{Script=Han}/u.test(run))
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)))
  return [...new Set(pairs)]
}

function eventFigures(figures: readonly Figure[], title: string): EventFigure[] {
  const found = new Map<string, EventFigure>()
  for (const figure of figures) {
    const kind = unitKind(figure.unit)
    const key = `${Number(figure.value.toPrecision(3))} ${kind}`
    const isHeadlined = title.includes(squeeze(plain(figure.text))) || found.get(key)?.isHeadlined === true
    found.set(key, {
      value: figure.value,
      kind,
      weight: weightOf(figure),
      isHeadlined,
      metric: metricKey(figure.metric).key,
    })
  }
  return [...found.values()]
}

const MONEY = /^[A-Z]{3}$/
const LARGE_SIZE: ReadonlyMap<string, number> = new Map(
  Object.entries({ m2: 1e4, m3: 1e4, m: 1000, t: 1000, W: 1e6, Wh: 1e6 }),
)

/** Big money says most, a small count, a round share or a time next to nothing. */
function weightOf({ value, unit }: Figure): number {
  const size = Math.abs(value)
  if (MONEY.test(unit)) return size >= 1e8 ? 3 : size >= 1e6 ? 1.5 : 0.5
  if (unit === '%' || unit === 'pp') return Number.isInteger(value) ? 0.3 : 1
  if (/^(?:x|year|month|day|hour)$/.test(unit)) return 0.1
  const large = LARGE_SIZE.get(unit)
  if (large !== undefined) return size >= large ? 1.5 : 0.5
  return size >= 1000 ? 1.2 : size >= 100 ? 0.8 : 0.2
}

function plain(text: string): string {
  return toSimplified(text.normalize('NFKC'))
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[\s,-]+/g, '')
}
