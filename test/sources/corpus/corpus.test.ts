import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Failure, Reading } from '../../../src/domain/source.ts'
import { findClues } from '../../../src/sources/find-clues.ts'
import { readSource } from '../../../src/sources/read-source.ts'
import { FEEDS, INDEX, LIST, type Sample, SITEMAPS } from './samples.ts'

const URL = 'https://www.zone.example/feeds/news.xml'
const options = { timezone: 'Asia/Shanghai', now: new Date('2026-06-02T00:00:00Z') }

function read(body: Uint8Array, contentType: string | null = null): Promise<Reading | Failure> {
  return readSource({ body, contentType, url: URL }, options)
}

/** Processor time of this process so far: the clock of a busy machine says nothing of the reader. */
function spentMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const pathsOf = (reading: Reading | Failure) =>
  reading.kind === 'failed' ? [] : reading.items.map(({ url }) => new globalThis.URL(url).pathname).toSorted()

const ALL = ['/n/1.html', '/n/2.html', '/n/3.html']

describe('formats', () => {
  it.each([...FEEDS, ...SITEMAPS])('$name', async ({ name, text }) => {
    const reading = await read(Buffer.from(text))
    expect(pathsOf(reading)).toEqual(ALL)
    const dated = !/0\.9|JSON/.test(name)
    for (const item of reading.kind === 'failed' ? [] : reading.items) {
      if (name !== 'sitemap') expect(item.title).toMatch(/^第[123]批重大项目集中签约/)
      expect(item.publishedAt !== null, `${name} ${item.publishedAt}`).toBe(dated)
    }
  })
})

describe('faults that many feeds have', () => {
  const faults: readonly [string, (text: string) => string][] = [
    ['a bare ampersand', (text) => text.replaceAll('项目', '项目 & R&D')],
    ['an undefined entity', (text) => text.replaceAll('项目', '项目&nbsp;&nosuch;&mdash;')],
    ['no version', (text) => text.replace(/(<rss|<feed) version="[\d.]+"/, '$1')],
    ['wrong namespaces', (text) => text.replace(/xmlns="[^"]*"/, 'xmlns="http://wrong.example/ns"')],
    ['no namespaces', (text) => text.replace(/ xmlns(:\w+)?="[^"]*"/g, '')],
    ['text before the declaration', (text) => `\r\n<br />Warning: include() & more\n${text}`],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['two byte order marks and lines', (text) => `\ufeff\ufeff\n\n${text}`],
    [
      'a wrong declaration',
      (text) => text.replace(/<\?xml[^>]*>/, '<?xml version="1.1" encoding="ISO-8859-1"?>'),
    ],
    ['control characters', (text) => text.replaceAll('项目', '项\0\x08\x1f目')],
    ['text behind the end', (text) => `${text}<script>track()</script> & <`],
    ['a lone closing tag', (text) => text.replace(/(<\/item>|<\/entry>|<\/url>)/, '$1</div>')],
    ['a line break in every tag', (text) => text.replace(/<(item|entry|url|link|loc)>/g, '<$1\n>')],
  ]
  const cases = [...FEEDS, ...SITEMAPS].flatMap((sample) =>
    faults.map(([fault, apply]) => ({ sample, fault, apply })),
  )

  it.each(cases)('$sample.name with $fault', async ({ sample, fault, apply }) => {
    const text = apply(sample.text)
    // JSON has neither tags nor entities, and text around it is no JSON.
    if (sample.name.startsWith('JSON') && /text|declaration|control|closing/.test(fault)) return
    expect(pathsOf(await read(Buffer.from(text))), text.slice(0, 300)).toEqual(ALL)
  })
})

describe('cut at every byte', () => {
  it.each([...FEEDS, ...SITEMAPS, LIST])(
    '$name keeps every item closed before the cut',
    async ({ name, text, close }) => {
      const bytes = Buffer.from(text)
      const ends = [...text.matchAll(close)].map(({ index, 0: found }) =>
        Buffer.byteLength(text.slice(0, index + found.length)),
      )
      expect(ends).toHaveLength(3)
      for (let cut = 1; cut <= bytes.length; cut += 1) {
        const whole = ends.filter((end) => end <= cut).length
        // A list is told by its repetition, so two of its rows are the least.
        if (name === 'list' && whole < 2) continue
        const found = pathsOf(await read(bytes.subarray(0, cut)))
        expect(
          found.slice(0, whole),
          `${name} cut at ${cut}: ${bytes.subarray(Math.max(0, cut - 60), cut)}`,
        ).toEqual(ALL.slice(0, whole))
        // Half an address leads nowhere.
        expect(ALL, `${name} cut at ${cut}`).toEqual(expect.arrayContaining(found))
      }
    },
  )

  it('a compressed sitemap keeps what came before', async () => {
    const bytes = gzipSync(SITEMAPS[0]?.text ?? '')
    for (let cut = 2; cut < bytes.length; cut += 1)
      expect(ALL).toEqual(expect.arrayContaining(pathsOf(await read(bytes.subarray(0, cut)))))
  })
})

describe('mutated in any way', () => {
  const piece = fc.constantFrom(
    ...[
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<![CDATA[',
      '<!--',
      '-->',
      '<item>',
      '</item>',
      '<url>',
      '</url>',
      '<entry',
      '</entry>',
    ],
    ...[
      '<loc>',
      '</loc>',
      '<li>',
      '</ul>',
      '<a href=',
      '<b',
      '</b>',
      '\0',
      '\ufffe',
      '\ud800',
      '&#0;',
      '&#x110000;',
      '&lol;',
    ],
    ...[
      '</rss>',
      '<?',
      '<!DOCTYPE a [<!ENTITY lol "&lol;&lol;">]>',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '\u{f0000}0\u{f0000}',
      '\r',
      '\u2028',
    ],
    ...[
      '0000-00-00',
      '0001-01-01T00:00:00Z',
      '9999-12-31T23:59:59Z',
      '+275760-09-13',
      '-000001-01-01',
      '99999999999999999999',
    ],
    ...[
      `<x y="${'z'.repeat(20_000)}">`,
      '<div>'.repeat(300),
      '</div>'.repeat(300),
      '&amp;'.repeat(500),
      ' '.repeat(5000),
    ],
  )
  const mutation = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('put'), at: fc.nat(), drop: fc.nat({ max: 60 }), add: piece }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('cut'),
        at: fc.nat(),
        drop: fc.constant(0),
        add: fc.constant(''),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('repeat'),
        at: fc.nat(),
        drop: fc.nat({ max: 400 }),
        add: fc.constant(''),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('bytes'),
        at: fc.nat(),
        drop: fc.nat({ max: 20 }),
        add: fc.string({ unit: 'binary', maxLength: 12 }),
      }),
    },
  )
  const charset = fc.constantFrom(
    null,
    'text/html',
    ...['gbk', 'utf-16', 'big5', 'shift_jis', 'x-none', 'utf-7', 'iso-8859-1'].map(
      (name) => `text/xml; charset=${name}`,
    ),
  )

  function mutate(
    sample: Sample,
    mutations: readonly { kind: string; at: number; drop: number; add: string }[],
  ): Buffer {
    let body = Buffer.from(sample.text)
    for (const { kind, at, drop, add } of mutations) {
      const start = at % (body.length + 1)
      const part = body.subarray(start, start + drop)
      if (kind === 'cut') body = body.subarray(0, start)
      else if (kind === 'repeat')
        body = Buffer.concat([body.subarray(0, start), ...Array<Buffer>(20).fill(part), body.subarray(start)])
      else
        body = Buffer.concat([
          body.subarray(0, start),
          Buffer.from(add, kind === 'bytes' ? 'latin1' : 'utf8'),
          body.subarray(start + drop),
        ])
    }
    return body
  }

  it('an answer, well-formed, within a second, each address once', { timeout: 120_000 }, async () => {
    let slowest = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FEEDS, ...SITEMAPS, LIST, INDEX),
        fc.array(mutation, { minLength: 1, maxLength: 8 }),
        charset,
        async (sample, mutations, contentType) => {
          const body = mutate(sample, mutations)
          const start = spentMs()
          const reading = await read(body, contentType)
          slowest = Math.max(slowest, spentMs() - start)
          if (reading.kind === 'failed') return
          findClues({ body, contentType, url: URL }, reading)
          expect(new Set(reading.items.map(({ url }) => url)).size).toBe(reading.items.length)
          for (const item of reading.items) {
            expect(item.title).not.toBe('')
            if (reading.kind === 'feed') expect(item.title).not.toContain('\u{f0000}')
            expect(item.url).toMatch(/^https?:/)
            if (item.publishedAt !== null) expect(item.publishedAt).toMatch(/^(?:199|20[012])\d-\d\d-\d\dT/)
          }
        },
      ),
      { numRuns: 5000 },
    )
    expect(slowest).toBeLessThan(1000)
  })
})

