import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'

/** The subject of a figure, and the sentence and paragraph of that. */
export interface SubjectBefore {
  readonly words: string
  readonly sentence: number
  readonly paragraph: number
  readonly clauseStart: number
}

/** What was counted, and where. */
export type CountedThing = Omit<SubjectBefore, 'clauseStart'>

interface Spoken {
  previous: SubjectBefore | null
  counted: CountedThing | null
  breakdown: Breakdown | null
}

/** What was counted in parts: 开工项目295个，其中工业项目58个、旅游项目18个. */
export interface Breakdown {
  readonly unit: string
  /** The subjects of the parts, by all their names. */
  readonly parts: string[]
  /** What figures were told of before. */
  readonly previous: SubjectBefore | null
  readonly counted: CountedThing | null
  readonly sentence: number
  readonly paragraph: number
  /** How many parts have come one after the other, with no other figure in between. */
  run: number
  /** It is over: what follows is no longer told of the last part. */
  isClosed: boolean
}

const OPENS = /(?:其中|包[括含]|涵盖|分为)[有：，]?[^，；。：\d]{0,24}$/
/** 其中工业项目58个，累计到位资金4亿元 may be those of the one part; of two without any, it is of the whole. */
const FEW = 2

/** Closes the breakdown that a figure no longer belongs to: what was told of before is spoken of again. */
export function leaveBreakdown(state: Spoken, mention: Mention, measured: Measure): void {
  const { breakdown } = state
  if (breakdown === null || breakdown.isClosed || isPart(breakdown, mention, measured)) return
  const { sentence } = mention
  const isOver =
    sentence.paragraph !== breakdown.paragraph ||
    breakdown.run >= FEW ||
    (breakdown.parts.length >= FEW && sentence.start !== breakdown.sentence && mention.leadLength === 0)
  breakdown.run = 0
  if (!isOver) return
  breakdown.isClosed = true
  state.previous = breakdown.previous
  state.counted = breakdown.counted
}

/** Notes a figure that opens a breakdown or goes on with it. */
export function noteBreakdown(
  state: Spoken,
  before: Pick<Spoken, 'previous' | 'counted'>,
  mention: Mention,
  measured: Measure,
  names: readonly string[],
): void {
  if (mention.quantity.kind !== 'count' || measured.change !== null) return
  const opens = names.length > 0 && before.previous !== null && OPENS.test(mention.before)
  if (opens) {
    const { start: sentence, paragraph } = mention.sentence
    const { previous, counted } = before
    const { unit } = mention.quantity
    state.breakdown = { unit, parts: [], previous, counted, sentence, paragraph, run: 0, isClosed: false }
  }
  const { breakdown } = state
  if (breakdown === null || breakdown.isClosed || !(opens || isPart(breakdown, mention, measured))) return
  breakdown.run++
  breakdown.parts.push(...names)
}

/** Whether words name a part of what is no longer told in parts. */
export function isPartBefore({ breakdown }: Spoken, words: string): boolean {
  return breakdown?.isClosed === true && breakdown.parts.includes(words)
}

function isPart(
  breakdown: Breakdown,
  { quantity, sentence, leadLength }: Mention,
  { change }: Measure,
): boolean {
  return (
    quantity.kind === 'count' &&
    quantity.unit === breakdown.unit &&
    change === null &&
    (sentence.start === breakdown.sentence || (leadLength > 0 && sentence.paragraph === breakdown.paragraph))
  )
}
