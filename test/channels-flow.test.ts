import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatUser } from '../src/console/api/chats.ts'
import { type NewsSite, startNewsSite } from './support/news-site.ts'
import { buttonsOf, press } from './support/press.ts'
import { ADMIN, type Line, READER, startLine, textsOf } from './support/start-line.ts'
import { until } from './support/until.ts'

const shanghai = (time: string) => new Date(`2026-11-${time}:00+08:00`)
const CHANNEL = -1_001_234_567_890
/** The other administrator of the channel, and somebody who is none. */
const ANN: ChatUser = { id: 88, first_name: 'Ann', language_code: 'en' }
const MALLORY: ChatUser = { id: 66, first_name: 'M', language_code: 'en' }

let paper: NewsSite
let line: Line
beforeEach(async () => {
  paper = await startNewsSite('临汀日报')
  line = await startLine(shanghai('19T20:00'))
  paper.publish({
    slug: 'port',
    title: '临汀新区智慧港区项目开工',
    publishedAt: shanghai('19T18:30'),
    paragraphs: ['11月19日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个。'],
  })
  await line.addSource(paper.feed)
  await line.tick()
  for (const person of [READER, ANN, MALLORY]) await line.say(person, '/start')
  addChannel([READER, ANN])
})
afterEach(async () => {
  await line.close()
  await paper.close()
})

