import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type App, createApp } from '../../src/app/create-app.ts'
import { importSources } from '../../src/app/import-sources.ts'
import { parseConfig } from '../../src/config.ts'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import { page, type Route, type SiteServer, silent, startSite } from '../support/site-server.ts'

const FEED = page(
  '<rss version="2.0"><channel><title>临汀</title><item><title>a</title><link>/a</link></item></channel></rss>',
)
const actor = { kind: 'system' } as const

const routes: Record<string, Route> = {}
let folder: string
let site: SiteServer
let app: App
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaigong-import-'))
  site = await startSite(routes)
  app = await openApp()
})
afterEach(async () => {
  await app.close()
  await site.close()
  await rm(folder, { recursive: true })
})

const openApp = () =>
  createApp(parseConfig({ ALLOW_PRIVATE_SOURCES: 'true', LOG_LEVEL: 'silent' }, folder), {
    reader: createInlineReader(),
  })

it('loses nothing that was added when the program is stopped in the midst of it, and goes on when it is sent again', async () => {
  const file = Buffer.from(['/1', '/2', '/hangs', '/3'].map((path) => site.origin + path).join('\n'))
  for (const path of ['/1', '/2', '/3']) routes[path] = FEED
  routes['/hangs'] = silent
  let done = 0
  const onProgress = () => {
    done += 1
  }
  const stopped = importSources(app, file, { actor, onProgress }).catch(() => 'stopped')
  await expect.poll(() => done).toBe(3)
  await app.close()
  expect(await stopped).toBe('stopped')
  app = await openApp()
  expect(await app.store.sources.list()).toHaveLength(3)
  routes['/hangs'] = FEED
  expect(await importSources(app, file, { actor })).toMatchObject({ added: 1, known: 3, failed: [], left: 0 })
})
