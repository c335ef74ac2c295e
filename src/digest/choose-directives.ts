import type { Directive, Period } from '../domain/brief.ts'
import type { DigestDirective } from '../domain/digest.ts'
import { likeness } from '../script/likeness.ts'
import type { Day } from '../time/day.ts'
import { cite } from './cite.ts'
import { inOneLanguage } from './in-one-language.ts'
import type { Story } from './select.ts'

const MOST_OF_ARTICLE = 3
/** Actions so much alike are one, told by two. */
const ALIKE = 0.6

/**
 * The key directives of the stories for a reader of `today`: the nearest deadline first, then those with a
 * target, then the others, and last those whose deadline is past. At most three of an article; none twice.
 */
export function chooseDirectives(stories: readonly Story[], today: Day): DigestDirective[] {
  const candidates = stories
    .flatMap((story) => inOneLanguage(story, ({ brief }) => brief.directives.some(({ key }) => key)))
    .flatMap((record) =>
      record.brief.directives
        .filter(({ key }) => key)
        .map((directive) => ({ directive, cite: cite(record), urgency: urgencyOf(directive, today) })),
    )
    .sort((one, other) => one.urgency.localeCompare(other.urgency, 'en'))
  const chosen: DigestDirective[] = []
  const countOf = new Map<number, number>()
  for (const { directive, cite } of candidates) {
    const count = countOf.get(cite.articleId) ?? 0
    if (count >= MOST_OF_ARTICLE || chosen.some((item) => isRepeat(item.directive, directive))) continue
    countOf.set(cite.articleId, count + 1)
    chosen.push({ directive, cite })
  }
  return chosen
}

/** True when the deadline is `today` or later; false where there is none. */
export function isDueFrom({ deadline }: Directive, today: Day): boolean {
  const day = deadline === null ? null : lastDay(deadline)
  return day !== null && day >= today
}

/** Sorts the most urgent first: a deadline to come as its day, then what has none, then what is past. */
function urgencyOf({ deadline, target }: Directive, today: Day): string {
  const day = deadline === null ? null : lastDay(deadline)
  if (day === null) return target === null ? 'b2' : 'b1'
  return day >= today ? `a ${day}` : 'c'
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
  return one.deadline === other.deadline && likeness(one.action, other.action) >= ALIKE
}
