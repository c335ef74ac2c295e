import { toSimplified } from '../script/to-simplified.ts'

/** A text as words are found in it: Simplified, without what width and case make of it, each gap one space. */
export function foldWords(text: string): string {
  return toSimplified(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim()
}

/** A beginning that some of the words have in common. */
interface Node {
  readonly next: Map<number, Node>
  /** The node of the longest proper ending of this beginning that some word begins with. */
  fall: Node | null
  /** The nearest node along `fall` at which a word ends. */
  ending: Node | null
  word: string | null
}

/**
 * Looks for many words at once, in one pass over the text whatever their number (Aho–Corasick). Words are as `foldWords`
 * gives them, and so is the text. A Latin word or number is found only where it stands by itself: AI is not in said.
 */
export function createWordFinder(words: Iterable<string>): (folded: string) => Set<string> {
  const root: Node = { next: new Map(), fall: null, ending: null, word: null }
  for (const word of words) if (word !== '') insert(root, word)
  joinEndings(root)
  return (text) => {
    const found = new Set<string>()
    let node = root
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      let step = node.next.get(unit)
      while (step === undefined && node.fall !== null) {
        node = node.fall
        step = node.next.get(unit)
      }
      node = step ?? root
      for (let hit = node.word === null ? node.ending : node; hit !== null; hit = hit.ending) {
        if (hit.word !== null && standsAlone(text, index + 1 - hit.word.length, index + 1))
          found.add(hit.word)
      }
    }
    return found
  }
}

function insert(root: Node, word: string): void {
  let node = root
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index)
    let next = node.next.get(unit)
    if (next === undefined) {
      next = { next: new Map(), fall: null, ending: null, word: null }
      node.next.set(unit, next)
    }
    node = next
  }
  node.word = word
}

/** In the order of their length, so that what a node falls back to is joined before it. */
function joinEndings(root: Node): void {
  const queue: Node[] = [root]
  for (const node of queue) {
    for (const [unit, child] of node.next) {
      let fall = node.fall
      while (fall !== null && !fall.next.has(unit)) fall = fall.fall
      child.fall = fall?.next.get(unit) ?? root
      child.ending = child.fall.word === null ? child.fall.ending : child.fall
      queue.push(child)
    }
  }
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u

function standsAlone(text: string, start: number, end: number): boolean {
  const isInside = (at: number) => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at))
  return !isInside(start) && !isInside(end)
}
