import type { Digest, Occasion } from '../../domain/digest.ts'
import type { Length } from '../../domain/subscription.ts'
import type { Words } from '../locales.ts'
import { renderDigest } from './digest.ts'
import { renderHeadlines } from './headlines.ts'

/** A composed briefing in the form that its reader wishes; a full one holds more already. */
export function renderByLength(
  digest: Digest,
  words: Words,
  { length, occasion = null }: { readonly length: Length; readonly occasion?: Occasion | null },
): string[] {
  const isShort = length === 'headlines' && digest.stories.length > 0
  return isShort ? renderHeadlines(digest, words, occasion) : renderDigest(digest, words, occasion)
}
