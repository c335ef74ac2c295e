import type { Message } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type NewsSite, startNewsSite } from './support/news-site.ts'
import { page, type Route, type SiteServer, silent, startSite } from './support/site-server.ts'
import { ADMIN, type Line, pressable, READER, startLine } from './support/start-line.ts'
import { until } from './support/until.ts'

const START = new Date('2026-11-20T20:00:00+08:00')
const STORY = {
  slug: 'harbour',
  title: '临汀新区智慧港区项目开工',
  publishedAt: new Date('2026-11-20T18:30:00+08:00'),
  paragraphs: [
    '11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个，年吞吐能力1200万吨。',
    '市委书记周敏强调，各单位要在2027年6月底前完成征地拆迁工作，确保项目按期投产。',
  ],
}
const OLD = { ...STORY, slug: 'old', title: '旧闻', publishedAt: new Date('2026-11-01T08:00:00+08:00') }

let site: NewsSite
let routes: Record<string, Route>
let portal: SiteServer
let line: Line
beforeEach(async () => {
  site = await startNewsSite('临汀新区')
  site.publish(OLD, STORY)
  routes = {
    '/': page(
      `<html><head><title>门户</title><link rel="alternate" type="application/rss+xml" href="/a.xml"><link rel="alternate" type="application/rss+xml" href="/b.xml"></head><body><p>欢迎</p></body></html>`,
    ),
    '/a.xml': feed('要闻', ['/n/1.html', '/n/2.html']),
    '/b.xml': feed('公告', ['/n/3.html']),
  }
  portal = await startSite(routes)
  line = await startLine(START)
})
afterEach(async () => {
  await line.close()
  await site.close()
  await portal.close()
})

function feed(title: string, links: readonly string[]): Route {
  const items = links.map((link) => `<item><title>${title}${link}</title><link>${link}</link></item>`)
  return page(`<rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`, {
    'content-type': 'application/rss+xml',
  })
}

const newest = () => line.sentTo(ADMIN.id).at(-1) as Message
const labels = () => newest().reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text))
const sources = () => line.app.store.sources.list()

function press(kind: string, from = ADMIN, message = newest()): void {
  const data = pressable(message, kind)
  if (data === undefined) throw new Error(`No button ${kind} under ${message.text}`)
  line.api.press({ chatId: message.chat.id, from, messageId: message.message_id, data })
}

/** Asks, and waits for the preview. */
async function look(address: string): Promise<Message> {
  await line.say(ADMIN, `/addsource ${address}`)
  await until(() => newest().text?.includes('预览保留一小时') ?? false)
  return newest()
}

describe('a preview', () => {
  it('shows what a source gives, with a brief and its evidence, and stores nothing', async () => {
    const { text = '' } = await look(site.feed)
    expect(text).toContain('🔎 临汀新区 · 订阅源 · 2条')
    expect(text).toContain(site.feed)
    expect(text.indexOf('项目开工 · 2026年11月20日 18:30')).toBeGreaterThan(0)
    expect(text.indexOf('项目开工 · ')).toBeLessThan(text.indexOf('旧闻 · 2026年11月1日 08:00'))
    expect(text).toMatch(/📝 最新一篇的简报： .*\n/)
    expect(text).toContain('43亿元')
    expect(text).toContain('该项目总投资43亿元，规划建设泊位6个')
    expect(text).toMatch(/📣 .*完成征地拆迁/)
    expect(labels()).toEqual([['✅ 添加', '🏷 标签', '✖ 取消']])
    expect(await sources()).toEqual([])
    expect(await line.app.store.articles.counts()).toMatchObject({ unread: 0, unbriefed: 0, briefed: 0 })
  })

  it('tells each step while somebody waits, in one message', async () => {
    const steps: string[] = []
    line.api.onCall(({ method, payload }) => {
      if (method === 'sendMessage' || method === 'editMessageText') steps.push(String(payload['text']))
    })
    routes['/n/1.html'] = (_request, response) => {
      const wait = () =>
        steps.some((text) => text.includes('正在读'))
          ? response.writeHead(404).end()
          : setTimeout(wait, 10).unref()
      wait()
    }
    await look(portal.origin)
    expect(steps[0]).toMatch(/^🔎 正在查看 /)
    expect(steps.at(1)).toMatch(/找到2个订阅源。\n正在读《要闻/)
    expect(line.sentTo(ADMIN.id)).toHaveLength(1)
    expect(newest().text).toContain('最新的几篇现在都读不出来')
  })

  it('lets another candidate be chosen, which is shown and then added', async () => {
    await look(portal.origin)
    expect(labels()).toEqual([['✅ 添加', '🏷 标签', '✖ 取消'], ['订阅源 · 1 · /b.xml']])
    press('preview-choose')
    await until(() => newest().text?.startsWith('🔎 公告') ?? false)
    expect(labels()).toEqual([['✅ 添加', '🏷 标签', '✖ 取消'], ['订阅源 · 2 · /a.xml']])
    press('preview-add')
    await until(() => newest().text?.startsWith('✅ 已添加 #1') ?? false)
    expect(await sources()).toMatchObject([{ url: `${portal.origin}/b.xml`, title: '公告', kind: 'feed' }])
    expect(labels()?.[0]).toEqual(['🔄 立即读取', '⏸ 暂停'])
    const [entry] = await line.app.store.audit.list({ limit: 1 })
    expect(entry).toMatchObject({ action: 'source.add', actor: { kind: 'user', userId: ADMIN.id } })
  })

  it('adds one source when two press at once, and says so to the second', async () => {
    await line.app.store.admins.add(READER.id, 'editor', START)
    const message = await look(site.feed)
    press('preview-add', ADMIN, message)
    press('preview-add', READER, message)
    await until(() => newest().text?.includes('等待第一次读取') ?? false)
    await until(() => line.api.isIdle())
    expect(await sources()).toHaveLength(1)
    const log = await line.app.store.audit.list({ limit: 9 })
    expect(log.filter(({ action }) => action === 'source.add')).toHaveLength(1)
  })

  it('is no preview for what is there already, but its card', async () => {
    await line.addSource(site.feed)
    await line.say(ADMIN, `/addsource ${site.feed}`)
    await until(() => newest().text?.startsWith('这个来源已经有了：#1') ?? false)
    expect(newest().text).toContain('#1 临汀新区\n订阅源')
    expect(pressable(newest(), 'source-check')).toBe('source-check:1')
  })

  it('offers the list instead of an article, and adds nothing by itself', async () => {
    const links = Array.from(
      { length: 12 },
      (_, n) =>
        `<li><a href="/list/a${n}.html">临汀新区第${n}批重点项目集中开工建设</a> 2026-11-${String(n + 1).padStart(2, '0')}</li>`,
    )
    routes['/list/'] = page(
      `<html><head><title>要闻</title></head><body><ul>${links.join('')}</ul></body></html>`,
    )
    const text =
      '<p>11月20日，临汀智慧港区项目正式开工，项目总投资43亿元，规划建设泊位6个，建成后年吞吐能力达到1200万吨，带动就业3000人。</p>'
    routes['/list/a1.html'] = page(
      `<html><head><title>港区开工</title></head><body><p><a href="/">首页</a> &gt; <a href="/list/">要闻</a></p><h1>港区开工</h1>${text.repeat(6)}</body></html>`,
    )
    await line.say(ADMIN, `/addsource ${portal.origin}/list/a1.html`)
    await until(() => pressable(newest(), 'preview-choose') !== undefined)
    expect(newest().text).toMatch(/^⚠️ 这是 127\.0\.0\.1:\d+ 上的一篇文章/)
    expect(pressable(newest(), 'preview-add')).toBeUndefined()
    press('preview-choose')
    await until(() => pressable(newest(), 'preview-add') !== undefined)
    press('preview-add')
    await until(async () => (await sources()).length === 1)
    expect(await sources()).toMatchObject([{ kind: 'list', url: `${portal.origin}/list/` }])
  })
})

