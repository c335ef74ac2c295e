import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { type SampleSiteServer, startSampleSite } from '../../src/sample/start-sample-site.ts'

const folder = fileURLToPath(new URL('../../examples', import.meta.url))
const timezone = 'Asia/Shanghai'
let site: SampleSiteServer

async function start(now: string, zone = timezone): Promise<void> {
  site = await startSampleSite({ folder, timezone: zone, now: () => new Date(now) })
}

afterEach(() => site.close())

async function page(address: string): Promise<string> {
  const response = await fetch(new URL(address, site.origin))
  expect(response.status, address).toBe(200)
  const bytes = await response.arrayBuffer()
  const declared = /charset=["']?([\w-]+)|encoding="([\w-]+)"/.exec(new TextDecoder('latin1').decode(bytes))
  return new TextDecoder(declared?.[1] ?? declared?.[2] ?? 'utf-8', { fatal: true }).decode(bytes)
}

/** Title and address of each article that a feed or list page offers. */
async function articlesOf(source: string): Promise<{ title: string; url: string }[]> {
  const text = await page(source)
  const entries = text.matchAll(/<(item|entry|tr|li)\b[\s\S]*?<\/\1>/g)
  return [...entries].flatMap(([entry]) => {
    const url = /href="([^"]*\/news\/[^"]+)"|<link>([^<]+)<\/link>/.exec(entry)
    const title = /<title>([^<]+)<|title="([^"]+)"/.exec(entry)
    const address = url?.[1] ?? url?.[2]
    const words = title?.[1] ?? title?.[2]
    return address && words ? [{ title: words, url: address }] : []
  })
}

