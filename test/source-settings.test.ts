import type { Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerTo } from './bot/support/start-test-bot.ts'
import { page, type Route, type SiteServer, startSite } from './support/site-server.ts'
import { ADMIN, type Line, pressable, READER, startLine } from './support/start-line.ts'
import { until } from './support/until.ts'

const START = new Date('2026-11-20T20:00:00+08:00')

let routes: Record<string, Route>
let site: SiteServer
let line: Line
beforeEach(async () => {
  routes = {
    '/feed.xml': page(
      `<rss version="2.0"><channel><title>要闻</title><item><title>港区开工</title><link>/n/1.html</link><pubDate>2026-11-20 09:00:00</pubDate></item></channel></rss>`,
      { 'content-type': 'application/rss+xml' },
    ),
    '/n/1.html': page(article('港区开工', '2026-11-20 09:30')),
  }
  site = await startSite(routes)
  line = await startLine(START)
})
afterEach(async () => {
  await line.close()
  await site.close()
})

function article(title: string, date: string, body = ''): string {
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>发布时间：${date}</p>
    <div class="text"><p>11月20日，${title}项目正式开工。该项目总投资43亿元，规划建设泊位6个，年吞吐能力1200万吨。</p></div>${body}</body></html>`
}

const newest = (chatId = ADMIN.id) => line.sentTo(chatId).at(-1) as Message
const sources = () => line.app.store.sources.list()
const settings = async () => (await sources())[0]?.settings
const logged = async () => (await line.app.store.audit.list({ limit: 9 })).map(({ details }) => details)
const labels = () =>
  newest()
    .reply_markup?.inline_keyboard.flat()
    .map(({ text }) => text)

async function press(kind: string, from = ADMIN, message = newest()): Promise<void> {
  const data = pressable(message, kind)
  if (data === undefined) throw new Error(`No button ${kind} under ${message.text}`)
  await answerTo(
    line.api,
    line.api.press({ chatId: message.chat.id, from, messageId: message.message_id, data }),
  )
}

async function look(command: string): Promise<Message> {
  await line.say(ADMIN, command)
  await until(() => pressable(newest(), 'preview-add') !== undefined)
  return newest()
}

describe('tags', () => {
  it('are given to a preview in words or by buttons, and the source has them', async () => {
    const { source } = await line.app.store.sources.add(
      { kind: 'feed', url: 'https://a.example/', title: 'A' },
      START,
    )
    await line.say(ADMIN, `/tags ${source.id} 江苏 / 汽车`)
    await look(`/addsource ${site.origin}/feed.xml`)
    await press('preview-tags')
    expect(newest().text).toContain('先写地区')
    expect(labels()).toEqual(['江苏', '汽车', '‹ 返回'])
    await line.say(ADMIN, '安徽 合肥 / 新能源')
    expect(newest().text).toMatch(/🔎 要闻[\s\S]*🏷 安徽、合肥 \/ 新能源/)
    await press('preview-tags')
    expect(labels()).toEqual(['✓ 安徽', '✓ 合肥', '江苏', '✓ 新能源', '汽车', '✖ 清空', '‹ 返回'])
    const button = newest()
      .reply_markup?.inline_keyboard.flat()
      .find(({ text }) => text === '汽车')
    const data = button && 'callback_data' in button ? button.callback_data : ''
    line.api.press({ chatId: ADMIN.id, from: ADMIN, messageId: newest().message_id, data })
    await until(() => newest().text?.includes('新能源、汽车') ?? false)
    await press('preview-show')
    await press('preview-add')
    await until(async () => (await sources()).length === 2)
    expect((await sources())[1]?.settings.tags).toEqual({
      regions: ['安徽', '合肥'],
      industries: ['新能源', '汽车'],
    })
    expect(newest().text).toContain('🏷 安徽、合肥 / 新能源、汽车')
    expect(await logged()).toContain('🏷 安徽 合肥 / 新能源 汽车 · 要闻')
  })

  it('are changed on the card and by command, taken back, cleared, and logged', async () => {
    await line.addSource(`${site.origin}/feed.xml`)
    await press('source-tags')
    await line.say(ADMIN, '这不是标签 / a / b')
    expect(newest().text).toContain('不能作标签')
    await line.say(ADMIN, '安徽')
    expect((await settings())?.tags).toEqual({ regions: ['安徽'], industries: [] })
    await line.say(ADMIN, '/tags #1 / 新能源')
    expect(newest().text).toMatch(/^✅ 已修改。[\s\S]*🏷/)
    await press('source-undo')
    expect((await settings())?.tags).toEqual({ regions: ['安徽'], industries: [] })
    await press('source-tags')
    await press('source-no-tags')
    expect((await settings())?.tags).toEqual({ regions: [], industries: [] })
    expect((await logged()).slice(0, 4)).toEqual([
      '🏷 - · 要闻',
      '🏷 安徽 · 要闻',
      '🏷 / 新能源 · 要闻',
      '🏷 安徽 · 要闻',
    ])
  })

  it('are no answer any more once something else was done, nor from who may not', async () => {
    await line.addSource(`${site.origin}/feed.xml`)
    await press('source-tags')
    await line.say(ADMIN, '/help')
    await line.say(ADMIN, '合肥')
    expect(newest().text).toContain('没有找到')
    await line.say(READER, '/tags 1 安徽')
    expect(newest(READER.id).text).toContain('管理员')
    await line.app.store.admins.add(READER.id, 'editor', START)
    await line.say(READER, '/tags 1 安徽')
    expect((await settings())?.tags.regions).toEqual(['安徽'])
    await line.say(ADMIN, '/tags')
    expect(newest().text).toContain('先写来源编号')
    await line.say(ADMIN, '/tags 9 安徽')
    expect(newest().text).toContain('这个来源已经不在了')
  })
})

describe('a source’s zone', () => {
  const dates = async () => {
    const all = await line.app.store.briefs.between(new Date(0), new Date('2030-01-01'))
    return all.map(({ brief }) => brief.publishedAt)
  }

  it('is that of its dates without one, in feeds and on pages', async () => {
    await line.addSource(`${site.origin}/feed.xml`)
    await line.say(ADMIN, '/zone 1 东京')
    expect(newest().text).toContain('Asia/Tokyo')
    await line.tick()
    expect(await dates()).toEqual(['2026-11-20T09:30:00+09:00'])
  })

  it('is chosen on the card, in words too, and put back', async () => {
    await line.addSource(`${site.origin}/feed.xml`)
    await press('source-zone')
    expect(newest().text).toContain('Asia/Shanghai（默认）')
    await line.say(ADMIN, 'nowhere at all')
    expect(newest().text).toContain('哪个时区')
    await line.say(ADMIN, 'London')
    expect((await settings())?.timezone).toBe('Europe/London')
    await press('source-zone')
    await press('source-set-zone')
    expect((await settings())?.timezone).toBe('Asia/Shanghai')
    await line.say(ADMIN, '/zone 1 -')
    expect((await settings())?.timezone).toBeNull()
    expect((await logged())[0]).toBe('🕐 - · 要闻')
  })
})

describe('selectors', () => {
  const tile = (n: number, title: string) =>
    `<div class="tile"><p class="when">2026-11-${n}</p><h4>${title}</h4><a href="/t/${n}.html"><img src="x.png"></a></div>`
  beforeEach(() => {
    routes['/tiles'] = page(
      `<html><head><title>图文</title></head><body>${tile(18, '电池')}${tile(19, '港区')}</body></html>`,
    )
    const others =
      '<div class="other"><p>这里是与文章无关的推荐内容，累计引资8888亿元，签约项目912个，欢迎投资。</p></div>'
    routes['/t/19.html'] = page(article('港区', '2026-11-19', others.repeat(9)))
    routes['/t/18.html'] = page(article('电池', '2026-11-18'))
  })

  it('are tried on an address that is no source yet, which is then added with them', async () => {
    const { text = '' } = await look(
      `/selectors ${site.origin}/tiles link=.tile title=h4 date=.when body=.text`,
    )
    expect(text).toContain('🔎 图文 · 列表页 · 2条')
    expect(text.indexOf('港区 · 2026年11月19日')).toBeGreaterThan(0)
    expect(text).toContain('正文开头：11月20日，港区项目正式开工')
    expect(text).not.toContain('什么也没找到')
    await press('preview-add')
    await until(async () => (await sources()).length === 1)
    await line.tick()
    const briefs = await line.app.store.briefs.between(new Date(0), new Date('2030-01-01'))
    expect(briefs.map(({ brief }) => brief.title).sort()).toEqual(['港区', '电池'])
    expect(briefs.every(({ brief }) => !brief.text.includes('8888'))).toBe(true)
  })

  it('are kept for a source only when they were seen to work, and taken back', async () => {
    await line.app.store.sources.add({ kind: 'list', url: `${site.origin}/tiles`, title: '图文' }, START)
    await look('/selectors 1 link=".tile" date=time body=#none')
    expect(newest().text).toMatch(/date 什么也没找到[\s\S]*body 什么也没找到/)
    expect(labels()).toEqual(['✅ 保留', '✖ 放弃'])
    expect((await settings())?.selectors.link).toBeNull()
    await press('preview-add')
    await until(async () => (await settings())?.selectors.link === '.tile')
    expect(newest().text).toContain('🎯 link=.tile')
    expect((await logged())[0]).toBe('🎯 link=.tile date=time body=#none · 图文')
    await press('source-undo')
    expect((await settings())?.selectors).toEqual({ link: null, title: null, date: null, body: null })
  })

  it.each([
    ['link=.tile[', 'link 写得不对'],
    ['link=.nothing', 'link 什么也没找到'],
    ['.tile a', '用 CSS 选择器指明'],
  ])('that are of no use are told: %s', async (given, told) => {
    await line.app.store.sources.add({ kind: 'list', url: `${site.origin}/tiles`, title: '图文' }, START)
    await line.say(ADMIN, `/selectors 1 ${given}`)
    await until(() => newest().text?.includes(told) ?? false)
    expect(await settings()).toMatchObject({ selectors: { link: null } })
  })

  it('are not for feeds, but one for the body is', async () => {
    await line.addSource(`${site.origin}/feed.xml`)
    await line.say(ADMIN, '/selectors 1 link=a')
    await until(() => newest().text?.includes('不是列表页') ?? false)
    await look('/selectors 1 body=.text')
    await press('preview-add')
    await until(async () => (await settings())?.selectors.body === '.text')
  })

  it('that find nothing any more make the source fail with the reason', async () => {
    await look(`/selectors ${site.origin}/tiles link=.tile`)
    await press('preview-add')
    await until(async () => (await sources()).length === 1)
    await line.tick()
    routes['/tiles'] = page('<html><body><p>改版了</p></body></html>')
    await press('source-check')
    await until(() => newest().text?.includes('找不到文章链接了') ?? false)
  })
})

describe('robots.txt of one source', () => {
  it('is ignored after a second question, by administrators only, and shown and logged', async () => {
    await line.addSource(`${site.origin}/feed.xml`)
    await line.app.store.admins.add(READER.id, 'editor', START)
    await press('source-robots')
    expect(newest().text).toContain('请先确认')
    const asked = newest()
    const data = pressable(asked, 'source-robots-ignore') ?? ''
    const elsewhere = (await line.say(READER, '/sources'))[0] as Message
    const forged = { chatId: READER.id, from: READER, messageId: elsewhere.message_id, data }
    expect(await answerTo(line.api, line.api.press(forged))).toContain('管理员')
    expect((await settings())?.robots).toBe('obey')
    await press('source-robots-ignore')
    expect((await settings())?.robots).toBe('ignore')
    expect(newest().text).toContain('🤖 不理会 robots.txt')
    expect((await logged())[0]).toBe('🤖 robots.txt: ignore · 要闻')
    await line.say(ADMIN, '/tags 1 安徽')
    await press('source-undo')
    expect(await settings()).toMatchObject({ robots: 'ignore', tags: { regions: [] } })
    await press('source-robots')
    await press('source-robots-obey')
    expect((await settings())?.robots).toBe('obey')
  })
})

describe('the pages of a list', () => {
  const list = (from: number, next: string) =>
    page(
      `<html><head><title>要闻</title></head><body><ul>${Array.from(
        { length: 5 },
        (_, n) =>
          `<li><a href="/n/${from + n}.html">临汀新区第${from + n}批重点项目集中开工建设</a> 2026-10-${10 + n}</li>`,
      ).join('')}</ul>${next}</body></html>`,
    )

  it('are read once, with the first reading, five at most', async () => {
    for (let n = 1; n <= 7; n++)
      routes[n === 1 ? '/list/' : `/list/index_${n - 1}.html`] = list(
        n * 10,
        `<script>createPageHTML(7, ${n - 1}, "index", "html")</script>`,
      )
    await look(`/addsource ${site.origin}/list/`)
    expect(newest().text).toContain('后面还有旧文章的分页')
    await press('preview-add')
    await until(async () => (await sources()).length === 1)
    const before = site.requests.length
    await line.tick()
    const asked = () =>
      site.requests
        .slice(before)
        .map(({ url = '' }) => url)
        .filter((url) => url.startsWith('/list/'))
    expect(asked()).toEqual(['/list/', ...[1, 2, 3, 4].map((n) => `/list/index_${n}.html`)])
    const { articles } = await line.app.store.sources.statistics(1, START)
    expect(articles).toBe(25)
    await press('source-check')
    await until(() => newest().text?.includes('没有新内容') ?? false)
    expect(asked()).toEqual(['/list/', ...[1, 2, 3, 4].map((n) => `/list/index_${n}.html`), '/list/'])
  })

  it('end where one cannot be read, or says nothing new', async () => {
    routes['/list/'] = list(10, '<a href="/list/2.html">下一页</a>')
    routes['/list/2.html'] = list(10, '<a href="/list/3.html">下一页</a>')
    routes['/list/3.html'] = list(30, '')
    await line.addSource(`${site.origin}/list/`)
    await line.tick()
    expect(await line.app.store.sources.statistics(1, START)).toMatchObject({ articles: 5 })
    expect(site.requests.some(({ url }) => url === '/list/3.html')).toBe(false)
  })
})
