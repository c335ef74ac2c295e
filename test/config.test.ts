import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseConfig, readConfig, SETTINGS } from '../src/config.ts'
import { UserError } from '../src/errors.ts'

const TOKEN = '123456789:AAExample-of_a_token'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-config-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('settings', () => {
  test('are all optional', () => {
    expect(parseConfig({}, folder)).toEqual({
      telegram: null,
      adminIds: [],
      allowPaidBroadcast: false,
      dataDir: join(folder, 'data'),
      databaseUrl: join(folder, 'data', 'kaigong.db'),
      cacheUrl: null,
      sourcesFile: null,
      allowPrivateSources: false,
      contact: null,
      model: null,
      defaults: { timezone: 'Asia/Shanghai', time: '08:00', locale: 'zh' },
      logLevel: 'info',
      secrets: [],
      warnings: [],
    })
  })

  test('are read from their text', () => {
    writeFileSync(join(folder, 'sources.txt'), '')
    const config = parseConfig(
      {
        TELEGRAM_BOT_TOKEN: ` ${TOKEN} `,
        TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
        ADMIN_IDS: '12, 34',
        DATA_DIR: '/srv/kaigong',
        DATABASE_URL: 'postgres://kaigong@db/kaigong',
        CACHE_URL: 'redis://cache:6379',
        SOURCES_FILE: 'sources.txt',
        ALLOW_PAID_BROADCAST: 'yes',
        ALLOW_PRIVATE_SOURCES: 'yes',
        CONTACT: 'news@example.org',
        OPENAI_API_KEY: 'sk-example',
        OPENAI_BASE_URL: 'http://127.0.0.1:8000/v1/',
        OPENAI_MODEL: 'small',
        DEFAULT_TIMEZONE: 'Europe/Berlin',
        DIGEST_TIME: '7:30',
        DEFAULT_LANGUAGE: 'en',
        LOG_LEVEL: 'WARN',
      },
      folder,
    )
    expect(config).toEqual({
      telegram: { token: TOKEN, apiRoot: 'http://127.0.0.1:8081' },
      adminIds: [12, 34],
      allowPaidBroadcast: true,
      dataDir: '/srv/kaigong',
      databaseUrl: 'postgres://kaigong@db/kaigong',
      cacheUrl: 'redis://cache:6379',
      sourcesFile: join(folder, 'sources.txt'),
      allowPrivateSources: true,
      contact: 'news@example.org',
      model: { apiKey: 'sk-example', baseUrl: 'http://127.0.0.1:8000/v1', name: 'small' },
      defaults: { timezone: 'Europe/Berlin', time: '07:30', locale: 'en' },
      logLevel: 'warn',
      secrets: [TOKEN, 'sk-example'],
      warnings: [],
    })
  })

  test('count as not set when they are empty', () => {
    const empty = Object.fromEntries(SETTINGS.map((name) => [name, '  ']))
    expect(parseConfig(empty, folder)).toEqual(parseConfig({}, folder))
  })

  test('are frozen', () => {
    expect(Object.isFrozen(parseConfig({}, folder))).toBe(true)
  })
})

