import { setMaxListeners } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { FIRST_CHAT, prepareBroadcast } from './broadcast.mjs'
import { startProgram } from './start-program.mjs'
import { createVirtualClock } from './virtual-clock.mjs'

const LIMITS = {
  permittedUsed: 0.97,
  floods: 0.001,
  composeMs: 3,
  megabytes: 300,
  answerMs: 300,
  answerWhileComposingMs: 300,
}
/** Milliseconds to Telegram, and how much they differ from message to message. */
const WAYS = [
  { name: '1 ms', least: 1, more: 4 },
  { name: '30 ms', least: 30, more: 10 },
  { name: '100 ms', least: 100, more: 10 },
  { name: '300 ms', least: 290, more: 10 },
  { name: '1 to 300 ms, each message another', least: 1, more: 299 },
]
const PER_SECOND = 30

/**
 * A morning's broadcast: 100,000 subscribers (`quick`: 4,000) with 200 different subscriptions, by the program itself as
 * a process of its own with SQLite, to the local Bot API with Telegram's limits. The first 5,000 messages (1,000) go
 * over HTTP in real time when all are composed, with ways of 1 ms to 300 ms, and a question is asked every 0.4 s meanwhile; the rest
 * goes through the same sender and outbox with a simulated clock.
 */
export async function bench({ quick = false } = {}) {
  const subscribers = quick ? 4_000 : 100_000
  const real = quick ? 1_000 : 5_000
  const folder = mkdtempSync(join(tmpdir(), 'kaigong-bench-'))
  try {
    await prepareBroadcast(join(folder, 'data'), { subscribers, kinds: 200, now: new Date() })
    const live = await sendLive(folder, { subscribers, messages: real })
    const composing = await readComposing(folder)
    const rest = await sendRest(join(folder, 'data'))
    const wild = await sendWild(quick ? 2_000 : 10_000)
    const result = summarize({ subscribers, live, composing, rest, wild })
    print(result, { live, rest, wild })
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The program itself, until Telegram has taken so many messages. */
async function sendLive(folder, { subscribers, messages }) {
  const { startLocalBotApi } = await import('../dist/console/local-bot-api.js')
  const { TELEGRAM_LIMITS } = await import('../dist/console/api/rate-limits.js')
  const api = await startLocalBotApi({ limits: TELEGRAM_LIMITS, keepCalls: 10, keepMessages: 2 })
  // Several, for each of them gets one message a second.
  const askers = Array.from({ length: 9 }, (_, index) => ({ id: 71 + index, first_name: '林' }))
  for (const user of askers) api.addChat({ id: user.id, type: 'private', user })
  const asked = new Map()
  const blockOf = (way, name = way.name) => ({ way, name, taken: [], floods: 0, answers: [] })
  const blocks = [blockOf(WAYS[0], '1 ms, while composing'), ...WAYS.slice(0, 4).map((way) => blockOf(way))]
  let block = blocks[0]
  let total = 0
  let end
  const enough = new Promise((resolve) => {
    end = resolve
  })
  api.fault({ method: 'sendMessage', outcome: { kind: 'delay', ms: () => travel(block.way) } })
  api.onCall(({ method, payload, ok, error, at }) => {
    if (method !== 'sendMessage') return
    const chatId = Number(payload.chat_id)
    if (error?.code === 429) block.floods++
    if (!ok) return
    block.taken.push(at)
    if (asked.has(chatId)) {
      block.answers.push(performance.now() - asked.get(chatId))
      asked.delete(chatId)
    }
    if (chatId < FIRST_CHAT) return
    if (block !== blocks[0]) total += 1
    if (total >= messages) end()
    else if (block !== blocks[0]) block = blocks[1 + Math.floor((total * WAYS.length - total) / messages)]
  })
  const composed = setInterval(() => {
    if (block !== blocks[0] || countDigests(folder) < subscribers) return
    clearInterval(composed)
    block = blocks[1]
  }, 500)
  for (let index = 0; index < subscribers; index++) api.addChat({ id: FIRST_CHAT + index, type: 'private' })
  const child = startProgram(folder, api, { ADMIN_IDS: '71' })
  const memory = watchMemory(child.pid)
  let question = 0
  const asking = setInterval(() => {
    const from = askers[question++ % askers.length]
    if (blocks[0].taken.length === 0 || asked.has(from.id)) return
    asked.set(from.id, performance.now())
    api.say({ chatId: from.id, from, text: '/help' })
  }, 400)
  await Promise.race([enough, child.failed])
  clearInterval(asking)
  clearInterval(composed)
  const megabytes = memory.stop()
  child.kill('SIGTERM')
  await child.ended
  await api.close()
  return { blocks, megabytes }
}

/** Read beside the program, which has it open. */
function countDigests(folder) {
  const database = new DatabaseSync(join(folder, 'data/kaigong.db'), { readOnly: true })
  try {
    return database.prepare('select count(*) as many from digests').get().many
  } finally {
    database.close()
  }
}

function travel({ least, more }) {
  return least + Math.random() * more
}

function watchMemory(pid) {
  let most = 0
  const look = () => {
    try {
      const [, kilobytes = 0] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
      most = Math.max(most, Number(kilobytes) / 1024)
    } catch {
      // Over, or a system that does not tell.
    }
  }
  const timer = setInterval(look, 200)
  return {
    stop() {
      look()
      clearInterval(timer)
      return most
    },
  }
}

/** What composing all of them costs, measured once more on a copy: the program keeps no such times. */
async function readComposing(folder) {
  const { cpSync } = await import('node:fs')
  const { openStore } = await import('../dist/store/open-store.js')
  const { queueDigests } = await import('../dist/pipeline/queue-digests.js')
  const { renderDigest } = await import('../dist/bot/render/digest.js')
  const { loadLocales } = await import('../dist/bot/locales.js')
  const copy = join(folder, 'copy.db')
  cpSync(join(folder, 'data', 'kaigong.db'), copy)
  const database = new DatabaseSync(copy)
  const now = new Date()
  database.exec(`delete from deliveries; delete from digests; delete from bodies;
    update subscriptions set next_digest_at = ${now.getTime() - 1}, claimed_until = null`)
  database.close()
  const store = await openStore({ url: copy })
  const locales = loadLocales()
  const made = { digests: new Set(), pages: 0 }
  const render = (digest, locale, { occasion }) => {
    made.digests.add(digest)
    made.pages++
    return { messages: renderDigest(digest, locales[locale], occasion), buttons: [] }
  }
  const start = process.cpuUsage()
  const queued = await queueDigests({ store, now: () => now }, render, new AbortController().signal)
  const { user, system } = process.cpuUsage(start)
  const totalMs = (user + system) / 1000
  await store.close()
  return { queued, digests: made.digests.size, pages: made.pages, totalMs }
}

/** All that is left, by the same sender and outbox; only time and Telegram are simulated. */
async function sendRest(data) {
  const { openStore } = await import('../dist/store/open-store.js')
  const store = await openStore({ url: join(data, 'kaigong.db') })
  await store.releaseClaims()
  const { waiting } = await store.deliveries.counts()
  let count = 0
  const sum = await simulate(store.deliveries, () =>
    travel(WAYS[Math.min(3, Math.floor((count++ * 4) / waiting))]),
  )
  const counts = await store.deliveries.counts()
  await store.close()
  if (counts.waiting > 0) throw new Error(`${counts.waiting} messages were left behind`)
  return { ...sum, messages: waiting }
}

/** The worst network there is: each message takes any time of 1 to 300 ms. The outbox is a list. */
async function sendWild(messages) {
  const waiting = Array.from({ length: messages }, (_, id) => ({
    ...{ id, chatId: FIRST_CHAT + id, threadId: null, subscriptionId: 1, attempts: 0 },
    ...{ date: '', part: 1, parts: 1, html: '' },
  }))
  const all = [...waiting]
  const outbox = {
    claim: async (_now, limit) => waiting.splice(0, limit),
    markSent: async () => {},
    putOff: async (id) => void waiting.push(all[id]),
    reject: never,
  }
  return { ...(await simulate(outbox, () => travel(WAYS[4]))), messages }
}

async function simulate(outbox, way) {
  const { RateLimiter, TELEGRAM_LIMITS } = await import('../dist/console/api/rate-limits.js')
  const { createPace } = await import('../dist/delivery/pace.js')
  const { createOwnPlaces } = await import('../dist/delivery/places.js')
  const { sendDue } = await import('../dist/delivery/send-due.js')
  const clock = createVirtualClock()
  const base = Date.now()
  const limiter = new RateLimiter(TELEGRAM_LIMITS)
  let calls = 0
  let floods = 0
  const { signal } = new AbortController()
  setMaxListeners(0, signal)
  const parts = {
    outbox,
    pace: createPace(clock, createOwnPlaces(clock, PER_SECOND)),
    places: PER_SECOND * 2,
    unsettled: new Map(),
    now: () => new Date(base + clock.now()),
    async send({ chatId }) {
      await clock.sleep(way())
      calls++
      try {
        limiter.admit({ method: 'sendMessage', payload: { chat_id: chatId } }, clock.now())
        return { kind: 'sent', messageId: calls }
      } catch (refusal) {
        floods++
        return { kind: 'flood', retryAfter: refusal.parameters.retry_after }
      }
    },
    ...{ endSubscription: never, pauseSubscription: never, moveChat: never, onTrouble: async () => {} },
  }
  let sent = 0
  const work = async () => {
    // A message that met a 429 is put off, so there may be a second round.
    for (let round = 0; round < 100; round++) {
      sent += await sendDue(parts, signal)
      if (floods === 0 || round > 5) break
      await clock.sleep(5_000)
    }
  }
  await clock.run(work())
  return { sent, floods, calls, seconds: clock.now() / 1000 }
}

async function never() {
  throw new Error('not in this benchmark')
}

function summarize({ subscribers, live, composing, rest, wild }) {
  // In the midst of the broadcast, when it is composed; on a way of 300 ms nobody is answered in less.
  const answers = live.blocks.slice(1).flatMap(({ way, answers }) => (way.least < 290 ? answers : []))
  const allLive = live.blocks.flatMap(({ taken }) => taken)
  const liveSeconds = (Math.max(...allLive) - Math.min(...allLive)) / 1000
  const floods = rest.floods + live.blocks.reduce((sum, block) => sum + block.floods, 0)
  const measured = {
    permittedUsed: (allLive.length + rest.sent) / ((liveSeconds + rest.seconds) * PER_SECOND),
    floods: floods / (allLive.length + rest.calls),
    composeMs: composing.totalMs / composing.queued,
    megabytes: live.megabytes,
    answerMs: quantile(answers, 0.99),
    answerWhileComposingMs: quantile(live.blocks[0].answers, 0.99),
  }
  const rounded = Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, round(value, 4)]))
  return {
    bench: 'delivery',
    subscribers,
    composed: composing.digests,
    rendered: composing.pages,
    composeAllSeconds: round(composing.totalMs / 1000, 1),
    ...rounded,
    wild: { permittedUsed: round(wild.sent / wild.seconds / PER_SECOND, 3), floods: wild.floods },
    ofLimit: Object.fromEntries(
      Object.entries(measured).map(([name, value]) => [name, round(value / LIMITS[name], 3)]),
    ),
  }
}