describe('a preview’s end', () => {
  it('comes with ✖ in the midst of it', async () => {
    routes['/slow'] = silent
    await line.say(ADMIN, `/addsource ${portal.origin}/slow`)
    await until(() => portal.requests.some(({ url }) => url === '/slow'))
    press('preview-cancel')
    await until(() => newest().text?.startsWith('✖ 已取消') ?? false)
    expect(newest().text).toContain(`${portal.origin}/slow`)
    expect(labels()).toBeUndefined()
  })

  it('comes with ✖ while another candidate is read', async () => {
    await look(portal.origin)
    routes['/n/3.html'] = silent
    press('preview-choose')
    await until(() => portal.requests.some(({ url }) => url === '/n/3.html'))
    await until(() => pressable(newest(), 'preview-add') === undefined)
    press('preview-cancel')
    await until(() => newest().text?.startsWith('✖ 已取消') ?? false)
    expect(await sources()).toEqual([])
  })

  it('is not a candidate that is gone: the others stay to be chosen', async () => {
    await look(portal.origin)
    delete routes['/b.xml']
    press('preview-choose')
    await until(() => newest().text?.startsWith('⚠️ ') ?? false)
    expect(newest().text).toMatch(/上没有这个页面（HTTP 404）[\s\S]*🔎 要闻/)
    press('preview-add')
    await until(async () => (await sources()).length === 1)
    expect(await sources()).toMatchObject([{ url: `${portal.origin}/a.xml` }])
  })

  it('comes with ✖ below it, and then nothing adds it', async () => {
    const message = await look(site.feed)
    const add = pressable(message, 'preview-add') ?? ''
    press('preview-cancel')
    await until(() => newest().text?.startsWith('✖ 已取消') ?? false)
    line.api.press({ chatId: ADMIN.id, from: ADMIN, messageId: message.message_id, data: add })
    await until(() => line.api.isIdle())
    expect(await sources()).toEqual([])
  })

  it('comes after an hour, and the same can be looked at again', async () => {
    await look(site.feed)
    line.pass(60 * 60 + 1)
    await line.app.store.cache.clear('kaigong')
    press('preview-add')
    await until(() => newest().text?.startsWith('预览已超过一小时') ?? false)
    expect(newest().text).toContain(site.feed)
    press('add-source')
    await until(() => newest().text?.includes('预览保留一小时') ?? false)
    expect(await sources()).toEqual([])
  })

  it('is not brought about by strangers, nor from another chat', async () => {
    const data = pressable(await look(site.feed), 'preview-add') ?? ''
    const elsewhere = (await line.say(READER, '/help'))[0] as Message
    const forge = () =>
      line.api.press({ chatId: READER.id, from: READER, messageId: elsewhere.message_id, data })
    forge()
    await until(() => line.api.isIdle())
    await line.app.store.admins.add(READER.id, 'editor', START)
    forge()
    await until(() => line.sentTo(READER.id).at(-1)?.text?.startsWith('预览已超过') ?? false)
    expect(await sources()).toEqual([])
  })
})
