import type { Article } from '../../domain/article.ts'
import type { Brief, ProjectMention } from '../../domain/brief.ts'
import { createGround, type Ground, hasOwnNumbers, shareOfWords, standing } from './ground.ts'
import { groundDirectives } from './ground-directives.ts'
import { groundFigures } from './ground-figures.ts'
import type { ModelProject, ModelReply } from './model-schema.ts'

/** What is left of a model's reply, in the article's own characters. */
export type GroundedReply = Pick<Brief, 'headline' | 'relevance' | 'figures' | 'directives' | 'projects'>

const KEY_FIGURES = 12
const KEY_DIRECTIVES = 8
/** Share of a headline's words that the article must have. */
const HEADLINE_WORDS = 0.5

/**
 * Holds a reply against its article. Evidence is found in the text and widened to its sentence, figures
 * are those that the quantity grammar reads there (text, value, unit and bound are the grammar's), and
 * words with a number that the article does not have fall back to those of the rules brief. What is not
 * in the article is left out.
 */
export function groundReply(reply: ModelReply, article: Article, rules: Brief): GroundedReply {
  const ground = createGround(article, rules)
  const projects = reply.projects.flatMap((project) => groundProject(project, ground))
  const figures = groundFigures(reply.figures, projects, ground)
  return {
    headline: groundHeadline(reply.headline, ground),
    relevance: reply.relevance ?? rules.relevance,
    figures: limitKeys(figures, KEY_FIGURES),
    directives: limitKeys(groundDirectives(reply.directives, ground), KEY_DIRECTIVES),
    projects,
  }
}

/** A model words the headline, but out of the article: few foreign words and no foreign number. */
function groundHeadline(headline: string, ground: Ground): string {
  const { title, text, language } = ground.document.article
  const line = headline.replace(/\s+/g, ' ').trim()
  const fits = line.length <= headlineLimit(language) && hasOwnNumbers(line, ground)
  return fits && shareOfWords(line, `${title}\n${text}`) >= HEADLINE_WORDS ? line : ground.rules.headline
}

/** Characters a headline may have. */
export function headlineLimit(language: Brief['language']): number {
  return language === 'en' ? 120 : 60
}

function groundProject({ name, aliases, place, key }: ModelProject, ground: Ground): ProjectMention[] {
  if (standing(name, ground) === null) return []
  const others = aliases.filter((alias) => alias !== name && standing(alias, ground) !== null)
  return [{ name, aliases: others, place: standing(place, ground), key }]
}

function limitKeys<T extends { readonly key: boolean }>(entries: readonly T[], limit: number): T[] {
  let keys = 0
  return entries.map((entry) => (entry.key && ++keys > limit ? { ...entry, key: false } : entry))
}
