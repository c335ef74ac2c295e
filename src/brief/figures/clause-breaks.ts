import { datelineLength } from '../dateline.ts'

const BREAK = /[，,：:；;。！？!?（）()［］【】\n]/g
/** Between a label's colon and its number stand a few words at most. */
const LONGEST_LINK = 12

/** 总投资：6.2亿元, 石桐县（62.8%）: what stands before the colon or bracket is said of the number. */
export function labelStart(
  normal: string,
  breaks: readonly number[],
  clauseIndex: number,
  start: number,
): number {
  const mark = breaks[clauseIndex - 1]
  if (mark === undefined) return 0
  if (start - mark > LONGEST_LINK) return mark + 1
  const opens =
    /[：:（(]/.test(normal[mark] as string) && /^[\s约达共计合近超为]*$/.test(normal.slice(mark + 1, start))
  return (opens ? (breaks[clauseIndex - 2] ?? -1) : mark) + 1
}

/** A short bracket without digits, as in 生产总值（GDP）, is a gloss and breaks nothing. */
const GLOSS = /（[^（）\d]{1,12}）/y

/** Where the clauses of a sentence part. */
export function breaksOf(normal: string): number[] {
  const dateline = datelineLength(normal)
  const breaks: number[] = dateline > 0 ? [dateline - 1] : []
  BREAK.lastIndex = dateline
  for (let found = BREAK.exec(normal); found; found = BREAK.exec(normal)) {
    const { index: at, 0: char } = found
    GLOSS.lastIndex = at
    const gloss = char === '（' ? GLOSS.exec(normal) : null
    if (gloss) {
      BREAK.lastIndex = at + gloss[0].length
      continue
    }
    if ((char === ',' || char === ':') && /\d/.test(normal[at - 1] ?? '') && /\d/.test(normal[at + 1] ?? ''))
      continue
    breaks.push(at)
  }
  return breaks
}
