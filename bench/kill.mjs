import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startProgram } from './start-program.mjs'

const FIRST_CHAT = 1_000_000
const PARTS = ['开工简报 (1/2)', '开工简报 (2/2)']
const MESSAGES_A_SECOND = 30

/**
 * The program is killed 50 times (`quick`: 10) at random moments while it sends a briefing of two parts to 2,000 chats
 * (200), with Telegram's limits. Every chat must get every part; a kill may repeat the one message whose answer it cut
 * off.
 */
export async function bench({ quick = false } = {}) {
  const measured = await killBroadcast(quick ? { chats: 200, kills: 10 } : { chats: 2_000, kills: 50 })
  const result = { bench: 'kill', ...measured, repeatsOfLimit: measured.repeats / measured.kills }
  console.table(result)
  if (measured.missing > 0) throw new Error(`${measured.missing} messages never came`)
  return result
}

/** Gives how many messages there were, how many never came, how many came twice, and at most how many by one kill. */
export async function killBroadcast({ chats, kills }) {
  const { startLocalBotApi } = await import('../dist/console/local-bot-api.js')
  const { TELEGRAM_LIMITS } = await import('../dist/console/api/rate-limits.js')
  const folder = mkdtempSync(join(tmpdir(), 'kaigong-kill-'))
  const api = await startLocalBotApi({ limits: TELEGRAM_LIMITS, keepCalls: 10, keepMessages: 3 })
  try {
    await queueBroadcast(folder, { api, chats })
    const seen = watch(api)
    const messages = chats * PARTS.length
    // So that the last kill, too, falls into the broadcast.
    const longest = (2 * messages * 1000 * 0.75) / MESSAGES_A_SECOND / kills
    for (let kill = 0; kill < kills; kill++) {
      seen.life = kill
      const program = startProgram(folder, api)
      await Promise.race([seen.nextMessage(), program.failed])
      await sleep(Math.random() * longest)
      if (seen.times.size >= messages) throw new Error(`The broadcast was over after ${kill} kills`)
      program.kill('SIGKILL')
      await program.ended
    }
    seen.life = kills
    const last = startProgram(folder, api)
    while ((await waiting(folder)) > 0) await Promise.race([sleep(500), last.failed])
    last.kill('SIGTERM')
    await last.ended
    return {
      kills,
      messages,
      missing: messages - seen.times.size,
      floods: seen.floods,
      repeats: [...seen.times.values()].reduce((sum, times) => sum + times - 1, 0),
      mostRepeatsAKill: Math.max(0, ...seen.repeatsByLife.values()),
    }
  } finally {
    await api.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function queueBroadcast(folder, { api, chats }) {
  const { openStore } = await import('../dist/store/open-store.js')
  mkdirSync(join(folder, 'data'))
  const store = await openStore({ url: join(folder, 'data/kaigong.db') })
  const now = new Date()
  const nextDigestAt = new Date(now.getTime() + 86_400_000)
  const wishes = { locale: 'zh', timezone: 'Asia/Shanghai', time: '08:00', nextDigestAt }
  const subscriptionIds = []
  for (let index = 0; index < chats; index++) {
    const chatId = FIRST_CHAT + index
    api.addChat({ id: chatId, type: 'private' })
    const { subscription } = await store.subscriptions.start({ chatId, threadId: null, ...wishes }, now)
    subscriptionIds.push(subscription.id)
  }
  const date = now.toISOString().slice(0, 10)
  await store.deliveries.enqueue({ subscriptionIds, date, messages: PARTS, nextDigestAt, now })
  await store.close()
}

/** Counts what Telegram took, and in which life of the program each message came last. */
function watch(api) {
  const seen = {
    life: 0,
    floods: 0,
    times: new Map(),
    repeatsByLife: new Map(),
    nextMessage: () =>
      new Promise((resolve) => {
        told = resolve
      }),
  }
  const lives = new Map()
  let told = () => {}
  api.onCall(({ method, payload, ok, error }) => {
    if (error?.code === 429) seen.floods++
    if (method !== 'sendMessage' || !ok) return
    const message = `${payload.chat_id} ${payload.text}`
    const times = (seen.times.get(message) ?? 0) + 1
    seen.times.set(message, times)
    // A message that comes again was cut off by the kill that ended the life before.
    if (times > 1) {
      const life = lives.get(message)
      seen.repeatsByLife.set(life, (seen.repeatsByLife.get(life) ?? 0) + 1)
    }
    lives.set(message, seen.life)
    told()
  })
  return seen
}

async function waiting(folder) {
  const { openStore } = await import('../dist/store/open-store.js')
  const store = await openStore({ url: join(folder, 'data/kaigong.db') })
  const { waiting } = await store.deliveries.counts()
  await store.close()
  return waiting
}
