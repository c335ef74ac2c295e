import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { Locale } from './domain/subscription.ts'
import { UserError } from './errors.ts'
import { isTimezone, parseTimeOfDay } from './time/day.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** All settings, checked once; nothing else reads the environment. */
export interface Config {
  /** Null without a token: the terminal is the only chat then. */
  readonly telegram: { readonly token: string; readonly apiRoot: string } | null
  readonly adminIds: readonly number[]
  /** The operator pays Telegram, in Stars, for more than 30 messages a second. */
  readonly allowPaidBroadcast: boolean
  readonly dataDir: string
  /** The path of the SQLite file, or postgres://…; may hold a password, so it is never shown. */
  readonly databaseUrl: string
  /** Null: the cache lives in the database. */
  readonly cacheUrl: string | null
  readonly sourcesFile: string | null
  readonly allowPrivateSources: boolean
  /** Whom a site may write to about the visits: a mail or web address, told in the User-Agent. Null: nobody. */
  readonly contact: string | null
  readonly model: { readonly apiKey: string; readonly baseUrl: string | null; readonly name: string } | null
  readonly defaults: { readonly timezone: string; readonly time: string; readonly locale: Locale }
  readonly logLevel: LogLevel
  /** Values that no log line or message may carry. */
  readonly secrets: readonly string[]
  /** What is set and has no effect: names that Kaigong does not know, each with what was probably meant, and a model without a key. */
  readonly warnings: readonly string[]
}

/** In the order of .env.example. */
export const SETTINGS = [
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_API_ROOT',
  'ADMIN_IDS',
  'ALLOW_PAID_BROADCAST',
  'DATA_DIR',
  'DATABASE_URL',
  'CACHE_URL',
  'SOURCES_FILE',
  'ALLOW_PRIVATE_SOURCES',
  'CONTACT',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'OPENAI_MODEL',
  'DEFAULT_TIMEZONE',
  'DIGEST_TIME',
  'DEFAULT_LANGUAGE',
  'LOG_LEVEL',
] as const

type Setting = (typeof SETTINGS)[number]

/**
 * Reads the settings of this process: the environment, and under it the `.env` file of `folder`.
 * Throws one UserError that lists every fault.
 */
export function readConfig(folder: string, environment: NodeJS.ProcessEnv = process.env): Config {
  const path = join(folder, '.env')
  // Some editors put a byte order mark first, which would become part of the first name.
  const file = existsSync(path) ? parseEnv(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) : {}
  return parseConfig({ ...file, ...environment }, folder, unknownSettings(Object.keys(file)))
}

/** Settings → Config; empty values count as not set. */
export function parseConfig(
  values: NodeJS.Dict<string>,
  folder: string,
  warnings: readonly string[] = [],
): Config {
  const faults: string[] = []
  const read = <T>(
    name: Setting,
    fallback: T,
    parse: (value: string) => T | undefined,
    expected: string,
  ): T => {
    const value = values[name]?.trim()
    if (!value) return fallback
    const parsed = parse(value)
    if (parsed !== undefined) return parsed
    faults.push(
      `${name}: expected ${expected}${SECRET.has(name) ? '' : `, got ${JSON.stringify(value.slice(0, 60))}`}`,
    )
    return fallback
  }
  const text = (value: string) => value
  const dataDir = resolve(folder, read('DATA_DIR', './data', text, 'a folder'))
  const token = read(
    'TELEGRAM_BOT_TOKEN',
    null,
    parseToken,
    'a token as BotFather gives it, like 123456:ABC-DEF…',
  )
  const apiRoot = read('TELEGRAM_API_ROOT', 'https://api.telegram.org', parseWebRoot, 'an http(s) address')
  const apiKey = read('OPENAI_API_KEY', null, text, 'a key')
  const baseUrl = read(
    'OPENAI_BASE_URL',
    null,
    parseWebRoot,
    'an http(s) address such as http://127.0.0.1:8000/v1',
  )
  const name = read('OPENAI_MODEL', null, text, 'the name of a model')
  if (apiKey && !name)
    faults.push('OPENAI_MODEL: expected the name of a model, because OPENAI_API_KEY is set')
  const sourcesFile = read('SOURCES_FILE', null, (value) => resolve(folder, value), 'a file')
  if (sourcesFile && !existsSync(sourcesFile))
    faults.push(`SOURCES_FILE: expected a file that exists, got "${sourcesFile}"`)
  const config: Config = {
    telegram: token ? { token, apiRoot } : null,
    adminIds: read('ADMIN_IDS', [], parseIds, 'Telegram user ids, separated by commas'),
    allowPaidBroadcast: read('ALLOW_PAID_BROADCAST', false, parseFlag, 'true or false'),
    dataDir,
    databaseUrl: read(
      'DATABASE_URL',
      join(dataDir, 'kaigong.db'),
      parseDatabaseUrl,
      'postgres://user:password@host/database',
    ),
    cacheUrl: read('CACHE_URL', null, parseCacheUrl, 'redis://…, rediss://… or postgres://…'),
    sourcesFile,
    allowPrivateSources: read('ALLOW_PRIVATE_SOURCES', false, parseFlag, 'true or false'),
    contact: read('CONTACT', null, parseContact, 'a mail address or an http(s) address'),
    model: apiKey && name ? { apiKey, baseUrl, name } : null,
    defaults: {
      timezone: read(
        'DEFAULT_TIMEZONE',
        'Asia/Shanghai',
        parseTimezone,
        'an IANA zone such as Asia/Shanghai',
      ),
      time: read(
        'DIGEST_TIME',
        '08:00',
        (value) => parseTimeOfDay(value) ?? undefined,
        'a time such as 08:00',
      ),
      locale: read<Locale>('DEFAULT_LANGUAGE', 'zh', parseLocale, 'zh or en'),
    },
    logLevel: read<LogLevel>('LOG_LEVEL', 'info', parseLogLevel, 'debug, info, warn, error or silent'),
    secrets: [token, apiKey, ...passwordsIn(values)].filter((secret) => secret !== null),
    warnings: name && !apiKey ? [...warnings, KEYLESS_MODEL] : warnings,
  }
  if (faults.length > 0) {
    const lines = faults.join('; ')
    throw new UserError(
      `${faults.length === 1 ? 'One setting is' : `${faults.length} settings are`} wrong: ${lines}`,
      'Mend .env or the environment; .env.example explains every setting.',
    )
  }
  return Object.freeze(config)
}

