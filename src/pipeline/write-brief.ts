import { verifyBrief } from '../brief/verify.ts'
import { writeRulesBrief } from '../brief/write-rules-brief.ts'
import type { Article } from '../domain/article.ts'
import type { Brief } from '../domain/brief.ts'
import type { UnbriefedArticle } from '../domain/stored.ts'
import { linkProjects } from '../knowledge/link-projects.ts'
import { projectKeys } from '../knowledge/project-keys.ts'
import { tokenize } from '../search/tokens.ts'
import type { PipelineParts } from './parts.ts'

/** The brief of an article: by the rules, then by the model where there is one, each under the law of verification. */
export async function briefArticle(
  article: Article,
  { askModel, log }: Pick<PipelineParts, 'askModel' | 'log'>,
  signal: AbortSignal,
): Promise<Brief> {
  const { brief, dropped } = verifyBrief(writeRulesBrief(article))
  if (dropped.figures + dropped.directives > 0)
    log.warn({ ...dropped, url: article.url }, 'The rules said what the article does not')
  return (await askModel?.(article, brief, signal)) ?? brief
}

/** Writes and stores the brief of a read article, linked to the projects it is about. */
export async function writeBrief(
  parts: PipelineParts,
  { id, article }: UnbriefedArticle,
  signal: AbortSignal,
): Promise<void> {
  const brief = await briefArticle(article, parts, signal)
  const keys = brief.projects.flatMap(projectKeys)
  const known = keys.length > 0 ? await parts.store.projects.byKeys([...new Set(keys)]) : []
  const mentions = linkProjects(brief.projects, known)
  const words = [
    brief.title,
    brief.headline,
    ...brief.projects.flatMap(({ name, aliases }) => [name, ...aliases]),
    brief.text,
  ]
  const tokens = tokenize(words.join('\n')).join(' ')
  await parts.store.briefs.save(id, { brief, mentions, tokens, at: parts.now() })
}
