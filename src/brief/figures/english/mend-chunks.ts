import type { Chunk, NounChunk } from './chunk.ts'
import { SAYING } from './verbs.ts'

/** Mends what one pass over the words cannot see: joined nouns, participles that only describe, whose nouns are. */
export function mended(chunks: readonly Chunk[]): Chunk[] {
  return withOwners(withParticiples(listedOf(joined(chunks))))
}

/** imports and exports, plastic and steel models: two nouns that "and" makes one phrase, where no verb follows the second. */
function joined(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    const first = out.at(-2)
    const and = out.at(-1)
    const isJoint =
      and?.kind === 'conjunction' && and.text === 'and' && first?.kind === 'noun' && !first.pronoun
    if (
      isJoint &&
      chunk.kind === 'noun' &&
      isPart(chunk) &&
      first.text !== '' &&
      mayJoin(out.slice(0, -2), chunks.slice(at + 1, at + 4), first.text)
    ) {
      out.splice(-2, 2, { ...first, text: `${first.text} and ${chunk.text}` })
    } else out.push(chunk)
  }
  return out
}

/** of the primary, secondary and tertiary industries: a list of which a verb tells is one phrase. */
function listedOf(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    const first = out.at(-2)
    const opens = out.at(-3)
    const comma = out.at(-1)
    if (
      chunk.kind === 'noun' &&
      isPart(chunk) &&
      comma?.kind === 'mark' &&
      comma.text === ',' &&
      first?.kind === 'noun' &&
      isList(first.text) &&
      opens?.kind === 'preposition' &&
      opens.text === 'of' &&
      goesOn(chunks, at)
    )
      out.splice(-2, 2, { ...first, text: `${first.text}, ${chunk.text}` })
    else out.push(chunk)
  }
  return out
}

/** One word, or several with commas between. */
function isList(text: string): boolean {
  return /^[A-Za-z-]+(?:, [A-Za-z-]+)*$/.test(text)
}

/** Whether one-word nouns follow up to one that "and" joined, and a verb behind that. */
function goesOn(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < from + LONGEST_LIST; at += 2) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'noun' || !isPart(chunk)) return false
    if (chunk.text.includes(' and ')) return chunks[at + 1]?.kind === 'verb'
    const comma = chunks[at + 1]
    if (chunk.text.includes(' ') || comma?.kind !== 'mark' || comma.text !== ',') return false
  }
  return false
}

const LONGEST_LIST = 12

function isPart({ determiner, owner, pronoun }: NounChunk): boolean {
  return determiner === '' && owner === '' && !pronoun
}

/** Before a verb, only what opens the clause is sure to be its subject as a whole. */
function mayJoin(led: readonly Chunk[], [after, ...rest]: readonly Chunk[], first: string): boolean {
  // capital of $2 billion and reserves of $3 billion: each has its own amount
  const measures = after?.kind === 'preposition' && /^(?:of|worth|at)$/.test(after.text)
  // export and import volumes of: the first noun alone is no measure of an amount
  const shared = /^(?:export|import|construction|sales|production)$/i.test(first)
  if (after?.kind === 'quantity' || (measures && !shared && rest.some(({ kind }) => kind === 'quantity')))
    return false
  return after?.kind !== 'verb' || !after.finite || opensClause(led)
}

/** Participles that only say of where or with what a noun is. */
const PLACED = /^(?:related?|locate|base|situated?|registered|register)$/

/** Whether before a noun its clause has nothing but nouns that it hangs on: investments in roads and ports rose. */
function opensClause(led: readonly Chunk[]): boolean {
  let at = led.length - 1
  while (led[at]?.kind === 'preposition') {
    const held = led[at - 1]
    if (held?.kind === 'noun') at -= 2
    else if (held?.kind === 'verb' && PLACED.test(held.lemma) && led[at - 2]?.kind === 'noun') at -= 3
    else return false
  }
  const before = led[at]
  return before === undefined || before.kind === 'mark' || before.kind === 'time'
}

/** After a finite verb of the clause, a bare past form only describes: provide incentives based on…. */
function withParticiples(chunks: readonly Chunk[]): Chunk[] {
  let told = false
  return chunks.map((chunk, at) => {
    if (chunk.kind === 'mark' || chunk.kind === 'conjunction' || chunk.kind === 'relative') told = false
    if (chunk.kind !== 'verb' || !chunk.finite) return chunk
    if (SAYING.has(chunk.lemma) && !chunk.passive) {
      told = false
      return chunk
    }
    const next = chunks[at + 1]
    if (chunk.bare && !told && describesBehindComma(chunks, at)) return { ...chunk, finite: false }
    if (chunk.bare && !told && next?.kind === 'preposition' && PLACED.test(chunk.lemma))
      return { ...chunk, finite: false }
    if (chunk.bare && (told || (next?.kind === 'preposition' && next.text === 'by')))
      return { ...chunk, finite: false }
    told = true
    return chunk
  })
}

/** Its output, put at 260 GWh, has been sold: what stands right behind the first comma of a clause only describes. */
function describesBehindComma(chunks: readonly Chunk[], at: number): boolean {
  if (!isComma(chunks[at - 1]) || !/^(?:noun|quantity)$/.test(chunks[at - 2]?.kind ?? '')) return false
  for (let index = at - 2; index >= 0 && at - index < LONGEST_LIST; index--) {
    const { kind } = chunks[index] as Chunk
    if (kind === 'mark' || kind === 'conjunction') return !isComma(chunks[index])
  }
  return true
}

function isComma(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'mark' && chunk.text === ','
}

/** Companies whose exports exceeded…: the exports are theirs. */
function withOwners(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, at) => {
    const before = chunks[at - 1]
    return chunk.kind === 'noun' && chunk.determiner === 'whose' && before?.kind === 'noun'
      ? { ...chunk, owner: before.text }
      : chunk
  })
}
