import type { Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sweepBriefs, sweepNews } from '../../src/pipeline/sweep.ts'
import { type NewsSite, type Story, startNewsSite } from '../support/news-site.ts'
import { type Line, linksOf, pressable, READER, startLine, textsOf } from '../support/start-line.ts'
import { until } from '../support/until.ts'

const shanghai = (time: string) => new Date(`2026-11-${time}:00+08:00`)

let paper: NewsSite
let office: NewsSite
let line: Line
beforeEach(async () => {
  paper = await startNewsSite('临汀日报')
  office = await startNewsSite('临汀发布')
  line = await startLine(shanghai('20T14:00'))
  paper.publish(OLD)
  office.publish({ ...OLD, slug: 'old-too' })
  await line.addSource(paper.feed)
  await line.addSource(office.feed)
  await line.tick()
})
afterEach(async () => {
  await line.close()
  await Promise.all([paper.close(), office.close()])
})

/** What came with the first reading, though of today. */
const OLD: Story = {
  slug: 'old',
  title: '临汀智慧港区项目今日开工',
  publishedAt: shanghai('20T09:00'),
  paragraphs: ['11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个。'],
}

function report(slug: string, place: string, sum: string, time: string): Story {
  return {
    slug,
    title: `${place}光伏产业园完成投资${sum}亿元`,
    publishedAt: shanghai(time),
    paragraphs: [
      `今年1至10月，${place}光伏产业园完成投资${sum}亿元，同比增长${Number.parseInt(sum, 10) % 17}.3%，新增就业${Number.parseInt(sum, 10)}00人。`,
    ],
  }
}

