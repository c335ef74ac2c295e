import { toSimplified } from './to-simplified.ts'

/** The text as words are compared: Simplified, in one width and case. Its length may differ. */
export function foldText(text: string): string {
  return toSimplified(text.normalize('NFKC')).toLowerCase()
}
