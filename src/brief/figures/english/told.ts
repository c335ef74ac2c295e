import type { Change } from '../../../domain/brief.ts'
import type { UnitKind } from '../../quantity/units.ts'
import type { Mention } from '../mentions.ts'
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts'
import { subjectOf, verbBefore } from './clause.ts'
import { type Left, leftOf } from './left-of.ts'
import { isMeasured } from './lexicon.ts'
import { nameOf, type Phrase, wordsOf } from './phrase.ts'

/** What the words around an English figure say that it measures. */
export interface Told {
  readonly metric: string
  /** What a following "up 9 percent" refers to. */
  readonly base: string
  readonly change: Change | null
  /** What it is measured on; empty when its clause has to tell. */
  readonly owner: string
  /** It is told of what the figure before is told of. */
  readonly inherits: boolean
  /** Of the quantity; set when the figure joins those before the next. */
  readonly kind?: UnitKind
}

/** A quantity where it stands among the chunks of its sentence. */
export interface Place {
  readonly mention: Mention
  readonly chunks: readonly Chunk[]
  readonly at: number
  readonly left: Left
  readonly next: Chunk | undefined
  /** The verb that governs it, when one stands right before it or before its noun. */
  readonly verb: VerbChunk | null
  /** What was told of the figures before it, in this sentence and those that ; joins to it. */
  readonly before: readonly Told[]
}

export function placeOf(
  mention: Mention,
  chunks: readonly Chunk[],
  at: number,
  before: readonly Told[],
): Place {
  const left = leftOf(chunks, at)
  const verb = left.verb >= 0 ? (chunks[left.verb] as VerbChunk) : null
  return { mention, chunks, at, left, next: chunks[at + 1], verb, before }
}

/** Right before a level that something passed: dipped below $300,000, climbed past 5 percent. */
export function isPassed({ before }: Mention): boolean {
  return PASSED.test(before.slice(-12))
}

const PASSED = /\b(?:below|under|above|past|beyond) (?:the )?$/i

/** What the amount before it in its sentence was told to be; null where it is the first. */
export function previous({ before }: Place): Told | null {
  return before.at(-1) ?? null
}

/** The subject of the verb that governs the quantity, or of its clause. */
export function clauseSubject({ chunks, at, left }: Place): Phrase | null {
  const verb = left.verb >= 0 ? left.verb : verbBefore(chunks, at)
  return verb < 0 ? null : subjectOf(chunks, verb)
}

export function told(metric: string, owner = '', change: Change | null = null): Told {
  return { metric, base: metric, change, owner, inherits: false }
}

/** The same measure once more, of the same thing. */
export function again(earlier: Told | null, otherwise: string): Told {
  return earlier
    ? { ...earlier, change: null, metric: earlier.base || earlier.metric, inherits: true }
    : told(otherwise)
}

/** Nouns that name no measure without what they are of: use of foreign capital. */
const OF_WHAT =
  /^(?:(?:actual|total|combined) )?(?:use|utili[sz]ation|number|value|volume|amount|level|total|creation|retention|release|cost)$/i

/** A noun phrase as a measure: its head is what is measured, what hangs on it is measured. */
export function measureOf(phrase: Phrase): Told {
  const { head, rest } = phrase
  const [first, second] = rest
  if (first && OF_WHAT.test(nameOf(head.text)))
    return told(
      `${nameOf(head.text)} of ${nameOf(first.text)}`,
      head.owner || ownerIn(first) || (second ? wordsOf(second) : ''),
    )
  return told(
    nameOf(head.text),
    head.owner ||
      ownerIn(head) ||
      (first &&
      !/^(?:terms|fact|addition|particular|date|all|average|place|operation|full|force|line|parallel)$/.test(
        first.text,
      )
        ? wordsOf(first)
        : ''),
  )
}

/** its capacity: whose is told elsewhere, by the word that stands for it. */
function ownerIn({ determiner }: NounChunk): string {
  return /^(?:its|their|our|his|her)$/.test(determiner) ? determiner : ''
}

/** A phrase that names a thing, so that the figure needs another word for what is measured of it. */
export function isThing(phrase: Phrase): boolean {
  return phrase.head.pronoun || !isMeasured(phrase.head.text)
}

/** The words a thing is called by: Tarbela 4th extension project. */
export function thing({ head, rest }: Phrase): string {
  const whole = head.owner ? `${head.owner} ${head.text}` : head.text
  return /^(?:phase|part|total|number|majority|construction|work|works|building|progress|(?:[a-z]+ )?(?:layout|plans?|blueprint))$/i.test(
    whole,
  ) && rest[0]
    ? wordsOf(rest[0])
    : whole
}