describe('a watched keyword', () => {
  it('is told within two minutes of the article’s arrival, in whatever script, with figures and evidence', async () => {
    expect(textsOf(await line.say(READER, '/watch 光伏產業園'))).toContain('已关注')
    paper.publish(report('solar', '青梧', '31.5', '20T15:00'))
    const { after, at } = await arrival('20T15:30')
    expect(after).toHaveLength(1)
    expect(line.now().getTime() - at.getTime()).toBeLessThanOrEqual(120_000)
    const text = textsOf(after)
    expect(text).toContain('光伏產業園有新消息')
    expect(text).toContain('完成投资 31.5亿元')
    expect(text).toContain('今年1至10月，青梧光伏产业园完成投资31.5亿元')
    expect(text).toContain('临汀日报')
    expect(linksOf(after)).toContain(paper.addressOf('solar'))
    // And no more of it.
    expect((await arrival('20T18:00')).after).toEqual([])
  })

  it('alerts of nothing that was there before, or came with a source’s first reading', async () => {
    await line.say(READER, '/watch 智慧港区')
    expect((await arrival('20T15:30')).after).toEqual([])
    const third = await startNewsSite('柳堤新闻')
    third.publish({ ...OLD, slug: 'port', publishedAt: shanghai('20T15:00') })
    await line.addSource(third.feed)
    expect((await arrival('20T16:00')).after).toEqual([])
    // Found today, but of last week.
    third.publish({ ...OLD, slug: 'late', title: '智慧港区回顾', publishedAt: shanghai('12T15:00') })
    expect((await arrival('20T17:00')).after).toEqual([])
    await third.close()
  })

  it('brings what comes at once in one message, and counts what that has no room for', async () => {
    await line.say(READER, '/watch 光伏')
    const places = ['青梧', '白泽', '丹枫', '云栖', '石桥', '南屏', '望江', '松岭', '沙洲', '柳堤', '竹溪']
    paper.publish(
      ...places.map((place, index) => report(`s${index}`, place, `${12 * (index + 1)}.5`, '20T15:00')),
    )
    const { after } = await arrival('20T15:30')
    expect(after).toHaveLength(1)
    const headlines = textsOf(after)
      .split('\n')
      .filter((each) => each.startsWith('▪️'))
    expect(headlines).toHaveLength(8)
    expect(textsOf(after)).toContain('还有3条，点 ☰ 看')
    const [alert] = after
    const data = (alert && pressable(alert, 'more')) ?? ''
    line.api.press({ chatId: READER.id, from: READER, messageId: alert?.message_id ?? 0, data })
    await until(() => textsOf(line.sentTo(READER.id)).includes('第9—11条，共11条'))
    expect(textsOf(line.sentTo(READER.id))).toContain('9. 丹枫光伏产业园完成投资36.5亿元')
    // To nobody else, whoever guesses its number.
    const other = { ...READER, id: 78 }
    const [help] = await line.say(other, '/help')
    line.api.press({ chatId: other.id, from: other, messageId: help?.message_id ?? 0, data })
    await until(() => textsOf(line.sentTo(other.id)).includes('已经不再保留'))
  })

  it('waits a little for company: what comes 30 seconds later is in the same message', async () => {
    await line.say(READER, '/watch 光伏')
    paper.publish(report('one', '青梧', '31.5', '20T15:00'))
    line.setClock(shanghai('20T15:30'))
    await line.tick()
    office.publish(report('two', '白泽', '47.5', '20T15:00'))
    line.pass(30)
    await readAgain(office)
    const before = line.sentTo(READER.id).length
    line.pass(20)
    await line.tick()
    const after = line.sentTo(READER.id).slice(before)
    expect(after).toHaveLength(1)
    for (const sum of ['31.5亿元', '47.5亿元']) expect(textsOf(after)).toContain(sum)
  })

  it('does not wait for the slowest page of a round', async () => {
    await line.say(READER, '/watch 光伏')
    paper.publish(report('solar', '青梧', '31.5', '20T15:00'), report('slow', '白泽', '77.5', '20T15:00'))
    paper.hang('/news/slow.html')
    line.setClock(shanghai('20T15:30'))
    const stop = new AbortController()
    const round = sweepNews(line.app.parts, stop.signal).then(...SILENT)
    await untilAsync(async () => (await line.app.store.articles.counts()).unbriefed === 1)
    await sweepBriefs(line.app.parts, stop.signal)
    expect(await line.app.store.alerts.unmatched(9)).toHaveLength(1)
    stop.abort()
    await round
  })

  it('tells a story of several sources once, also when the second comes later', async () => {
    await line.say(READER, '/watch 学校')
    const school = (slug: string): Story => ({
      slug,
      title: '临汀新区新建学校5所 总投资7.6亿元',
      publishedAt: shanghai('20T15:00'),
      paragraphs: ['今年，临汀新区新建学校5所，总投资7.6亿元，新增学位5400个。'],
    })
    paper.publish(school('school'))
    expect((await arrival('20T15:30')).after).toHaveLength(1)
    office.publish(school('schools'))
    expect((await arrival('20T17:00')).after).toEqual([])
  })

  it('tells what the next day’s report adds, and nothing when it adds nothing', async () => {
    await line.say(READER, '/watch 海洋牧场')
    const ranch = (slug: string, time: string, ...paragraphs: string[]): Story => ({
      slug,
      title: `临汀海洋牧场项目${slug === 'start' ? '开工' : '首批网箱下水'}`,
      publishedAt: shanghai(time),
      paragraphs: ['11月20日，总投资7.6亿元的临汀海洋牧场项目开工，占用海域5400亩。', ...paragraphs],
    })
    paper.publish(ranch('start', '20T15:00'))
    expect(textsOf((await arrival('20T15:30')).after)).not.toContain('续报')
    office.publish(ranch('start-too', '20T16:00', '项目将建深水网箱240个。'))
    expect((await arrival('20T17:00')).after).toEqual([])
    office.publish(ranch('again', '21T09:00'))
    expect((await arrival('21T09:30')).after).toEqual([])
    paper.publish(ranch('cages', '21T15:00', '目前项目已完成投资1.3亿元。'))
    const text = textsOf((await arrival('21T16:00')).after)
    expect(text).toContain('【续报】临汀海洋牧场项目首批网箱下水')
    expect(text).toContain('完成投资 1.3亿元')
    expect(text).not.toContain('5400亩')
  })

  it('tells what its site corrects', async () => {
    await line.say(READER, '/watch 光伏')
    paper.publish(report('solar', '青梧', '31.5', '20T15:00'))
    await arrival('20T15:30')
    paper.publish(report('solar', '青梧', '37.5', '20T15:00'))
    const { after } = await arrival('20T23:30')
    expect(after).toHaveLength(1)
    expect(textsOf(after)).toMatch(/更正：.*31\.5亿元 → 37\.5亿元/)
  })

  it('is told when quiet hours end, all of the night together', async () => {
    await line.say(READER, '/watch 光伏')
    expect(textsOf(await line.say(READER, '/quiet 22点-7点'))).toContain('22:00')
    paper.publish(report('one', '青梧', '31.5', '20T22:30'))
    expect((await arrival('20T23:00')).after).toEqual([])
    office.publish(report('two', '白泽', '47.5', '21T03:00'))
    expect((await arrival('21T04:00')).after).toEqual([])
    const { after } = await arrival('21T07:00')
    expect(after).toHaveLength(1)
    for (const sum of ['31.5亿元', '47.5亿元']) expect(textsOf(after)).toContain(sum)
    await line.say(READER, '/quiet off')
    paper.publish(report('three', '丹枫', '52.5', '21T22:30'))
    expect((await arrival('21T23:00')).after).toHaveLength(1)
  })

  it('is held in quiet hours also when it was to be sent before them', async () => {
    await line.say(READER, '/watch 光伏')
    await line.say(READER, '/quiet 22:00-07:00')
    paper.publish(report('one', '青梧', '31.5', '20T21:30'))
    const lift = line.api.fault({
      method: 'sendMessage',
      outcome: { kind: 'server_error', status: 502 },
    })
    expect((await arrival('20T21:58')).after).toEqual([])
    lift()
    expect((await arrival('20T23:00')).after).toEqual([])
    expect((await arrival('21T07:00')).after).toHaveLength(1)
  })

  it('ends with /unwatch, and by its button in the list', async () => {
    await line.say(READER, '/watch 光伏')
    await line.say(READER, '/watch 港口')
    expect(textsOf(await line.say(READER, '/unwatch 光伏'))).toContain('不再关注')
    const [list] = await line.say(READER, '/watch')
    expect(list?.text).toContain('港口')
    expect(list?.text).not.toContain('光伏')
    const messageId = list?.message_id ?? 0
    const data = (list && pressable(list, 'watch-stop')) ?? ''
    line.api.press({ chatId: READER.id, from: READER, messageId, data })
    await until(() => line.sentTo(READER.id).some(({ text }) => text?.includes('还没有关注什么')))
    paper.publish(report('solar', '青梧', '31.5', '20T15:00'))
    expect((await arrival('20T15:30')).after).toEqual([])
  })

  it('ends for a chat that has blocked the bot', async () => {
    const { watches } = line.app.store
    await line.say(READER, '/watch 光伏')
    paper.publish(report('solar', '青梧', '31.5', '20T15:00'))
    line.api.fault({ method: 'sendMessage', times: 1, outcome: { kind: 'forbidden' } })
    await arrival('20T15:30')
    expect(await watches.list({ chatId: READER.id, threadId: null })).toEqual([])
    expect(await watches.keys()).toEqual([])
  })

  it('pauses with a closed topic, and goes on when somebody asks for the list there', async () => {
    const place = { chatId: -100_777, threadId: 5 }
    const forum = { id: place.chatId, type: 'supergroup', title: '青梧' } as const
    line.api.addChat({ ...forum, topics: [{ id: 5, closed: true }] })
    const { watches } = line.app.store
    const asked = { ...place, words: '光伏', key: '光伏', projectId: null, most: 50 }
    await watches.add(asked, line.now())
    paper.publish(report('solar', '青梧', '31.5', '20T15:00'))
    await arrival('20T15:30')
    paper.publish(report('more', '白泽', '77.5', '20T16:00'))
    await arrival('20T17:00')
    expect(line.sentTo(place.chatId)).toEqual([])
    line.api.addChat({ ...forum, topics: [{ id: 5 }] })
    await watches.resume(place)
    paper.publish(report('again', '丹枫', '140.5', '20T18:00'))
    await arrival('20T19:00')
    expect(line.sentTo(place.chatId)).toHaveLength(1)
    expect(line.sentTo(place.chatId)[0]).toMatchObject({ message_thread_id: 5 })
  })

  it('is told in the group’s new chat when the group has moved, and waits out an outage', async () => {
    const [old, fresh] = [-55, -100_555]
    for (const [id, type] of [
      [old, 'group'],
      [fresh, 'supergroup'],
    ] as const)
      line.api.addChat({ id, type, title: '青梧' })
    const asked = { chatId: old, threadId: null, words: '光伏', key: '光伏', projectId: null, most: 50 }
    await line.app.store.watches.add(asked, line.now())
    paper.publish(report('solar', '青梧', '31.5', '20T15:00'))
    const toOld = ({ payload }: { payload: Readonly<Record<string, unknown>> }) =>
      Number(payload['chat_id']) === old
    line.api.fault({ method: 'sendMessage', times: 1, outcome: { kind: 'server_error', status: 502 } })
    line.api.fault({ method: 'sendMessage', match: toOld, outcome: { kind: 'migrated', to: fresh } })
    await arrival('20T15:30')
    await arrival('20T16:00')
    expect(textsOf(line.sentTo(fresh))).toContain('31.5亿元')
    expect(line.sentTo(fresh)).toHaveLength(1)
  })
})

