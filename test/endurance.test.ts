import type { Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type NewsSite, startNewsSite } from './support/news-site.ts'
import { page, type Route, redirect, type SiteServer, startSite } from './support/site-server.ts'
import { ADMIN, type Line, pressable, READER, startLine } from './support/start-line.ts'
import { until } from './support/until.ts'

const START = new Date('2026-06-01T08:00:00+08:00')
const HOUR = 3600
const DAY = 24 * HOUR
const FEED = page(
  '<rss version="2.0"><channel><title>临汀</title><item><title>a</title><link>/a</link></item></channel></rss>',
)

let routes: Record<string, Route>
let site: SiteServer
let line: Line
beforeEach(async () => {
  routes = {}
  site = await startSite(routes)
  line = await startLine(START)
  for (const user of [ADMIN, READER]) line.api.addChat({ id: user.id, type: 'private', user })
})
afterEach(async () => {
  await line.close()
  await site.close()
})

const told = (id = ADMIN.id) => line.sentTo(id)
const sources = () => line.app.store.sources.list()

async function add(path: string, origin = site.origin): Promise<number> {
  const url = origin + path
  const { source } = await line.app.store.sources.add({ kind: 'feed', url, title: url }, line.app.parts.now())
  return source.id
}

/** Lets time go on and the schedule with it. */
async function live(seconds: number, every = HOUR): Promise<void> {
  for (let passed = 0; passed < seconds; passed += every) {
    line.pass(every)
    await line.tick()
  }
}

function press(kind: string, message = told().at(-1) as Message): void {
  const data = pressable(message, kind)
  if (data === undefined) throw new Error(`No button ${kind} under ${message.text}`)
  line.api.press({ chatId: ADMIN.id, from: ADMIN, messageId: message.message_id, data })
}

describe('a source that fails for days', () => {
  it('is told once, with the reason and buttons, to each in their language, and once when it works again', async () => {
    await line.app.store.admins.add(READER.id, 'editor', START)
    await line.app.store.chats.save({ chatId: READER.id, locale: 'en', timezone: 'UTC', time: '08:00' })
    await add('/gone')
    await line.tick()
    await live(20 * HOUR)
    expect(told()).toEqual([])
    await live(3 * DAY)
    const [message, ...more] = told()
    expect(more).toEqual([])
    expect(message?.text).toContain('有一个来源读不到了')
    expect(message?.text).toContain('从 2026年6月1日 08:00 起连续失败8次')
    expect(message?.text).toMatch(/127\.0\.0\.1:\d+ 上没有这个页面（HTTP 404）/)
    const [english] = told(READER.id)
    expect(english?.text).toContain('A source cannot be read any more')
    expect(english?.text).toContain('since 1 Jun 2026, 00:00')
    expect(english?.text).toContain(
      'has no such page (HTTP 404). Open the address in a browser and correct it.',
    )
    const kinds = ['source-check', 'source-pause', 'source-card']
    expect(kinds.map((kind) => pressable(message as Message, kind))).toEqual(kinds.map((kind) => `${kind}:1`))
    routes['/gone'] = FEED
    await live(2 * DAY)
    expect(told().map(({ text }) => text?.split('\n')[0])).toEqual(['🔴 有一个来源读不到了', '✅ 又能读到了'])
    delete routes['/gone']
    await live(3 * DAY)
    expect(told()).toHaveLength(3)
  })

  it('is checked and paused by its buttons', async () => {
    await add('/gone')
    await line.tick()
    await live(2 * DAY)
    const requests = site.requests.length
    press('source-check')
    await until(() => site.requests.length > requests)
    await until(() => told().at(-1)?.text?.includes('连续10次读取失败') ?? false)
    press('source-pause')
    await until(() => told().at(-1)?.text?.includes('已暂停') ?? false)
    await live(2 * DAY)
    expect(told()).toHaveLength(1)
  })

  it('is told together with the others, and a day of trouble is few messages', async () => {
    for (let n = 0; n < 30; n++) await add(`/gone/${n}`)
    await line.tick()
    await live(27 * HOUR)
    const [message, ...more] = told()
    expect(more).toEqual([])
    expect(message?.text).toContain('有30个来源读不到了')
    expect(message?.text).toContain('……另有22个')
    expect(message?.text?.length).toBeLessThan(4096)
    for (let n = 30; n < 60; n++) {
      await add(`/gone/${n}`)
      await live(HOUR)
    }
    await live(2 * DAY)
    expect(told().length).toBeLessThanOrEqual(9)
  })

  it('is told again to nobody by a restart or a second process', async () => {
    await add('/gone')
    await line.tick()
    await live(22 * HOUR)
    const failing = (await line.app.store.sources.failing()).map(({ source }) => source)
    const notice = failing.map(({ id, title, url }) => ({
      ...{ id, title, url, failures: 8, since: START.toISOString(), reason: null, message: '' },
    }))
    const { notices } = line.app.store
    const at = line.app.parts.now()
    const queued = await Promise.all([1, 2, 3].map(() => notices.tellFailing(notice, [ADMIN.id], at)))
    expect(queued.reduce((a, b) => a + b)).toBe(told().length === 0 ? 1 : 0)
    await live(DAY)
    expect(told()).toHaveLength(1)
  })

  it('is told those who can be told: somebody who blocked the bot is passed over', async () => {
    await line.app.store.admins.add(READER.id, 'editor', START)
    line.api.fault({ method: 'sendMessage', times: 1, outcome: { kind: 'forbidden' } })
    await add('/gone')
    await line.tick()
    await live(2 * DAY)
    expect([...told(), ...told(READER.id)]).toHaveLength(1)
  })

  it('waits for Telegram while that is away', async () => {
    line.api.fault({ method: 'sendMessage', times: 3, outcome: { kind: 'drop' } })
    await add('/gone')
    await line.tick()
    await live(2 * DAY)
    expect(told()).toHaveLength(1)
  })
})

