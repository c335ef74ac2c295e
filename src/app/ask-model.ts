import { createHash } from 'node:crypto'
import type { Config } from '../config.ts'
import type { Article } from '../domain/article.ts'
import type { Brief } from '../domain/brief.ts'
import type { Log } from '../log.ts'
import type { Memory } from '../pipeline/parts.ts'
import { loadPrompt } from '../prompts.ts'
import { projectFile } from './project-file.ts'

export type AskModel = (
  article: Article,
  rules: Brief,
  options: { memory: Memory | null; signal?: AbortSignal },
) => Promise<Brief | null>

/** Replies are kept for a month: the same article, prompt and model are never paid for twice. */
const KEEP_MS = 30 * 86_400_000

/** The model that the settings name, asked at most once for each article that `memory` keeps; null without one. */
export async function createAskModel({ model }: Config, log: Log): Promise<AskModel | null> {
  if (model === null) return null
  // Only with a key: the client library costs a tenth of a second at start.
  const { createModelEngine } = await import('../brief/write-model-brief.ts')
  const prompt = await loadPrompt(projectFile('prompts'), 'brief')
  const engine = createModelEngine({
    apiKey: model.apiKey,
    baseUrl: model.baseUrl,
    model: model.name,
    prompt,
  })
  return async (article, rules, { memory, signal }) => {
    const asked = JSON.stringify([
      article.title,
      article.publishedAt,
      article.text,
      prompt.version,
      model.name,
    ])
    const key = `model:${createHash('sha256').update(asked).digest('base64url')}`
    const known = await memory?.get<Brief>(key)
    if (known) return { ...known, url: article.url }
    const outcome = await engine.write(article, rules, signal)
    if (outcome.kind === 'failed') {
      log.warn({ url: article.url, reason: outcome.reason }, `The rules brief stands: ${outcome.message}`)
      return null
    }
    const { figures, directives } = outcome.dropped
    if (figures + directives > 0) {
      log.info(
        { url: article.url, figures, directives },
        'The model said what the article does not; it was dropped',
      )
    }
    await memory?.set(key, outcome.brief, KEEP_MS)
    return outcome.brief
  }
}
