import type { Document } from '../document.ts'
import type { Sentence } from '../sentences.ts'
import { findDirectivesEn } from './directives-en.ts'
import { findDirectivesZh } from './directives-zh.ts'
import { holdsQuantity } from './holds-quantity.ts'
import type { Candidate } from './importance.ts'

/**
 * Finds who tells whom to do what by when, and who commits himself: at most one a sentence, in the order of the
 * article. Needs no figures, so that figures may be read knowing which sentences instruct.
 */
export function findInstructions(
  document: Document,
  isQuantified: (sentence: Sentence) => boolean = holdsQuantity,
): Candidate[] {
  const setting = { document, isQuantified }
  return document.language === 'en' ? findDirectivesEn(setting) : findDirectivesZh(setting)
}
