import { toSimplified } from './to-simplified.ts'

/** The text as words are compared: Simplified, in one width and case. Its length may differ. */
export function foldText(text: string): string {
  return toSimplified(text.normalize('NFKC')).toLowerCase()
}

/** The same, each gap between words one space: as words of several lines are compared. */
export function foldWords(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim()
}
