import type { Evidence } from '../../domain/brief.ts'
import { type Html, quote } from './html.ts'
import { excerpt } from './shorten.ts'

/** Longest sentence shown in full; of a longer one, the part around what it proves. */
const MAX_SENTENCE = 700
/** Where one folded quote ends and the next begins, so that each line fits a message. */
const MAX_QUOTE = 1400

/** The sentences that prove the items, each once, folded up. */
export function evidenceQuotes(items: readonly (Evidence & { readonly start?: number })[]): Html[] {
  const sentences = new Map<string, string>()
  for (const { evidence, evidenceStart, start } of items) {
    if (evidence.trim() === '' || sentences.has(evidence)) continue
    sentences.set(evidence, excerpt(evidence, (start ?? evidenceStart) - evidenceStart, MAX_SENTENCE))
  }
  const quotes: string[][] = []
  let room = 0
  for (const sentence of sentences.values()) {
    if (sentence.length > room) {
      quotes.push([])
      room = MAX_QUOTE
    }
    quotes.at(-1)?.push(sentence)
    room -= sentence.length
  }
  return quotes.map(quote)
}
