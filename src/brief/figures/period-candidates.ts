import type { Period } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import { hasHan } from '../../script/characters.ts'
import { naming, type Observation, observation } from '../judge/observation.ts'
import { shiftYears, yearOf, yearPeriod } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { attributeOf, isOfBeginning } from './attribute-of.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { addYearBefore, isOfStateBefore } from './state-before.ts'
import { stretchOf } from './stretch-of.ts'
import { type Add, addThen, BESIDE, figuresBetween } from './then-candidates.ts'
import type { TimeState } from './time-state.ts'

/** A period that a figure may be of, and where it comes from. */
export interface PeriodCandidate {
  readonly period: Period | null
  readonly origins: readonly Observation[]
  /** Where the text tells it: by its first origin. */
  readonly told: 'nowhere' | 'in the sentence' | 'before'
}

/** Periods that a figure may have: named in its sentence, standing from sentences before, or none. */
export function periodCandidates(mention: Mention, read: ReadSentence, state: TimeState): PeriodCandidate[] {
  // a dozen at most: looking through them costs less than hashing periods that were just put together
  const found: {
    readonly period: Period | null
    readonly origins: Observation[]
    readonly told: PeriodCandidate['told']
  }[] = []
  let told: PeriodCandidate['told'] = 'nowhere'
  const add: Add = (period, origin) => {
    for (const known of found) {
      if (known.period !== period) continue
      if (!known.origins.includes(origin)) known.origins.push(origin)
      return
    }
    found.push({ period, origins: [origin], told })
  }
  add(null, NONE)
  told = 'in the sentence'
  addOwn(mention, read, state, add)
  told = 'before'
  addStanding(read, state, add)
  return found
}

/** Where in its sentence a time stands, for a figure there. */
const OWN = {
  beginning: naming('own beginning'),
  clause: naming('own clause'),
  frame: naming('own frame'),
  earlier: naming('own earlier'),
  'rest of clause': naming('own rest of clause'),
  'rest of sentence': naming('own rest of sentence'),
}
const ATTRIBUTE = {
  event: { beside: naming('own attribute of'), before: naming('own attribute before') },
  plan: { beside: naming('own plan of'), before: naming('own plan before') },
}
const IN_NAMED_YEAR = {
  beginning: naming('own beginning in the year of'),
  clause: naming('own clause in the year of'),
  frame: naming('own frame in the year of'),
  earlier: naming('own earlier in the year of'),
  'rest of clause': naming('own rest of clause in the year of'),
  'rest of sentence': naming('own rest of sentence in the year of'),
}
const NEAREST_TOLD = naming('own nearest told')
const [NEAREST, BESIDE_IT, FOLLOWS] = [naming('own nearest'), naming('own beside'), naming('own follows')]
const STATE_BEFORE = naming('own of state before')
const BEHIND_FIGURES = naming('own behind figures')
const YEAR_OF = naming('year of')
const FROM_JANUARY = naming('from January of')
const PREVIOUS = naming('previous')
const [NONE, LED] = [observation('none'), observation('lead')]
/** What the article has told so far, in this order. */
const STANDING = (
  [
    ['paragraph', 'paragraph'],
    ['last', 'last'],
    ['first', 'first'],
    ['mostTold', 'most told'],
    ['title', 'title'],
    ['sinceJanuary', 'since January'],
    ['event', 'event'],
    ['day', 'day'],
    ['year', 'year named'],
  ] as const
).map(([key, name]) => [key, observation(name)] as const)
/** An English time stands behind what it dates. */
const ENGLISH_AFTER = naming('english after')
const DUE = naming('due')
const [SAME_DAY, SAME_MONTH] = [observation('that day'), observation('that month')]
const [END_OF, START_OF] = [naming('end of'), naming('start of')]
const LAST_MONTH = observation('last month of standing')
const [END_OF_FIVE_YEARS, HEADING] = [observation('end of five years'), observation('heading')]
const [FIVE_YEARS, YEAR_OF_STANDING] = [observation('five years'), observation('year of standing')]
const [THIS_YEAR, REPORTED_YEAR] = [observation('this year'), observation('reported year')]

function addOwn(mention: Mention, read: ReadSentence, state: TimeState, add: Add): void {
  const { quantity, sentence, clauseStart } = mention
  const before = read.periods.filter(({ end }) => end <= quantity.start)
  const after = read.periods.filter(({ start }) => start >= quantity.end)
  const clauseEnd = clauseEndOf(mention, read)
  const told = before.findLast((span) => isTold(span, mention) && !isOfStateBefore(span, mention, read))
  if (told) add(stretchOf(told, state.anchor), NEAREST_TOLD(told.kind))
  for (const [index, span] of before.entries()) {
    const period = stretchOf(span, state.anchor)
    const nearest = index === before.length - 1
    if (isOfStateBefore(span, mention, read)) {
      add(period, STATE_BEFORE(span.kind))
      continue
    }
    const inClause = span.start - sentence.start >= clauseStart
    const frames = read.frames.has(span)
    const place = isOfBeginning(span, read.sentence)
      ? 'beginning'
      : inClause
        ? 'clause'
        : frames
          ? 'frame'
          : 'earlier'
    add(period, OWN[place](span.kind))
    if (nearest) add(period, NEAREST(span.kind))
    const attribute = attributeOf(span, read.sentence)
    if (attribute)
      add(period, ATTRIBUTE[attribute][figuresBetween(span, mention, read) ? 'before' : 'beside'](span.kind))
    if (quantity.start - span.end <= BESIDE && nearest) add(period, BESIDE_IT(span.kind))
    if (figuresBetween(span, mention, read)) add(period, BEHIND_FIGURES(span.kind))
    addDerived(span, state, add, inClause ? 'clause' : 'sentence')
    addInNamedYear(span, read, state, add, IN_NAMED_YEAR[place])
  }
  const isEnglish = !hasHan(read.normal)
  for (const span of after) {
    const place = span.start - sentence.start < clauseEnd ? 'rest of clause' : 'rest of sentence'
    add(
      span.period,
      isEnglish ? ENGLISH_AFTER(`${behindEnglish(span, mention, read)} ${span.kind}`) : OWN[place](span.kind),
    )
    if (span.start - quantity.end <= BESIDE) add(span.period, FOLLOWS(span.kind))
    addInNamedYear(span, read, state, add, IN_NAMED_YEAR[place])
  }
  const frame = read.lead?.frame?.period
  if (frame) add(frame, LED)
  addThen(mention, read, state, before, add)
  if (mention.isBefore) addYearBefore(read, state, before, add)
}

