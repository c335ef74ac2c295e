import type { Directive, Figure } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { findDirectivesEn } from './directives-en.ts'
import { findDirectivesZh } from './directives-zh.ts'
import { chooseKeyDirectives } from './importance.ts'

/**
 * Finds who tells whom to do what by when, and who commits himself: one directive a sentence, in the order of
 * the article, three to six of them marked as key.
 */
export function findDirectives(document: Document, figures: readonly Figure[]): Directive[] {
  const bySentence = new Map<number, Figure[]>()
  for (const figure of figures) {
    const beside = bySentence.get(figure.evidenceStart)
    if (beside) beside.push(figure)
    else bySentence.set(figure.evidenceStart, [figure])
  }
  const setting = { document, figuresOf: ({ start }: { start: number }) => bySentence.get(start) ?? [] }
  return chooseKeyDirectives(
    document.language === 'en' ? findDirectivesEn(setting) : findDirectivesZh(setting),
  )
}
