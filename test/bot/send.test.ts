import { Api } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSender, type Sender } from '../../src/bot/send.ts'
import type { FaultOutcome } from '../../src/console/api/faults.ts'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { ANN } from './support/start-test-bot.ts'

let api: LocalBotApi
let send: Sender
const FORUM = -100_600

beforeEach(async () => {
  api = await startLocalBotApi()
  api.addChat({ id: ANN.id, type: 'private', user: ANN })
  api.addChat({ id: FORUM, type: 'supergroup', topics: [{ id: 7 }, { id: 8, closed: true }] })
  send = createSender(new Api(api.token, { apiRoot: api.root }))
})
afterEach(() => api.close())

const ann = { chatId: ANN.id, threadId: null }

describe('createSender', () => {
  it('sends markup without link previews, into the topic it is meant for', async () => {
    expect(await send({ chatId: FORUM, threadId: 7 }, '<b>a</b> <a href="https://x.example/">b</a>')).toEqual(
      {
        kind: 'sent',
        messageId: 1,
      },
    )
    const [message] = api.messages(FORUM)
    expect(message?.message_thread_id).toBe(7)
    expect(message?.link_preview_options?.is_disabled).toBe(true)
  })

  const faults: [string, FaultOutcome, object][] = [
    ['a flood', { kind: 'flood', retryAfter: 17 }, { kind: 'flood', retryAfter: 17 }],
    [
      'a blocked bot',
      { kind: 'forbidden' },
      { kind: 'gone', description: 'Forbidden: bot was blocked by the user' },
    ],
    ['a migration', { kind: 'migrated', to: -100_777 }, { kind: 'moved', chatId: -100_777 }],
    ['a broken server', { kind: 'server_error', status: 502 }, { kind: 'unavailable' }],
    ['a broken connection', { kind: 'drop' }, { kind: 'unavailable' }],
    ['a lost answer', { kind: 'drop_after' }, { kind: 'unavailable' }],
    [
      'a group without rights',
      { kind: 'bad_request', description: 'not enough rights to send text messages to the chat' },
      { kind: 'gone' },
    ],
  ]
  it.each(faults)('tells %s', async (_name, outcome, expected) => {
    api.fault({ method: 'sendMessage', times: 1, outcome })
    expect(await send(ann, 'x')).toMatchObject(expected)
    expect(api.calls).toHaveLength(1)
  })

  it('tells chats and topics that are gone from messages that are wrong', async () => {
    expect(await send({ chatId: 404, threadId: null }, 'x')).toMatchObject({ kind: 'gone' })
    expect(await send({ chatId: FORUM, threadId: 8 }, 'x')).toMatchObject({ kind: 'topic_gone' })
    expect(await send({ chatId: FORUM, threadId: 9 }, 'x')).toMatchObject({ kind: 'topic_gone' })
    expect(await send(ann, '<b>x')).toMatchObject({ kind: 'malformed' })
    expect(await send(ann, '字'.repeat(4097))).toMatchObject({ kind: 'rejected' })
    expect(await send(ann, ' ')).toMatchObject({ kind: 'rejected' })
  })

  it('sends the words of a message whose markup is not taken as plain text', async () => {
    const markup = '<b>总投资 &lt;43亿元&gt;</b> <a href="https://x.example/">开工</a>'
    expect(await send(ann, markup, { asPlainText: true })).toMatchObject({ kind: 'sent' })
    expect(api.messages(ANN.id)).toMatchObject([{ text: '总投资 <43亿元> 开工' }])
  })

  it('allows paid broadcasts only where the operator does', async () => {
    const paying = createSender(new Api(api.token, { apiRoot: api.root }), { allowPaidBroadcast: true })
    await send(ann, 'x')
    await paying(ann, 'x')
    expect(api.calls.map(({ payload }) => payload['allow_paid_broadcast'])).toEqual([undefined, true])
  })

  it('never tells the token', async () => {
    const wrong = createSender(new Api('123456:secret-secret-secret-secret', { apiRoot: api.root }))
    const gone = createSender(new Api(api.token, { apiRoot: 'http://127.0.0.1:1' }))
    for (const outcome of [await wrong(ann, 'x'), await gone(ann, 'x')]) {
      expect(outcome).toMatchObject({ kind: 'unavailable' })
      expect(JSON.stringify(outcome)).not.toMatch(/secret|\d+:[\w-]{20}/)
    }
  })
})
