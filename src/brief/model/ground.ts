import type { Article } from '../../domain/article.ts'
import type { Brief } from '../../domain/brief.ts'
import { createDocument, type Document } from '../document.ts'
import { findQuantities } from '../quantity/find-quantities.ts'
import { type HomeCurrency, homeCurrency } from '../quantity/home-currency.ts'
import { normalise } from '../quantity/normalise.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Sentence } from '../sentences.ts'

/** An article with what claims about it are compared to. */
export interface Ground {
  readonly document: Document
  readonly normal: string
  readonly quantities: readonly Quantity[]
  /** What a bare 元 of the article is. */
  readonly home: HomeCurrency
  readonly numbers: ReadonlySet<string>
  readonly readings: ReadonlySet<string>
  /** What the rules read, for where a claim does not hold. */
  readonly rules: Brief
}

/** Prepares an article for comparing claims to it; time is linear in its length. */
export function createGround(article: Article, rules: Brief): Ground {
  const home = homeCurrency(article.text)
  const quantities = findQuantities(article.text, home)
  const source = `${article.title}\n${article.text}`
  return {
    document: createDocument(article),
    normal: normalise(article.text),
    quantities,
    home,
    numbers: new Set([...numbersIn(source), article.publishedAt?.slice(0, 4) ?? '']),
    readings: new Set([...findQuantities(article.title, home), ...quantities].map(readingOf)),
    rules,
  }
}

/** The words when the article has them, in whatever script and width. */
export function standing(words: string | null, { document, normal }: Ground): string | null {
  if (words === null) return null
  const looked = normalise(words)
  return normal.includes(looked) || normalise(document.article.title).includes(looked) ? words : null
}

/** The sentences that a quotation touches; none when the article does not have it. */
export function evidenceSentences(quoted: string, { document, normal }: Ground): readonly Sentence[] {
  const start = normal.indexOf(normalise(quoted.trim()))
  if (start < 0) return []
  const end = start + quoted.trim().length
  return document.sentences.filter((sentence) => sentence.start < end && sentence.end > start)
}

/** The amounts that stand in a sentence. */
export function quantitiesIn({ start, end }: Sentence, { quantities }: Ground): readonly Quantity[] {
  return quantities.filter((quantity) => quantity.start >= start && quantity.end <= end)
}

/** What an amount says, however it is written. */
export function readingOf({ value, unit }: Quantity): string {
  return `${value} ${unit}`
}

/** True when each number and quantity in a model's own words is one of the article's. */
export function hasOwnNumbers(words: string, { numbers, readings, home }: Ground): boolean {
  return (
    numbersIn(words).every((number) => numbers.has(number)) &&
    findQuantities(words, home).every((quantity) => readings.has(readingOf(quantity)))
  )
}

function numbersIn(text: string): readonly string[] {
  return (normalise(text).match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replaceAll(',', ''))
}

/** How much of `words` is made of the words of `source`: 0 to 1, by Latin words, numbers and pairs of characters. */
export function shareOfWords(words: string, source: string): number {
  const all = wordsOf(source)
  const own = wordsOf(words)
  return own.size === 0 ? 0 : [...own].filter((word) => all.has(word)).length / own.size
}

function wordsOf(text: string): ReadonlySet<string> {
  const normal = normalise(text).toLowerCase()
  const pairs = (normal.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((character, at) => `${[...run][at]}${character}`),
  )
  return new Set([...pairs, ...(normal.match(/[a-z]+|\d+/g) ?? [])])
}
