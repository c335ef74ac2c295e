import { writeRulesBrief } from '../brief/write-rules-brief.ts'
import type { Article } from '../domain/article.ts'
import type { Brief } from '../domain/brief.ts'
import type { LinkedMention, UnbriefedArticle } from '../domain/stored.ts'
import { linkProjects } from '../knowledge/link-projects.ts'
import { projectKeys } from '../knowledge/project-keys.ts'
import { tokenize } from '../search/tokens.ts'
import type { PipelineParts } from './parts.ts'

/** Characters: three times the longest government work report, and a fifth of a second for the thread that serves the bot. */
const LONGEST_TEXT = 100_000

/**
 * The brief of an article: by the rules, then by the model where there is one, each under the law of verification. Of
 * a text of more than 100,000 characters the beginning is briefed.
 */
export async function briefArticle(
  article: Article,
  { askModel, log }: Pick<PipelineParts, 'askModel' | 'log'>,
  signal: AbortSignal,
): Promise<Brief> {
  const text = beginningOf(article.text)
  if (text.length < article.text.length) {
    const characters = { length: article.text.length, briefed: text.length }
    log.info({ url: article.url, ...characters }, 'Only the beginning of a very long text is briefed')
  }
  const heard = { ...article, text }
  const brief = writeRulesBrief(heard)
  return (await askModel?.(heard, brief, signal)) ?? brief
}

/** As many whole paragraphs as fit; of one that is too long by itself what fits. */
function beginningOf(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  const end = text.lastIndexOf('\n', LONGEST_TEXT)
  return end > 0 ? text.slice(0, end) : text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '')
}

/** Writes and stores the brief of a read article, linked to the projects it is about. */
export async function writeBrief(
  parts: PipelineParts,
  { id, article }: UnbriefedArticle,
  signal: AbortSignal,
): Promise<void> {
  await parts.store.briefs.save(id, { ...(await prepareBrief(parts, article, signal)), at: parts.now() })
}

/** The brief of an article with what is stored beside it. */
export async function prepareBrief(
  parts: PipelineParts,
  article: Article,
  signal: AbortSignal,
): Promise<{ brief: Brief; mentions: LinkedMention[]; tokens: string }> {
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
  return { brief, mentions, tokens: tokenize(words.join('\n')).join(' ') }
}
