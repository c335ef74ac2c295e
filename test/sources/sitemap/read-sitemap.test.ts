import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/sources/read-source.ts'
import { readSitemap } from '../../../src/sources/sitemap/read-sitemap.ts'
import { unpack } from '../../../src/sources/sitemap/unpack.ts'

const options = {
  url: 'https://www.zone.example/sitemap.xml',
  timezone: 'Asia/Shanghai',
  now: new Date('2026-06-02T00:00:00Z'),
}
const read = (text: string) => readSitemap(text, options)
const url = (loc: string, extra = '') => `<url><loc>${loc}</loc>${extra}</url>`
const urlset = (rows: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows}</urlset>`
const index = (rows: string) => `<sitemapindex>${rows}</sitemapindex>`
const child = (loc: string, lastmod?: string) =>
  `<sitemap><loc>${loc}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</sitemap>`
const news = (title: string, date: string) =>
  `<news:news><news:publication><news:name>云溪日报</news:name><news:language>zh</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news>`

describe('a sitemap of pages', () => {
  it('gives them newest first, by the address or the change, in the zone of the source', () => {
    const text = urlset(
      url('https://www.zone.example/a/new-harbour-opens.html', '<lastmod>2026-05-30</lastmod>') +
        url('/content/202606/t20260601_8.html', '<lastmod>2026-05-01</lastmod>') +
        url('https://www.zone.example/a/7.html', '<lastmod>2026-05-31T08:00:00Z</lastmod>'),
    )
    expect(read(text)).toEqual({
      kind: 'sitemap',
      title: 'www.zone.example',
      ttlSeconds: null,
      items: [
        ['https://www.zone.example/content/202606/t20260601_8.html', '2026-06-01T00:00:00+08:00'],
        ['https://www.zone.example/a/7.html', '2026-05-31T08:00:00Z'],
        ['https://www.zone.example/a/new-harbour-opens.html', '2026-05-30T00:00:00+08:00'],
      ].map(([address, publishedAt]) => ({
        title: address?.includes('harbour') ? 'new harbour opens' : address,
        url: address,
        publishedAt,
        guid: null,
        content: null,
      })),
    })
  })

  it('leaves the start page and the sections out, and names each address once', () => {
    const text = urlset(
      ['/', '/news/', '/news/1.html', '/news/1.html#top', '/news/2.html?utm_source=x', 'javascript:x', '']
        .map((loc) => url(loc))
        .join(''),
    )
    expect(read(text)?.items.map((item) => new URL(item.url).pathname)).toEqual([
      '/news/1.html',
      '/news/2.html',
    ])
  })

  it('believes no date of change that all pages share', () => {
    const rows = Array.from({ length: 6 }, (_, n) =>
      url(`/a/${n}.html`, '<lastmod>2026-06-01T10:00:00Z</lastmod>'),
    )
    expect(read(urlset(rows.join('')))?.items.every((item) => item.publishedAt === null)).toBe(true)
  })

  it('keeps 200: the newest, and of undated ones those at both ends', () => {
    const days = Array.from({ length: 900 }, (_, n) => {
      const day = new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10)
      return url(`/a/${n}.html`, `<lastmod>${day}</lastmod>`)
    })
    const dated = read(urlset(days.join('')))?.items ?? []
    expect([dated.length, dated[0]?.url]).toEqual([200, 'https://www.zone.example/a/899.html'])
    const undated = read(urlset(Array.from({ length: 900 }, (_, n) => url(`/a/${n}.html`)).join('')))?.items
    expect([undated?.length, undated?.[0]?.url, undated?.at(-1)?.url]).toEqual([
      200,
      'https://www.zone.example/a/0.html',
      'https://www.zone.example/a/899.html',
    ])
  })
})

describe('a sitemap of news', () => {
  it('gives titles, dates and the name of the paper, whatever its pictures are called', () => {
    const picture = '<image:image><image:loc>/x.jpg</image:loc><image:title>图片</image:title></image:image>'
    const text = urlset(
      url(
        '/1.html',
        picture +
          news('<![CDATA[港区 & 园区开工]]>', '2026-06-01T09:00+08:00') +
          '<lastmod>2026-06-02</lastmod>',
      ) + url('/2.html', news('总投资43亿元 &amp; 更多', '2026-06-01 10:00')),
    )
    expect(read(text)).toMatchObject({
      title: '云溪日报',
      items: [
        { title: '总投资43亿元 & 更多', publishedAt: '2026-06-01T10:00:00+08:00' },
        { title: '港区 & 园区开工', publishedAt: '2026-06-01T09:00:00+08:00' },
      ],
    })
  })
})

describe('an index', () => {
  it('names its sitemaps, news first, then the newest, pages and subjects last', () => {
    const text = index(
      child('/page-sitemap.xml', '2026-06-01') +
        child('/post-1.xml', '2026-01-01') +
        child('/post-2.xml', '2026-05-01') +
        child('/news.xml'),
    )
    const reading = read(text)
    expect(reading?.items).toEqual([])
    expect(reading?.children?.map((address) => new URL(address).pathname)).toEqual([
      '/news.xml',
      '/post-2.xml',
      '/post-1.xml',
      '/page-sitemap.xml',
    ])
  })

  it('without dates: the last, the first, the one before the last', () => {
    const text = index([1, 2, 3, 4, 5].map((n) => child(`/s${n}.xml`)).join(''))
    expect(
      read(text)
        ?.children?.slice(0, 3)
        .map((address) => address.at(-5)),
    ).toEqual(['5', '1', '4'])
  })
})

describe('sitemaps in the wild', () => {
  const two = url('/1.html') + url('/2.html')
  it.each([
    ['text before the declaration', `\n warning ${urlset(two)}`],
    ['a prefix', urlset(two).replace(/<(\/?)(url|urlset|loc)(?=[\s>])/g, '<$1s:$2')],
    ['capitals', urlset(two).toUpperCase().replace(/HTML/g, 'html')],
    ['no namespace', `<urlset>${two}</urlset>`],
    ['no end', urlset(`${two}<url><loc>/3.ht`).replace('</urlset>', '')],
    ['an entry without end', urlset(`<url><loc>/0.html</loc>${two}`)],
    ['comments', urlset(`<!-- <url><loc>/9.html</loc></url> -->${two}`)],
    ['CDATA', urlset(two.replace(/<loc>(.*?)<\/loc>/g, '<loc><![CDATA[$1]]></loc>'))],
    ['a bare ampersand', urlset(two).replace(/\.html/g, '.html?a=1&b=2')],
    ['lines of addresses', 'https://www.zone.example/1.html\r\nhttps://www.zone.example/2.html\r\n'],
    ['a byte order mark and a style sheet', `\ufeff<?xml-stylesheet href="x.xsl"?>${urlset(two)}`],
  ])('%s', (_name, text) => {
    expect(read(text)?.items.map((item) => new URL(item.url).pathname.toLowerCase())).toEqual([
      '/1.html',
      '/2.html',
    ])
  })

  it.each(['', 'words', '<html><urlset></html>', '<rss><urlset>', 'https://a.example/', '{"a":1}'])(
    'none: %s',
    (text) => expect(read(text)).toBeNull(),
  )

  it.each([
    ['open entries', urlset('<url>'.repeat(400_000))],
    ['open tags', urlset('<'.repeat(2_000_000))],
    ['open comments', urlset('<!--'.repeat(500_000))],
    ['open CDATA', urlset('<url><loc><![CDATA['.repeat(200_000))],
    ['a name that never ends', urlset(`<${'a'.repeat(2_000_000)}`)],
    ['an attribute that never ends', urlset(`<url a="${'x'.repeat(2_000_000)}">`)],
    ['attributes without end', urlset('<url a='.repeat(300_000))],
    ['an address that never ends', urlset(url('x'.repeat(2_000_000)))],
    ['entities', urlset(url('&a;'.repeat(600_000)))],
    ['zero bytes', urlset(url('\0'.repeat(2_000_000)))],
    ['white space', urlset(url(' '.repeat(2_000_000)))],
    ['50,001 addresses', urlset(Array.from({ length: 50_001 }, (_, n) => url(`/a/${n}.html`)).join(''))],
    ['lines', 'https://a.example/\n'.repeat(100_000)],
  ])(
    '%s end soon',
    (_name, text) => {
      expect(read(text)?.items.length).toBeLessThanOrEqual(200)
    },
    3000,
  )
})

describe('a compressed sitemap', () => {
  const bytes = gzipSync(urlset(url('/1.html') + url('/2.html')))
  const fetched = (body: Uint8Array) => ({ body, contentType: 'application/x-gzip', url: options.url })

  it('is told by its bytes, and read up to where it was cut', async () => {
    expect(await readSource(fetched(bytes), options)).toMatchObject({ kind: 'sitemap', items: [{}, {}] })
    expect(await readSource(fetched(bytes.subarray(0, -8)), { ...options, kind: 'sitemap' })).toMatchObject({
      items: [{}, {}],
    })
  })

  it('is refused when it grows beyond the limit, and when it is no gzip', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20))
    const before = process.memoryUsage().rss
    expect(await readSource(fetched(bomb), options)).toMatchObject({ kind: 'failed', reason: 'not_readable' })
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
    expect(await unpack(Uint8Array.of(0x1f, 0x8b, 1, 2, 3))).toBeNull()
    expect(await unpack(Buffer.from('plain'))).toEqual(Buffer.from('plain'))
  })
})
