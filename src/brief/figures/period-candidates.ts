import type { Period } from '../../domain/brief.ts'
import { shiftYears, yearOf, yearPeriod } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isFrame, type Mention, type ReadSentence } from './mentions.ts'
import type { TimeState } from './time-state.ts'

/** A period that a figure may be of, and where it comes from. */
export interface PeriodCandidate {
  readonly period: Period | null
  readonly origins: readonly string[]
}

/** Periods that a figure may have: named in its sentence, standing from sentences before, or none. */
export function periodCandidates(mention: Mention, read: ReadSentence, state: TimeState): PeriodCandidate[] {
  const found = new Map<Period | null, string[]>([[null, ['none']]])
  const add = (period: Period | null | undefined, origin: string): void => {
    if (period === undefined || (period === null && !origin.startsWith('own'))) return
    const origins = found.get(period)
    if (!origins) found.set(period, [origin])
    else if (!origins.includes(origin)) origins.push(origin)
  }
  addOwn(mention, read, state, add)
  addStanding(read, state, add)
  return [...found].map(([period, origins]) => ({ period, origins }))
}

type Add = (period: Period | null | undefined, origin: string) => void

/** How near counts as right beside the figure. */
const BESIDE = 4

function addOwn(mention: Mention, read: ReadSentence, state: TimeState, add: Add): void {
  const { quantity, sentence, clauseStart } = mention
  const before = read.periods.filter(({ end }) => end <= quantity.start)
  const after = read.periods.filter(({ start }) => start >= quantity.end)
  const clauseEnd = clauseEndOf(mention, read)
  for (const [index, span] of before.entries()) {
    const nearest = index === before.length - 1
    const inClause = span.start - sentence.start >= clauseStart
    const frames = isFrame(span, read.normal, sentence.start)
    const place = isOfBeginning(span, read) ? 'beginning' : inClause ? 'clause' : frames ? 'frame' : 'earlier'
    add(span.period, `own ${place} ${span.kind}`)
    if (nearest) add(span.period, `own nearest ${span.kind}`)
    if (quantity.start - span.end <= BESIDE && nearest) add(span.period, `own beside ${span.kind}`)
    if (figuresBetween(span, mention, read)) add(span.period, `own behind figures ${span.kind}`)
    addDerived(span, state, add, inClause ? 'clause' : 'sentence')
    addInNamedYear(span, read, state, add, `own ${place}`)
  }
  for (const span of after) {
    const place = span.start - sentence.start < clauseEnd ? 'rest of clause' : 'rest of sentence'
    add(span.period, `own ${place} ${span.kind}`)
    if (span.start - quantity.end <= BESIDE) add(span.period, `own follows ${span.kind}`)
    addInNamedYear(span, read, state, add, `own ${place}`)
  }
  add(read.lead?.frame?.period, 'lead')
  const reference = before.findLast(({ kind }) => kind === 'reference')
  if (reference) {
    const now = before.findLast(({ kind }) => kind !== 'reference')?.period ?? state.last ?? state.title
    const then = reference.period ?? (now && shiftYears(now, -1))
    if (then && reference.period === null)
      add(then, before.at(-1) === reference ? 'then, named last' : 'then')
  }
}

/** 一季度 after 明年 or in a paragraph on 2026 is that year's. */
function addInNamedYear(
  { period, start, end }: PeriodSpan,
  { sentence, periods }: ReadSentence,
  { year }: TimeState,
  add: Add,
  place: string,
): void {
  if (
    period === null ||
    HAS_YEAR.test(sentence.simplified.slice(start - sentence.start, end - sentence.start))
  )
    return
  const inSentence = periods.findLast(
    (other) => other.start < start && /^\d{4}$/.test(other.period ?? ''),
  )?.period
  const named = inSentence ?? year
  if (named && yearOf(named) !== yearOf(period))
    add(
      shiftYears(period, yearOf(named) - yearOf(period)),
      `${place}, in the ${inSentence ? 'sentence' : 'article'}'s year`,
    )
}

