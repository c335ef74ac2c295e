import type { Chunk } from './chunk.ts'
import { subjectOf } from './clause.ts'
import { leftOf } from './left-of.ts'
import { isMark } from './phrase.ts'

/** The place of a quantity among those that commas and "and" join to it: A, B and C. */
export interface Listed {
  /** Where the first of them stands among the chunks. */
  readonly first: number
  readonly place: number
  readonly size: number
}

/** How many quantities a list may have. */
const LONGEST = 8

export function listed(chunks: readonly Chunk[], at: number): Listed {
  let first = at
  let place = 0
  for (
    let before = quantityBefore(chunks, first);
    before >= 0 && place < LONGEST;
    before = quantityBefore(chunks, first)
  ) {
    first = before
    place++
  }
  let size = place + 1
  for (
    let next = quantityBehind(chunks, at);
    next >= 0 && size < LONGEST;
    next = quantityBehind(chunks, next)
  )
    size++
  return { first, place, size }
}

function isJoint(chunk: Chunk | undefined): boolean {
  return isMark(chunk, ',') || (chunk?.kind === 'conjunction' && chunk.text === 'and')
}

function quantityBefore(chunks: readonly Chunk[], at: number): number {
  if (!isJoint(chunks[at - 1])) return -1
  const before = isJoint(chunks[at - 2]) ? at - 3 : at - 2
  return chunks[before]?.kind === 'quantity' ? before : -1
}

function quantityBehind(chunks: readonly Chunk[], at: number): number {
  if (!isJoint(chunks[at + 1])) return -1
  const next = isJoint(chunks[at + 2]) ? at + 3 : at + 2
  return chunks[next]?.kind === 'quantity' ? next : -1
}

/**
 * Whose the figure at `at` is where as many names as figures are listed: output of the primary, secondary and tertiary
 * industries reached A, B and C. Null where they are not as many.
 */
export function respectiveName(chunks: readonly Chunk[], at: number): string | null {
  const { first, place, size } = listed(chunks, at)
  if (size < 2) return null
  const { verb } = leftOf(chunks, first)
  const subject = verb < 0 ? null : subjectOf(chunks, verb)
  const names = subject ? namesIn(subject.rest[0]?.text ?? subject.head.text) : []
  return names.length === size ? (names[place] ?? null) : null
}

/** The primary, secondary and tertiary industries: primary industries, secondary industries, tertiary industries. */
function namesIn(words: string): string[] {
  const parts = words.split(/, (?:and )?| and /)
  const last = (parts.at(-1) ?? '').split(' ')
  const shared = last.length > 1 ? ` ${last.slice(1).join(' ')}` : ''
  return parts.map((part, index) => (index < parts.length - 1 && !part.includes(' ') ? part + shared : part))
}
