import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'

const ZONES = [
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Asia/Dubai',
  'Europe/Berlin',
  'Europe/London',
  'America/Sao_Paulo',
  'America/New_York',
  'America/Denver',
  'America/Los_Angeles',
]
const LOCALES = ['zh', 'en']
/** Chats are numbered from here. */
export const FIRST_CHAT = 1_000_000

/** A data folder with the news of one site of the sample, enough for a briefing of one message, and `subscribers` whose digests are due now, of `kinds` different ones. */
export async function prepareBroadcast(folder, { subscribers, kinds, now }) {
  mkdirSync(folder, { recursive: true })
  await readNews(folder, now)
  subscribe(`${folder}/kaigong.db`, { subscribers, kinds, now })
}

async function readNews(folder, now) {
  const { parseConfig } = await import('../dist/config.js')
  const { createApp } = await import('../dist/app/create-app.js')
  const { sweepNews } = await import('../dist/pipeline/sweep.js')
  const { startSampleSite } = await import('../dist/sample/start-sample-site.js')
  const { createInlineReader } = await import('../dist/reader/create-inline-reader.js')
  const settings = { DATA_DIR: folder, ALLOW_PRIVATE_SOURCES: 'true', LOG_LEVEL: 'silent' }
  const app = await createApp(parseConfig(settings, folder), { now: () => now, reader: createInlineReader() })
  const site = await startSampleSite({
    folder: fileURLToPath(new URL('../examples', import.meta.url)),
    timezone: 'Asia/Shanghai',
    now: () => now,
  })
  try {
    for (const { url, title } of site.sources.slice(0, 1)) {
      await app.store.sources.add({ kind: url.endsWith('/') ? 'list' : 'feed', url, title }, now)
    }
    await sweepNews(app.parts, new AbortController().signal)
  } finally {
    await site.close()
    await app.close()
  }
}

/** Straight into the table: 100,000 times what the bot does once. */
function subscribe(file, { subscribers, kinds, now }) {
  const database = new DatabaseSync(file)
  database.exec('begin')
  // The sample site is gone by now.
  database.exec(`update sources set state = 'paused'`)
  const insert = database.prepare(`insert into subscriptions
    (chat_id, thread_id, locale, timezone, times, state, created_at, next_digest_at)
    values (?, 0, ?, ?, ?, 'active', 0, ?)`)
  const wishes = Array.from({ length: kinds }, (_, kind) => wishOf(kind, now))
  for (let index = 0; index < subscribers; index++) {
    const { locale, timezone, time } = wishes[index % kinds]
    insert.run(FIRST_CHAT + index, locale, timezone, time, now.getTime() - 1)
  }
  database.exec('commit')
  database.close()
}

/** Different in language, zone, and by minutes in the hour, which was just now in each zone. */
function wishOf(kind, now) {
  const locale = LOCALES[kind % LOCALES.length]
  const timezone = ZONES[Math.floor(kind / LOCALES.length) % ZONES.length]
  const minutes = Math.floor(kind / (LOCALES.length * ZONES.length))
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: timezone },
  })
  return { locale, timezone, time: format.format(new Date(now.getTime() - minutes * 60_000)) }
}
