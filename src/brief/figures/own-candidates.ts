import { characterSet } from '../../script/character-set.ts'
import { hasHan } from '../../script/characters.ts'
import { naming, observation } from '../judge/observation.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { attributeOf, isOfBeginning } from './attribute-of.ts'
import { addDerived, addInNamedYear } from './derived-candidates.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { addYearBefore, isOfStateBefore } from './state-before.ts'
import { stretchOf } from './stretch-of.ts'
import { type Add, addThen, BESIDE, figuresBetween } from './then-candidates.ts'
import type { TimeState } from './time-state.ts'

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
const LED = observation('lead')
/** An English time stands behind what it dates. */
const ENGLISH_AFTER = naming('english after')

/** Times that its sentence names, before a figure and behind it, and those that they mean. */
export function addOwn(mention: Mention, read: ReadSentence, state: TimeState, add: Add): void {
  const before = read.periods.filter(({ end }) => end <= mention.quantity.start)
  const told = before.findLast((span) => isTold(span, mention) && !isOfStateBefore(span, mention, read))
  if (told) add(stretchOf(told, state.anchor), NEAREST_TOLD(told.kind))
  addBefore(before, mention, read, state, add)
  addBehind(mention, read, state, add)
  const frame = read.lead?.frame?.period
  if (frame) add(frame, LED)
  addThen(mention, read, state, before, add)
  if (mention.isBefore) addYearBefore(read, state, before, add)
}

function addBefore(
  before: readonly PeriodSpan[],
  mention: Mention,
  read: ReadSentence,
  state: TimeState,
  add: Add,
): void {
  const { quantity, sentence, clauseStart } = mention
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
}

function addBehind(mention: Mention, read: ReadSentence, state: TimeState, add: Add): void {
  const { quantity, sentence } = mention
  const after = read.periods.filter(({ start }) => start >= quantity.end)
  const clauseEnd = clauseEndOf(mention, read)
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

const isStop = characterSet('，；：。,;')

function clauseEndOf({ quantity, sentence }: Mention, { normal }: ReadSentence): number {
  const from = quantity.end - sentence.start
  let at = from
  while (at < normal.length && !isStop(normal, at)) at++
  return at
}
