import { createAskModel } from '../app/ask-model.ts'
import { projectFile } from '../app/project-file.ts'
import { readConfig } from '../config.ts'
import { UsageError, UserError } from '../errors.ts'
import { createLog } from '../log.ts'
import { briefArticle } from '../pipeline/write-brief.ts'
import { type Command, print, readArguments } from './command.ts'
import { readText } from './read-inputs.ts'
import { DEFAULT_GOLD, runEval } from './run-eval.ts'

/** Measures an engine on annotated articles. */
export const evaluate: Command = {
  name: 'eval',
  usage: '[GOLD.jsonl] [--engine rules|model] [--misses] [--json]',
  summary: 'measure the rules engine, or your model, on annotated articles',
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      engine: { type: 'string' },
      misses: { type: 'boolean' },
      json: { type: 'boolean' },
    })
    const engine = values.engine ?? 'rules'
    if (engine !== 'rules' && engine !== 'model')
      throw new UsageError(`--engine: expected rules or model, got "${engine}"`)
    if (positionals.length > 1) throw new UsageError('eval takes one gold file')
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
    const options = {
      gold: positionals[0] ?? projectFile(DEFAULT_GOLD),
      misses: values.misses ?? false,
      json: values.json ?? false,
    }
    await runEval(options, {
      readText: (text) => readText(text, config.defaults.timezone),
      writeBrief: (article) => briefArticle(article, { askModel, log }, io.signal),
      print: (line) => print(io.output, line),
    })
    return 0
  },
}
