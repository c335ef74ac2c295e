import { afterEach, beforeEach, expect, it } from 'vitest'
import { createReader } from '../../src/reader/create-reader.ts'
import { type NewsSite, startNewsSite } from '../support/news-site.ts'
import { page, type SiteServer, startSite } from '../support/site-server.ts'
import { ADMIN, type Line, READER, startLine, textsOf } from '../support/start-line.ts'
import { HOSTILE_WORKER } from './pages.ts'

const EVENING = new Date('2026-11-20T20:00:00+08:00')

let news: NewsSite
let bad: SiteServer
let line: Line
beforeEach(async () => {
  news = await startNewsSite('临汀新区')
  bad = await startSite({ '/loop': page('<p>never read to its end</p>') })
  const reader = createReader({
    onFault: () => {},
    pool: { file: HOSTILE_WORKER, deadlineMs: 1500, size: 1 },
  })
  line = await startLine(EVENING, reader)
})
afterEach(async () => {
  await line.close()
  await news.close()
  await bad.close()
})

it('one page that would never end costs the bot nothing but that page', async () => {
  news.publish({
    slug: 'harbour',
    title: '临汀新区智慧港区项目开工',
    publishedAt: new Date('2026-11-20T18:30:00+08:00'),
    paragraphs: ['11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个。'],
  })
  await line.addSource(news.feed)
  const { store, parts } = line.app
  const { source } = await store.sources.add(
    { kind: 'list', url: `${bad.origin}/loop`, title: '坏站' },
    parts.now(),
  )
  // The bot answers while the page is being given up.
  const ticking = line.tick()
  expect(textsOf(await line.say(READER, '/help'))).not.toBe('')
  await ticking
  expect(await store.articles.counts()).toMatchObject({ briefed: 1 })
  expect(await store.sources.get(source.id)).toMatchObject({
    failures: 1,
    lastError: expect.stringContaining('takes too long to read'),
  })
})

it('an address that costs too much is refused in the chat, with what to do', async () => {
  await line.say(ADMIN, `/addsource ${bad.origin}/loop`)
  await expect.poll(() => textsOf(line.sentTo(ADMIN.id)), { timeout: 10_000 }).toContain('读取太费时间或内存')
})
