import type { Measure } from './measure.ts'
import type { Mention, ReadSentence } from './mentions.ts'

/** What the figures in the brackets behind a name measure, in their order. */
export interface BracketRow {
  readonly columns: readonly BracketColumn[]
  readonly paragraph: number
}

interface BracketColumn {
  readonly kind: Mention['quantity']['kind']
  readonly measure: Measure
}

/** Where a figure stands in the brackets behind a name: the first or the third of them, with words of its own or without. */
export interface BracketPlace {
  readonly name: string
  readonly at: number
  readonly isBare: boolean
}

const NAME = /(?:^|[，。；：、）\s])([^，。；：、（）\d\s]{2,14})$/
const JOINTS = /^[，、\s]*$/

/** The place of a figure in the brackets behind a name; null outside of any. */
export function bracketPlace({ mentions }: ReadSentence, { before, quantity }: Mention): BracketPlace | null {
  const open = before.lastIndexOf('（')
  if (open < 0 || before.indexOf('）', open) >= 0) return null
  const name = NAME.exec(before.slice(0, open))?.[1]
  if (name === undefined) return null
  // the words before may begin in a sentence that ； joins to this one
  const offset = quantity.start - before.length
  const inside = mentions.filter(
    ({ quantity: { start } }) => start >= offset + open && start < quantity.start,
  )
  const last = inside.at(-1)
  const own = before.slice(last ? last.quantity.end - offset : open + 1)
  return { name, at: inside.length, isBare: JOINTS.test(own) }
}

/** 松林镇（11.8亿元，94.4%）, behind 城关街道（完成投资17.6亿元，完成率96.7%）: measured as those in the brackets before. */
export function measureInBrackets(
  place: BracketPlace | null,
  { quantity, sentence }: Mention,
  row: BracketRow | null,
): Measure | null {
  if (!place?.isBare || row === null || sentence.paragraph > row.paragraph + 1) return null
  const column = row.columns[place.at]
  return column?.kind === quantity.kind
    ? { ...column.measure, subject: place.name, isTopic: false, isPlaced: true }
    : null
}

/** 城关街道（完成投资17.6亿元: whose it is stands before the brackets. */
const PLACE = /(?:[省市县区镇乡州旗村]|街道|园区|开发区|新城|公司|集团|项目|工程)$/

export function ofPlaceBefore({ name }: BracketPlace, measure: Measure): Measure {
  return measure.subject === '' && PLACE.test(name) ? { ...measure, subject: name, isPlaced: true } : measure
}

/** The row with one figure more; the first in its brackets begins another. */
export function rowWith(
  { at }: BracketPlace,
  { quantity: { kind }, sentence: { paragraph } }: Mention,
  measure: Measure,
  row: BracketRow | null,
): BracketRow {
  const column = { kind, measure }
  return { columns: at === 0 ? [column] : [...(row?.columns ?? []).slice(0, at), column], paragraph }
}
