import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import { createReader } from '../../src/reader/create-reader.ts'
import { ARTICLE, CLOCK, FEED, fetched, HOSTILE_WORKER, LIST } from './pages.ts'

const faults: string[] = []
const onFault = (url: string, message: string) => faults.push(`${url}: ${message}`)
const reader = createReader({ onFault })
const eager = createReader({ onFault, pool: { deadlineMs: 1000 } })
const hostile = createReader({ onFault, pool: { file: HOSTILE_WORKER, deadlineMs: 1500 } })
const hungry = createReader({ onFault, pool: { file: HOSTILE_WORKER, deadlineMs: 15_000, heapMb: 32 } })
afterAll(() => Promise.all([reader, eager, hostile, hungry].map((one) => one.close())))

describe('in threads', () => {
  it('pages read as they do without', async () => {
    const inline = createInlineReader()
    const readers = [reader, inline]
    const all = (read: (one: typeof reader) => Promise<unknown>) => Promise.all(readers.map(read))
    const markup = { html: '<p>该项目总投资43亿元，规划建设泊位6个。</p>', url: 'http://www.zone.example/a' }
    const pairs = [
      await all((one) => one.source(fetched(FEED), CLOCK)),
      await all((one) => one.source(fetched(LIST), { ...CLOCK, kind: 'list' })),
      await all((one) => one.source(fetched(LIST), { ...CLOCK, kind: 'feed' })),
      await all((one) => one.clues(fetched(LIST), null)),
      await all((one) => one.article(fetched(ARTICLE), CLOCK)),
      await all((one) => one.article(fetched('项目开工\n总投资43亿元。', '/a.txt', 'text/plain'), CLOCK)),
      await all((one) => one.carried(markup, CLOCK)),
    ]
    for (const [threaded, direct] of pairs) expect(threaded).toEqual(direct)
    expect(pairs.map(([one]) => one)).toMatchObject([
      { kind: 'feed', items: [{}, {}, {}] },
      { kind: 'list', items: [{}, {}, {}] },
      { kind: 'failed', reason: 'not_readable' },
      { kind: 'clues', feeds: ['http://www.zone.example/news.xml'] },
      { kind: 'ok', article: { title: '临汀智慧港区项目开工' }, next: 'http://www.zone.example/a_2.html' },
      { kind: 'ok', article: { text: '总投资43亿元。' }, next: null },
      { kind: 'ok', next: null },
    ])
    expect(faults).toEqual([])
  })

  it('selectors are read in the thread too, and end with its deadline', async () => {
    const chosen = (link: string) => ({ link, title: null, date: null, body: null })
    const list = { ...CLOCK, kind: 'list' as const }
    const read = (html: string, link: string, page: { source: typeof reader.source } = reader) =>
      page.source(fetched(html), { ...list, selectors: chosen(link) })
    expect(await read(LIST, 'a')).toEqual(await read(LIST, 'a', createInlineReader()))
    expect(await read(LIST, 'a[')).toMatchObject({ reason: 'selectors', selector: { fault: 'unreadable' } })
    const deep = '<div>'.repeat(200).concat('<i></i>'.repeat(5000))
    const rows = '<p></p>'.repeat(15_000)
    for (const [html, link] of [
      [deep, `${'* '.repeat(100)}a`],
      [rows, `${'p ~ '.repeat(60)}a`],
      [rows, 'p:has(~ p:has(~ p:has(~ a)))'],
    ] as const) {
      const outcome = await read(html, link, eager)
      expect(outcome).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(/^(selectors|too_costly)$/),
      })
    }
    expect(faults).toEqual([])
  })

  it('mutated pages come to an answer, each in its turn', async () => {
    const cut = fc.tuple(fc.nat(1000), fc.nat(60), fc.string({ unit: 'binary', maxLength: 20 }))
    const pages = fc.tuple(
      fc.constantFrom(ARTICLE, FEED, LIST),
      fc.array(cut, { minLength: 1, maxLength: 8 }),
    )
    const mutated = fc
      .sample(pages, 200)
      .map(([page, cuts]) =>
        cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), page),
      )
    const answers = await Promise.all(
      mutated.flatMap((text) => [
        reader.source(fetched(text), CLOCK),
        reader.article(fetched(text), CLOCK),
        reader.carried({ html: text, url: 'http://www.zone.example/a' }, CLOCK),
      ]),
    )
    for (const { kind } of answers) expect(['feed', 'list', 'ok', 'failed']).toContain(kind)
    expect(faults).toEqual([])
  })

  const NESTED = '<item><title>'.repeat(300_000)
  it.each([
    ['nested without end', `<rss version="2.0"><channel>${NESTED}`],
    ['nested in unknown names', `<feed>${'<a>'.repeat(1_500_000)}`],
    ['one attribute after the other', `<rss version="2.0"><channel><item ${'a="b" '.repeat(600_000)}`],
    ['lists in lists', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(4_000_000)}`],
  ])('a feed of megabytes stops nobody: %s', async (_, text) => {
    let ticks = 0
    const timer = setInterval(() => {
      ticks += 1
    }, 20)
    const done: string[] = []
    const big = reader.source(fetched(text, '/f', 'text/xml'), CLOCK).then((answer) => {
      done.push('big')
      return answer
    })
    const small = reader.article(fetched(ARTICLE), CLOCK).then((answer) => {
      done.push('small')
      return answer
    })
    expect(['feed', 'failed']).toContain((await big).kind)
    clearInterval(timer)
    expect(await small).toMatchObject({ kind: 'ok', article: { title: '临汀智慧港区项目开工' } })
    expect(done).toHaveLength(2)
    expect(ticks).toBeGreaterThan(0)
  })
})

describe('what costs too much', () => {
  it('is told in plain words, and is no fault', async () => {
    faults.length = 0
    const loop = await hostile.article(fetched(ARTICLE, '/loop'), CLOCK)
    expect(loop).toEqual({
      kind: 'failed',
      reason: 'too_costly',
      message: 'www.zone.example sent a page that takes too long to read: use an address with less on it',
      retryAfter: null,
    })
    expect(await hungry.source(fetched(FEED, '/objects'), CLOCK)).toMatchObject({
      reason: 'too_costly',
      message: expect.stringContaining('too much memory'),
    })
    expect(await hostile.carried({ html: '<p>x', url: 'http://a.example/loop' }, CLOCK)).toMatchObject({
      reason: 'too_costly',
    })
    expect(faults).toEqual([])
  })

  it('a broken reader is told to the operator, an answer that is none too', async () => {
    faults.length = 0
    const unreadable = { kind: 'failed', reason: 'not_readable' }
    expect(await hostile.article(fetched(ARTICLE, '/deep'), CLOCK)).toMatchObject(unreadable)
    expect(await hostile.article(fetched(ARTICLE, '/odd'), CLOCK)).toMatchObject(unreadable)
    expect(await hostile.article(fetched(ARTICLE, '/a'), CLOCK)).toMatchObject({ kind: 'ok' })
    expect(faults).toEqual([
      'http://www.zone.example/deep: Maximum call stack size exceeded',
      'http://www.zone.example/odd: the answer is not what was asked for',
    ])
  })
})

describe('the process', () => {
  const file = resolve(import.meta.dirname, '../../dist/reader/create-reader.js')
  const script = (end: string) => `
    import { createReader } from ${JSON.stringify(file)}
    const reader = createReader({ onFault: console.error })
    const page = { body: Buffer.from('<p>x'), contentType: null, url: 'http://a.example/' }
    const read = () => reader.article(page, { timezone: 'UTC', now: new Date() })
    console.log((await read()).kind)
    ${end}`
  const run = async (end: string) =>
    promisify(execFile)(process.execPath, ['--input-type=module', '-e', script(end)], { timeout: 15_000 })

  it('ends by itself when its reader is idle', async () => {
    expect(await run('')).toMatchObject({ stdout: 'ok\n', stderr: '' })
  })

  it('holds nothing of a closed reader, whatever it was at', async () => {
    const end = `const left = Promise.allSettled([read(), read()]); await reader.close(); await left
      setImmediate(() => console.log(process.getActiveResourcesInfo().filter((one) => /Worker|Port|Timeout/.test(one))))`
    expect(await run(end)).toMatchObject({ stdout: 'ok\n[]\n', stderr: '' })
  })
})
