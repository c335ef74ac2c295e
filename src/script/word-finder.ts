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
  const states: State[] = [newState()]
  for (const word of words) if (word !== '') stateOf(states, word).word = word
  linkFailures(states)
  return { find: (text) => findIn(text, states) }
}

/** A beginning of words, by its number; 0 is the empty one. */
interface State {
  readonly next: Map<number, number>
  /** The longest other beginning that this one ends with. */
  failure: number
  /** Of the beginnings that this one ends with, the longest that is a whole word; 0 when none is. */
  shorter: number
  word: string | null
}

function newState(): State {
  return { next: new Map(), failure: 0, shorter: 0, word: null }
}

function at(states: readonly State[], index: number): State {
  const state = states[index]
  if (state === undefined) throw new Error(`No state ${index}`)
  return state
}

function stateOf(states: State[], word: string): State {
  let state = at(states, 0)
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index)
    let next = state.next.get(unit)
    if (next === undefined) {
      next = states.push(newState()) - 1
      state.next.set(unit, next)
    }
    state = at(states, next)
  }
  return state
}

/** Breadth first, so that what a state falls back to is linked already. */
function linkFailures(states: readonly State[]): void {
  const queue = [...at(states, 0).next.values()]
  for (const index of queue) {
    const state = at(states, index)
    const failure = at(states, state.failure)
    state.shorter = failure.word === null ? failure.shorter : state.failure
    for (const [unit, next] of state.next) {
      at(states, next).failure = step(states, state.failure, unit)
      queue.push(next)
    }
  }
}

function step(states: readonly State[], from: number, unit: number): number {
  for (let index = from; ; index = at(states, index).failure) {
    const next = at(states, index).next.get(unit)
    if (next !== undefined) return next
    if (index === 0) return 0
  }
}

function findIn(text: string, states: readonly State[]): Map<string, number> {
  const found = new Map<string, number>()
  let index = 0
  for (let end = 0; end < text.length; end++) {
    index = step(states, index, text.charCodeAt(end))
    for (let ended = index; ended !== 0; ended = at(states, ended).shorter) {
      const { word } = at(states, ended)
      if (word === null || found.has(word)) continue
      const start = end + 1 - word.length
      if (isWhole(text, start, end + 1)) found.set(word, start)
    }
  }
  return found
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u

/** False inside of a longer Latin word or number. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (index: number) => LETTER.test(text[index - 1] ?? '') && LETTER.test(text[index] ?? '')
  return !joins(start) && !joins(end)
}
