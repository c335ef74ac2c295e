import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDeflate } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import { createReader } from '../../src/reader/create-reader.ts'
import { writePdf } from '../support/write-pdf.ts'
import { ARTICLE, CLOCK, fetched } from './pages.ts'

const faults: string[] = []
const reader = createReader({
  onFault: (url, message) => faults.push(`${url}: ${message}`),
  pool: { size: 1 },
})
afterAll(() => reader.close())

const NOTICE = readFileSync(join(import.meta.dirname, '../article/pdfs/notice.pdf'))
const pdf = (body: Uint8Array, contentType = 'application/pdf') => ({
  ...fetched('', '/a.pdf', contentType),
  body,
})

/** So many megabytes of blanks, compressed to a thousandth. */
async function blanks(megabytes: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 9 })
  const parts: Buffer[] = []
  const ended = new Promise<void>((resolve, reject) => deflate.on('end', resolve).on('error', reject))
  deflate.on('data', (part: Buffer) => parts.push(part))
  const chunk = Buffer.alloc(1_048_576, 0x20)
  for (let written = 0; written < megabytes; written++) {
    if (!deflate.write(chunk)) await new Promise((resolve) => deflate.once('drain', resolve))
  }
  deflate.end()
  await ended
  return Buffer.concat(parts)
}

it('a PDF is read in a thread as without, whatever its server calls it', async () => {
  const inline = createInlineReader()
  for (const type of ['application/pdf', 'application/octet-stream', 'text/html; charset=gbk']) {
    const threaded = await reader.article(pdf(NOTICE, type), CLOCK)
    expect(threaded).toEqual(await inline.article(pdf(NOTICE, type), CLOCK))
    expect(threaded).toMatchObject({
      kind: 'ok',
      format: 'pdf',
      article: { title: '关于下达云溪新区2026年第三批重点项目投资计划的通知' },
    })
  }
  expect(faults).toEqual([])
})

it('one that unpacks to more than half a gigabyte is stopped before it fills the memory, and the next page is read', async () => {
  const bomb = writePdf({ font: 'UniGB-UCS2-H', pages: [[]], contents: await blanks(600) })
  expect(bomb.length).toBeLessThan(2_000_000)
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
  }, 20)
  const [exploded, next] = await Promise.all([
    reader.article(pdf(bomb), CLOCK),
    reader.article(fetched(ARTICLE), CLOCK),
  ])
  clearInterval(timer)
  expect(exploded).toMatchObject({ kind: 'failed', reason: 'too_costly' })
  expect(next).toMatchObject({ kind: 'ok', article: { title: '临汀智慧港区项目开工' } })
  expect(ticks).toBeGreaterThan(0)
  expect(faults).toEqual([])
}, 60_000)

it.each([
  ['a PDF that is none', Buffer.from('this is no paper'), 'application/pdf', 'a damaged PDF'],
  ['Word of old', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'application/octet-stream', 'a Word or Excel file'],
  [
    'Word of today',
    Buffer.from('PK\u0003\u0004abc'),
    'application/octet-stream',
    'a Word, Excel or ZIP file',
  ],
])('%s is told', async (_, body, type, what) => {
  expect(await reader.article(pdf(body, type), CLOCK)).toMatchObject({
    kind: 'failed',
    reason: 'not_readable',
    message: expect.stringContaining(what),
  })
  expect(faults).toEqual([])
})

it('a page that is served as a PDF is read as the page that it is', async () => {
  expect(await reader.article(fetched(ARTICLE, '/a', 'application/pdf'), CLOCK)).toMatchObject({
    article: { title: '临汀智慧港区项目开工' },
  })
})
