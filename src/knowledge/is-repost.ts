import type { Article } from '../domain/article.ts'
import { likeness } from '../script/likeness.ts'

/** One of the numbers of a text may be corrected in a new post, not most of them: those would be next week's. */
const LEAST_ALIKE = 0.9
const MOST_NUMBERS = 0.2
const FEW_NUMBERS = 2
const DAYS =
  /\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi

/**
 * True when a text of the same site and title is an earlier one posted anew, with a correction perhaps: nearly the same
 * words, the same days, and hardly another number. Reports that come back each day or week name other days or numbers.
 */
export function isRepost(before: Pick<Article, 'text'>, after: Pick<Article, 'text'>): boolean {
  if (found(before.text, DAYS).join() !== found(after.text, DAYS).join()) return false
  const numbers = found(before.text, /\d[\d.,]*/g)
  const left = [...found(after.text, /\d[\d.,]*/g)]
  const gone = numbers.filter((number) => {
    const at = left.indexOf(number)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const others = Math.max(gone.length, left.length)
  if (others > Math.max(FEW_NUMBERS, numbers.length * MOST_NUMBERS)) return false
  return likeness(before.text, after.text) >= LEAST_ALIKE
}

/** In the order of the alphabet, each once for numbers as often as they stand there. */
function found(text: string, pattern: RegExp): string[] {
  return (text.normalize('NFKC').match(pattern) ?? []).sort()
}
