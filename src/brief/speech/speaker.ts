import type { SpeakerKind } from './lexicon.ts'

/** Somebody whose words the article reports, in the article's script. */
export interface Speaker {
  readonly kind: SpeakerKind
  readonly name: string
  readonly role: string | null
}
