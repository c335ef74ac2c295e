import { wordStarts } from './word-starts.ts'

/** How long the longest of some words is that stands at a place of a text; 0 when none does. */
export type LongestAt = (text: string, at: number) => number

/** By the first characters of the words of a list: most places begin none of them. */
export function wordsAt(words: Iterable<string>): LongestAt {
  const all = new Set(words)
  const byFirst = new Map<number, string[]>()
  for (const word of all) {
    const first = word.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  for (const each of byFirst.values()) each.sort((a, b) => b.length - a.length)
  const mayBegin = wordStarts(all)
  return (text, at) => {
    if (!mayBegin(text, at)) return 0
    for (const word of byFirst.get(text.charCodeAt(at)) as string[])
      if (text.startsWith(word, at)) return word.length
    return 0
  }
}
