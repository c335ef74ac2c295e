import { createAskModel } from '../app/ask-model.ts'
import { projectFile } from '../app/project-file.ts'
import { readConfig } from '../config.ts'
import { UsageError, UserError } from '../errors.ts'
import { createLog } from '../log.ts'
import { groupArticles } from '../pipeline/group-articles.ts'
import { briefArticle } from '../pipeline/write-brief.ts'
import { type Command, print, readArguments } from './command.ts'
import { readText } from './read-inputs.ts'
import { DEFAULT_GOLD, runEval } from './run-eval.ts'
import { runStoryEval, STORY_SETS } from './run-story-eval.ts'

/** Measures an engine on annotated articles. */
export const evaluate: Command = {
  name: 'eval',
  usage: '[GOLD.jsonl] [--stories] [--engine rules|model] [--misses] [--json]',
  summary: 'measure the rules engine, or your model, on annotated articles',
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      engine: { type: 'string' },
      stories: { type: 'boolean' },
      misses: { type: 'boolean' },
      json: { type: 'boolean' },
    })
    const engine = values.engine ?? 'rules'
    if (engine !== 'rules' && engine !== 'model')
      throw new UsageError(`--engine: expected rules or model, got "${engine}"`)
    const isOfStories = values.stories ?? false
    if (positionals.length > 1 && !isOfStories) throw new UsageError('eval takes one gold file')
    const config = readConfig(io.folder)
    const log = createLog({ level: config.logLevel, secrets: config.secrets, output: process.stderr })
    const model = engine === 'model' ? await createAskModel(config, log) : null
    if (engine === 'model' && model === null)
      throw new UserError(
        'There is no model.',
        'Set OPENAI_API_KEY and OPENAI_MODEL, and OPENAI_BASE_URL for a server of your own.',
      )
    const askModel: Parameters<typeof briefArticle>[1]['askModel'] =
      model && ((article, rules, signal) => model(article, rules, { memory: null, signal }))
    const output = { misses: values.misses ?? false, json: values.json ?? false }
    const printLine = (line: string) => print(io.output, line)
    if (isOfStories) {
      const files = positionals.length > 0 ? positionals : STORY_SETS.map(projectFile)
      await runStoryEval(
        { files, ...output },
        { group: (articles) => groupArticles(articles, { askModel, log }, io.signal), print: printLine },
      )
      return 0
    }
    await runEval(
      { gold: positionals[0] ?? projectFile(DEFAULT_GOLD), ...output },
      {
        readText: (text) => readText(text, config.defaults.timezone),
        writeBrief: (article) => briefArticle(article, { askModel, log }, io.signal),
        print: printLine,
      },
    )
    return 0
  },
}
