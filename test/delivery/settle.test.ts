import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FaultOutcome } from '../../src/console/api/faults.ts'
import { type NewsSite, startNewsSite } from '../support/news-site.ts'
import { type Line, READER, startLine } from '../support/start-line.ts'

const MORNING = new Date('2026-11-21T08:00:00+08:00')
const GROUP = -4001
const SUPERGROUP = -100_4001

let site: NewsSite
let line: Line
beforeEach(async () => {
  site = await startNewsSite('临汀新区')
  line = await startLine(new Date('2026-11-20T20:00:00+08:00'))
  site.publish({
    slug: 'harbour',
    title: '临汀新区智慧港区项目开工',
    publishedAt: new Date('2026-11-20T18:30:00+08:00'),
    paragraphs: ['11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个。'],
  })
  await line.app.store.sources.add({ kind: 'feed', url: site.feed, title: '临汀新区' }, line.app.parts.now())
  await line.tick()
})
afterEach(async () => {
  await line.close()
  await site.close()
})

describe('a briefing that Telegram does not take at once', () => {
  it('waits as long as a 429 asks, and comes once', async () => {
    await subscribe()
    befall({ kind: 'flood', retryAfter: 1 }, 1)
    await tickAt(MORNING)
    expect(briefings()).toBe(0)
    await tickAt(later(1))
    await tickAt(later(60))
    expect(briefings()).toBe(1)
  })

  it('is tried again later after a server error or a broken connection, again and again', async () => {
    await subscribe()
    befall({ kind: 'server_error', status: 502 }, 1)
    befall({ kind: 'drop' }, 1)
    await tickAt(MORNING)
    await tickAt(later(1))
    expect(tries()).toBe(1)
    for (let seconds = 60; tries() < 3 && seconds < 3600; seconds += 60) await tickAt(later(seconds))
    expect(briefings()).toBe(1)
    await tickAt(later(7200))
    expect(tries()).toBe(3)
  })

  it('is rather repeated than lost when the connection ends before the answer', async () => {
    await subscribe()
    befall({ kind: 'drop_after' }, 1)
    await tickAt(MORNING)
    await tickAt(later(60))
    await tickAt(later(7200))
    expect(briefings()).toBe(2)
    expect(await line.app.store.deliveries.counts()).toMatchObject({ waiting: 0, sent: 1 })
  })

  it('ends the subscription when the reader has blocked the bot', async () => {
    await subscribe()
    befall({ kind: 'forbidden' })
    await tickAt(MORNING)
    await tickAt(later(86_400))
    expect(tries()).toBe(1)
    expect(await line.app.store.subscriptions.ofChat(READER.id, null)).toMatchObject({ state: 'ended' })
    expect(await line.app.store.deliveries.counts()).toMatchObject({ waiting: 0 })
  })

  it('follows a group to its new number, with the subscription', async () => {
    line.api.addChat({ id: GROUP, type: 'group', title: '招商组', admins: [READER] })
    line.api.addChat({ id: SUPERGROUP, type: 'supergroup', title: '招商组', admins: [READER] })
    await subscribe(GROUP)
    befall({ kind: 'migrated', to: SUPERGROUP }, 1)
    await tickAt(MORNING)
    await tickAt(later(60))
    expect([briefings(GROUP), briefings(SUPERGROUP)]).toEqual([0, 1])
    expect(await line.app.store.subscriptions.ofChat(SUPERGROUP, null)).toMatchObject({ state: 'active' })
    expect(await line.app.store.subscriptions.ofChat(GROUP, null)).toBeNull()
  })

  it('is left alone when Telegram will never take it, and the next day’s comes', async () => {
    await subscribe()
    befall({ kind: 'bad_request', description: 'message text is empty' }, 1)
    await tickAt(MORNING)
    await tickAt(later(3600))
    expect(tries()).toBe(1)
    await tickAt(later(86_400))
    expect(briefings()).toBe(1)
    expect(await line.app.store.deliveries.counts()).toEqual({ waiting: 0, sent: 1, rejected: 1 })
  })

  it('never holds up another reader', async () => {
    await subscribe()
    const other = { id: 88, first_name: '石', language_code: 'zh-hans' }
    await line.say(other, '/subscribe')
    befall({ kind: 'server_error', status: 500 })
    await tickAt(MORNING)
    expect([briefings(), briefings(other.id)]).toEqual([0, 1])
  })
})

function later(seconds: number): Date {
  return new Date(MORNING.getTime() + seconds * 1000)
}

async function subscribe(chatId: number = READER.id): Promise<void> {
  await line.say(READER, '/subscribe', chatId)
}

/** A fault for the reader's messages from now on. */
function befall(outcome: FaultOutcome, times?: number): void {
  line.api.fault({
    method: 'sendMessage',
    match: ({ payload }) => Number(payload['chat_id']) !== 88,
    outcome,
    ...(times === undefined ? {} : { times }),
  })
}

async function tickAt(instant: Date): Promise<void> {
  line.setClock(instant)
  await line.tick()
}

function briefings(chatId: number = READER.id): number {
  return line.sentTo(chatId).filter(({ text }) => text?.includes('开工简报')).length
}

/** How often a briefing was sent, taken or not. */
function tries(): number {
  return line.api.calls.filter(
    ({ method, payload }) => method === 'sendMessage' && String(payload['text']).includes('开工简报'),
  ).length
}