describe('no input is slower than its size allows', () => {
  const wrap: readonly [string, (inside: string) => string][] = [
    ['RSS', (inside) => `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`],
    ['Atom', (inside) => `<feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`],
    ['sitemap', (inside) => `<urlset>${inside}</urlset>`],
    ['list', (inside) => `<html><body>${inside}</body></html>`],
    ['JSON', (inside) => `{"version":"https://jsonfeed.org/version/1.1","items":[${inside}`],
  ]
  const units = [
    ...[
      '<item>',
      '</item>',
      '<entry><title>',
      '<url><loc>',
      '<div>',
      '<a href="/x">',
      '<!--',
      '<![CDATA[',
      '<',
      '&',
      '&a',
      '"',
      '{',
      '[',
      '\\"',
      '{"id":"1",',
    ],
    ...[
      '\0',
      ' ',
      '<p',
      '<li><a href="/n/1.html">',
      '<item><link>/a</link></item>',
      '<item><guid>1</guid><link>/a</link><pubDate>9999-12-31</pubDate></item>',
    ],
  ]
  it.each(wrap)('%s', { timeout: 120_000 }, async (_name, around) => {
    for (const unit of units) {
      const of = async (length: number) => {
        const body = Buffer.from(around(unit.repeat(Math.ceil(length / unit.length))))
        const start = spentMs()
        await read(body)
        return spentMs() - start
      }
      const small = await of(50_000)
      const most = Math.max(400, small * 30)
      let large = await of(400_000)
      // a machine that was busy with something else for a moment is asked again
      for (let again = 0; again < 2 && large >= most; again++) large = Math.min(large, await of(400_000))
      // Eight times the size: a quadratic reader takes 64 times as long.
      expect(large, `${unit}: ${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`).toBeLessThan(most)
    }
  })
})
