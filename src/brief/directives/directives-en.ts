import { findPeriods } from '../period/find-periods.ts'
import type { Span } from '../span.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import { assignSpeakersEn } from '../speech/speakers-en.ts'
import { composeDirective, type Issuer, type Setting } from './compose-directive.ts'
import type { Candidate } from './importance.ts'
import { findInstructionEn, type InstructionEn } from './instruction-en.ts'

const PRONOUN = /^(?:we|I|he|she|they|it)$/i
/** An order that stands without anybody who gives it. */
const IMPERSONAL = /\b(?:must|shall|required to|ordered to)\b/

/** The directives of an English article, in its order. */
export function findDirectivesEn(setting: Setting): Candidate[] {
  const { document } = setting
  const found: Candidate[] = []
  for (const spoken of assignSpeakersEn(document)) {
    const { sentence, content, speaker, force } = spoken
    if (!/[.!?”"]$/.test(sentence.text)) continue
    const words = sentence.text.slice(content.start, content.end)
    const instruction = findInstructionEn(words, force, speaker !== null)
    if (!instruction) continue
    const issuer = issuerOf(spoken, instruction, words)
    if (!issuer.name && !IMPERSONAL.test(words)) continue
    const timing = { periods: findPeriods(sentence, document.anchor), anchor: document.anchor }
    found.push({ directive: composeDirective(spoken, issuer, timing, setting), opens: true })
  }
  return found
}

/** Who commits himself, else who speaks. */
function issuerOf({ speaker }: SpokenSentence, { actor }: InstructionEn, words: string): Issuer {
  const name = actor && nameOf(words, actor)
  return name ? { name, role: null } : { name: speaker?.name ?? null, role: speaker?.role ?? null }
}

function nameOf(words: string, { start, end }: Span): string | null {
  const name = words.slice(start, end)
  return PRONOUN.test(name) ? null : name
}
