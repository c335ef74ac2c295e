import type { Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../support/until.ts'
import { source } from './support/memory-services.ts'
import { ANN, answerTo, LIN, labelsOf, startTestBot, type TestBot } from './support/start-test-bot.ts'

let bot: TestBot
beforeEach(async () => {
  bot = await startTestBot()
  bot.services.admins.add(ANN.id)
})
afterEach(() => bot.stop())

function know(count: number): void {
  for (let id = 1; id <= count; id++) {
    bot.services.known.set(id, source(id, `https://news.example/${id}`, `Zone ${id}`))
  }
}

/** The message as it stands now. */
function now({ chat, message_id: id }: Message): Message {
  const found = bot.api.messages(chat.id).find((message) => message.message_id === id)
  if (!found) throw new Error(`Message ${id} is gone`)
  return found
}

async function press(message: Message, label: string, from = ANN): Promise<Message> {
  await bot.press(from, now(message), label)
  await until(() => bot.api.isIdle())
  return now(message)
}

describe('/sources', () => {
  it('shows sixty sources eight a page, with marks and numbers to press', async () => {
    know(60)
    const { known } = bot.services
    known.set(2, { ...source(2, 'https://b.example/'), lastOkAt: '2026-04-12T00:05:00Z' })
    known.set(3, { ...source(3, 'https://c.example/'), failures: 2 })
    known.set(4, { ...source(4, 'https://d.example/'), failures: 8 })
    known.set(5, { ...source(5, 'https://e.example/'), state: 'paused' })
    const list = await bot.say(ANN, '/sources')
    expect(list.text).toMatch(/^60 sources · page 1 of 8\n/)
    expect(list.text?.match(/#\d+/g)).toEqual(['#1', '#2', '#3', '#4', '#5', '#6', '#7', '#8'])
    expect(labelsOf(list)).toEqual([
      ['⏳ #1', '✅ #2', '⚠️ #3', '🔴 #4'],
      ['⏸ #5', '⏳ #6', '⏳ #7', '⏳ #8'],
      ['More ›'],
    ])
    const second = await press(list, 'More ›')
    expect(second.text).toContain('page 2 of 8')
    expect(labelsOf(second).at(-1)).toEqual(['‹ Back', 'More ›'])
    for (let page = 3; page <= 8; page++) await press(list, 'More ›')
    expect(now(list).text).toContain('#60 Zone 60')
    expect(labelsOf(now(list))).toEqual([['⏳ #57', '⏳ #58', '⏳ #59', '⏳ #60'], ['‹ Back']])
  })

  it('shows readers the list without buttons to administer', async () => {
    know(9)
    const list = await bot.say(LIN, '/sources')
    expect(labelsOf(list)).toEqual([['下一页 ›']])
    expect((await press(list, '下一页 ›', LIN)).text).toContain('#9 Zone 9')
    const id = bot.api.press({
      chatId: LIN.id,
      from: LIN,
      messageId: list.message_id,
      data: 'source-pause:1',
    })
    expect(await answerTo(bot.api, id)).toBe('只有机器人管理员可以这样做。')
    expect(bot.services.known.get(1)?.state).toBe('active')
  })

  it('answers a button of a longer list with what is there now', async () => {
    know(17)
    const list = await press(await bot.say(ANN, '/sources'), 'More ›')
    for (let id = 9; id <= 17; id++) bot.services.known.delete(id)
    expect((await press(list, 'More ›')).text).toContain('#8 Zone 8')
    bot.services.known.clear()
    await bot.press(ANN, now(list), '⏳ #1')
    await until(() => bot.api.isIdle())
    expect(now(list).text).toBe('This source is no longer there.')
    expect((await press(list, '☰ All sources')).text).toMatch(/^There are no sources yet/)
  })
})

describe('a source’s card', () => {
  const open = async (id: number) => press(await bot.say(ANN, '/sources'), `⏳ #${id}`)

  it('tells how it is doing and leads back to its page', async () => {
    know(12)
    const list = await press(await bot.say(ANN, '/sources'), 'More ›')
    const card = await press(list, '⏳ #12')
    expect(card.text).toContain('#12 Zone 12\nfeed · waiting for its first reading')
    expect(card.text).toContain('https://news.example/12')
    expect(card.text).toContain('Nothing new from it yet.')
    expect((await press(card, '☰ All sources')).text).toContain('page 2 of 2')
  })

  it('tells the last failure in plain words', async () => {
    const failing = { ...source(1, 'https://a.example/'), failures: 3, lastError: 'a.example: 404' }
    bot.services.known.set(1, { ...failing, lastReason: 'not_found' })
    const list = await bot.say(ANN, '/sources')
    const card = await press(list, '⚠️ #1')
    expect(card.text).toContain('a.example has no such page. Open the address in a browser and correct it.')
    expect(card.text).toContain('a.example: 404')
  })

  it('pauses and goes on', async () => {
    know(1)
    const card = await press(await open(1), '⏸ Pause')
    expect(card.text).toContain('paused, not being read')
    expect(bot.services.known.get(1)?.state).toBe('paused')
    expect(labelsOf(await press(card, '▶️ Resume'))[0]).toEqual(['🔄 Check now', '⏸ Pause'])
    expect(bot.services.known.get(1)?.state).toBe('active')
  })

  it('is checked at once and tells what came of it', async () => {
    know(1)
    const card = await open(1)
    bot.services.checkNow = async () => ({ kind: 'read', added: 2 })
    // The press is answered before the source is read.
    const checkTells = async (text: RegExp) => {
      await press(card, '🔄 Check now')
      await expect.poll(() => now(card).text).toMatch(text)
    }
    await checkTells(/^🔄 Checked just now: 2 new articles\./)
    bot.services.checkNow = async () => ({ kind: 'busy' })
    await checkTells(/^It is being read at this very moment/)
  })

  it('deletes, and takes it back for a day', async () => {
    know(1)
    await press(await open(1), '🗑 Delete')
    expect(bot.services.known.size).toBe(0)
    const farewell = bot.api.messages(ANN.id).at(-1) as Message
    expect(farewell.text).toMatch(/^Removed Zone 1\.\nhttps:\/\/news\.example\/1\n/)
    await press(farewell, '↩️ Undo')
    expect(bot.texts(ANN.id).at(-1)).toBe('✅ Zone 1 is being read again.')
    expect(bot.services.known.size).toBe(1)
    await press(farewell, '↩️ Undo')
    expect(bot.texts(ANN.id).at(-1)).toContain('there already: #1 Zone 1')
    bot.services.known.clear()
    bot.services.removed.clear()
    await press(farewell, '↩️ Undo')
    expect(bot.texts(ANN.id).at(-1)).toContain('More than a day has passed')
  })
})
