import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, type Route, type SiteServer, startSite } from '../support/site-server.ts'
import { type Line, startLine } from '../support/start-line.ts'

const NOW = new Date('2026-11-20T20:00:00+08:00')
const FEED = page('<rss version="2.0"><channel><title>临汀</title></channel></rss>')

const routes: Record<string, Route> = {}
let slow: SiteServer
let quick: SiteServer
let line: Line
beforeEach(async () => {
  for (const path of Object.keys(routes)) delete routes[path]
  slow = await startSite(routes)
  quick = await startSite({ '/feed': FEED })
  line = await startLine(NOW)
})
afterEach(async () => {
  await line.close()
  await Promise.all([slow.close(), quick.close()])
})

it('goes on with other sources while one is slow to answer', async () => {
  await add(`${slow.origin}/feed`)
  for (let n = 0; n < 60; n++) await add(`${quick.origin}/feed?${n}`)
  routes['/feed'] = (request, response) => {
    const wait = () => (quick.requests.length === 60 ? FEED(request, response) : setTimeout(wait, 5).unref())
    wait()
  }
  await line.tick()
  const sources = await line.app.store.sources.list()
  expect(sources.filter(({ lastOkAt }) => lastOkAt !== null)).toHaveLength(61)
})

async function add(url: string): Promise<void> {
  const { store, parts } = line.app
  await store.sources.add({ kind: 'feed', url, title: '临汀' }, parts.now())
}
