import type { Article } from '../domain/article.ts'
import type { Brief, Language } from '../domain/brief.ts'
import { groundReply, headlineLimit } from './model/ground-reply.ts'
import { createModelClient } from './model/model-client.ts'
import type { ModelFault } from './model/model-fault.ts'
import { parseReply, replyJsonSchema } from './model/model-schema.ts'
import { verifyBrief } from './verify.ts'

/** What came of asking a model for a brief; when it failed, the rules brief stands. */
export type ModelOutcome =
  | {
      readonly kind: 'written'
      readonly brief: Brief
      /** What the model said that the article does not. */
      readonly dropped: { readonly figures: number; readonly directives: number }
    }
  | { readonly kind: 'failed'; readonly reason: ModelFault; readonly message: string }

/** The question to the model, with its version and slots `headlineLimit` and `language`. */
interface BriefPrompt {
  readonly version: string
  render(slots: { readonly headlineLimit: number; readonly language: string }): string
}

/** The model that writes briefs, and how it is asked. */
export interface ModelEngineOptions {
  readonly apiKey: string
  /** Any OpenAI-compatible server; null for OpenAI's own. */
  readonly baseUrl: string | null
  readonly model: string
  readonly prompt: BriefPrompt
  /** For one brief, retries included; default 60 s. */
  readonly timeoutMs?: number
}

/** Writes briefs with a model. */
export interface ModelEngine {
  /** Never throws. `rules` is the rules brief of the same article. */
  write(article: Article, rules: Brief, signal?: AbortSignal): Promise<ModelOutcome>
}

const LANGUAGES: Record<Language, string> = {
  'zh-Hans': 'Simplified Chinese',
  'zh-Hant': 'Traditional Chinese',
  en: 'English',
}
/** Longer articles are asked about by their beginning; the sentences after it keep the model's window. */
const LONGEST_TEXT = 30_000

/**
 * Builds the model engine. The model sees the article as data and chooses, labels and words; numbers,
 * offsets and evidence are taken from the article, and what does not stand there is dropped and counted.
 * A prompt with a slot that nobody fills is a `UserError` here, not at the first article.
 */
export function createModelEngine(options: ModelEngineOptions): ModelEngine {
  const { prompt, model } = options
  const client = createModelClient({ ...options, timeoutMs: options.timeoutMs ?? 60_000 })
  const schema = replyJsonSchema()
  const system = (language: Language) =>
    prompt.render({ language: LANGUAGES[language], headlineLimit: headlineLimit(language) })
  system('en')
  return {
    async write(article, rules, signal) {
      const { title, publishedAt, language, text } = article
      const user = JSON.stringify({ title, publishedAt, language, text: text.slice(0, LONGEST_TEXT) })
      const answer = await client.ask({ system: system(language), user, schema }, signal)
      if (answer.kind === 'failed') return answer
      return judge(answer.text, article, {
        ...rules,
        engine: `model:${model}`,
        promptVersion: prompt.version,
      })
    },
  }
}

/** The brief that a reply leaves after everything that is not in the article is taken out. */
function judge(reply: string, article: Article, rules: Brief): ModelOutcome {
  const parsed = parseReply(reply)
  if (!parsed) {
    return {
      kind: 'failed',
      reason: 'malformed',
      message: 'The model did not answer with the JSON it was asked for',
    }
  }
  const { brief } = verifyBrief({ ...rules, ...groundReply(parsed.reply, article, rules) })
  if (rules.figures.length > 0 && brief.figures.length + brief.directives.length === 0) {
    return { kind: 'failed', reason: 'empty', message: 'Nothing that the model said stands in the article' }
  }
  const { reply: claims, unusable } = parsed
  return {
    kind: 'written',
    brief,
    dropped: {
      figures: unusable.figures + claims.figures.length - brief.figures.length,
      directives: unusable.directives + claims.directives.length - brief.directives.length,
    },
  }
}
