import type { FigureStatus, Period } from '../../domain/brief.ts'
import type { PeriodKind } from '../period/period-span.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { stretchOf } from './stretch-of.ts'
import type { TimeState } from './time-state.ts'
import { isOfPlan, POINT, type TopicState, type TopicTime } from './topic-state.ts'

/** Where the time of a figure is from. */
export interface FigureTopic {
  readonly period: Period | null
  readonly kind: PeriodKind
  readonly place: string
}

/** The time that a figure stands in: of its sentence, of those that ； joins to it, or of those before. */
export function topicOf(
  { quantity, clauseStart }: Mention,
  { periods, frames, lead, sentence, normal }: ReadSentence,
  { topic: state, anchor }: Pick<TimeState, 'topic' | 'anchor'>,
  status: FigureStatus,
): FigureTopic | null {
  const own = periods.findLast(
    (span) =>
      span.end <= quantity.start &&
      frames.has(span) &&
      (status !== 'actual' || !isOfPlan(span, normal, sentence.start)),
  )
  if (own) {
    const place = own.start - sentence.start >= clauseStart ? 'clause' : 'sentence'
    return { period: stretchOf(own, anchor), kind: own.kind, place }
  }
  if (lead?.frame) return { period: stretchOf(lead.frame, anchor), kind: lead.frame.kind, place: 'lead' }
  const { told, due } = state
  const standing = status !== 'actual' && due && due.paragraph >= (told?.paragraph ?? -1) ? due : told
  if (!standing) return null
  const { period, kind } = standing
  const isPoint = state.paragraph === sentence.paragraph ? state.isPoint : POINT.test(sentence.folded)
  return { period, kind, place: placeOf(standing, sentence.paragraph, isPoint, state) }
}

function placeOf(
  { paragraph, isHeading }: TopicTime,
  now: number,
  isPoint: boolean,
  { age, sections, isOpen }: TopicState,
): string {
  if (isHeading) return paragraph < 0 ? 'title' : 'heading'
  if (paragraph === now) return age > 0 ? 'paragraph' : 'sentence before'
  if (isOpen && now - paragraph < 2 + age) return 'row'
  if (isPoint) return 'point'
  return sections > 0 ? 'section before' : now - paragraph < 2 ? 'paragraph before' : 'far'
}
