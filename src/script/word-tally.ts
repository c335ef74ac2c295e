import { wordStarts } from './word-starts.ts'

interface Entry {
  readonly word: string
  readonly list: number
}

/**
 * Counts the words of each of some lists (`项目|开工`) in one pass over a text. Within a list they are found as a pattern
 * of it would find them: none overlapping, the first alternative where several begin.
 */
export function wordTally(lists: readonly string[]): (text: string) => readonly number[] {
  const byFirst = new Map<number, Entry[]>()
  for (const [list, words] of lists.entries())
    for (const word of words.split('|')) {
      const first = word.charCodeAt(0)
      const entries = byFirst.get(first)
      if (entries === undefined) byFirst.set(first, [{ word, list }])
      else entries.push({ word, list })
    }
  const mayBegin = wordStarts(lists.flatMap((words) => words.split('|')))
  return (text) => {
    const counts = lists.map(() => 0)
    const ends = lists.map(() => 0)
    for (let at = 0; at < text.length; at++) {
      if (!mayBegin(text, at)) continue
      for (const { word, list } of byFirst.get(text.charCodeAt(at)) as Entry[]) {
        if (at < (ends[list] as number) || !text.startsWith(word, at)) continue
        counts[list] = (counts[list] as number) + 1
        ends[list] = at + word.length
      }
    }
    return counts
  }
}
