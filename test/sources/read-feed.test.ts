import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFeed } from '../../src/sources/read-feed.ts'

const options = {
  url: 'https://www.zone.example/feeds/news.xml',
  timezone: 'Asia/Shanghai',
  now: new Date('2026-06-02T00:00:00Z'),
}
const read = (text: string) => readFeed(text, options)

const rssItem = (n: number, extra = '') =>
  `<item><title>第${n}个项目开工</title><link>/a/${n}.html</link><guid isPermaLink="false">g${n}</guid><pubDate>Mon, 01 Jun 2026 08:00:00 +0800</pubDate><description><![CDATA[<p>总投资${n}亿元</p>]]></description>${extra}</item>`
const rss = (items: string, attributes = 'version="2.0"') =>
  `<?xml version="1.0" encoding="GBK"?>\n<rss ${attributes}><channel><title>云栖开发区</title><link>https://www.zone.example/</link>${items}</channel></rss>`
const atom = (entries: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Zone News</title><id>f</id><updated>2026-06-01T00:00:00Z</updated>${entries}</feed>`

describe('formats', () => {
  it('RSS 2.0, the declared charset notwithstanding', async () => {
    expect(await read(rss(rssItem(1)))).toEqual({
      kind: 'feed',
      title: '云栖开发区',
      items: [
        {
          title: '第1个项目开工',
          url: 'https://www.zone.example/a/1.html',
          publishedAt: '2026-06-01T08:00:00+08:00',
          guid: 'g1',
          content: '<p>总投资1亿元</p>',
        },
      ],
      ttlSeconds: null,
    })
  })

  it('RSS with full content, which is preferred', async () => {
    const feed = rss(
      rssItem(1, '<content:encoded><![CDATA[<p>全文</p>]]></content:encoded>'),
      'version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    )
    expect((await read(feed))?.items[0]?.content).toBe('<p>全文</p>')
  })

  it('Atom, with the link to the page and not to itself', async () => {
    const feed = atom(
      `<entry><title type="html">A &amp;amp; B &amp;lt;b&amp;gt;</title><id>urn:1</id>
       <link rel="self" href="https://www.zone.example/self"/><link href="../one"/>
       <published>2026-06-01T09:30:00+08:00</published><updated>2026-06-01T10:00:00Z</updated>
       <summary>short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>long</p></div></content></entry>`,
    )
    const reading = await read(feed)
    expect(reading?.title).toBe('Zone News')
    expect(reading?.items).toMatchObject([
      {
        title: 'A & B <b>',
        url: 'https://www.zone.example/one',
        publishedAt: '2026-06-01T09:30:00+08:00',
        guid: 'urn:1',
      },
    ])
    expect(reading?.items[0]?.content).toContain('<p>long</p>')
  })

  it('RDF', async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>园区</title><link>https://www.zone.example/</link></channel>
      <item rdf:about="https://www.zone.example/r1"><title>签约</title><link>https://www.zone.example/r1</link><dc:date>2026-06-01</dc:date></item></rdf:RDF>`
    expect((await read(feed))?.items).toMatchObject([
      { title: '签约', guid: 'https://www.zone.example/r1', publishedAt: '2026-06-01T00:00:00+08:00' },
    ])
  })

  it('RSS 0.91 and RSS without version', async () => {
    for (const attributes of ['version="0.91"', '', 'xmlns="http://backend.userland.com/rss2"']) {
      expect((await read(rss(rssItem(1), attributes)))?.items, attributes).toMatchObject([{ guid: 'g1' }])
    }
  })

  it('JSON Feed', async () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Zone',
      items: [
        {
          id: '7',
          url: '/seven',
          title: 'Ground broken',
          date_published: '2026-06-01T00:00:00Z',
          content_text: 'Text',
        },
      ],
    })
    expect(await read(feed)).toMatchObject({
      title: 'Harbour Zone',
      items: [{ guid: '7', url: 'https://www.zone.example/seven', title: 'Ground broken', content: 'Text' }],
    })
  })

  it('a feed without items', async () => {
    expect(await read(rss(''))).toEqual({ kind: 'feed', title: '云栖开发区', items: [], ttlSeconds: null })
    expect((await read(atom('')))?.items).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    ['Mon, 01 Jun 2026 08:00:00 GMT', '2026-06-01T08:00:00Z'],
    ['Mon, 01 Jun 2026 08:00:00 +0900', '2026-06-01T08:00:00+09:00'],
    ['2026-06-01 08:00:00', '2026-06-01T08:00:00+08:00'],
    ['2026-06-01T08:00:00Z', '2026-06-01T08:00:00Z'],
    ['2026年6月1日 08:00', '2026-06-01T08:00:00+08:00'],
    ['0000-00-00 00:00:00', null],
    ['9999-12-31 00:00:00', null],
    ['soon', null],
  ])('%s', async (written, expected) => {
    const feed = rss(rssItem(1).replace(/<pubDate>.*<\/pubDate>/, `<pubDate>${written}</pubDate>`))
    const publishedAt = (await read(feed))?.items[0]?.publishedAt ?? null
    if (expected === null) expect(publishedAt).toBeNull()
    else expect(Date.parse(publishedAt ?? '')).toBe(Date.parse(expected))
  })

  it('of Atom without a zone are the source’s, and a bad one gives way to the next', async () => {
    const feed = atom(
      '<entry><title>t</title><id>1</id><link href="/1"/><published>bad</published><updated>2026-06-01T08:00:00</updated></entry>',
    )
    expect((await read(feed))?.items).toMatchObject([{ publishedAt: '2026-06-01T08:00:00+08:00' }])
  })
})