describe('faults', () => {
  const WRONG = {
    TELEGRAM_BOT_TOKEN: 'not-a-token',
    TELEGRAM_API_ROOT: 'ftp://example.org',
    ADMIN_IDS: 'anna',
    DATABASE_URL: 'mysql://root:hunter2@db/x',
    CACHE_URL: 'redis://user:hunter3@[',
    SOURCES_FILE: 'nowhere.txt',
    ALLOW_PRIVATE_SOURCES: 'maybe',
    CONTACT: 'call me (maybe)',
    OPENAI_API_KEY: 'sk-hunter4',
    OPENAI_BASE_URL: 'localhost',
    DEFAULT_TIMEZONE: 'Beijing',
    DIGEST_TIME: '25:00',
    DEFAULT_LANGUAGE: 'fr',
    LOG_LEVEL: 'loud',
  }
  const message = () => faultOf(() => parseConfig(WRONG, folder)).message

  test('that have no effect alone are a warning', () => {
    const { model, warnings } = parseConfig({ OPENAI_MODEL: 'small', OPENAI_BASE_URL: 'http://a/v1' }, folder)
    expect(model).toBeNull()
    expect(warnings).toEqual([expect.stringMatching(/^OPENAI_MODEL has no effect without OPENAI_API_KEY/)])
  })

  test('are told all at once, each by its name', () => {
    for (const name of [...Object.keys(WRONG), 'OPENAI_MODEL']) {
      if (name !== 'OPENAI_API_KEY') expect(message()).toContain(`${name}: expected `)
    }
    expect(message()).toMatch(/^14 settings are wrong: /)
    expect(message()).not.toContain('\n')
  })

  test('quote what was given, but no secret', () => {
    expect(message()).toContain('got "25:00"')
    expect(message()).not.toMatch(/hunter|not-a-token/)
  })

  test('are told in the singular, with what to do', () => {
    const fault = faultOf(() => parseConfig({ LOG_LEVEL: 'loud' }, folder))
    expect(fault.message).toMatch(/^One setting is wrong: LOG_LEVEL: /)
    expect(fault.remedy).toContain('.env.example')
  })
})

describe('secrets', () => {
  test('hold the passwords of addresses, as written and as meant', () => {
    const { secrets } = parseConfig(
      {
        DATABASE_URL: 'postgres://kaigong:p%40ss@db/kaigong',
        CACHE_URL: 'redis://:50%@cache:6379',
        OPENAI_BASE_URL: 'https://user:gate@models.example/v1',
      },
      folder,
    )
    expect(secrets).toEqual(['p%40ss', 'p@ss', '50%', 'gate'])
  })
})

describe('.env', () => {
  const read = (content: string, environment = {}) => {
    writeFileSync(join(folder, '.env'), content)
    return readConfig(folder, environment)
  }

  test('lies below the environment', () => {
    expect(read('LOG_LEVEL=warn\nDIGEST_TIME=07:00', { LOG_LEVEL: 'debug' })).toMatchObject({
      logLevel: 'debug',
      defaults: { time: '07:00' },
    })
  })

  test('may begin with a byte order mark', () => {
    expect(read('\uFEFFLOG_LEVEL=warn')).toMatchObject({ logLevel: 'warn', warnings: [] })
  })

  test('with unknown settings is warned about, with what was probably meant', () => {
    const { warnings } = read('TELEGRAM_TOKEN=x\nADMIN_ID=1\nPOSTGRES_PASSWORD=x')
    expect([...warnings].sort()).toEqual([
      '.env sets ADMIN_ID, which Kaigong does not know; is ADMIN_IDS meant?',
      '.env sets POSTGRES_PASSWORD, which Kaigong does not know',
      '.env sets TELEGRAM_TOKEN, which Kaigong does not know; is TELEGRAM_BOT_TOKEN meant?',
    ])
  })

  test('.example names exactly the settings, in order, all commented out and explained', () => {
    const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8')
    expect([...example.matchAll(/^#(\w+)=$/gm)].map(([, name]) => name)).toEqual(SETTINGS)
    expect(parseEnv(example)).toEqual({})
    for (const block of example.split('\n\n').filter((block) => /^#\w+=$/m.test(block))) {
      expect(block).toMatch(/^(# .+\n){1,3}#\w+=\n?$/)
      expect(block).toMatch(/Default: |required with/)
    }
  })

  test('.example gives examples that are valid', () => {
    const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8')
    writeFileSync(join(folder, 'sources.txt'), '')
    const examples = Object.fromEntries(
      [...example.matchAll(/^# Example: (\w+)=(.+)$/gm)].map(([, name, value]) => [name, value]),
    )
    expect(Object.keys(examples)).toEqual(SETTINGS)
    expect(() => parseConfig(examples, folder)).not.toThrow()
  })
})

function faultOf(run: () => unknown): UserError {
  try {
    run()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
