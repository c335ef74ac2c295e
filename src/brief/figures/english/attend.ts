import type { Attention } from './attention.ts'
import { calledBehind, calledBy } from './called-behind.ts'
import type { Chunk } from './chunk.ts'
import { subjectOf } from './clause.ts'
import { isMeasured, PROJECT_NOUN } from './lexicon.ts'
import { isNoun, isVerb, type Phrase } from './phrase.ts'
import { COMMON, resolve, SPEAKERS } from './resolve.ts'
import { thing } from './told.ts'
import { SAYING } from './verbs.ts'

/** How many names are remembered. */
const REMEMBERED = 40
const PROPER = /^[A-Z][^ ]* (?:[^ ]+ )*[A-Z]/
/** Subjects that nothing is told of: pronouns of no thing, people, times. */
export const NOBODY =
  /^(?:officials?|there|this|that|which|who|some|authorities|analysts|staff|members|crews|work|a total|total|data|growth|efforts|those|these|none|all|part|you|everyone|people|others|residents|averages?|(?:last|this|next) (?:week|month|year|quarter)|(?:the )?(?:top|first|second) \d+)$/i

/** Begins a sentence: notes what it names and whom it is about, for the pronouns behind. */
export function attend(chunks: readonly Chunk[], paragraph: number, attention: Attention): void {
  attention.at = paragraph
  note(chunks, attention)
  let speaker: Phrase | null = null
  for (const [at, chunk] of chunks.entries()) {
    if (!isVerb(chunk) || !chunk.finite) continue
    const subject = subjectOf(chunks, at)
    // Founded in 2009, Olivo moved: who it is stands behind
    if (at === 0 && chunk.bare && !subject) continue
    if (SAYING.has(chunk.lemma)) {
      speaker = subject && mayBeNamed(subject, attention) ? subject : null
      continue
    }
    // Aurum Foods said it plans: it is who says so
    const meant =
      subject?.head.pronoun && speaker && /^(?:it|they)$/i.test(subject.head.text) ? speaker : subject
    const called = meant && (calledBehind(chunks, meant) ?? calledBy(chunks, at, meant))
    const named = called ?? (meant && !meant.head.pronoun && mayBeNamed(meant, attention) ? meant : speaker)
    if (named) {
      attention.named = resolve(thing(named), named.head.determiner, attention)
      attention.paragraph = paragraph
    }
    return
  }
}

function note(chunks: readonly Chunk[], { seen, names }: Attention): void {
  for (const chunk of chunks) {
    if (!isNoun(chunk) || names.isPerson(chunk.text)) continue
    const called =
      chunk.text.includes(' ') &&
      (PROPER.test(chunk.text) || (PROJECT_NOUN.test(chunk.text) && !COMMON.test(chunk.text)))
    if (!called) continue
    seen.push(chunk.text.replace(SPEAKERS, ''))
    if (seen.length > REMEMBERED) seen.shift()
  }
}

/** Companies, places, projects and the like; no people, and nothing that only measures. */
function mayBeNamed(subject: Phrase, { names }: Attention): boolean {
  const words = thing(subject)
  if (words === '' || isMeasured(words) || NOBODY.test(words) || names.isPerson(words)) return false
  const proper =
    PROPER.test(words) ||
    (/^[A-Z]/.test(words) && (subject.start > 0 || names.isKnown(words) || PROJECT_NOUN.test(words)))
  return (
    proper ||
    (/^(?:the|an?)$/.test(subject.head.determiner) && (PROJECT_NOUN.test(words) || /\bphase$/.test(words)))
  )
}
