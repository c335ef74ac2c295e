import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type App, createApp } from '../../src/app/create-app.ts'
import { loadSourcesFile } from '../../src/app/load-sources-file.ts'
import { parseConfig } from '../../src/config.ts'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import { page, type SiteServer, startSite } from '../support/site-server.ts'

const FEED = page(
  '<rss version="2.0"><channel><title>临汀</title><item><title>a</title><link>/a</link></item></channel></rss>',
)

let folder: string
let site: SiteServer
let app: App
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaigong-file-'))
  site = await startSite({ '/a': FEED, '/b': FEED })
})
afterEach(async () => {
  await app.close()
  await site.close()
  await rm(folder, { recursive: true })
})

/** A start with this file of sources. */
async function start(text: string): Promise<void> {
  const file = join(folder, 'sources.opml')
  await writeFile(file, text)
  const settings = { SOURCES_FILE: file, ALLOW_PRIVATE_SOURCES: 'true', LOG_LEVEL: 'silent' }
  app = await createApp(parseConfig(settings, folder), { reader: createInlineReader() })
  await loadSourcesFile(app)
}

const urls = async () => (await app.store.sources.list()).map(({ url }) => url).sort()

it('is read at the first start, as by the program itself; what cannot be read of it stops nothing', async () => {
  const outlines = ['/a', '/missing', '/b'].map((path) => `<outline xmlUrl="${site.origin}${path}"/>`)
  await start(`<opml version="2.0"><body>${outlines.join('')}</body></opml>`)
  expect(await urls()).toEqual([`${site.origin}/a`, `${site.origin}/b`])
  const log = await app.store.audit.list({ limit: 9 })
  expect(log.map(({ action }) => action)).toEqual(['sources.import', 'source.add', 'source.add'])
  for (const { actor } of log) expect(actor).toEqual({ kind: 'system' })
})

it('is not read again: what was removed since stays removed', async () => {
  const opml = `<opml version="2.0"><body><outline xmlUrl="${site.origin}/a"/><outline xmlUrl="${site.origin}/b"/></body></opml>`
  await start(opml)
  const [first] = await app.store.sources.list()
  await app.store.sources.remove(first?.id ?? 0)
  await app.close()
  await start(opml)
  expect(await urls()).toHaveLength(1)
})

it.each(['<html><body>no list</body></html>', '# nothing\n'])(
  'that names nothing is no fault: %s',
  async (text) => {
    await start(text)
    expect(await urls()).toEqual([])
  },
)