describe('feeds in the wild', () => {
  it.each([
    ['text before the declaration', `\n<!-- cached -->  warning: x\n${rss(rssItem(1))}`],
    ['a byte order mark', `\ufeff${rss(rssItem(1))}`],
    ['a bare ampersand', rss(rssItem(1, '<category>R&D & more</category>'))],
    ['an HTML entity', rss(rssItem(1, '<category>a&nbsp;b&mdash;c&hellip;</category>'))],
    ['an unknown entity', rss(rssItem(1, '<category>a&nosuch;b</category>'))],
    ['control characters', rss(rssItem(1, '<category>a\0\x07\x0bb</category>'))],
    ['an undeclared prefix', rss(rssItem(1, '<media:thing x:y="1">a</media:thing>'))],
    ['text after the end', `${rss(rssItem(1))}<script>x</script> & <`],
    [
      'a style sheet and a DTD',
      rss(rssItem(1)).replace('<rss', '<?xml-stylesheet href="a.xsl"?><!DOCTYPE rss [<!ENTITY x "y">]><rss'),
    ],
    [
      'names in capitals',
      rss(rssItem(1)).replace(
        /<(\/?)(rss|channel|item|title|link)/g,
        (_, slash, name) => `<${slash}${name.toUpperCase()}`,
      ),
    ],
    ['items outside the channel', rss('').replace('</channel>', `</channel>${rssItem(1)}`)],
    ['an unclosed tag before', rss(`<item><title>broken</item>${rssItem(1)}`)],
    ['an unclosed item before', rss(`<item><title>broken</title>${rssItem(1)}`)],
    [
      '__proto__',
      rss(rssItem(1, '<__proto__><polluted>1</polluted></__proto__><constructor>1</constructor>')),
    ],
  ])('with %s', async (_name, feed) => {
    const items = (await read(feed))?.items ?? []
    expect(items).toContainEqual(
      expect.objectContaining({ guid: 'g1', url: 'https://www.zone.example/a/1.html' }),
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it.each([
    ['', null],
    ['<!DOCTYPE html><html><head><title>rss</title></head><body><rss></body></html>', null],
    ['<html><body><a href="/feed">feed</a></body></html>', null],
    ['<?xml version="1.0"?><urlset><url><loc>https://a.example/</loc></url></urlset>', null],
    ['{"message":"not found"}', null],
    ['{', null],
    ['plain words', null],
    ['<rss version="2.0"><channel><title>cut', null],
  ])('%j is none', async (text, expected) => {
    expect(await read(text)).toBe(expected)
  })

  it('has items without title, without link, twice, or too many', async () => {
    const untitled =
      '<item><link>/u</link><description>&lt;p&gt;一期 &amp;amp; 二期&lt;/p&gt;</description></item>'
    const bare = '<item><link>/bare</link></item>'
    const permalink = '<item><title>p</title><guid>https://www.zone.example/p</guid></item>'
    const linkless = '<item><title>nowhere</title><guid>7</guid></item>'
    const script = '<item><title>x</title><link>javascript:alert(1)</link></item>'
    const items = (await read(rss(untitled + bare + permalink + linkless + script + rssItem(1) + rssItem(1))))
      ?.items
    expect(items?.map(({ title, url }) => [title, url])).toEqual([
      ['一期 & 二期', 'https://www.zone.example/u'],
      ['https://www.zone.example/bare', 'https://www.zone.example/bare'],
      ['p', 'https://www.zone.example/p'],
      ['第1个项目开工', 'https://www.zone.example/a/1.html'],
    ])
  })

  it('tells items with one address or one guid only once, unless the guid is the same for all', async () => {
    const again = rssItem(1).replace('/a/1.html', '/a/1b.html')
    const tracked = rssItem(2).replace('/a/2.html', '/a/2.html?utm_source=rss').replace('g2', 'other')
    expect(
      (await read(rss(rssItem(1) + again + rssItem(2) + tracked)))?.items.map(({ url }) => url.slice(-6)),
    ).toEqual(['1.html', '2.html'])
    const same = [1, 2, 3, 4].map((n) => rssItem(n).replace(`>g${n}<`, '>0<')).join('')
    expect((await read(rss(same)))?.items.map(({ guid }) => guid)).toEqual([null, null, null, null])
  })

  it('keeps the newest of thousands', async () => {
    const day = (n: number) => new Date(Date.UTC(2015, 0, 1 + n)).toUTCString()
    const many = Array.from({ length: 4000 }, (_, n) =>
      rssItem(n).replace(/<pubDate>.*<\/pubDate>/, `<pubDate>${day(n)}</pubDate>`),
    )
    const items = (await read(rss(many.join(''))))?.items
    expect(items).toHaveLength(200)
    expect(items?.[0]?.guid).toBe('g3999')
  })

  it('truncated at any byte: the items before the cut survive', async () => {
    for (const whole of [
      rss([1, 2, 3].map((n) => rssItem(n)).join('')),
      atom(
        [1, 2, 3]
          .map((n) => `<entry><title>t${n}</title><id>g${n}</id><link href="/a/${n}"/></entry>`)
          .join(''),
      ),
    ]) {
      for (let end = 0; end < whole.length; end += 3) {
        const cut = whole.slice(0, end)
        const complete = cut.match(/<\/(?:item|entry)>/g)?.length ?? 0
        const found = (await read(cut))?.items.map(({ guid }) => guid) ?? []
        expect(found, cut.slice(-40)).toEqual(['g1', 'g2', 'g3'].slice(0, complete))
      }
    }
  })
})

describe('hostile feeds', () => {
  const lol = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
  const bulk = 300_000

  it.each([
    [
      'billion laughs',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]>${rss(rssItem(1, '<category>&l10;</category>')).slice(37)}`,
    ],
    [
      'billion laughs in a title',
      `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]><rss version="2.0"><channel><item><title>&l10;</title><link>/a</link></item></channel></rss>`,
    ],
    [
      'an external entity',
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&x;</title><link>/a</link></item></channel></rss>`,
    ],
    ['deep nesting', rss(rssItem(1, '<a>'.repeat(20_000) + '</a>'.repeat(20_000)))],
    ['deep nesting without end', rss('<item>'.repeat(bulk))],
    [
      'deep content',
      atom(
        `<entry><title>t</title><id>1</id><link href="/1"/><content type="xhtml">${'<div>'.repeat(20_000)}${'</div>'.repeat(20_000)}</content></entry>`,
      ),
    ],
    [
      'markup that never ends',
      rss(
        `<item><title>x</title><link>/a</link><description><![CDATA[${'<p'.repeat(bulk)}]]></description></item>`,
      ),
    ],
    [
      'escaped markup that never ends',
      rss(`<item><title>x</title><link>/a</link><description>${'&lt;p'.repeat(bulk)}</description></item>`),
    ],
    ['a title that never ends', rss(`<item><title>${'<b'.repeat(bulk)}`)],
    ['many openings', rss(`<item><title>x${'<item><title>'.repeat(bulk)}`)],
    ['many closings', rss(`${'</item>'.repeat(bulk)}`)],
    ['a huge attribute', rss(`<item a="${'x'.repeat(bulk)}"><link>/a</link></item>`)],
    [
      'many attributes',
      rss(`<item ${Array.from({ length: 50_000 }, (_, n) => `a${n}="1"`).join(' ')}><link>/a</link></item>`),
    ],
    ['open comments', rss('<!-- '.repeat(bulk))],
    ['open CDATA', rss('<![CDATA['.repeat(bulk))],
    ['open tags', rss('<'.repeat(bulk))],
    ['ampersands', rss(`<item><title>${'&'.repeat(bulk)}</title><link>/a</link></item>`)],
    ['open entity', rss(`<item><title>&${'a'.repeat(bulk)}</title><link>/a</link></item>`)],
    [
      'white space',
      rss(`<item><title>${' '.repeat(bulk)}</title><link>${'\n'.repeat(bulk)}/a</link></item>`),
    ],
    ['quotes', rss(`<item ${'"'.repeat(bulk)}><link>/a</link></item>`)],
    [
      'namespaces',
      `<rss version="2.0" ${Array.from({ length: 20_000 }, (_, n) => `xmlns:n${n}="http://n${n}.example/"`).join(' ')}><channel>${rssItem(1)}</channel></rss>`,
    ],
    ['zero bytes', '\0'.repeat(bulk)],
    ['deep JSON', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(bulk)}`],
    [
      'odd JSON',
      '{"version":"https://jsonfeed.org/version/1","title":{"a":1},"items":[null,1,"x",{"id":{"a":1},"url":["/a"],"__proto__":{"polluted":1}}]}',
    ],
  ])('%s ends, and quietly', async (_name, feed) => {
    const reading = await read(feed)
    for (const item of reading?.items ?? []) {
      expect(item.title.length).toBeLessThanOrEqual(4096)
      expect(JSON.stringify(item)).not.toMatch(/root:|lollol/)
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('mutated in any way: an answer, well-formed', async () => {
    const seeds = [
      rss([1, 2].map((n) => rssItem(n)).join('')),
      atom(
        '<entry><title>t</title><id>1</id><link href="/1"/><updated>2026-06-01T00:00:00Z</updated></entry>',
      ),
      '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","url":"/1"}]}',
    ]
    const piece = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        ']]>',
        '<![CDATA[',
        '<!--',
        '<item>',
        '</item>',
        '<a b=',
        '\0',
        '\ud800',
        '&#0;',
        '&#x110000;',
        '</rss>',
        '<?',
        '{',
        '}',
        '\u{f0000}0\u{f0000}',
      ),
    )
    const mutation = fc.record({ at: fc.nat(), drop: fc.nat({ max: 40 }), add: piece })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        async (seed, mutations) => {
          let text = seed
          for (const { at, drop, add } of mutations) {
            const start = at % (text.length + 1)
            text = text.slice(0, start) + add + text.slice(start + drop)
          }
          for (const item of (await read(text))?.items ?? []) {
            expect(item.title).not.toBe('')
            expect(item.url).toMatch(/^https?:/)
            if (item.publishedAt !== null) expect(item.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
          }
        },
      ),
      { numRuns: 1500 },
    )
  })
})

describe('how often a feed says that it changes', () => {
  const SY = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
  const often = (period: string, frequency = '') =>
    `<sy:updatePeriod>${period}</sy:updatePeriod>${frequency && `<sy:updateFrequency>${frequency}</sy:updateFrequency>`}`
  const rdf = (inside: string) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${SY}><channel rdf:about="x"><title>t</title>${inside}</channel><item rdf:about="https://a.example/1"><title>a</title><link>https://a.example/1</link></item></rdf:RDF>`

  it.each([
    ['minutes of RSS', rss(`<ttl>90</ttl>${rssItem(1)}`), 5400],
    ['twice an hour', rss(`${often(' hourly\n', '2')}${rssItem(1)}`, `version="2.0" ${SY}`), 1800],
    ['a period alone', rss(`${often('Daily')}${rssItem(1)}`, `version="2.0" ${SY}`), 86_400],
    ['RDF', rdf(often('weekly', '7')), 86_400],
    ['the tolerant parser, too', rss(`<ttl>90</ttl>${rssItem(1)}<b>R&D</b>`), 5400],
    ['never', rss(`<ttl>0</ttl>${rssItem(1)}`), null],
    ['nonsense', rss(`<ttl>soon</ttl>${often('sometimes', '-1')}${rssItem(1)}`, `version="2.0" ${SY}`), null],
    ['nothing', atom('<entry><title>a</title><link href="https://a.example/"/></entry>'), null],
    [
      'Atom',
      atom(`${often('daily', '24')}<entry><title>a</title><link href="https://a.example/"/></entry>`).replace(
        '<feed ',
        `<feed ${SY} `,
      ),
      3600,
    ],
  ])('%s', async (_what, text, seconds) => {
    expect((await read(text))?.ttlSeconds).toBe(seconds)
  })
})
