import { WordTree } from './word-tree.ts'

/** Finds many words in one pass. */
export interface WordFinder {
  /** Each of its words that stands in a text, with where it stands first. Words and text as `foldText` gives them. */
  find(text: string): ReadonlyMap<string, number>
}

/**
 * A finder of these words by Aho and Corasick: a text costs the same however many words are looked for, and nothing in
 * words or text can make it slow. Latin, Greek and Cyrillic words and numbers are found whole only: AI does not stand in said.
 */
export function createWordFinder(words: Iterable<string>): WordFinder {
  const steps = buildWordFinder(words)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** So many words or beginnings of words take about a millisecond. */
const STEP = 1_000

/** The same in steps, for a hundred thousand words take a second. */
export function* buildWordFinder(words: Iterable<string>): Generator<undefined, WordFinder> {
  const all: string[] = []
  let characters = 0
  for (const word of words) {
    if (word === '') continue
    characters += word.length
    if (all.push(word) % STEP === 0) yield
  }
  const tree = new WordTree(characters)
  /** The word that a beginning is, by the beginning's number. */
  const wordAt = new Int32Array(tree.most + 1).fill(-1)
  for (const [index, word] of all.entries()) {
    wordAt[tree.add(word)] = index
    if (index % STEP === 0) yield
  }
  const failures = new Int32Array(tree.size)
  /** Of the beginnings that one ends with, the longest that is a whole word; 0 when none is. */
  const shorter = new Int32Array(tree.size)
  const step = (from: number, unit: number): number => {
    for (let state = from; ; state = failures[state] ?? 0) {
      const next = tree.next(state, unit)
      if (next !== 0 || state === 0) return next
    }
  }
  // The shorter ones first, so that what a beginning falls back to is linked already.
  let linked = 0
  for (const state of tree.byLength()) {
    const { parent, unit } = tree.of(state)
    const failure = parent === 0 ? 0 : step(failures[parent] ?? 0, unit)
    failures[state] = failure
    shorter[state] = (wordAt[failure] ?? -1) >= 0 ? failure : (shorter[failure] ?? 0)
    if (++linked % STEP === 0) yield
  }
  return {
    find(text) {
      const found = new Map<string, number>()
      let state = 0
      for (let end = 0; end < text.length; end++) {
        state = step(state, text.charCodeAt(end))
        for (let ended = state; ended !== 0; ended = shorter[ended] ?? 0) {
          const word = all[wordAt[ended] ?? -1]
          if (word === undefined || found.has(word)) continue
          const start = end + 1 - word.length
          if (isWhole(text, start, end + 1)) found.set(word, start)
        }
      }
      return found
    },
  }
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u

/** False inside of a longer Latin word or number. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (index: number) => LETTER.test(text[index - 1] ?? '') && LETTER.test(text[index] ?? '')
  return !joins(start) && !joins(end)
}
