import { afterEach, expect, it } from 'vitest'
import { resolveSource } from '../../src/pipeline/resolve-source.ts'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import { createHttp } from '../../src/sources/http.ts'
import { startNewsSite } from '../support/news-site.ts'
import { page, startSite } from '../support/site-server.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const STORY = {
  slug: 'harbour',
  title: '临汀智慧港区项目开工',
  publishedAt: new Date('2026-11-20T18:30:00+08:00'),
  paragraphs: ['临汀智慧港区项目总投资43亿元。'],
}

function resolve(address: string) {
  const http = createHttp({ allowPrivate: true, userAgent: 'Kaigong/test' })
  open.push(http)
  const now = new Date('2026-11-21T00:00:00Z')
  return resolveSource(address, { http, reader: createInlineReader(), timezone: 'Asia/Shanghai', now })
}

async function newsSite() {
  const site = await startNewsSite('临汀新区')
  open.push(site)
  site.publish(STORY)
  return site
}

it('takes a feed as it is, also without a scheme where the site has no secure connection', async () => {
  const site = await newsSite()
  const found = { kind: 'found', url: site.feed, reading: { kind: 'feed', title: '临汀新区' } }
  expect(await resolve(site.feed)).toMatchObject(found)
  expect(await resolve(site.feed.replace('http://', ''))).toMatchObject(found)
})

it('prefers the feed that a page names to the page', async () => {
  const { feed } = await newsSite()
  const link = `<link rel="alternate" type="application/rss+xml" href="${feed}">`
  const site = await startSite({ '/': page(`<html><head>${link}</head><body><p>欢迎</p></body></html>`) })
  open.push(site)
  expect(await resolve(`${site.origin}/`)).toMatchObject({ kind: 'found', url: feed })
})

it('reads the page itself where the feed it names is gone', async () => {
  const rows = [
    '智慧港区项目开工建设',
    '青梧产业园完成投资计划',
    '白泽新城主干道路通车',
    '云栖工业园招商推介会举行',
  ]
    .map(
      (title, index) =>
        `<li><a href="/2026/11/${index}.html">${title}</a><span>2026-11-2${index}</span></li>`,
    )
    .join('')
  const link = '<link rel="alternate" type="application/rss+xml" href="/gone.xml">'
  const site = await startSite({
    '/': page(`<html><head>${link}<title>要闻</title></head><body><ul>${rows}</ul></body></html>`),
  })
  open.push(site)
  const found = await resolve(`${site.origin}/`)
  expect(found).toMatchObject({ kind: 'found', url: `${site.origin}/`, reading: { kind: 'list' } })
  expect(found.kind === 'found' && found.reading.items).toHaveLength(4)
})

it('gives the reason where nothing can be read', async () => {
  const site = await startSite({ '/about': page('<html><body><p>关于我们</p></body></html>') })
  open.push(site)
  expect(await resolve(`${site.origin}/about`)).toMatchObject({ kind: 'failed', reason: 'not_readable' })
  expect(await resolve(`${site.origin}/none`)).toMatchObject({ kind: 'failed', reason: 'not_found' })
})
