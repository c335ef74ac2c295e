import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type NewsSite, startNewsSite } from './support/news-site.ts'
import { buttonsOf, press } from './support/press.ts'
import { ADMIN, type Line, READER, startLine, textsOf } from './support/start-line.ts'

/** The 20th of November 2026 is a Friday. */
const shanghai = (time: string) => new Date(`2026-11-${time}:00+08:00`)

let paper: NewsSite
let line: Line
beforeEach(async () => {
  paper = await startNewsSite('临汀日报')
  line = await startLine(shanghai('19T20:00'))
  await line.addSource(paper.feed)
})
afterEach(async () => {
  await line.close()
  await paper.close()
})

describe('several times a day', () => {
  it('the later briefing holds what came since the one before, and says so', async () => {
    await line.say(READER, '/subscribe')
    expect(textsOf(await line.say(READER, '/time 早上8点和晚上6点'))).toContain('08:00、18:00')
    await publish('20T06:00', '智慧港区', 43)
    const morning = await briefing('20T08:00')
    expect(morning).toContain('智慧港区')
    expect(morning).not.toContain('以来')
    await publish('20T12:00', '海洋牧场', 7)
    const evening = await briefing('20T18:00')
    expect(evening).toContain('08:00以来的新内容')
    expect(evening).toContain('海洋牧场')
    expect(evening).toContain('1篇报道')
    expect(evening).not.toContain('智慧港区')
    expect(await briefing('20T18:30')).toBe('')
  })

  it('with nothing new says that in a line', async () => {
    await line.say(READER, '/subscribe')
    await line.say(READER, '/time 8:00 18:00')
    await publish('20T06:00', '智慧港区', 43)
    await briefing('20T08:00')
    const evening = await briefing('20T18:00')
    expect(evening).toContain('08:00以来没有值得一报的新消息')
    expect(evening).not.toContain('稍后发 /today')
    expect(await briefing('21T08:00')).toContain('今天还没有值得一报')
  })

  it('what was missed for less than six hours comes late, and older ones with the next', async () => {
    await line.say(READER, '/subscribe')
    await line.say(READER, '/time 8:00 18:00')
    await publish('20T06:00', '智慧港区', 43)
    const late = await briefing('20T13:59')
    expect(late).toContain('本期迟到：原定08:00')
    await publish('20T15:00', '海洋牧场', 7)
    // Away from 15:00 until past midnight: more than six hours.
    expect(await briefing('21T00:01')).toBe('')
    const next = await briefing('21T08:00')
    expect(next).toContain('海洋牧场')
    expect(next).toContain('补上自2026年11月20日')
    expect(next).not.toContain('智慧港区')
  })

  it('hours that change lose nothing and repeat nothing', async () => {
    await line.say(READER, '/subscribe')
    await line.say(READER, '/time 08:00')
    await publish('20T06:00', '智慧港区', 43)
    expect(await briefing('20T08:00')).toContain('智慧港区')
    await publish('20T08:30', '海洋牧场', 7)
    // 09:00 is past: what came at 08:30 is in the next one, though that usually begins at nine.
    line.setClock(shanghai('20T12:00'))
    await line.say(READER, '/time 09:00')
    expect(await briefing('20T20:00')).toBe('')
    const next = await briefing('21T09:00')
    expect(next).toContain('海洋牧场')
    expect(next).not.toContain('智慧港区')
  })

  it('are chosen by buttons, from one to six', async () => {
    await line.say(READER, '/subscribe')
    const [asked] = await line.say(READER, '/time')
    let { message } = await press(line, asked, 'times')
    expect(buttonsOf(message)).toContain('✓08:00')
    for (const hour of ['18:00', '10:00', '12:00', '14:00', '16:00'])
      ({ message } = await press(line, message, hour))
    expect(message.text).toContain('08:00、10:00、12:00、14:00、16:00、18:00')
    expect((await press(line, message, '20:00')).toast).toContain('1到6次')
    for (const hour of ['08:00', '10:00', '12:00', '14:00', '16:00'])
      ({ message } = await press(line, message, `✓${hour}`))
    expect((await press(line, message, '✓18:00')).toast).toContain('1到6次')
    expect(textsOf(await line.say(READER, '/filter'))).toContain('每天 18:00')
  })

  it.each(['25:00', '8:60', '8:00 25:00', '0800', '早上', '8:00-18:00'])(
    'are not read from %s',
    async (text) => {
      await line.say(READER, '/subscribe')
      expect(textsOf(await line.say(READER, `/time ${text}`))).toContain('没看懂')
      expect(textsOf(await line.say(READER, '/time 1点 2点 3点 4点 5点 6点 7点'))).toContain('最多推送6次')
      expect(textsOf(await line.say(READER, '/filter'))).toContain('每天 08:00')
    },
  )
})