function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function print(result, { live, rest, wild }) {
  console.log(`${result.subscribers} subscribers, 200 different subscriptions`)
  const rows = live.blocks.map(({ name, taken, floods, answers }) => ({
    'way there': name,
    messages: taken.length,
    'of the permitted rate': round(rateOf(taken) / PER_SECOND, 3),
    '429s': floods,
    'answer p50 ms': round(quantile(answers, 0.5), 0),
    'answer p99 ms': round(quantile(answers, 0.99), 0),
  }))
  console.log('In real time:')
  console.table(rows)
  console.log('With a simulated clock:')
  console.table([
    { 'way there': '1, 30, 100, 300 ms', ...shareOf(rest) },
    { 'way there': WAYS[4].name, ...shareOf(wild) },
  ])
  console.log(
    `${result.composed} digests were composed and ${result.rendered} rendered for ${result.subscribers} subscribers, ` +
      `in ${result.composeAllSeconds} s of CPU with storing them.`,
  )
  const { permittedUsed, floods, composeMs, megabytes, answerMs, answerWhileComposingMs, ofLimit } = result
  console.table({
    measured: { permittedUsed, floods, composeMs, megabytes, answerMs, answerWhileComposingMs },
    limit: LIMITS,
    'share of the limit': ofLimit,
  })
}

function rateOf(instants) {
  const sorted = instants.toSorted((one, other) => one - other)
  return ((sorted.length - 1) * 1000) / (sorted.at(-1) - sorted[0])
}

function shareOf({ sent, floods, seconds }) {
  return { messages: sent, 'of the permitted rate': round(sent / seconds / PER_SECOND, 3), '429s': floods }
}

function round(value, digits) {
  return Number(value.toFixed(digits))
}
