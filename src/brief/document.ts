import type { Article } from '../domain/article.ts'
import type { Language } from '../domain/brief.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { type Anchor, findAnchor } from './anchor.ts'
import { type Sentence, splitSentences } from './sentences.ts'

/** An article prepared for reading: every part of the rules engine takes this and gives offsets into `text`. */
export interface Document {
  readonly article: Article
  /** `article.text`. */
  readonly text: string
  /** `text` in Simplified script, character for character. */
  readonly simplified: string
  /** `article.title` in Simplified script. */
  readonly title: string
  readonly sentences: readonly Sentence[]
  readonly language: Language
  /** What relative dates are read against; null when neither page nor text gives a year. */
  readonly anchor: Anchor | null
}

/** Prepares an article; time is linear in its length. */
export function createDocument(article: Article): Document {
  const simplified = toSimplified(article.text)
  const title = toSimplified(article.title)
  return {
    article,
    text: article.text,
    simplified,
    title,
    sentences: splitSentences(article.text, simplified),
    language: article.language,
    anchor: findAnchor(article.publishedAt, title, simplified),
  }
}