describe('an outage of our own network', () => {
  it('is told as such, blames no source, and when it is over all are asked at once', async () => {
    for (let n = 1; n <= 7; n++) await add('/feed', `http://127.0.0.${n}:9`)
    await line.tick()
    await live(30 * HOUR)
    const [message, ...more] = told()
    expect(more).toEqual([])
    expect(message?.text).toMatch(/从 2026年6月1日 08:00 起，所有网站都连不上。7个不同网站/)
    const health = (await line.say(ADMIN, '/health')).at(-1)?.text
    expect(health).toContain('所有网站都连不上')
    // The test has no other machine; that one of another name is read well is said to the store.
    const id = await add('/x', 'http://elsewhere.example')
    const at = line.app.parts.now()
    await line.app.store.sources.recordSuccess(id, { at, nextCheckAt: new Date(at.getTime() + 1e10) })
    await line.tick()
    expect(told().at(-1)?.text).toContain('网络恢复了')
    const due = (await sources()).filter(({ url }) => url.includes('127.0.0'))
    for (const source of due) expect(source.failures).toBe(1)
    for (const source of due) expect(source.nextCheckAt).toBe(at.toISOString())
    await live(HOUR)
    expect(told()).toHaveLength(3)
  })
})

describe('a silent source', () => {
  let news: NewsSite
  beforeEach(async () => {
    news = await startNewsSite('临汀新区')
  })
  afterEach(() => news.close())

  const story = (n: number) => ({
    ...{ slug: `s${n}`, title: `临汀新区第${n}批项目开工`, publishedAt: line.app.parts.now() },
    paragraphs: [`临汀新区第${n}批项目开工，总投资${n + 10}亿元。`],
  })

  it('is told once with its rhythm, shown everywhere, and forgotten with the next news', async () => {
    await add('/feed.xml', news.origin)
    for (let day = 0; day < 12; day++) {
      news.publish(story(day))
      await live(DAY, DAY)
    }
    await live(6 * DAY, DAY)
    expect(told()).toEqual([])
    await live(6 * DAY, DAY)
    const [message, ...more] = told()
    expect(more).toEqual([])
    expect(message?.text).toContain('有一个来源很久没有新内容了')
    expect(message?.text).toContain('已经8天没有新内容，以前每天都有。')
    press('source-card')
    await until(() => told().at(-1)?.text?.includes('💤 #1') ?? false)
    expect(told().at(-1)?.text).toContain('平常每天都有新内容')
    expect((await line.say(ADMIN, '/health')).at(-1)?.text).toContain('长时间没有新内容1个')
    news.publish(story(99))
    await live(DAY, DAY)
    expect((await sources())[0]?.silentSince).toBeNull()
  })
})

