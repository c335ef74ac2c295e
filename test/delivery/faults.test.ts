import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FaultOutcome } from '../../src/console/api/faults.ts'
import type { Call } from '../../src/console/api/world.ts'
import { ADMIN, type Line, startLine } from '../support/start-line.ts'

const MORNING = new Date('2026-11-21T08:00:00+08:00')
const PARTS = ['<b>一</b>', '<b>二</b>', '<b>三</b>']
const WORDS = ['一', '二', '三']
const READERS = [5001, 5002, 5003]
const FORUM = -100_600

let line: Line
beforeEach(async () => {
  line = await startLine(MORNING)
  line.api.addChat({ id: ADMIN.id, type: 'private', user: ADMIN })
})
afterEach(() => line.close())

describe('a broadcast', () => {
  it('comes through a storm of 429s whole, and nothing of it twice', async () => {
    const readers = await queue(Array.from({ length: 25 }, (_, index) => 6001 + index))
    for (const retryAfter of [3, 1, 40, 2, 5]) befall({ kind: 'flood', retryAfter }, { times: 2 })
    await passMinutes(10)
    for (const id of readers) expect(said(id)).toEqual(WORDS)
    expect(floods()).toBe(10)
  })

  it('waits out twenty minutes without Telegram, hardly asks meanwhile, and tells administrators once', async () => {
    await queue(READERS)
    const end = line.now().getTime() + 20 * 60_000
    befall({ kind: 'server_error', status: 502 }, { match: () => line.now().getTime() < end })
    await passMinutes(19)
    const tries = line.api.calls.length
    expect(READERS.flatMap(said)).toEqual([])
    expect(tries).toBeLessThan(60)
    await passMinutes(20)
    for (const id of READERS) expect(said(id)).toEqual(WORDS)
    expect(told()).toEqual([expect.stringMatching(/08:00 至 .*08:2\d 无法连接 Telegram/)])
  })

  it('repeats rather than loses what went into connections that never answer', async () => {
    await queue(READERS)
    befall({ kind: 'hang' }, { times: 4 })
    await passMinutes(10)
    for (const id of READERS) expect(said(id)).toEqual(WORDS)
  })

  it('goes on for all others when one blocks the bot in the midst of a briefing', async () => {
    await queue(READERS)
    befall({ kind: 'forbidden' }, { match: ({ payload }) => isPart(payload, 5002, 2) })
    await passMinutes(2)
    expect(READERS.map(said)).toEqual([WORDS, ['一'], WORDS])
    expect(await line.app.store.subscriptions.ofChat(5002, null)).toMatchObject({ state: 'ended' })
    expect(await line.app.store.deliveries.counts()).toEqual({ waiting: 0, sent: 7, rejected: 0 })
  })

  it('follows a group that moves in the midst of a briefing', async () => {
    await queue([...READERS, -4001])
    line.api.addChat({ id: -100_4001, type: 'supergroup' })
    befall({ kind: 'migrated', to: -100_4001 }, { match: ({ payload }) => isPart(payload, -4001, 2) })
    await passMinutes(2)
    expect([said(-4001), said(-100_4001)]).toEqual([['一'], ['二', '三']])
    for (const id of READERS) expect(said(id)).toEqual(WORDS)
  })

  it('goes out as plain text when its markup is not taken, and administrators are told once', async () => {
    await queue(READERS)
    const cannot = "can't parse entities: Unsupported start tag at byte offset 12"
    befall(
      { kind: 'bad_request', description: cannot },
      {
        match: ({ payload }) =>
          payload['parse_mode'] === 'HTML' && READERS.includes(Number(payload['chat_id'])),
      },
    )
    await passMinutes(2)
    for (const id of READERS) expect(said(id)).toEqual(WORDS)
    expect(line.api.messages(5001).flatMap(({ entities = [] }) => entities)).toEqual([])
    expect(told()).toEqual([expect.stringContaining('纯文本')])
  })

  it('tells administrators once of what is not taken at all, and brings the rest', async () => {
    await queue([...READERS, ADMIN.id])
    befall(
      { kind: 'bad_request', description: 'message is too long' },
      { match: ({ payload }) => String(payload['text']).includes('二') },
    )
    await passMinutes(2)
    for (const id of READERS) expect(said(id)).toEqual(['一', '三'])
    expect(told().sort()).toEqual(['⚠', '一', '三'].map((sign) => expect.stringContaining(sign)).sort())
    expect(told().filter((text) => text.includes('message is too long'))).toHaveLength(1)
  })
})

