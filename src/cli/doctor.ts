import { accessSync, constants } from 'node:fs'
import { type App, createApp } from '../app/create-app.ts'
import { type Config, readConfig } from '../config.ts'
import { describeError, UsageError, UserError } from '../errors.ts'
import { healthOf } from '../sources/health.ts'
import { makeFolder } from '../store/make-folder.ts'
import { type Command, print, readArguments } from './command.ts'
import { stateOf } from './describe-source.ts'

interface Finding {
  readonly fine: boolean
  readonly text: string
}

/** Looks at everything that Kaigong leans on and says what to mend. */
export const doctor: Command = {
  name: 'doctor',
  usage: '',
  summary: 'check settings, data folder, database, cache, sources, Telegram and model',
  async run(args, io) {
    const { positionals } = readArguments(args, {})
    if (positionals.length > 0) throw new UsageError('doctor takes no arguments')
    const config = readConfig(io.folder)
    const findings = [
      { fine: true, text: `Node ${process.version}` },
      folder(config),
      ...(await database(config)),
      await telegram(config),
      model(config),
    ]
    for (const { fine, text } of findings) print(io.output, `${fine ? 'ok   ' : 'FAULT'} ${text}`)
    for (const warning of config.warnings) print(io.output, `note  ${warning}`)
    return findings.every(({ fine }) => fine) ? 0 : 1
  },
}

function folder({ dataDir }: Config): Finding {
  try {
    makeFolder(dataDir)
    accessSync(dataDir, constants.W_OK)
    return { fine: true, text: `Data folder ${dataDir} can be written` }
  } catch (error) {
    return {
      fine: false,
      text: `Data folder ${dataDir}: ${describeError(error)}. Give DATA_DIR a folder that this user may write to.`,
    }
  }
}

async function database(config: Config): Promise<Finding[]> {
  try {
    const app = await createApp({ ...config, logLevel: 'silent' })
    try {
      const { store } = app
      const sources = await store.sources.list()
      const { briefed, unread, unreadable } = await store.articles.counts()
      const digests = await store.deliveries.counts()
      const alerts = await store.alerts.counts()
      const troubled = sources.filter((one) => ['troubled', 'failing', 'silent'].includes(healthOf(one)))
      const silent = troubled.filter((one) => healthOf(one) === 'silent').length
      const outage = await store.notices.lastOutage()
      return [
        {
          fine: true,
          text: `Database (${store.dialect}): ${briefed} articles briefed, ${unread} to read, ${unreadable} unreadable; ${digests.waiting + alerts.waiting} messages to send; ${await store.subscriptions.count()} subscriptions`,
        },
        {
          fine: true,
          text: `Sources: ${sources.length}, ${troubled.length - silent} failing, ${silent} silent for unusually long`,
        },
        ...(config.cacheUrl === null ? [] : [await cache(app)]),
        ...troubled.map((one) => ({ fine: true, text: `  #${one.id} ${one.title}: ${stateOf(one)}` })),
        ...(outage?.until === null ? [networkDown(outage.since)] : []),
      ]
    } finally {
      await app.close()
    }
  } catch (error) {
    const remedy = error instanceof UserError ? ` ${error.remedy}` : ''
    return [{ fine: false, text: `Database: ${describeError(error)}${remedy}` }]
  }
}

/** A cache that is away hurts nobody and says so once in the log, so it would not be noticed. */
async function cache({ parts: { memory, now } }: App): Promise<Finding> {
  const written = now().getTime()
  await memory.set(PROBE, written, 60_000)
  return (await memory.get<number>(PROBE)) === written
    ? { fine: true, text: 'Cache: can be written and read' }
    : { fine: false, text: 'Cache: cannot be used; work goes on without it. Check CACHE_URL' }
}

const PROBE = 'doctor'

function networkDown(since: string): Finding {
  return { fine: false, text: `Network: since ${since} no site could be reached from this machine` }
}

async function telegram({ telegram: given, secrets }: Config): Promise<Finding> {
  if (given === null)
    return { fine: true, text: 'Telegram: no TELEGRAM_BOT_TOKEN, so Kaigong runs in the terminal' }
  try {
    const reply = await fetch(`${given.apiRoot}/bot${given.token}/getMe`, {
      signal: AbortSignal.timeout(10_000),
    })
    if (reply.ok) return { fine: true, text: 'Telegram knows the token' }
    return { fine: false, text: `Telegram refuses the token (${reply.status}): check TELEGRAM_BOT_TOKEN` }
  } catch (error) {
    const text = secrets.reduce((message, secret) => message.replaceAll(secret, '***'), describeError(error))
    return { fine: false, text: `Telegram cannot be reached at ${given.apiRoot}: ${text}` }
  }
}

function model({ model: given }: Config): Finding {
  return {
    fine: true,
    text:
      given === null
        ? 'Model: none, the rules write the briefs'
        : `Model: ${given.name} at ${given.baseUrl ?? 'OpenAI'}`,
  }
}