describe('the sample site', () => {
  it('offers five sources, of which one is a list page', async () => {
    await start('2026-11-23T04:00:00Z')
    expect(site.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(site.sources.map(({ url }) => url.slice(site.origin.length))).toEqual([
      '/coastal/atom.xml',
      '/huaijiang/',
      '/jichuan/rss.xml',
      '/lujin/atom.xml',
      '/yanhu/feed.xml',
    ])
    expect(site.sources.map(({ title }) => title)).toContain('鷺津新區導報')
  })

  it('serves every article that a feed or list names, with its title and no open placeholder', async () => {
    await start('2026-11-23T04:00:00Z')
    let count = 0
    for (const source of site.sources) {
      for (const { title, url } of await articlesOf(source.url)) {
        const text = await page(url)
        expect(text).toContain(title)
        expect(text).not.toMatch(/\{\{|\}\}|undefined/)
        for (const [, link] of text.matchAll(/href="([^"]*\/news\/[^"]+)"/g)) await page(link as string)
        count++
      }
    }
    expect(count).toBeGreaterThanOrEqual(18)
  })

  it('fills every feed and list page', async () => {
    await start('2026-11-23T04:00:00Z')
    for (const { url } of site.sources) {
      expect(await page(url)).not.toMatch(/\{\{|\}\}|undefined/)
      expect(await page(new URL('./', url).href)).not.toMatch(/\{\{|\}\}|undefined/)
    }
  })

  it('writes GBK that the standard decoder reads', async () => {
    await start('2026-11-23T04:00:00Z')
    for (const path of ['/huaijiang/', '/yanhu/feed.xml']) {
      const bytes = await (await fetch(site.origin + path)).arrayBuffer()
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
      const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes)
      expect(text).toContain(path === '/huaijiang/' ? '澄砾新材料产业园' : '霁能电池')
    }
  })

  it('holds the second page of an article behind 下一页', async () => {
    await start('2026-11-23T04:00:00Z')
    const [article] = (await articlesOf('/huaijiang/')).filter(({ title }) => title.includes('经济运行情况'))
    const first = await page(article?.url as string)
    const next = /<a href="([^"]+)">下一页</.exec(first)?.[1] as string
    expect(first).toContain('工业生产稳步回升')
    const second = await page(next)
    expect(second).toContain('财税收入平稳增长')
    expect(second).not.toContain('下一页')
  })

  it('moves its dates with the day, and keeps addresses within a day', async () => {
    await start('2026-11-23T04:00:00Z')
    const monday = await articlesOf('/jichuan/rss.xml')
    const paths = monday.map(({ url }) => new URL(url).pathname)
    expect(paths).toContain('/jichuan/news/2026-11-23/10234.html')
    expect(paths).toContain('/jichuan/news/2026-11-22/10225.html')
    expect(paths).toContain('/jichuan/news/2026-11-21/10219.html')
    expect(await page('/jichuan/news/2026-11-23/10234.html')).toContain('11月22日上午')
    await site.close()

    await start('2026-11-23T15:59:00Z')
    expect((await articlesOf('/jichuan/rss.xml')).map(({ url }) => new URL(url).pathname)).toEqual(paths)
    await site.close()

    await start('2027-01-01T04:00:00Z')
    const statistics = await page('/jichuan/news/2027-01-01/10231.html')
    expect(statistics).toContain('2026年12月，全区实现规上工业总产值142.6亿元')
    expect(statistics).toContain('2027年2月底前推动23个技改项目竣工投产')
    expect(await page('/jichuan/news/2026-11-23/10234.html')).toContain('11月22日上午')
    expect((await fetch(`${site.origin}/jichuan/news/2027-01-02/10234.html`)).status).toBe(404)
  })

  it('follows the day of the reader, not of the machine', async () => {
    await start('2026-11-23T04:00:00Z', 'America/Los_Angeles')
    const article = await page('/jichuan/news/2026-11-22/10231.html')
    expect(article).toContain('<time datetime="2026-11-22T07:35:00-08:00">2026-11-22 07:35</time>')
  })

  it.each([
    '2026-11-23T00:00:00+08:00',
    '2026-11-23T00:05:00+08:00',
    '2026-11-23T00:30:00+08:00',
    '2026-11-23T08:20:00+08:00',
  ])('publishes nothing after now and always something today, at %s', async (now) => {
    await start(now)
    for (const path of ['/jichuan/rss.xml', '/yanhu/feed.xml', '/coastal/atom.xml', '/lujin/atom.xml']) {
      const times = [...(await page(path)).matchAll(/<(?:pubDate|published)>([^<]+)</g)].map(([, time]) =>
        Date.parse(time as string),
      )
      expect(Math.max(...times)).toBeLessThanOrEqual(Date.parse(now))
      expect(Math.max(...times)).toBeGreaterThanOrEqual(Date.parse('2026-11-23T00:00:00+08:00'))
      expect(Math.min(...times)).toBeLessThan(Date.parse('2026-11-22T00:00:00+08:00'))
    }
  })

  it('answers 304 to either validator while nothing changed, and 200 on the next day', async () => {
    await start('2026-11-23T04:00:00Z')
    const feed = `${site.origin}/jichuan/rss.xml`
    const first = await fetch(feed)
    const etag = first.headers.get('etag') as string
    const lastModified = first.headers.get('last-modified') as string
    expect(lastModified).toBe('Mon, 23 Nov 2026 01:05:00 GMT')
    expect((await fetch(feed, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await fetch(feed, { headers: { 'if-modified-since': lastModified } })).status).toBe(304)
    const stale = { 'if-none-match': '"other"', 'if-modified-since': lastModified }
    expect((await fetch(feed, { headers: stale })).status).toBe(200)
    await site.close()

    await start('2026-11-24T04:00:00Z')
    const tomorrow = `${site.origin}/jichuan/rss.xml`
    expect((await fetch(tomorrow, { headers: { 'if-none-match': etag } })).status).toBe(200)
    expect((await fetch(tomorrow, { headers: { 'if-modified-since': lastModified } })).status).toBe(200)
  })

  it('answers 404 to anything else', async () => {
    await start('2026-11-23T04:00:00Z')
    for (const path of [
      '/',
      '/nowhere/',
      '/jichuan',
      '/jichuan/news/2026-13-40/10234.html',
      '/huaijiang/null',
      '//',
    ]) {
      expect((await fetch(site.origin + path)).status, path).toBe(404)
    }
  })
})

describe('starting it', () => {
  it('rejects on a port that is taken, so that the caller can choose another', async () => {
    await start('2026-11-23T04:00:00Z')
    const port = Number(new URL(site.origin).port)
    const again = startSampleSite({ folder, timezone, now: () => new Date(), port })
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('says in one line which folder it cannot read', async () => {
    await start('2026-11-23T04:00:00Z')
    const missing = startSampleSite({ folder: `${folder}/missing`, timezone, now: () => new Date() })
    await expect(missing).rejects.toMatchObject({
      name: 'UserError',
      remedy: expect.stringContaining('examples'),
    })
  })
})
