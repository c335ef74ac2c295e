import { createAskModel } from '../app/ask-model.ts'
import { loadLocales } from '../bot/locales.ts'
import { renderBrief } from '../bot/render/brief.ts'
import { readConfig } from '../config.ts'
import { lookOf, renderForTerminal } from '../console/render-for-terminal.ts'
import type { Brief } from '../domain/brief.ts'
import type { Locale } from '../domain/subscription.ts'
import { UsageError } from '../errors.ts'
import { createLog } from '../log.ts'
import { briefArticle } from '../pipeline/write-brief.ts'
import { type Command, type Io, readArguments } from './command.ts'
import { eachInput } from './each-input.ts'
import { showHistory } from './history.ts'

/** What articles say, without storing anything. */
export const brief: Command = {
  name: 'brief',
  usage: '<file|url|->... [--json] | --history <url> [--json]',
  summary:
    'brief articles: key figures, directives, projects, each with its evidence; --history: what a stored article said before it was edited',
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean' },
      history: { type: 'string' },
    })
    if (values.history !== undefined) {
      if (positionals.length > 0) throw new UsageError('brief --history takes one address')
      return showHistory(values.history, io, values.json ?? false)
    }
    const config = readConfig(io.folder)
    const log = createLog({
      level: config.logLevel === 'info' ? 'warn' : config.logLevel,
      secrets: config.secrets,
      output: process.stderr,
    })
    const model = await createAskModel(config, log)
    const askModel =
      model &&
      ((article: Parameters<typeof model>[0], rules: Brief, signal: AbortSignal) =>
        model(article, rules, { memory: null, signal }))
    return eachInput(positionals, io, async (article, id) => {
      const written = await briefArticle(article, { askModel, log }, io.signal)
      return values.json ? JSON.stringify({ ...id, ...written }) : show(written, io, config.defaults.locale)
    })
  },
}

function show(written: Brief, io: Io, locale: Locale): string {
  const look = lookOf(io.output)
  const messages = renderBrief(written, loadLocales()[locale])
  return messages.map((html) => renderForTerminal(html, look)).join('\n\n')
}