describe('a channel', () => {
  it('is set up by whoever makes the bot its administrator, in their own chat, and gets its briefings', async () => {
    const [offer] = await promote(READER)
    expect(offer?.text).toContain('我可以在“招商快讯”发消息了')
    const { message: card } = await press(line, offer, 'channel-new')
    expect(card.text).toMatch(/简报会发到“招商快讯”[\s\S]*⚙️ 📢 招商快讯 · 订阅1[\s\S]*每天 08:00/)
    // Commands in the private chat are about it now, and only about it.
    expect(textsOf(await line.say(READER, '/time 9:00 18:00'))).toContain('09:00、18:00')
    expect(textsOf(await line.say(READER, '/filter 港区'))).toContain('📢 招商快讯 · 订阅1')
    expect(textsOf(await line.say(READER, '/timezone 东京'))).toContain('Asia/Tokyo')
    await press(line, card, 'English')
    expect((await line.app.store.chats.get(READER.id))?.timezone).toBe('Asia/Shanghai')
    expect(textsOf(await line.say(READER, '/preview'))).toContain('下一期')
    await at('20T07:59')
    expect(posts()).toEqual([])
    await at('20T08:00')
    expect(posts()).toHaveLength(1)
    expect(posts()[0]).toMatch(/Kaigong briefing[\s\S]*智慧港区/)
    await at('20T17:00')
    expect(posts()[1]).toContain('since 09:00')
    const [list] = await line.say(READER, '/subscriptions')
    expect(list?.text).toMatch(/这里还没有订阅[\s\S]*📢 招商快讯\n1\. 订阅1 · 每天 09:00、18:00/)
  })

  it('is its administrators’: each of them, and nobody else', async () => {
    await press(line, (await promote(READER))[0], 'channel-new')
    await line.say(READER, '/subscribe')
    // Ann finds it, for she was an administrator when the bot became one.
    const [list] = await line.say(ANN, '/subscriptions')
    const { message: channel } = await press(line, list, '📢 招商快讯')
    const { message: card } = await press(line, channel, '1. Subscription 1')
    expect(card.text).toContain('📢 招商快讯')
    await line.say(ANN, '/length headlines')
    expect((await ofChannel())[0]?.length).toBe('headlines')
    // Both at once: both have their way.
    await Promise.all([line.say(ANN, '/days 1-5'), press(line, card, 'pause-days')])
    expect((await ofChannel())[0]).toMatchObject({ weekdays: [1, 2, 3, 4, 5], resumeOn: '2026-11-26' })
    // Who is none learns nothing of it, whatever they send.
    const [own] = await line.say(MALLORY, '/subscribe')
    expect(textsOf(await line.say(MALLORY, '/subscriptions'))).not.toContain('招商快讯')
    expect(textsOf(await line.say(MALLORY, '/channel @zhaoshang_news'))).toContain('no such channel')
    const before = await ofChannel()
    for (const data of [
      'channel:1',
      'channel-new:1',
      'subscription:1',
      'length@1:full',
      'subscription-delete:1',
    ])
      expect((await press(line, own, data, MALLORY)).toast).toContain('no longer works')
    expect(await ofChannel()).toEqual(before)
    // And who was one is none any more as soon as Telegram says so.
    addChannel([READER])
    expect((await press(line, card, 'weekday')).toast).toContain('no longer works')
    expect(textsOf(await line.say(ANN, '/length full'))).not.toContain('招商快讯')
    expect(textsOf(await line.say(ANN, '/subscriptions'))).not.toContain('招商快讯')
    expect((await ofChannel())[0]?.length).toBe('headlines')
  })

  it('that two set up at the same moment has one subscription, and is both of theirs', async () => {
    // The bot is administrator there already, and nobody told it.
    addChannel([READER, ANN, { id: Number.parseInt(line.api.token, 10), first_name: 'Bot' }])
    const [mine, hers] = await Promise.all(
      [READER, ANN].map((person) => line.say(person, '/channel @zhaoshang_news')),
    )
    expect(textsOf(mine ?? [])).toContain('📢 招商快讯')
    expect(textsOf(hers ?? [])).toContain('📢 招商快讯')
    await Promise.all([press(line, mine?.[0], 'channel-new'), press(line, hers?.[0], 'channel-new', ANN)])
    expect(await ofChannel()).toHaveLength(1)
    // Both at once: both have their way.
    const cards = await Promise.all(
      [READER, ANN].map(async (person) => {
        const [list] = await line.say(person, '/subscriptions')
        const { message: channel } = await press(line, list, '📢 招商快讯')
        return (await press(line, channel, 'subscription', person)).message
      }),
    )
    await Promise.all([press(line, cards[0], 'length'), press(line, cards[1], 'pause-days', ANN)])
    expect(await ofChannel()).toMatchObject([{ length: 'headlines', resumeOn: '2026-11-26' }])
    await at('26T08:00')
    expect(posts()).toHaveLength(1)
  })

  it('may have several; they are deleted and undone from there too', async () => {
    const [offer] = await promote(READER)
    const { message: card } = await press(line, offer, 'channel-new')
    const { message: list } = await press(line, card, 'subscriptions')
    const { message: channel } = await press(line, list, '📢 招商快讯')
    const {
      sent: [asked],
    } = await press(line, channel, '＋ 再加一个')
    expect(asked?.text).toContain('起个名字')
    const [second] = await line.say(READER, '新能源')
    expect(second?.text).toMatch(/已订阅“新能源”[\s\S]*⚙️ 📢 招商快讯 · 新能源/)
    const { message: gone } = await press(line, second, 'subscription-delete')
    expect((await ofChannel()).map(({ name }) => name)).toEqual([''])
    await press(line, gone, 'subscription-restore')
    expect((await ofChannel()).map(({ name }) => name)).toEqual(['', '新能源'])
    await at('20T08:00')
    expect(posts()).toHaveLength(2)
    expect(posts()[1]).toContain('开工简报 · 新能源 ·')
  })

  it('is one of many that a list has room for', async () => {
    const { channels, subscriptions } = line.app.store
    for (let index = 0; index < 12; index++) {
      const chatId = CHANNEL - index
      await channels.admit({ chatId, title: '很长的频道名'.repeat(20), setUpBy: READER.id, people: [] })
      const like = { chatId, threadId: null, locale: 'zh', timezone: 'Asia/Shanghai', time: '08:00' } as const
      for (let number = 1; number <= 10; number++) {
        const name = String(number).repeat(12)
        const wish = { ...like, name, nextDigestAt: shanghai('20T08:00'), most: 10 }
        const outcome = await subscriptions.add(wish, line.now())
        if (outcome.kind === 'added')
          await subscriptions.change(outcome.subscription.id, () => ({
            ...{
              times: ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00'],
              weekdays: [1, 2, 3, 4, 5, 6],
            },
            resumeOn: '2026-12-31',
          }))
      }
    }
    const [list] = await line.say(READER, '/subscriptions')
    expect(list?.text).toContain('10个订阅')
    expect(buttonsOf(list)).toHaveLength(11)
  })

  it('that throws the bot out is paused, and who set it up is told once; it goes on when the bot is back', async () => {
    await press(line, (await promote(READER))[0], 'channel-new')
    line.api.changeBot({ chatId: CHANNEL, by: ANN, to: 'kicked' })
    await until(() => line.api.isIdle())
    await until(async () => (await ofChannel()).length === 0)
    const told = await during(READER, () => line.tick())
    expect(textsOf(told)).toContain('我不能再在“招商快讯”发消息了')
    await at('20T08:00')
    expect(posts()).toEqual([])
    const { message: lost } = await press(line, told[0], 'channel')
    expect(lost.text).toContain('我现在不能在那里发消息')
    expect(buttonsOf(lost)).toEqual(['☰ 全部订阅'])
    expect(textsOf(await during(READER, () => line.tick()))).toBe('')
    const [offer] = await promote(READER)
    await press(line, offer, 'channel-new')
    await at('21T08:00')
    expect(posts()).toHaveLength(1)
  })

  it('that took the right to post while nobody listened is noticed by its next briefing', async () => {
    await press(line, (await promote(READER))[0], 'channel-new')
    const refuse = {
      kind: 'bad_request',
      description: 'need administrator rights in the channel chat',
    } as const
    const stop = line.api.fault({
      method: 'sendMessage',
      match: ({ payload }) => Number(payload['chat_id']) === CHANNEL,
      outcome: refuse,
    })
    await at('20T08:00')
    const told = await during(READER, () => line.tick())
    stop()
    expect(textsOf(line.sentTo(READER.id)).match(/我不能再在“招商快讯”/g)).toHaveLength(1)
    expect(told.length).toBeLessThanOrEqual(1)
    expect(await ofChannel()).toEqual([])
  })

  it('whose other administrators change the bot’s rights stays with whoever set it up, and reads no excuses', async () => {
    await promote(READER)
    const toAnn = await during(ANN, async () =>
      line.api.changeBot({ chatId: CHANNEL, by: ANN, to: 'administrator' }),
    )
    expect(toAnn).toEqual([])
    expect((await line.app.store.channels.ofChat(CHANNEL))?.setUpBy).toBe(READER.id)
    line.api.fault({ method: 'getChatAdministrators', outcome: { kind: 'server_error', status: 500 } })
    line.api.changeBot({ chatId: CHANNEL, by: ANN, to: 'administrator' })
    await until(() => line.api.isIdle())
    expect(posts()).toEqual([])
  })

  it('without the right to post is told so', async () => {
    const told = await during(READER, async () => {
      line.api.changeBot({ chatId: CHANNEL, by: READER, to: 'administrator', canPost: false })
    })
    expect(textsOf(told)).toContain('还不能发消息')
    expect(await line.app.store.channels.ofChat(CHANNEL)).toBeNull()
  })

  it('of somebody who never wrote to the bot waits for their first word', async () => {
    const stranger: ChatUser = { id: 55, first_name: '吴', language_code: 'zh-hans' }
    addChannel([stranger])
    line.api.changeBot({ chatId: CHANNEL, by: stranger, to: 'administrator' })
    const isRefused = () =>
      line.api.calls.some(({ ok, payload }) => !ok && Number(payload['chat_id']) === stranger.id)
    await until(isRefused)
    await line.say(stranger, '/start')
    await until(() => line.sentTo(stranger.id).length === 2)
    const [, offer] = line.sentTo(stranger.id)
    expect(offer?.text).toContain('📢 招商快讯')
    await press(line, offer, 'channel-new', stranger)
    expect(await ofChannel()).toHaveLength(1)
  })

  it('is found by its name, and by a post that is forwarded', async () => {
    await promote(READER)
    addChannel([READER, ADMIN])
    expect(textsOf(await line.say(ADMIN, '/subscriptions'))).not.toContain('招商快讯')
    expect(textsOf(await line.say(ADMIN, '/channel'))).toContain('转发一条它的消息')
    expect(textsOf(await line.say(ADMIN, '/channel @nobody_here'))).toContain('没有找到')
    expect(textsOf(await line.say(ADMIN, '/channel https://t.me/zhaoshang_news'))).toContain('📢 招商快讯')
    expect(textsOf(await line.say(ADMIN, '/subscriptions'))).toContain('招商快讯')
    addChannel([READER, ANN])
    const shown = await during(ANN, async () =>
      line.api.update({
        message: {
          ...{ message_id: 900, date: 1, text: 'news', from: { ...ANN, is_bot: false } },
          chat: { id: ANN.id, type: 'private', first_name: 'Ann' },
          forward_origin: {
            ...{ type: 'channel', date: 1, message_id: 7 },
            chat: { id: CHANNEL, type: 'channel', title: '招商快讯' },
          },
        },
      }),
    )
    expect(textsOf(shown)).toContain('📢 招商快讯')
  })
})

