import type { Directive, Period } from '../domain/brief.ts'
import type { DigestDirective } from '../domain/digest.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { likenessOfPairs, pairsOf } from '../script/likeness.ts'
import { once } from '../script/once.ts'
import type { Day } from '../time/day.ts'
import { cite } from './cite.ts'
import { inOneLanguage } from './in-one-language.ts'
import type { Story } from './select.ts'

const MOST_OF_ARTICLE = 3
/** Actions so much alike are one, told by two. */
const ALIKE = 0.6

/**
 * The key directives of the stories for a reader of `today`, `most` of them: the nearest deadline first, then those with a
 * target, then the others, and last those whose deadline is past. At most three of an article; none twice.
 */
export function chooseDirectives(
  stories: readonly Story[],
  today: Day,
  most = Number.POSITIVE_INFINITY,
): DigestDirective[] {
  const candidates = stories
    .flatMap(keyDirectives)
    .map((item) => ({ item, urgency: urgencyOf(item, today) }))
    .sort((one, other) => (one.urgency < other.urgency ? -1 : one.urgency > other.urgency ? 1 : 0))
  const chosen: DigestDirective[] = []
  const countOf = new Map<number, number>()
  for (const { item } of candidates) {
    if (chosen.length >= most) break
    const { directive, record } = item
    const count = countOf.get(record.articleId) ?? 0
    if (count >= MOST_OF_ARTICLE || chosen.some((other) => isRepeat(other.directive, directive))) continue
    countOf.set(record.articleId, count + 1)
    chosen.push({ directive, cite: cite(record) })
  }
  return chosen
}

interface Candidate {
  readonly directive: Directive
  readonly record: BriefRecord
  /** The last day of its deadline. */
  readonly day: Day | null
}

export const keyDirectives = once((story: Story): Candidate[] =>
  inOneLanguage(story, ({ brief }) => brief.directives.some(({ key }) => key)).flatMap((record) =>
    record.brief.directives
      .filter(({ key }) => key)
      .map((directive) => ({ directive, record, day: dayOf(directive) })),
  ),
)

/** True when the deadline is `today` or later; false where there is none. */
export function isDueFrom(directive: Directive, today: Day): boolean {
  const day = dayOf(directive)
  return day !== null && day >= today
}

/** Sorts the most urgent first: a deadline to come as its day, then what has none, then what is past. */
function urgencyOf({ directive, day }: Candidate, today: Day): string {
  if (day === null) return directive.target === null ? 'b2' : 'b1'
  return day >= today ? `a ${day}` : 'c'
}

function dayOf({ deadline }: Directive): Day | null {
  return deadline === null ? null : lastDay(deadline)
}

/** The last day of a period: 2026-06 ends on 2026-06-30. Null for a form that is no period. */
function lastDay(period: Period): Day | null {
  const [year, part, day] = (period.split('/').at(-1) ?? '').split('-')
  if (!year || !/^\d{4}$/.test(year)) return null
  if (day) return `${year}-${part}-${day}`
  const month = part === undefined ? 12 : (PARTS.get(part) ?? Number(part))
  if (!(month >= 1 && month <= 12)) return null
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return `${year}-${String(month).padStart(2, '0')}-${days}`
}

/** The last month of a half or a quarter. */
const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ H1: 6, H2: 12, Q1: 3, Q2: 6, Q3: 9, Q4: 12 }),
)

function isRepeat(one: Directive, other: Directive): boolean {
  return one.deadline === other.deadline && likenessOfPairs(pairsIn(one), pairsIn(other)) >= ALIKE
}

const pairsIn = once(({ action }: Directive) => pairsOf(action))