describe('a feed that answers “unchanged” for weeks', () => {
  it('is silent, by the dates of what it once brought', async () => {
    const items = Array.from({ length: 12 }, (_, day) => {
      const date = new Date(START.getTime() - day * DAY * 1000).toUTCString()
      return `<item><title>${day}</title><link>/n/${day}.html</link><pubDate>${date}</pubDate></item>`
    })
    const feed = `<rss version="2.0"><channel><title>临汀</title>${items.join('')}</channel></rss>`
    let unchanged = 0
    routes['/feed'] = (request, response) => {
      if (request.headers['if-none-match'] !== '"1"') return page(feed, { etag: '"1"' })(request, response)
      unchanged += 1
      response.writeHead(304).end()
    }
    await add('/feed')
    await live(7 * DAY, 12 * HOUR)
    expect(told()).toEqual([])
    await live(4 * DAY, 12 * HOUR)
    expect(unchanged).toBeGreaterThan(9)
    expect(told().map(({ text }) => text?.split('\n')[0])).toEqual(['💤 有一个来源很久没有新内容了'])
  })
})

describe('a source that has moved for good', () => {
  it('is asked where it is now, which the log tells', async () => {
    routes['/old'] = redirect('/new', 301)
    routes['/new'] = FEED
    await add('/old')
    await line.tick()
    expect(await sources()).toMatchObject([{ url: `${site.origin}/new`, failures: 0 }])
    const log = await line.app.store.audit.list({ limit: 9 })
    expect(log).toMatchObject([
      {
        ...{ actor: { kind: 'system' }, action: 'source.move', sourceId: 1 },
        details: `${site.origin}/old → ${site.origin}/new`,
      },
    ])
    expect((await line.say(ADMIN, '/log')).at(-1)?.text).toContain('来源换了网址 #1')
  })

  it('keeps its address when another source is there, and both are read', async () => {
    routes['/old'] = redirect('/new', 308)
    routes['/new'] = FEED
    await add('/old')
    await add('/new')
    await line.tick()
    await live(2 * DAY)
    expect(await sources()).toMatchObject([
      { url: `${site.origin}/old`, failures: 0 },
      { url: `${site.origin}/new`, failures: 0 },
    ])
    expect(await line.app.store.audit.list({ limit: 9 })).toEqual([])
  })

  it('keeps its address when the redirects lead nowhere, or are for now only', async () => {
    routes['/round'] = redirect('/about', 301)
    routes['/about'] = redirect('/round', 301)
    routes['/broken'] = redirect('/nothing', 301)
    routes['/now'] = redirect('/new', 302)
    routes['/new'] = FEED
    for (const path of ['/round', '/broken', '/now']) await add(path)
    await line.tick()
    const [round, broken, now] = await sources()
    expect(round).toMatchObject({ url: `${site.origin}/round`, lastReason: 'redirect_loop' })
    expect(broken).toMatchObject({ url: `${site.origin}/broken`, lastReason: 'not_found' })
    expect(now).toMatchObject({ url: `${site.origin}/now`, failures: 0 })
  })
})
