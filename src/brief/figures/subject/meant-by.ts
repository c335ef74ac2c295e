import { POINTING } from './anaphor.ts'
import type { ClauseNoun } from './clause-nouns.ts'
import type { SubjectState } from './subject-state.ts'

/** 其出口: its owner is meant, which any noun may be. */
export function pointsToOwner(words: string): boolean {
  return words.startsWith('其')
}

/** 对其出口…: what the clause before is about. */
export function ownerBefore(
  said: ClauseNoun,
  before: readonly ClauseNoun[],
  { previous }: SubjectState,
): string {
  const noun = before.findLast(
    ({ start, isAnaphor, role }) => start < said.start && !isAnaphor && role !== 'where',
  )
  return noun?.words ?? previous?.words ?? ''
}

/** 该泊位, 基地: the last noun before that ends in the same word. */
export function meantBy(anaphor: string, { seen, company, firm }: SubjectState): string {
  const word = anaphor.replace(POINTING, '')
  if (word === '' || /公司|企业|集团|我们/.test(word)) return firm || company
  return seen.findLast((each) => each.length > word.length && each.endsWith(word)) ?? ''
}

/** What an anaphor goes back to, or tells a reader by itself; empty for 其. */
export function standsFor(words: string, state: SubjectState): string {
  if (pointsToOwner(words)) return ''
  return meantBy(words, state) || (namesItself(words) ? words.replace(POINTING, '') : '')
}

/** Whether a noun tells a reader enough even where nothing was named before. */
export function namesItself(words: string): boolean {
  return NAMES_ITSELF.test(words)
}

const NAMES_ITSELF = /(?:公司|企业|集团|园区|基地|机场|医院|学校|码头|港口|港区|水库|电厂|电站|大桥)$/
