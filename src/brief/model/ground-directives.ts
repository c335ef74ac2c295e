import type { Directive } from '../../domain/brief.ts'
import { findQuantities } from '../quantity/find-quantities.ts'
import type { Sentence } from '../sentences.ts'
import { evidenceSentences, type Ground, quantitiesIn, readingOf, shareOfWords, standing } from './ground.ts'
import type { ModelDirective } from './model-schema.ts'

/** Share of an action's words that its sentence must have; below it the model made the instruction up. */
const OWN_WORDS = 0.6

/** The claimed directives whose instruction their evidence holds, in the order of the text; a sentence gives one. */
export function groundDirectives(claims: readonly ModelDirective[], ground: Ground): Directive[] {
  const found = new Map<number, Directive>()
  for (const claim of claims) {
    const sentence = evidenceSentences(claim.evidence, ground)
      .filter((one) => !found.has(one.start))
      .find((one) => shareOfWords(claim.action, one.text) >= OWN_WORDS)
    if (sentence) found.set(sentence.start, toDirective(claim, sentence, ground))
  }
  return [...found.values()].sort((a, b) => a.evidenceStart - b.evidenceStart)
}

function toDirective(claim: ModelDirective, sentence: Sentence, ground: Ground): Directive {
  const known = ground.rules.directives.find(({ evidenceStart }) => evidenceStart === sentence.start)
  const reading =
    claim.target === null ? undefined : findQuantities(claim.target, ground.home).map(readingOf)[0]
  const target = quantitiesIn(sentence, ground).find((quantity) => readingOf(quantity) === reading)
  const issuer = standing(claim.issuer, ground) ?? known?.issuer ?? null
  return {
    issuer,
    role: issuer === null ? null : standing(claim.role, ground),
    action: claim.action,
    deadline: claim.deadline ?? known?.deadline ?? null,
    target: target?.text ?? null,
    key: claim.key,
    evidence: sentence.text,
    evidenceStart: sentence.start,
  }
}
