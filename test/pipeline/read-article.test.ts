import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, type Route, type SiteServer, startSite, status } from '../support/site-server.ts'
import { type Line, startLine } from '../support/start-line.ts'

const NOW = new Date('2026-11-20T20:00:00+08:00')
const BODY =
  '<p>11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个，预计明年建成投用。</p>'

const routes: Record<string, Route> = {}
let site: SiteServer
let line: Line
beforeEach(async () => {
  for (const path of Object.keys(routes)) delete routes[path]
  site = await startSite(routes)
  line = await startLine(NOW)
})
afterEach(async () => {
  await line.close()
  await site.close()
})

it('takes what the feed carries where the page is gone', async () => {
  await offer('/gone.html', BODY)
  expect(await line.app.store.articles.counts()).toMatchObject({ briefed: 1, unreadable: 0 })
  const { articleIds } = await line.app.store.search.find(['港区'], 5)
  const [record] = await line.app.store.briefs.byArticles(articleIds)
  expect(record?.brief).toMatchObject({ title: '港区开工', url: `${site.origin}/gone.html` })
  expect(record?.brief.figures.map(({ text }) => text)).toContain('43亿元')
})

it('gives up a page that holds no text, and asks for it only once', async () => {
  routes['/empty.html'] = page('<html><body></body></html>')
  await offer('/empty.html')
  line.pass(86_400)
  await line.tick()
  expect(await line.app.store.articles.counts()).toMatchObject({ briefed: 0, unread: 0, unreadable: 1 })
  expect(visits('/empty.html')).toBe(1)
})

it('puts off a page that has trouble, longer and longer, and reads it when it is over', async () => {
  routes['/busy.html'] = status(503)
  await offer('/busy.html')
  expect(visits('/busy.html')).toBe(1)
  line.pass(4 * 60)
  await line.tick()
  expect(visits('/busy.html')).toBe(1)
  line.pass(60)
  await line.tick()
  expect(visits('/busy.html')).toBe(2)
  routes['/busy.html'] = page(`<html><title>港区开工</title><body><article>${BODY}</article></body></html>`)
  line.pass(600)
  await line.tick()
  expect(await line.app.store.articles.counts()).toMatchObject({ briefed: 1, unread: 0 })
})

it('gives up after five vain tries', async () => {
  routes['/busy.html'] = status(503)
  await offer('/busy.html')
  for (let turn = 0; turn < 10; turn++) {
    line.pass(7200)
    await line.tick()
  }
  expect(visits('/busy.html')).toBe(5)
  expect(await line.app.store.articles.counts()).toMatchObject({ unread: 0, unreadable: 1 })
})

/** A feed with one item, read once. */
async function offer(path: string, content = ''): Promise<void> {
  const item = `<item><title>港区开工</title><link>${site.origin}${path}</link><pubDate>${NOW.toUTCString()}</pubDate><description><![CDATA[${content}]]></description></item>`
  routes['/feed.xml'] = page(`<rss version="2.0"><channel><title>临汀</title>${item}</channel></rss>`, {
    'content-type': 'application/rss+xml',
  })
  const { store, parts } = line.app
  await store.sources.add({ kind: 'feed', url: `${site.origin}/feed.xml`, title: '临汀' }, parts.now())
  await line.tick()
}

function visits(path: string): number {
  return site.requests.filter(({ url }) => url === path).length
}
