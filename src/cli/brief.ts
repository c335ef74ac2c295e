import { createAskModel } from '../app/ask-model.ts'
import { loadLocales } from '../bot/locales.ts'
import { renderDigest } from '../bot/render/digest.ts'
import { readConfig } from '../config.ts'
import { renderForTerminal } from '../console/render-for-terminal.ts'
import { composeDigest } from '../digest/compose.ts'
import type { Brief } from '../domain/brief.ts'
import { createLog } from '../log.ts'
import { briefArticle } from '../pipeline/write-brief.ts'
import { dayInZone } from '../time/day.ts'
import { type Command, type Io, readArguments } from './command.ts'
import { eachInput } from './each-input.ts'

/** What articles say, without storing anything. */
export const brief: Command = {
  name: 'brief',
  usage: '<file|url|->... [--json]',
  summary: 'brief articles: key figures, directives, projects, each with its evidence',
  async run(args, io) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    const config = readConfig(io.folder)
    const log = createLog({
      level: config.logLevel === 'info' ? 'warn' : config.logLevel,
      secrets: config.secrets,
      output: process.stderr,
    })
    const model = await createAskModel(config, log)
    const forgetful = { get: async () => undefined, set: async () => undefined }
    const askModel =
      model &&
      ((article: Parameters<typeof model>[0], rules: Brief, signal: AbortSignal) =>
        model(article, rules, { memory: forgetful, signal }))
    return eachInput(positionals, io, async (article, id) => {
      const written = await briefArticle(article, { askModel, log }, io.signal)
      return values.json ? JSON.stringify({ ...id, ...written }) : renderBrief(written, io, config.defaults)
    })
  },
}

/** A brief on its own reads as a briefing of one article. */
function renderBrief(
  written: Brief,
  io: Io,
  { locale, timezone }: { locale: 'zh' | 'en'; timezone: string },
): string {
  const now = written.publishedAt ?? new Date().toISOString()
  const sourceTitle = written.url === null ? '' : new URL(written.url).host
  const record = {
    articleId: 1,
    sourceId: 1,
    sourceTitle,
    newsAt: now,
    brief: { ...written, relevance: 1 },
    projectIds: written.projects.map((_, index) => index),
  }
  const date = dayInZone(new Date(now), timezone)
  const digest = composeDigest({ records: [record], groups: [[record]], changes: [], date, timezone })
  const look = { color: io.output.hasColors?.() ?? false, width: io.output.columns ?? 100 }
  return renderDigest(digest, loadLocales()[locale])
    .map((html) => renderForTerminal(html, look))
    .join('\n\n')
}
