import type { Digest } from '../domain/digest.ts'
import type { Edition } from '../domain/edition.ts'

/** What is kept of a digest when it was told. */
export function editionOf({ date, span, stories, outlines }: Digest): Edition {
  return { date, ...(span === 'day' ? {} : { span }), shown: stories.length, stories: outlines }
}
