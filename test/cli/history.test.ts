import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { readConfig } from '../../src/config.ts'
import { sweepNews } from '../../src/pipeline/sweep.ts'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import { kaigongHere, linesOf } from '../support/kaigong.ts'
import { type NewsSite, startNewsSite } from '../support/news-site.ts'

const FOUND = new Date('2026-11-20T20:00:00+08:00')
const story = (sum: string) => ({
  slug: 'harbour',
  title: '临汀智慧港区项目开工',
  publishedAt: new Date('2026-11-20T18:30:00+08:00'),
  paragraphs: [`11月20日，临汀智慧港区项目正式开工。该项目总投资${sum}，规划建设泊位6个。`],
})

let folder: string
let site: NewsSite
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-history-'))
  writeFileSync(join(folder, '.env'), 'ALLOW_PRIVATE_SOURCES=true\nLOG_LEVEL=silent\n')
  site = await startNewsSite('临汀新区')
})
afterEach(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

const run = (...args: string[]) => kaigongHere(args, { folder })

/** Reads the site at its hour, and again later. */
async function readTwice(): Promise<void> {
  let clock = FOUND
  const app = await createApp(readConfig(folder), { now: () => clock, reader: createInlineReader() })
  const { signal } = new AbortController()
  site.publish(story('43亿元'))
  await app.store.sources.add({ kind: 'feed', url: site.feed, title: '临汀新区' }, clock)
  await sweepNews(app.parts, signal)
  site.publish(story('47亿元'))
  clock = new Date(FOUND.getTime() + 7 * 3_600_000)
  await sweepNews(app.parts, signal)
  await app.close()
}

it('kaigong brief --history tells what an article said, and what each edit changed', async () => {
  await readTwice()
  const address = site.addressOf('harbour')
  const { code, stdout, stderr } = await run('brief', '--history', `${address}?utm_source=x#top`)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(linesOf(stdout).map((line) => line.trim())).toEqual([
    '临汀智慧港区项目开工',
    address,
    '2026-11-21 03:00',
    'until then: 临汀智慧港区项目开工',
    expect.stringMatching(/^更正：.*总投资 43亿元 → 47亿元$/),
  ])
  const told = JSON.parse((await run('brief', '--history', address, '--json')).stdout)
  expect(told.current.text).toContain('47亿元')
  expect(told.revisions).toMatchObject([{ brief: { text: expect.stringContaining('43亿元') } }])
})

it('says when there is no such article, and when the command is used wrongly', async () => {
  expect(await run('brief', '--history', 'http://zone.example/none')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is no article that is stored'),
  })
  expect(await run('brief', '--history', 'http://zone.example/none', 'a.txt')).toMatchObject({ code: 2 })
})