describe('a forum', () => {
  it('with a closed topic: its subscription pauses, administrators are told once, the others go on', async () => {
    forum({ closed: true })
    await queue([FORUM], 7)
    await queue([FORUM], 8)
    await passMinutes(3)
    expect(said(FORUM)).toEqual(WORDS)
    expect(await line.app.store.subscriptions.ofChat(FORUM, 8)).toMatchObject({ state: 'paused' })
    expect(await line.app.store.subscriptions.ofChat(FORUM, 7)).toMatchObject({ state: 'active' })
    line.pass(26 * 60 * 60)
    await passMinutes(3)
    expect(told()).toEqual([expect.stringMatching(/-100600.*话题 8/)])
    // Whoever opens it again subscribes anew.
    forum({ closed: false })
    const wishes = { locale: 'zh', timezone: 'Asia/Shanghai', time: '08:00' } as const
    const restart = { chatId: FORUM, threadId: 8, ...wishes, nextDigestAt: line.now() }
    expect(await line.app.store.subscriptions.start(restart, line.now())).toMatchObject({ started: true })
    await passMinutes(1)
    expect(line.api.messages(FORUM).filter(({ message_thread_id }) => message_thread_id === 8)).toHaveLength(
      1,
    )
  })

  it('with a deleted topic is treated alike', async () => {
    forum({ closed: false })
    await queue([FORUM], 9)
    await passMinutes(1)
    expect(await line.app.store.subscriptions.ofChat(FORUM, 9)).toMatchObject({ state: 'paused' })
    expect(told()).toHaveLength(1)
  })
})

describe('a clock that is set', () => {
  it('an hour back repeats nothing and delays nothing', async () => {
    await queue(READERS)
    await line.tick()
    line.setClock(new Date(line.now().getTime() - 3_600_000))
    await passMinutes(70)
    for (const id of READERS) expect(said(id)).toEqual(WORDS)
    await queueFor([5009], '2026-11-22')
    line.setClock(new Date(line.now().getTime() - 3_600_000))
    await passMinutes(2)
    expect(said(5009)).toEqual(WORDS)
  })

  it('an hour forward does neither', async () => {
    await queue(READERS)
    await line.tick()
    line.setClock(new Date(line.now().getTime() + 3_600_000))
    await passMinutes(5)
    for (const id of READERS) expect(said(id)).toEqual(WORDS)
  })
})

/** Subscribes these chats and puts a briefing of three parts into the outbox for each. */
async function queue(chatIds: readonly number[], threadId: number | null = null): Promise<readonly number[]> {
  return queueFor(chatIds, '2026-11-21', threadId)
}

async function queueFor(
  chatIds: readonly number[],
  date: string,
  threadId: number | null = null,
): Promise<readonly number[]> {
  const { store } = line.app
  const now = line.now()
  const nextDigestAt = new Date(now.getTime() + 86_400_000)
  for (const chatId of chatIds) {
    if (threadId === null) line.api.addChat({ id: chatId, type: chatId < 0 ? 'group' : 'private' })
    const wishes = { locale: 'zh', timezone: 'Asia/Shanghai', time: '08:00', nextDigestAt } as const
    const { subscription } = await store.subscriptions.start({ chatId, threadId, ...wishes }, now)
    const digest = { date, messages: PARTS, nextDigestAt, now }
    await store.deliveries.enqueue({ subscriptionIds: [subscription.id], ...digest })
  }
  return chatIds
}

function forum({ closed }: { closed: boolean }): void {
  line.api.addChat({ id: FORUM, type: 'supergroup', topics: [{ id: 7 }, { id: 8, closed }] })
}

interface Order {
  readonly times?: number
  readonly match?: (call: Call) => boolean
}

/** A fault for briefings from now on. */
function befall(outcome: FaultOutcome, { times, match = () => true }: Order): void {
  line.api.fault({
    method: 'sendMessage',
    match: (call) => /[一二三]/.test(String(call.payload['text'])) && match(call),
    outcome,
    ...(times === undefined ? {} : { times }),
  })
}

function isPart(payload: Call['payload'], chatId: number, part: number): boolean {
  return Number(payload['chat_id']) === chatId && String(payload['text']).includes(WORDS[part - 1] ?? '')
}

/** The schedule, four times a minute. */
async function passMinutes(minutes: number): Promise<void> {
  for (let tick = 0; tick < minutes * 4; tick += 1) {
    await line.tick()
    line.pass(15)
  }
}

function said(chatId: number): string[] {
  return line.sentTo(chatId).map(({ text = '' }) => text)
}

/** What the administrator was told. */
function told(): string[] {
  return said(ADMIN.id)
}

function floods(): number {
  return line.api.calls.filter(({ error }) => error?.code === 429).length
}