/** How an English time follows a figure: in one phrase, in its clause, behind another figure or in another clause. */
function behindEnglish(
  span: PeriodSpan,
  { quantity }: Mention,
  { normal, mentions, sentence }: ReadSentence,
): string {
  const from = quantity.end - sentence.start
  const to = span.start - sentence.start
  const between = normal.slice(from, to)
  if (mentions.some(({ quantity: other }) => other.start >= quantity.end && other.end <= span.start))
    return 'figures'
  if (/[,;:]| (?:and|but|while|as|after|which|who) /.test(between)) return 'clause'
  return to - from < NEAR_ENGLISH ? 'phrase' : 'rest'
}

const NEAR_ENGLISH = 16

/** What tells when a figure was measured, rather than what it is held against or what it counts. */
function isTold(span: PeriodSpan, { quantity, sentence }: Mention): boolean {
  if (span.kind === 'reference' || span.kind === 'now') return false
  const attribute = attributeOf(span, sentence)
  return (
    attribute === null || (attribute === 'plan' && quantity.kind !== 'percent' && quantity.kind !== 'points')
  )
}

/** 一季度 after 明年 or in a paragraph on 2026 is that year's. */
function addInNamedYear(
  { period, start, end }: PeriodSpan,
  { sentence, periods }: ReadSentence,
  { year }: TimeState,
  add: Add,
  inYearOf: (whose: 'sentence' | 'article') => Observation,
): void {
  if (period === null || HAS_YEAR.test(sentence.folded.slice(start - sentence.start, end - sentence.start)))
    return
  const inSentence = periods.findLast(
    (other) => other.start < start && /^\d{4}$/.test(other.period ?? ''),
  )?.period
  const named = inSentence ?? year
  if (named && yearOf(named) !== yearOf(period))
    add(shiftYears(period, yearOf(named) - yearOf(period)), inYearOf(inSentence ? 'sentence' : 'article'))
}

const HAS_YEAR = /\d{4}|[今明去前本上来次翌隔]年|年度|last|next|this/

function addDerived(
  { period, kind }: PeriodSpan,
  state: TimeState,
  add: Add,
  place: 'clause' | 'sentence',
): void {
  if (period === null) return
  if (period.length !== 4) add(yearPeriod(yearOf(period)), YEAR_OF(place))
  const { sinceJanuary, title } = state
  if (kind === 'since' && title?.startsWith(`${period}-01/`)) add(title, FROM_JANUARY(place))
  if (sinceJanuary?.startsWith(period)) add(sinceJanuary, FROM_JANUARY(place))
  if (period.length === 9) {
    add(period.slice(5), END_OF(place))
    add(period.slice(0, 4), START_OF(place))
  }
}

function addStanding({ sentence, periods }: ReadSentence, state: TimeState, add: Add): void {
  const { previous } = state
  if (previous) {
    const near =
      previous.sentence === sentence.start
        ? 'same sentence'
        : previous.paragraph === sentence.paragraph
          ? 'same paragraph'
          : 'before'
    if (previous.period !== null) add(previous.period, PREVIOUS(near))
  }
  for (const [key, origin] of STANDING) {
    const period = state[key]
    if (period !== null) add(period, origin)
  }
  const standing = state.paragraph ?? state.last ?? state.title
  const lastMonth = standing && standing.length > 6 ? /\d{4}-\d\d$/.exec(standing)?.[0] : undefined
  if (lastMonth) add(lastMonth, LAST_MONTH)
  // 当天, 当月: of which the sentences before tell
  const named = periods.find(({ kind, period }) => period === null && kind !== 'now' && kind !== 'reference')
  if (named?.kind === 'day' && state.day !== null) add(state.day, SAME_DAY)
  if (named?.kind === 'span' && lastMonth) add(lastMonth, SAME_MONTH)
  if (state.years !== null) {
    add(state.years, FIVE_YEARS)
    add(state.years.slice(5), END_OF_FIVE_YEARS)
  }
  if (state.heading !== null) add(state.heading, HEADING)
  if (state.deadline !== null) {
    const lines = sentence.paragraph - state.deadline.paragraph
    add(state.deadline.period, DUE(lines < 2 ? lines : 'before'))
  }
  if (standing) add(yearPeriod(yearOf(standing)), YEAR_OF_STANDING)
  const { anchor } = state
  if (!anchor) return
  add(yearPeriod(anchor.year), THIS_YEAR)
  if (anchor.reportYear !== anchor.year) add(yearPeriod(anchor.reportYear), REPORTED_YEAR)
}

const isStop = characterSet('，；：。,;')

function clauseEndOf({ quantity, sentence }: Mention, { normal }: ReadSentence): number {
  const from = quantity.end - sentence.start
  let at = from
  while (at < normal.length && !isStop(normal, at)) at++
  return at
}
