import { completeDirectives } from '../../src/brief/directives/complete-directives.ts'
import { findInstructions } from '../../src/brief/directives/find-instructions.ts'
import { createDocument } from '../../src/brief/document.ts'
import type { Directive, Language } from '../../src/domain/brief.ts'
import { articleOf } from './article-of.ts'

/** The directives of an article written for a test; the first line is its title. */
export function directivesOf(text: string, language?: Language, publishedAt?: string): Directive[] {
  return completeDirectives(findInstructions(createDocument(articleOf(text, language, publishedAt))), [])
}
