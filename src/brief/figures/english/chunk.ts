/** A piece of an English sentence: a noun phrase, a verb with its helpers, or a word between them. */
export type Chunk =
  | NounChunk
  | VerbChunk
  | { readonly kind: 'preposition' | 'conjunction' | 'relative' | 'mark' | 'adverb'; readonly text: string }
  | { readonly kind: 'quantity'; readonly index: number; readonly counted: string }
  | { readonly kind: 'time' }

export interface NounChunk {
  readonly kind: 'noun'
  /** Without article and possessor. */
  readonly text: string
  /** The article or pronoun in front, lower case; empty without one. */
  readonly determiner: string
  /** the park in "the park's GDP"; empty without one. */
  readonly owner: string
  readonly pronoun: boolean
}

export interface VerbChunk {
  readonly kind: 'verb'
  readonly lemma: string
  /** Followed by its particle: set aside, pay out. */
  readonly particle: string
  readonly finite: boolean
  /** to build: what its subject is, the verb before tells. */
  readonly infinitive: boolean
  readonly passive: boolean
  /** One past form without helpers. */
  readonly bare: boolean
  /** What helpers say: plans to, is expected to. */
  readonly through: readonly string[]
}
