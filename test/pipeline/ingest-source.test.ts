import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, type Route, redirect, type SiteServer, startSite, status } from '../support/site-server.ts'
import { type Line, startLine } from '../support/start-line.ts'

const NOW = new Date('2026-11-20T20:00:00+08:00')
const FEED = page('<rss version="2.0"><channel><title>临汀</title></channel></rss>', { etag: '"v1"' })

const routes: Record<string, Route> = {}
let site: SiteServer
let line: Line
beforeEach(async () => {
  for (const path of Object.keys(routes)) delete routes[path]
  site = await startSite(routes)
  line = await startLine(NOW)
})
afterEach(async () => {
  await line.close()
  await site.close()
})

it('follows a feed that moves while it has nothing new', async () => {
  routes['/old.xml'] = FEED
  await add('/old.xml')
  await line.tick()
  routes['/old.xml'] = redirect('/new.xml', 301)
  routes['/new.xml'] = status(304)
  line.pass(86_400)
  await line.tick()
  expect((await sources())[0]).toMatchObject({ url: `${site.origin}/new.xml`, failures: 0 })
})

async function add(path: string): Promise<void> {
  const { store, parts } = line.app
  await store.sources.add({ kind: 'feed', url: `${site.origin}${path}`, title: '临汀' }, parts.now())
}

function sources() {
  return line.app.store.sources.list()
}
