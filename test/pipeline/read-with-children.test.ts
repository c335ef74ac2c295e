import { gzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { readWithChildren } from '../../src/pipeline/read-with-children.ts'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import { createHttp, type Http } from '../../src/sources/http.ts'
import { page, type Route, type SiteServer, startSite } from '../support/site-server.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const options = { timezone: 'Asia/Shanghai', now: new Date('2026-06-02T00:00:00Z') }
const urlset = (...names: string[]) =>
  `<urlset>${names.map((name) => `<url><loc>/news/${name}.html</loc></url>`).join('')}</urlset>`
const index = (...files: string[]) =>
  `<sitemapindex>${files.map((file) => `<sitemap><loc>${file}</loc></sitemap>`).join('')}</sitemapindex>`

async function read(routes: Record<string, Route>) {
  const site: SiteServer = await startSite(routes)
  const http: Http = createHttp({ allowPrivate: true, userAgent: 'Kaigong/test' })
  open.push(site, http)
  const first = await http.get({ url: `${site.origin}/sitemap.xml` })
  if (first.kind !== 'ok') throw new Error(first.kind)
  const reading = await readWithChildren(first, options, {
    reader: createInlineReader(),
    get: (url) => http.get({ url }),
  })
  return { reading, paths: site.requests.map(({ url }) => url) }
}

it('reads the sitemaps of an index, compressed ones too, and joins them newest first', async () => {
  const { reading } = await read({
    '/sitemap.xml': page(index('/a.xml.gz', '/b.xml')),
    '/a.xml.gz': page(gzipSync(urlset('20260530/1', '20260601/2')), { 'content-type': 'application/x-gzip' }),
    '/b.xml': page(urlset('20260531/3', '20260601/2')),
  })
  expect(reading).toMatchObject({ kind: 'sitemap' })
  expect(reading.kind !== 'failed' && reading.items.map(({ url }) => new URL(url).pathname)).toEqual([
    '/news/20260601/2.html',
    '/news/20260531/3.html',
    '/news/20260530/1.html',
  ])
})

it('asks for three of them and no more, and follows no index in an index', async () => {
  const { reading, paths } = await read({
    '/sitemap.xml': page(index(...Array.from({ length: 40 }, (_, n) => `/s${n}.xml`))),
    '/s39.xml': page(index('/deeper.xml')),
    '/s38.xml': page(urlset('20260601/1')),
  })
  expect(paths).toEqual(['/sitemap.xml', '/s39.xml', '/s0.xml', '/s38.xml'])
  expect(reading).toMatchObject({ items: [{ publishedAt: '2026-06-01T00:00:00+08:00' }] })
})

it('tells why when none of them can be read', async () => {
  const { reading } = await read({ '/sitemap.xml': page(index('/gone.xml', '/gone2.xml')) })
  expect(reading).toMatchObject({ kind: 'failed', reason: 'not_found' })
})