describe('a watched project', () => {
  it('is known by any of its names, offered under answers, and told of', async () => {
    const answer = await line.say(READER, '智慧港区')
    const last = answer.at(-1) as Message
    const data = pressable(last, 'watch-project') ?? ''
    expect(data).not.toBe('')
    const before = line.sentTo(READER.id).length
    line.api.press({ chatId: READER.id, from: READER, messageId: last.message_id, data })
    await until(() => line.sentTo(READER.id).length > before)
    expect(line.sentTo(READER.id).at(-1)?.text).toContain('已关注项目 临汀智慧港区')
    // By another of its names it is the same.
    expect(textsOf(await line.say(READER, '/watch 臨汀智慧港區項目'))).toContain('已经关注了')
    paper.publish({
      slug: 'grows',
      title: '临汀智慧港区项目追加投资',
      publishedAt: shanghai('20T15:00'),
      paragraphs: ['11月20日，记者获悉，临汀智慧港区项目总投资增至47亿元，新增的资金将用于自动化码头建设。'],
    })
    const { after } = await arrival('20T15:30')
    expect(after).toHaveLength(1)
    expect(textsOf(after)).toContain('47亿元')
  })

  it('comes first in the briefing of whoever watches it', async () => {
    const ann = { id: 88, first_name: 'Ann', language_code: 'zh-hans' }
    for (const reader of [READER, ann]) {
      await line.say(reader, '/subscribe')
      await line.say(reader, '/time 08:00')
    }
    await line.say(READER, '/watch 青梧光伏产业园')
    paper.publish(report('small', '青梧', '31.5', '20T15:00'), report('large', '白泽', '840', '20T15:00'))
    await arrival('20T15:30')
    const [own] = (await arrival('21T08:00')).after
    expect(own?.text).toMatch(/📌 青梧/)
    expect(line.sentTo(ann.id).at(-1)?.text).toMatch(/\d. 白泽[\s\S]*\d. 青梧/)
    expect(textsOf(await line.say(READER, '/why 1'))).toContain('你关注的：青梧光伏产业园')
  })
})

const SILENT = [() => {}, () => {}] as const

async function untilAsync(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** What the reader gets of it when this hour comes and two minutes pass, and when that hour was. */
async function arrival(time: string): Promise<{ after: Message[]; at: Date }> {
  const before = line.sentTo(READER.id).length
  const at = shanghai(time)
  line.setClock(at)
  await line.tick()
  for (let seconds = 0; seconds < 60; seconds += 5) {
    if (line.sentTo(READER.id).length > before) break
    line.pass(5)
    await line.tick()
  }
  return { after: line.sentTo(READER.id).slice(before), at }
}

/** The source is read whether it is due or not. */
async function readAgain(site: NewsSite): Promise<void> {
  const source = await line.app.store.sources.findByUrl(site.feed)
  const { createBotServices } = await import('../../src/app/bot-services.ts')
  await createBotServices(line.app, { addSamples: null }).sources.checkNow(source?.id ?? 0)
  await line.tick()
}
