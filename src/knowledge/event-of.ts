import type { Figure } from '../domain/brief.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { eventStages } from './event-stages.ts'
import { projectKeys } from './project-keys.ts'

/** What of a report is compared with other reports. */
export interface Event {
  readonly record: BriefRecord
  /** The title, Simplified. */
  readonly title: string
  readonly stages: readonly string[]
  readonly at: number
  /** How telling each value is, by value and unit; the same in any language. */
  readonly figures: ReadonlyMap<string, number>
  /** The telling ones of them that the title names. */
  readonly headlined: readonly string[]
  readonly projects: ReadonlySet<string>
  /** How much the report tells. */
  readonly fullness: number
}

const MONEY = /^[A-Z]{3}$/
const LARGE_SIZE: ReadonlyMap<string, number> = new Map(
  Object.entries({ m2: 1e4, m3: 1e4, m: 1000, t: 1000, W: 1e6, Wh: 1e6 }),
)
/** From this weight on two reports of a day hardly have a figure in common by chance. */
export const TELLING = 1

/** Reads a report as the event that it tells of. */
export function eventOf(record: BriefRecord): Event {
  const { title, figures, projects, directives, text, publishedAt } = record.brief
  const weights = new Map<string, number>()
  for (const figure of figures) weights.set(figureKey(figure), weightOf(figure))
  const plain = squeeze(title)
  return {
    record,
    title: toSimplified(title.normalize('NFKC')),
    stages: eventStages(toSimplified(title)),
    at: Date.parse(publishedAt ?? record.newsAt),
    figures: weights,
    headlined: figures
      .filter((figure) => weightOf(figure) >= TELLING && plain.includes(squeeze(figure.text)))
      .map(figureKey),
    projects: new Set(projects.flatMap(projectKeys)),
    fullness: figures.length + 2 * directives.length + Math.min(1, text.length / 10_000),
  }
}

/**
 * Value and unit. Three digits, since 630亩 and 42万平方米 are one area; counts without their measure words, which
 * no two languages share.
 */
function figureKey({ value, unit }: Figure): string {
  return `${Number(value.toPrecision(3))} ${UNIT_KINDS.test(unit) ? unit : 'count'}`
}

const UNIT_KINDS = /^(?:[A-Z]{3}|m[23]?|t|Wh?|%|pp|x|year|month|day|hour)$/

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

function squeeze(text: string): string {
  return toSimplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s,-]+/g, '')
}
