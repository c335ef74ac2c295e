import { afterEach, describe, expect, it } from 'vitest'
import { resolveSource } from '../../src/pipeline/resolve-source.ts'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import { createHttp } from '../../src/sources/http.ts'
import { startNewsSite } from '../support/news-site.ts'
import { page, type Route, silent, startSite, status } from '../support/site-server.ts'

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

const row = (title: string, n: number) =>
  `<li><a href="/xwzx/t2026112${n}_${n}.html">${title}</a><span>2026-11-2${n}</span></li>`
const TITLES = [
  '智慧港区项目开工建设',
  '青梧产业园完成投资计划',
  '白泽新城主干道路通车',
  '云栖工业园招商推介会举行',
]
const LIST = `<ul class="list">${TITLES.map(row).join('')}</ul>`
const rss = (name: string, ...slugs: string[]) =>
  page(
    `<rss version="2.0"><channel><title>${name}</title>${slugs.map((slug) => `<item><title>${slug}</title><link>/n/${slug}.html</link></item>`).join('')}</channel></rss>`,
    { 'content-type': 'application/rss+xml' },
  )
const html = (body: string, head = '') =>
  page(`<html><head><title>云溪新区</title>${head}</head><body>${body}</body></html>`)
const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`
const EMPTY = html('<div id="app"></div>')

async function siteWith(routes: Record<string, Route>) {
  const site = await startSite(routes)
  open.push(site)
  const paths = () => site.requests.map(({ url }) => url)
  return { ...site, paths }
}

/** What was found as [how, kind, path], best first. */
async function candidates(address: string) {
  const found = await resolve(address)
  if (found.kind === 'failed') return found
  expect(found).toMatchObject({ url: found.candidates[0]?.url, reading: found.candidates[0]?.reading })
  return found.candidates.map(({ foundBy, kind, url }) => [foundBy, kind, new URL(url).pathname])
}

describe('all that an address is good for', () => {
  it('the feeds of the page, those in its text too, then its list; the same items once', async () => {
    const site = await siteWith({
      '/': html(
        `<a href="/rss/zs.xml">RSS</a>${LIST}`,
        link('/a.xml') + link('/same.xml') + link('/gone.xml'),
      ),
      '/a.xml': rss('要闻', 'a', 'b'),
      '/same.xml': rss('要闻', 'a', 'b'),
      '/rss/zs.xml': rss('招商', 'c'),
    })
    expect(await candidates(`${site.origin}/`)).toEqual([
      ['feed_link', 'feed', '/a.xml'],
      ['feed_link', 'feed', '/rss/zs.xml'],
      ['list', 'list', '/'],
    ])
    expect(site.paths()).toHaveLength(5)
  })

  it('a good list alone, without asking for anything else', async () => {
    const site = await siteWith({ '/xwzx/': html(LIST), '/feed': rss('x', 'a') })
    expect(await candidates(`${site.origin}/xwzx/`)).toEqual([['list', 'list', '/xwzx/']])
    expect(site.paths()).toEqual(['/xwzx/'])
  })

  it('a feed at a common path, where the page has neither, and no page that is served there', async () => {
    const site = await siteWith({ '/xwzx/': EMPTY, '/feed': EMPTY, '/rss.xml': rss('要闻', 'a') })
    expect(await candidates(`${site.origin}/xwzx/`)).toEqual([['common_path', 'feed', '/rss.xml']])
  })

  it('a sitemap last: that of robots.txt before the usual ones', async () => {
    const site = await siteWith({
      '/': EMPTY,
      '/robots.txt': page('User-agent: *\nSitemap: /maps/index.xml\n', { 'content-type': 'text/plain' }),
      '/maps/index.xml': page('<sitemapindex><sitemap><loc>/maps/1.xml</loc></sitemap></sitemapindex>'),
      '/maps/1.xml': page('<urlset><url><loc>/n/20261120/1.html</loc></url></urlset>'),
    })
    const found = await resolve(`${site.origin}/`)
    expect(found).toMatchObject({
      url: `${site.origin}/maps/index.xml`,
      reading: { kind: 'sitemap', items: [{ publishedAt: '2026-11-20T00:00:00+08:00' }] },
      candidates: [{ foundBy: 'sitemap' }],
    })
  })

  it('a sitemap that is given itself', async () => {
    const site = await siteWith({ '/s.xml': page('<urlset><url><loc>/n/1.html</loc></url></urlset>') })
    expect(await candidates(`${site.origin}/s.xml`)).toEqual([['itself', 'sitemap', '/s.xml']])
  })
})

describe('an article given as a source', () => {
  const paragraphs =
    '<p>11月20日，临汀智慧港区项目正式开工，总投资43亿元，规划建设泊位6个，计划明年6月底前完成主体工程。</p>'
  const article = html(
    `<div class="crumb"><a href="/">首页</a><a href="/xwzx/">要闻</a></div><h1>港区开工</h1><div class="text">${paragraphs.repeat(6)}</div><div class="related">${LIST}</div>`,
  )

  it('is refused in plain words, with the page that lists it', async () => {
    const site = await siteWith({ '/xwzx/202611/t20261120_7.html': article, '/xwzx/': html(LIST) })
    expect(await resolve(`${site.origin}/xwzx/202611/t20261120_7.html`)).toMatchObject({
      kind: 'failed',
      reason: 'article',
      message: `this is an article: give the page that lists them, such as ${site.origin}/xwzx/`,
      candidates: [{ kind: 'list', url: `${site.origin}/xwzx/` }],
    })
  })

  it('is refused without an example where none is found', async () => {
    const site = await siteWith({ '/a/7.html': article })
    expect(await resolve(`${site.origin}/a/7.html`)).toMatchObject({
      message: 'this is an article: give the page that lists them',
      candidates: [],
    })
  })

  it('is not what a list with summaries is, nor a start page with an introduction', async () => {
    const cards = TITLES.map(
      (title, n) =>
        `<div class="post"><h3><a href="/n/${n}.html">${title}</a></h3>${paragraphs}<i>2026-11-2${n}</i></div>`,
    )
    const flat = TITLES.map(
      (title, n) => `<h3><a href="/n/${n}.html">${title}</a></h3>${paragraphs.repeat(2)}`,
    )
    const site = await siteWith({
      '/cards': html(cards.join('')),
      '/flat': html(flat.join('') + LIST),
      '/': html(paragraphs.repeat(9) + LIST),
    })
    for (const path of ['/cards', '/flat', '/']) {
      expect(await resolve(`${site.origin}${path}`), path).toMatchObject({ kind: 'found' })
    }
  })
})

describe('politeness', () => {
  it('at most 14 requests, two at a time', async () => {
    let now = 0
    let most = 0
    const slow =
      (body: Route): Route =>
      (request, response) => {
        most = Math.max(most, ++now)
        setTimeout(() => {
          now -= 1
          body(request, response)
        }, 20)
      }
    const names = Array.from({ length: 20 }, (_, n) => `/feeds/${n}.xml`)
    const routes = Object.fromEntries(names.map((name) => [name, slow(status(404))]))
    const site = await siteWith({ ...routes, '/a/b/': html('', names.map(link).join('')) })
    expect(await resolve(`${site.origin}/a/b/`)).toMatchObject({ kind: 'failed', reason: 'not_readable' })
    expect(site.paths().length).toBeLessThanOrEqual(14)
    expect(most).toBe(2)
  })

  it('a host that falls silent, or asks to be left alone, is not asked further', async () => {
    const site = await siteWith({
      '/a': EMPTY,
      '/rss.xml': status(429, { 'retry-after': '60' }),
      '/feed': silent,
    })
    const http = createHttp({ allowPrivate: true, userAgent: 'Kaigong/test', timeoutMs: 300 })
    open.push(http)
    const now = new Date('2026-11-21T00:00:00Z')
    expect(
      await resolveSource(`${site.origin}/a`, {
        http,
        reader: createInlineReader(),
        timezone: 'Asia/Shanghai',
        now,
      }),
    ).toMatchObject({
      kind: 'failed',
    })
    expect(site.paths().toSorted()).toEqual(['/a', '/feed', '/rss.xml'])
  })

  it('ends with the caller', async () => {
    const site = await siteWith({ '/': silent })
    const http = createHttp({ allowPrivate: true, userAgent: 'Kaigong/test' })
    open.push(http)
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    const options = {
      http,
      reader: createInlineReader(),
      timezone: 'Asia/Shanghai',
      now: new Date(),
      signal: stop.signal,
    }
    await expect(resolveSource(`${site.origin}/`, options)).rejects.toThrow(/abort/i)
  })
})
