import { randomBytes } from 'node:crypto'
import type { Keyv } from 'keyv'
import { fittedJudge } from '../brief/judge/fitted-judge.ts'
import { createCache } from '../cache/create-cache.ts'
import type { Config } from '../config.ts'
import { describeError, UserError } from '../errors.ts'
import { createLog, type Log } from '../log.ts'
import type { PipelineParts } from '../pipeline/parts.ts'
import { createReader } from '../reader/create-reader.ts'
import type { Reader } from '../reader/reader.ts'
import { makeFolder } from '../store/make-folder.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { createAskModel } from './ask-model.ts'
import { openHttp, readVersion } from './open-http.ts'
import { projectFile } from './project-file.ts'

/** What the running program remembers of itself. */
export interface Vitals {
  readonly startedAt: Date
  /** The last time the news work that was due was done to its end. */
  lastSweep: { readonly at: string; readonly ms: number } | null
}

/** Everything that commands and the bot are made of, built from the settings. */
export interface App {
  readonly config: Config
  readonly log: Log
  readonly store: Store
  readonly parts: PipelineParts
  readonly version: string
  readonly vitals: Vitals
  /** Origins on loopback that may be asked all the same: the sample site's, while it runs. */
  readonly localOrigins: Set<string>
  /** The OPML file of addresses to try. */
  readonly catalogueFile: string
  /** A one-time code that makes its bearer administrator while there is none. */
  readonly claimCode: string
  close(): Promise<void>
}

export interface AppOptions {
  readonly now?: () => Date
  /** Instead of one that reads in threads. */
  readonly reader?: Reader
  /** Instead of the one that comes with the program. */
  readonly catalogueFile?: string
}

/** Opens the store and cache and joins the stages. Throws a UserError for what an operator can mend. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const { now = () => new Date() } = options
  const log = createLog({ level: config.logLevel, secrets: config.secrets, output: process.stderr })
  for (const warning of config.warnings) log.warn({}, warning)
  provideFolder(config.dataDir)
  const version = await readVersion()
  // Read now, so that a program that cannot write briefs does not begin to.
  fittedJudge()
  const askModel = await createAskModel(config, log)
  const store = await openStore({ url: config.databaseUrl, now })
  const cache = await openCache(config, store, log)
  const localOrigins = new Set<string>()
  const http = await openHttp(config, {
    alsoAllow: localOrigins,
    robots: { memory: cache, now, onTrouble: (host, message) => log.info({ host }, message) },
  })
  const reader = options.reader ?? createReader({ onFault: reportFault(log) })
  const parts: PipelineParts = {
    store,
    http,
    reader,
    memory: cache,
    log,
    now,
    timezone: config.defaults.timezone,
    askModel: askModel && ((article, rules, signal) => askModel(article, rules, { memory: cache, signal })),
  }
  return {
    config,
    log,
    store,
    parts,
    version,
    vitals: { startedAt: now(), lastSweep: null },
    localOrigins,
    catalogueFile: options.catalogueFile ?? projectFile('catalogue/china.opml'),
    claimCode: randomBytes(9).toString('base64url'),
    async close() {
      await http.close()
      await reader.close()
      await cache.disconnect()
      await store.close()
    },
  }
}

/** Tells the operator of a page that broke a reader; addresses of articles are no secrets. */
function reportFault(log: Log) {
  return (url: string, fault: string) =>
    log.error({ url, fault }, 'A page could not be taken apart: a fault of Kaigong')
}

async function openCache(config: Config, store: Store, log: Log): Promise<Keyv> {
  try {
    return await createCache(store.cache, {
      url: config.cacheUrl,
      namespace: 'kaigong',
      onError: (error) =>
        log.warn({ error: describeError(error) }, 'The cache cannot be used; work goes on without it'),
    })
  } catch (error) {
    await store.close()
    throw error
  }
}

function provideFolder(folder: string): void {
  try {
    makeFolder(folder)
  } catch (cause) {
    throw new UserError(
      `The data folder ${folder} cannot be made: ${describeError(cause)}.`,
      'Give DATA_DIR a folder that this user may write to.',
      { cause },
    )
  }
}