/** 2016年9月动工, 成立于1998年: when something began, not when it was measured. */
function isOfBeginning({ start, end }: PeriodSpan, { normal, sentence }: ReadSentence): boolean {
  const before = normal.slice(Math.max(0, start - sentence.start - 5), start - sentence.start)
  return (
    BEGAN_BEFORE.test(before) ||
    BEGAN_AFTER.test(normal.slice(end - sentence.start, end - sentence.start + 8))
  )
}

const BEGAN_BEFORE =
  /(?:创立|成立|始建|创建|注册|建成|投产|创办|设立|开工)(?:于|在)?$|(?:founded|established|opened|built) in $/i
const BEGAN_AFTER =
  /^(?:正式|全面|顺利)?(?:动工|开工|成立|创立|注册|投产|建成|建厂|开建|奠基|落户|上市|创办|获批|通车|投运|投用|竣工)(?!项目|的|率|投产的)/

const HAS_YEAR = /\d{4}|[今明去前本上来次]年|年度|last|next|this/

function addDerived({ period, kind }: PeriodSpan, state: TimeState, add: Add, place: string): void {
  if (period === null) return
  if (!/^\d{4}$/.test(period)) add(yearPeriod(yearOf(period)), `year of ${place}`)
  const { anchor, sinceJanuary } = state
  if (kind === 'since' && anchor) {
    add(`${period}/${endLike(period, anchor.year, anchor.month)}`, `${place} up to now`)
  }
  if (sinceJanuary?.startsWith(period)) add(sinceJanuary, `${place} from January`)
  if (kind === 'as_of' && LAST_DAYS.test(period)) add(period.slice(0, 7), `month of ${place}`)
}

/** 截至6月30日 is told of the month. */
const LAST_DAYS = /^\d{4}-\d\d-(?:28|29|30|31)$/

/** Now, in the form of the period that leads up to it: 2019-09 → 2021-08. */
function endLike(period: Period, year: number, month: number | null): Period {
  return /^\d{4}-\d\d/.test(period) && month !== null
    ? `${year}-${String(month).padStart(2, '0')}`
    : yearPeriod(year)
}

function addStanding({ sentence }: ReadSentence, state: TimeState, add: Add): void {
  const { previous } = state
  if (previous) {
    const near =
      previous.sentence === sentence.start
        ? 'same sentence'
        : previous.paragraph === sentence.paragraph
          ? 'same paragraph'
          : 'before'
    if (previous.period !== null) add(previous.period, `previous ${near}`)
  }
  add(state.paragraph ?? undefined, 'paragraph')
  add(state.last ?? undefined, 'last')
  add(state.first ?? undefined, 'first')
  add(state.mostTold ?? undefined, 'most told')
  add(state.title ?? undefined, 'title')
  add(state.sinceJanuary ?? undefined, 'since January')
  add(state.event ?? undefined, 'event')
  add(state.day ?? undefined, 'day')
  add(state.year ?? undefined, 'year named')
  const standing = state.paragraph ?? state.last ?? state.title
  const lastMonth = /\d{4}-\d\d$/.exec(standing ?? '')?.[0]
  if (lastMonth) add(lastMonth, 'last month of standing')
  add(state.years ?? undefined, 'five years')
  if (standing) add(yearPeriod(yearOf(standing)), 'year of standing')
  const { anchor } = state
  if (!anchor) return
  add(yearPeriod(anchor.year), 'this year')
  if (anchor.reportYear !== anchor.year) add(yearPeriod(anchor.reportYear), 'reported year')
}

function figuresBetween(span: PeriodSpan, { quantity }: Mention, { mentions }: ReadSentence): boolean {
  return mentions.some((other) => other.quantity.start >= span.end && other.quantity.end <= quantity.start)
}

function clauseEndOf({ quantity, sentence }: Mention, { normal }: ReadSentence): number {
  const from = quantity.end - sentence.start
  const stop = /[，；：。,;]/.exec(normal.slice(from))
  return stop ? from + stop.index : normal.length
}
