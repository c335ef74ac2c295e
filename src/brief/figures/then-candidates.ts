import type { Period } from '../../domain/brief.ts'
import { naming, type Observation, observation } from '../judge/observation.ts'
import { sameIn } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import type { TimeState } from './time-state.ts'

/** A time of the sentence may be one whose year nobody knows. */
export type Add = (period: Period | null, origin: Observation) => void

/** How near counts as right beside the figure. */
export const BESIDE = 4

const [THEN, THEN_LAST] = [observation('then'), observation('then, named last')]

/** 去年同期: a year before what is told of, in the same months. */
export function addThen(
  mention: Mention,
  read: ReadSentence,
  state: TimeState,
  before: readonly PeriodSpan[],
  add: Add,
): void {
  const reference = before.findLast(({ kind }) => kind === 'reference')
  if (!reference || reference.period !== null) return
  if (isGrowthSince(reference, read) || isHeldAgainst(reference, mention, read)) return
  const { previous } = state
  const near = before.findLast(({ kind }) => kind !== 'reference')?.period
  const then = thenOf(reference, near ?? state.last ?? state.title)
  if (then) add(then, before.at(-1) === reference ? THEN_LAST : THEN)
  const asPrevious =
    previous?.paragraph === read.sentence.paragraph ? thenOf(reference, previous.period) : null
  for (const [period, origins] of [
    [then, THEN_PLACE],
    [asPrevious, THEN_OF_PREVIOUS],
  ] as const)
    if (period)
      add(
        period,
        origins[isCompared(reference, read) ? 'compared' : 'told'](thenPlace(reference, mention, read)),
      )
}

/** up 12% from a year earlier to $3.2 billion: behind what a change is counted from stands the new state. */
export function isNewState(mention: Mention, read: ReadSentence): boolean {
  return read.periods.some(
    (each) =>
      each.kind === 'reference' &&
      each.end <= mention.quantity.start &&
      each.start >= read.sentence.start &&
      isHeldAgainst(each, mention, read),
  )
}

function isHeldAgainst(
  { start, end }: PeriodSpan,
  { quantity }: Mention,
  { normal, sentence }: ReadSentence,
): boolean {
  const from = start - sentence.start
  const before = normal.slice(Math.max(0, from - LONGEST_COMPARING), from)
  const words = normal.slice(from, end - sentence.start)
  if (!COMPARING.test(before) && !/^from /i.test(words)) return false
  return NEW_STATE.test(normal.slice(end - sentence.start, quantity.start - sentence.start))
}

const LONGEST_COMPARING = 24
const COMPARING = /\b(?:from|than|on|over|(?:compared|comparing) (?:with|to)|against|versus) (?:the )?$/i
const NEW_STATE =
  /^,? (?:to|at|reaching|hitting|totall?ing|bringing [a-z ]{2,30} to) (?:an? [a-z-]+ (?:of )?)?(?:(?:about|around|nearly|almost|over|more than|just|some) ){0,2}(?:[A-Z]{0,3}[$£€¥])?$/

function thenOf({ year }: PeriodSpan, now: Period | null): Period | null {
  return now && sameIn(now, year)
}

const THEN_PLACE = { compared: naming('then compared'), told: naming('then told') }
const THEN_OF_PREVIOUS = {
  compared: naming('then of previous compared'),
  told: naming('then of previous told'),
}

function thenPlace(reference: PeriodSpan, mention: Mention, read: ReadSentence): string {
  const { quantity, sentence, clauseStart } = mention
  if (isRatioTo(reference, quantity, read)) return 'times'
  if (opensClause(reference, read)) return 'opening'
  if (figuresBetween(reference, mention, read)) return 'behind figures'
  if (quantity.start - reference.end <= BESIDE) return 'beside'
  return reference.start - sentence.start >= clauseStart ? 'clause' : 'earlier'
}

/** 去年同期的1.7倍, 恢复到2019年的97%, 仅为去年同期的七成: how much a figure is of what was measured then. */
export function isRatioTo(
  { start }: PeriodSpan,
  { kind }: Mention['quantity'],
  { normal, sentence }: ReadSentence,
): boolean {
  if (kind !== 'percent') return kind === 'times'
  return SHARE_OF.test(normal.slice(Math.max(0, start - sentence.start - 2), start - sentence.start + 1))
}

const SHARE_OF = /[到为是占于达].?$/

/** 去年同期，全区完成…: all that follows is of then. */
export function opensClause({ start, end }: PeriodSpan, { normal, sentence }: ReadSentence): boolean {
  return (
    normal[end - sentence.start] === '，' && /^$|[，；：\s]/.test(normal[start - sentence.start - 1] ?? '')
  )
}

/** 比去年同期, 与2019年同期相比: what a figure is held against. */
export function isCompared({ start }: PeriodSpan, { normal, sentence }: ReadSentence): boolean {
  return COMPARES.has(normal[start - sentence.start] ?? '')
}

const COMPARES = new Set('比较与同')

/** 较去年同期增长了3倍: the growth is of now. */
function isGrowthSince(reference: PeriodSpan, read: ReadSentence): boolean {
  return isCompared(reference, read) && GROWTH.test(read.normal.slice(reference.end - read.sentence.start))
}

const GROWTH =
  /^(?:相比|[，又再也])*(?:增|提高|提升|上升|升高|扩大|下降|减少|回落|降低|缩短|收窄|翻|[多少高低快慢])/

/** Whether a figure stands between a time and another figure. */
export function figuresBetween(span: PeriodSpan, { quantity }: Mention, { mentions }: ReadSentence): boolean {
  return mentions.some((other) => other.quantity.start >= span.end && other.quantity.end <= quantity.start)
}
