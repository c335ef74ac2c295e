import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterEach, describe, expect, it } from 'vitest'
import { findClues } from '../../src/sources/find-clues.ts'
import { createHttp } from '../../src/sources/http.ts'
import { type FetchedPage, readSource } from '../../src/sources/read-source.ts'
import { page, type SiteServer, startSite } from '../support/site-server.ts'

const options = { timezone: 'Asia/Shanghai', now: new Date('2026-06-02T00:00:00Z') }
const item = (n: number) =>
  `<item><title>第${n}批项目集中签约</title><link>/a/${n}.html</link><pubDate>2026-06-01 08:00</pubDate></item>`
const feed = `<?xml version="1.0" encoding="GBK"?><rss version="2.0"><channel><title>园区要闻</title>${item(1)}${item(2)}</channel></rss>`
const list = `<html><head><meta charset="gb2312"><title>要闻</title>
<link rel="alternate" type="application/rss+xml" title="评论" href="/comments.xml">
<link rel="alternate" type="application/rss+xml" href="/news.xml#x">
</head><body><ul>${[1, 2, 3].map((n) => `<li><a href="/a/${n}.html">第${n}批重大项目集中签约落地</a><span>2026-06-0${n}</span></li>`).join('')}</ul></body></html>`

const fetched = (text: string | Buffer, contentType = 'text/html'): FetchedPage => ({
  body: typeof text === 'string' ? Buffer.from(text) : text,
  contentType,
  url: 'http://www.zone.example/news/',
})

let site: SiteServer | undefined
afterEach(async () => site?.close())

describe('over the wire', () => {
  it('a GBK feed and a GBK list page become items', async () => {
    site = await startSite({
      '/feed.xml': page(iconv.encode(feed, 'gbk'), { 'content-type': 'application/xml' }),
      '/list.html': page(iconv.encode(list, 'gbk'), { 'content-type': 'text/html' }),
    })
    const http = createHttp({
      allowPrivate: false,
      alsoAllow: new Set([site.origin]),
      userAgent: 'Kaigong/test',
    })
    const titles = async (path: string) => {
      const outcome = await http.get({ url: `${site?.origin}/${path}` })
      if (outcome.kind !== 'ok') throw new Error(outcome.kind)
      const reading = await readSource(outcome, options)
      return reading.kind === 'failed'
        ? reading
        : {
            kind: reading.kind,
            title: reading.title,
            items: reading.items.map(({ title, publishedAt }) => [title, publishedAt]),
          }
    }
    expect(await titles('feed.xml')).toEqual({
      kind: 'feed',
      title: '园区要闻',
      items: [
        ['第1批项目集中签约', '2026-06-01T08:00:00+08:00'],
        ['第2批项目集中签约', '2026-06-01T08:00:00+08:00'],
      ],
    })
    expect(await titles('list.html')).toMatchObject({
      kind: 'list',
      items: [
        ['第1批重大项目集中签约落地', '2026-06-01T00:00:00+08:00'],
        ['第2批重大项目集中签约落地', '2026-06-02T00:00:00+08:00'],
        ['第3批重大项目集中签约落地', '2026-06-03T00:00:00+08:00'],
      ],
    })
    await http.close()
  })
})

describe('what an address turns out to be', () => {
  it('is what it holds, not what it is called', async () => {
    expect((await readSource(fetched(feed, 'text/html'), options)).kind).toBe('feed')
    expect((await readSource(fetched(list, 'application/rss+xml'), options)).kind).toBe('list')
  })

  it('is a failure when a feed has become a page, or a list holds none', async () => {
    for (const [body, kind] of [
      [list, 'feed'],
      [feed.slice(0, 90), 'feed'],
      ['', 'list'],
      ['  \n', undefined],
      ['<p>no links</p>', undefined],
      ['words', undefined],
      ['{"a":1}', undefined],
    ] as const) {
      const outcome = await readSource(fetched(body), kind ? { ...options, kind } : options)
      expect(outcome, body).toMatchObject({ kind: 'failed', reason: 'not_readable', retryAfter: null })
      expect((outcome as { message: string }).message).toMatch(/^www\.zone\.example .+: .+/)
    }
  })

  it('is a list when told so, even if it is a feed elsewhere', async () => {
    expect((await readSource(fetched(list), { ...options, kind: 'list' })).kind).toBe('list')
  })

  it('is decided for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), fc.string(), async (body, type) => {
        const { kind } = await readSource({ ...fetched(''), body, contentType: type }, options)
        expect(['feed', 'list', 'failed']).toContain(kind)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the feeds that a page names', () => {
  const feedsOf = (page: FetchedPage) => findClues(page, null).feeds

  it('are those of the page, all of them, not that of its comments', () => {
    const links =
      '<link rel="alternate" type="application/atom+xml" href="/all.atom"></head><body><a href="/rss/zs.xml">RSS</a><a href="/rss.html">RSS订阅</a><a href="/news/feed/">订阅</a>'
    const two = list.replace('</head><body>', links)
    expect(feedsOf(fetched(iconv.encode(two, 'gbk')))).toEqual(
      ['news.xml', 'all.atom', 'rss/zs.xml', 'news/feed/'].map((path) => `http://www.zone.example/${path}`),
    )
  })

  it.each([
    '<link rel="alternate" hreflang="en" href="/en/">',
    '<link rel="alternate" type="application/rss+xml">',
    '<link rel="alternate" type="application/rss+xml" href="javascript:x">',
    '<link rel="alternate" type="application/rss+xml" href="/news/">',
    '<link rel="stylesheet" type="application/rss+xml" href="/x">',
    '<a rel="alternate" type="application/rss+xml" href="/x">',
    '',
  ])('are none in %s', (head) => {
    expect(feedsOf(fetched(`<html><head>${head}</head></html>`))).toEqual([])
  })
})