describe('several subscriptions', () => {
  it('have their own filters, hours, days and length, and say whose they are', async () => {
    await line.say(READER, '/subscribe')
    await line.say(READER, '/time 08:00')
    expect(textsOf(await line.say(READER, '/subscribe 港口'))).toContain('已订阅“港口”')
    // What was added is what commands are about.
    await line.say(READER, '/filter 港区')
    await line.say(READER, '/days 1')
    await line.say(READER, '/time 9点')
    const [list] = await line.say(READER, '/subscriptions')
    expect(list?.text).toMatch(/1\. 订阅1 · 每天 08:00 · 标准\n2\. 港口 · 周一 09:00 · 标准 · 有筛选/)
    await publish('20T06:00', '智慧港区', 43)
    await publish('20T06:30', '海洋牧场', 7)
    expect(await briefing('20T08:00')).toMatch(/海洋牧场/)
    expect(await briefing('20T09:00')).toBe('')
    await briefing('21T08:00')
    await briefing('22T08:00')
    await briefing('23T08:00')
    const monday = await briefing('23T09:00')
    expect(monday).toContain('开工简报 · 港口 · 2026年11月23日')
    expect(monday).toContain('智慧港区')
    expect(monday).not.toContain('海洋牧场')
  })

  it('each tell of what sources dispute, what was told at once, and then only what is new', async () => {
    const office = await startNewsSite('临汀发布')
    await line.addSource(office.feed)
    await line.say(READER, '/subscribe')
    await line.say(READER, '/time 08:00')
    await line.say(READER, '/subscribe 港口')
    await line.say(READER, '/filter 港区')
    await line.say(READER, '/time 9点')
    await line.say(READER, '/watch 智慧港区')
    await publish('20T06:00', '智慧港区', 43)
    await publish('20T06:10', '海洋牧场', 7)
    office.publish({
      slug: 'port',
      title: '临汀智慧港区项目正式开工建设',
      publishedAt: shanghai('20T06:50'),
      paragraphs: ['当天，临汀智慧港区项目正式开工建设。项目总投资45亿元，规划建设泊位6个。'],
    })
    await briefing('20T07:00')
    const all = await briefing('20T08:00')
    expect(all).toContain('海洋牧场')
    const port = await briefing('20T09:00')
    expect(port).not.toContain('海洋牧场')
    for (const text of [all, port]) expect(text).toMatch(/总投资 ⚠ 4[35]亿元（.*） \/ 4[35]亿元/)
    paper.publish({
      slug: 'progress',
      title: '临汀智慧港区项目完成投资5亿元',
      publishedAt: shanghai('21T06:00'),
      paragraphs: ['截至11月20日，总投资43亿元的临汀智慧港区项目已完成投资5亿元。'],
    })
    await briefing('21T07:00')
    for (const hour of ['21T08:00', '21T09:00']) {
      const next = await briefing(hour)
      expect(next).toContain('【续报】临汀智慧港区项目完成投资5亿元')
      expect(next).not.toContain('泊位')
    }
    await office.close()
  })

  it('are chosen in the list; whoever chose none is asked', async () => {
    await line.say(READER, '/subscribe')
    await line.say(READER, '/subscribe 港口')
    const [list] = await line.say(READER, '/subscriptions')
    expect(buttonsOf(list)).toEqual(['1. 订阅1', '✓ 2. 港口', '＋ 再加一个'])
    const { message: card } = await press(line, list, '1. 订阅1')
    expect(card.text).toContain('⚙️ 订阅1')
    expect(textsOf(await line.say(READER, '/length 标题'))).toContain('⚙️ 订阅1')
    // A day later nobody remembers.
    await line.app.parts.memory.set(`chosen:${READER.id}:0:${READER.id}`, null, 1)
    const [asked] = await line.say(READER, '/length 全文')
    expect(asked?.text).toContain('先选一个')
    const { message } = await press(line, asked, '2. 港口')
    expect(message.text).toContain('长度：标准')
  })

  it('are renamed, and speak their own language', async () => {
    await line.say(READER, '/subscribe')
    const [card] = await line.say(READER, '/subscribe 港口')
    const { message } = await press(line, card, 'English')
    expect(buttonsOf(message)).toContain('✓ English')
    await press(line, message, 'subscription-name')
    expect(textsOf(await line.say(READER, 'Ports <b>'))).toContain('⚙️ Ports <b>')
    await publish('20T06:00', '智慧港区', 43)
    const both = await briefing('20T08:00')
    expect(both).toContain('开工简报 · 2026年')
    expect(both).toContain('Kaigong · Ports <b> · Friday')
    // Those that spoke as the chat does follow it.
    await line.say(READER, '/language en')
    expect(await briefing('21T08:00')).toMatch(/^Kaigong briefing · [\s\S]*Kaigong · Ports/)
  })

  it('are deleted, and come back as they were', async () => {
    await line.say(READER, '/subscribe')
    const [card] = await line.say(READER, '/subscribe 港口')
    await line.say(READER, '/filter 港区')
    const { message: gone } = await press(line, card, 'subscription-delete')
    expect(gone.text).toContain('已删除“港口”')
    // One is left, and nothing is asked.
    const [only] = await line.say(READER, '/filter')
    expect(only?.text).toContain('⚙️ 这里的订阅')
    expect(textsOf([(await press(line, only, `length@2:full`)).message])).toContain('⚙️ 这里的订阅')
    const { message: back } = await press(line, gone, 'subscription-restore')
    expect(back.text).toMatch(/已恢复[\s\S]*⚙️ 港口[\s\S]*含有：港区/)
    line.pass(25 * 3600)
    const { message: again } = await press(line, back, 'subscription-delete')
    line.pass(25 * 3600)
    expect((await press(line, again, 'subscription-restore')).message.text).toContain('已经过了一天')
  })

  it('deleted while its briefing is on its way, it sends no more, and undone, sends it', async () => {
    await line.say(READER, '/subscribe')
    const [card] = await line.say(READER, '/subscribe 港口')
    await publish('20T06:00', '智慧港区', 43)
    line.setClock(shanghai('20T08:00'))
    const stop = line.api.fault({ method: 'sendMessage', outcome: { kind: 'server_error', status: 502 } })
    await line.tick()
    stop()
    const { message: gone } = await press(line, card, 'subscription-delete')
    line.pass(60)
    await line.tick()
    expect(briefings().filter((text) => text.includes('港口'))).toEqual([])
    expect(briefings()).toHaveLength(1)
    await press(line, gone, 'subscription-restore')
    await line.tick()
    expect(briefings().filter((text) => text.includes('港口'))).toHaveLength(1)
    line.pass(60)
    await line.tick()
    expect(briefings()).toHaveLength(2)
  })

  it('are ten at most, of which each has a name of its own', async () => {
    await line.say(READER, '/subscribe')
    for (let number = 2; number <= 10; number++) await line.say(READER, `/subscribe 第${number}个`)
    expect(textsOf(await line.say(READER, '/subscribe 第11个'))).toContain('已经有10个订阅')
    expect(textsOf(await line.say(READER, '/subscribe 第3个'))).toContain('已经有了')
    expect(textsOf(await line.say(READER, `/subscribe ${'长'.repeat(25)}`))).toContain('1到24个字')
    expect(await line.app.store.subscriptions.count()).toBe(10)
    const [which] = await line.say(READER, '/unsubscribe')
    expect(which?.text).toContain('要删除哪一个')
    const { message: gone } = await press(line, which, '🗑 10. 第10个')
    await line.say(READER, '/subscribe 第12个')
    expect((await press(line, gone, 'subscription-restore')).toast).toContain('已经有10个')
    expect(textsOf(await line.say(READER, '/unsubscribe 全部'))).toContain('已退订')
    expect(await line.app.store.subscriptions.count()).toBe(0)
    expect(textsOf(await line.say(READER, '/subscriptions'))).toContain('这里还没有订阅')
  })

  it('of others are nobody’s: forged buttons change nothing', async () => {
    await line.say(READER, '/subscribe')
    await line.say(READER, '/subscribe 港口')
    const [own] = await line.say(ADMIN, '/subscribe')
    const before = await line.app.store.subscriptions.list({ chatId: READER.id, threadId: null })
    for (const data of [
      'length@1:full',
      'filter-off@2',
      'time@1:23:00',
      'time-toggle@1:23:00',
      'subscription:2',
      'subscription-delete:1',
      'subscription-name:1',
      'subscription-language@1:en',
      'subscription-restore:1',
      'coming@1',
      'channel:1',
      'channel-new:1',
      'timezone@1:Europe/London',
      'pause-days@1:7',
      'weekday@1:1',
      'subscription:999999999999999',
      'length@0:full',
      'today@1',
    ])
      await press(line, own, data, ADMIN)
    expect(await line.app.store.subscriptions.list({ chatId: READER.id, threadId: null })).toEqual(before)
    expect(textsOf(line.sentTo(ADMIN.id))).not.toContain('港口')
  })
})

/** News that is found at this moment. */
async function publish(time: string, name: string, sum: number): Promise<void> {
  const at = shanghai(time)
  line.setClock(at)
  paper.publish({
    slug: `report-${sum}`,
    title: `临汀新区${name}项目开工`,
    publishedAt: at,
    paragraphs: [`当天，临汀${name}项目正式开工。该项目总投资${sum}亿元，规划建设泊位6个。`],
  })
  const [source] = await line.app.store.sources.list()
  if (source) await line.say(ADMIN, '/sources')
  await line.tick()
}

/** What the reader is sent when it is that time. */
async function briefing(time: string): Promise<string> {
  const before = line.sentTo(READER.id).length
  line.setClock(shanghai(time))
  await line.tick()
  return textsOf(line.sentTo(READER.id).slice(before))
}

function briefings(): string[] {
  return line
    .sentTo(READER.id)
    .map((message) => textsOf([message]))
    .filter((text) => text.startsWith('开工简报'))
}
