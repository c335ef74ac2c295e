import { toSimplified } from './to-simplified.ts'

/**
 * How alike two texts are, 0 to 1: Dice's coefficient on pairs of neighbouring letters and digits, in
 * Simplified Chinese and one case. Texts in different languages share nothing.
 */
export function likeness(one: string, other: string): number {
  return likenessOfPairs(pairsOf(one), pairsOf(other))
}

/** The same for texts whose pairs are known. */
export function likenessOfPairs(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size + second.size === 0) return 0
  let shared = 0
  for (const pair of first) if (second.has(pair)) shared++
  return (2 * shared) / (first.size + second.size)
}

/** The different pairs of a text; those of Latin words are words, since letters pair by chance. */
export function pairsOf(text: string): Set<string> {
  const found = new Set<string>()
  const plain = toSimplified(text.normalize('NFKC')).toLowerCase()
  for (const [run] of plain.matchAll(/\p{Script=Han}+|[\p{L}\p{N}.]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) found.add(run)
    else for (let at = 0; at + 1 < run.length; at++) found.add(run.slice(at, at + 2))
  }
  return found
}