describe('a group', () => {
  const GROUP = -500
  const SUPERGROUP = -1_009_876_543_210

  it('has several in each topic; its administrators decide, and all move with it', async () => {
    line.api.addChat({ id: GROUP, type: 'group', title: '招商组', admins: [READER] })
    await line.say(READER, '/subscribe', GROUP)
    const [card] = await line.say(READER, '/subscribe 港口', GROUP)
    expect(textsOf(await line.say(MALLORY, '/subscribe mine', GROUP))).toContain('只有群管理员')
    expect((await press(line, card, 'subscription-delete', MALLORY)).toast).toContain('只有群管理员')
    await press(line, card, '标题', READER)
    line.api.addChat({ id: SUPERGROUP, type: 'supergroup', title: '招商组', admins: [READER] })
    line.api.update({
      message: {
        ...{ message_id: 901, date: 1, migrate_to_chat_id: SUPERGROUP },
        ...{ chat: { id: GROUP, type: 'group', title: '招商组' }, from: { ...READER, is_bot: false } },
      },
    })
    const moved = () => line.app.store.subscriptions.list({ chatId: SUPERGROUP, threadId: null })
    await until(async () => (await moved()).length === 2)
    expect((await moved()).map(({ name, length }) => [name, length])).toEqual([
      ['', 'standard'],
      ['港口', 'headlines'],
    ])
    await at('20T08:00')
    expect(line.sentTo(SUPERGROUP)).toHaveLength(2)
  })
})

function addChannel(admins: ChatUser[]): void {
  line.api.addChat({ id: CHANNEL, type: 'channel', title: '招商快讯', username: 'zhaoshang_news', admins })
}

/** Somebody makes the bot administrator of the channel; gives what it tells them. */
function promote(by: ChatUser) {
  return during(by, async () => line.api.changeBot({ chatId: CHANNEL, by, to: 'administrator' }))
}

/** What somebody is sent while this happens; when nothing is, after a moment. */
async function during(person: ChatUser, work: () => Promise<void>) {
  const before = line.sentTo(person.id).length
  await work()
  for (let round = 0; round < 40 && line.sentTo(person.id).length === before; round++)
    await new Promise((resolve) => setTimeout(resolve, 10))
  await until(() => line.api.isIdle())
  return line.sentTo(person.id).slice(before)
}

async function at(time: string): Promise<void> {
  line.setClock(shanghai(time))
  await line.tick()
}

/** Posts of a channel come from no person. */
function posts(): string[] {
  return line.api.messages(CHANNEL).map(({ text }) => text ?? '')
}

function ofChannel() {
  return line.app.store.subscriptions
    .list({ chatId: CHANNEL, threadId: null })
    .then((all) => all.filter(({ state }) => state === 'active'))
}
