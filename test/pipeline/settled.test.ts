import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { USUAL_SETTINGS } from '../../src/domain/source-settings.ts'
import { ingestSource } from '../../src/pipeline/ingest-source.ts'
import type { PipelineParts } from '../../src/pipeline/parts.ts'
import { resolveSource } from '../../src/pipeline/resolve-source.ts'
import { sweepArticles } from '../../src/pipeline/sweep.ts'
import { createHttp, type Http } from '../../src/sources/http.ts'
import { page, type Route, type SiteServer, startSite } from '../support/site-server.ts'
import { type Line, startLine } from '../support/start-line.ts'

const NOW = new Date('2026-11-20T20:00:00+08:00')
const rows = Array.from(
  { length: 4 },
  (_, n) => `<li><a href="/n/${n}.html">临汀新区第${n}批重点项目集中开工</a> 2026-11-1${n}</li>`,
)

const routes: Record<string, Route> = {}
let site: SiteServer
let line: Line
let http: Http
let parts: PipelineParts
beforeEach(async () => {
  for (const path of Object.keys(routes)) delete routes[path]
  const body = '<p>11月20日，港区项目正式开工。该项目总投资43亿元，规划建设泊位6个，明年建成投用。</p>'
  for (let n = 0; n < 4; n++) routes[`/n/${n}.html`] = page(`<title>港区${n}</title><body>${body}</body>`)
  routes['/list'] = page(
    `<html><head><title>要闻</title></head><body><ul>${rows.join('')}</ul></body></html>`,
  )
  routes['/robots.txt'] = page('User-agent: *\nDisallow: /list\nDisallow: /n/\nSitemap: /map.xml', {
    'content-type': 'text/plain',
  })
  site = await startSite(routes)
  line = await startLine(NOW)
  http = createHttp({
    allowPrivate: true,
    userAgent: 'Kaigong/test',
    delayMs: 0,
    // This machine's own names are not asked for their robots.txt.
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    robots: { memory: new Map(), now: () => NOW },
  })
  parts = { ...line.app.parts, http }
})
afterEach(async () => {
  await http.close()
  await line.close()
  await site.close()
})

const at = (path: string) => `http://zone.example:${site.port}${path}`
const { signal } = new AbortController()

async function addList(settings: Partial<typeof USUAL_SETTINGS>, path = '/list') {
  const wanted = { kind: 'list', url: at(path), title: '要闻' } as const
  const { source } = await line.app.store.sources.add(
    { ...wanted, settings: { ...USUAL_SETTINGS, ...settings } },
    NOW,
  )
  return source
}

describe('robots.txt', () => {
  it('is ignored for the one source of which that is settled, its articles among them', async () => {
    const free = await addList({ robots: 'ignore' })
    expect(await ingestSource(parts, free, signal)).toEqual({ kind: 'read', added: 4 })
    await sweepArticles(parts, signal)
    expect(await line.app.store.articles.counts()).toMatchObject({ briefed: 4, unreadable: 0 })
    const other = await addList({}, '/list?again')
    expect(await ingestSource(parts, other, signal)).toMatchObject({ kind: 'failed', reason: 'robots' })
  })

  it('that closes a page still tells of the sitemaps that it leaves open', async () => {
    const pages = rows.map(
      (_, n) => `<url><loc>${at(`/open/${n}.html`)}</loc><lastmod>2026-11-1${n}</lastmod></url>`,
    )
    routes['/map.xml'] = page(
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.join('')}</urlset>`,
      { 'content-type': 'application/xml' },
    )
    expect(await resolveSource(at('/list'), { ...parts, now: NOW })).toMatchObject({
      kind: 'failed',
      reason: 'robots',
      candidates: [{ kind: 'sitemap', url: at('/map.xml') }],
    })
  })
})

describe('selectors', () => {
  it('read a page again that is unchanged, and so does another zone', async () => {
    const tag = { etag: '"v1"' }
    routes['/open'] = (request, response) =>
      request.headers['if-none-match'] === '"v1"'
        ? response.writeHead(304).end()
        : page(`<ul>${rows.join('')}</ul><p class="late"><a href="/open/9.html">补遗</a></p>`, tag)(
            request,
            response,
          )
    const source = await addList({}, '/open')
    expect(await ingestSource(parts, source, signal)).toEqual({ kind: 'read', added: 4 })
    const read = async (settings: Partial<typeof USUAL_SETTINGS>) => {
      await line.app.store.sources.change(source.id, { settings: { ...USUAL_SETTINGS, ...settings } })
      const changed = await line.app.store.sources.get(source.id)
      return changed && ingestSource(parts, changed, signal)
    }
    expect(await read({})).toEqual({ kind: 'unchanged' })
    const selectors = { link: '.late a', title: null, date: null, body: null }
    expect(await read({ selectors })).toEqual({ kind: 'read', added: 1 })
    expect(await read({ selectors })).toEqual({ kind: 'unchanged' })
    expect(await read({ selectors, timezone: 'Asia/Tokyo' })).toEqual({ kind: 'read', added: 0 })
  })

  it('for the body that find nothing leave the text as on any page, and say so', async () => {
    const source = await addList({
      robots: 'ignore',
      selectors: { link: null, title: null, date: null, body: '#none' },
    })
    await ingestSource(parts, source, signal)
    await sweepArticles(parts, signal)
    expect(await line.app.store.articles.counts()).toMatchObject({ briefed: 4 })
    expect(await line.app.store.sources.statistics(source.id, NOW)).toMatchObject({ bodyUnmatched: 4 })
  })
})
