import type { Article } from '../domain/article.ts'
import type { Brief } from '../domain/brief.ts'
import { completeDirectives } from './directives/complete-directives.ts'
import { findInstructions } from './directives/find-instructions.ts'
import { createDocument } from './document.ts'
import { findFigures } from './figures/find-figures.ts'
import { writeHeadline } from './headline.ts'
import { findProjects } from './projects/find-projects.ts'
import { rateRelevance } from './relevance.ts'
import { verifyBrief } from './verify.ts'

/**
 * Condenses an article by rules alone: same input, same brief; no network, no clock; never throws, whatever
 * the text; time linear in its length. The result has passed `verifyBrief`.
 */
export function writeRulesBrief(article: Article): Brief {
  const document = createDocument(article)
  const located = findProjects(document)
  const instructions = findInstructions(document)
  const instructing = new Set(instructions.map(({ directive }) => directive.evidenceStart))
  const figures = findFigures(document, located, instructing)
  const directives = completeDirectives(instructions, figures)
  const projects = located.map(({ occurrences: _, ...project }) => project)
  return verifyBrief({
    schema: 1,
    url: article.url,
    title: article.title,
    publishedAt: article.publishedAt,
    language: article.language,
    text: article.text,
    relevance: rateRelevance(document, { figures, directives, projects }),
    headline: writeHeadline(document, figures),
    figures,
    directives,
    projects,
    engine: 'rules',
    promptVersion: null,
  }).brief
}