const KEYLESS_MODEL =
  'OPENAI_MODEL has no effect without OPENAI_API_KEY: the rules write the briefs. A server that asks for no key takes any word'

const SECRET: ReadonlySet<Setting> = new Set([
  'TELEGRAM_BOT_TOKEN',
  'OPENAI_API_KEY',
  'DATABASE_URL',
  'CACHE_URL',
])

const WITH_PASSWORD = [
  'DATABASE_URL',
  'CACHE_URL',
  'TELEGRAM_API_ROOT',
  'OPENAI_BASE_URL',
] as const satisfies readonly Setting[]

const parseToken = (value: string) => (/^\d{3,}:[\w-]{10,}$/.test(value) ? value : undefined)
const parseTimezone = (value: string) => (isTimezone(value) ? value : undefined)
const parseLocale = (value: string) => (/^zh/i.test(value) ? 'zh' : /^en/i.test(value) ? 'en' : undefined)
const parseFlag = (value: string) =>
  /^(true|1|yes|on)$/i.test(value) ? true : /^(false|0|no|off)$/i.test(value) ? false : undefined
/** It becomes part of a header, in brackets. */
const parseContact = (value: string) =>
  /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%?&=+-]*)?)$/.test(value) &&
  value.length <= 200
    ? value
    : undefined
const parseCacheUrl = (value: string) =>
  /^(rediss?|postgres(ql)?):\/\/./.test(value) && URL.canParse(value) ? value : undefined
const parseDatabaseUrl = (value: string) =>
  /^postgres(ql)?:\/\/./.test(value) && URL.canParse(value) ? value : undefined

function parseLogLevel(value: string): LogLevel | undefined {
  const level = value.toLowerCase()
  return (['debug', 'info', 'warn', 'error', 'silent'] as const).find((known) => known === level)
}

function parseWebRoot(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined
  const url = new URL(value)
  return url.protocol === 'http:' || url.protocol === 'https:' ? value.replace(/\/+$/, '') : undefined
}

function parseIds(value: string): number[] | undefined {
  const ids = value
    .split(/[\s,;，；]+/)
    .filter(Boolean)
    .map(Number)
  return ids.every((id) => Number.isSafeInteger(id) && id > 0) ? ids : undefined
}

/** As written and as meant: an address may carry its password percent-encoded, an error message either way. */
function passwordsIn(values: NodeJS.Dict<string>): string[] {
  return WITH_PASSWORD.flatMap((name) => {
    const url = values[name]?.trim()
    const written = url && URL.canParse(url) ? new URL(url).password : ''
    return written ? [...new Set([written, decodePercents(written)])] : []
  })
}

function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function unknownSettings(names: readonly string[]): string[] {
  const known: ReadonlySet<string> = new Set(SETTINGS)
  return names
    .filter((name) => !known.has(name))
    .map((name) => {
      const meant =
        SETTINGS.find((setting) => editDistance(setting, name) <= 3) ??
        SETTINGS.find((setting) => name.split('_').every((word) => setting.split('_').includes(word)))
      return `.env sets ${name}, which Kaigong does not know${meant ? `; is ${meant} meant?` : ''}`
    })
}

/** Levenshtein distance; for hints only, so short words and the plain quadratic table. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
