import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type App, createApp } from '../../src/app/create-app.ts'
import { createPreviewShelf } from '../../src/app/keep-previews.ts'
import { createPreviews } from '../../src/app/preview-sources.ts'
import type { PreviewOutcome } from '../../src/bot/preview-services.ts'
import { parseConfig } from '../../src/config.ts'
import type { Preview } from '../../src/domain/preview.ts'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import type { Http } from '../../src/sources/http.ts'
import { type NewsSite, startNewsSite } from '../support/news-site.ts'

const TOKEN = 'abcdefghijkl'
const CHAT = 99
const SETTINGS = { ALLOW_PRIVATE_SOURCES: 'true', LOG_LEVEL: 'silent' }

let folder: string
let site: NewsSite
let app: App
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaigong-preview-'))
  site = await startNewsSite('临汀新区')
  site.publish({
    slug: 'a',
    title: '临汀智慧港区项目开工',
    publishedAt: new Date('2026-11-20T18:30:00+08:00'),
    paragraphs: ['11月20日，临汀智慧港区项目正式开工。该项目总投资43亿元，规划建设泊位6个。'],
  })
  app = await openApp()
})
afterEach(async () => {
  await app.close()
  await site.close()
  await rm(folder, { recursive: true })
})

const openApp = () => createApp(parseConfig(SETTINGS, folder), { reader: createInlineReader() })
const wanted = (address: string) => ({ address, chatId: CHAT, token: TOKEN })
const patient = () => ({ onStep: () => {}, cancel: new AbortController().signal })

function previewIn(outcome: PreviewOutcome): Preview {
  if (outcome.kind !== 'ready') throw new Error(`No preview but ${outcome.kind}`)
  return outcome.preview
}

it('outlives the program, and is accepted by the next one', async () => {
  await createPreviews(app).look(wanted(site.feed), patient())
  await app.close()
  app = await openApp()
  const previews = createPreviews(app)
  const preview = await previews.get(TOKEN, CHAT)
  expect(preview?.candidates[0].brief?.figures.map(({ text }) => text)).toContain('43亿元')
  expect(preview?.candidates[0].brief?.isNews).toBe(true)
  expect(await previews.get(TOKEN, CHAT + 1)).toBeNull()
  expect(preview && (await previews.accept(preview, { kind: 'system' }))).toMatchObject({ kind: 'added' })
  expect((await previews.get(TOKEN, CHAT))?.state).toEqual({ kind: 'added', sourceId: 1 })
})

it('takes no turn behind the work of the schedule', async () => {
  const never = async () => {
    throw new Error('A preview waited like everybody else')
  }
  const { urgent, close } = createInlineReader()
  const reader = { urgent, close, source: never, clues: never, article: never, carried: never }
  const requests: (boolean | undefined)[] = []
  const get: Http['get'] = (request) => {
    requests.push(request.urgent)
    return app.parts.http.get(request)
  }
  const parts = { ...app.parts, reader, http: { ...app.parts.http, get } }
  const previews = createPreviews({ ...app, parts })
  const preview = previewIn(await previews.look(wanted(site.feed), patient()))
  await previews.choose({ ...preview, candidates: [{ ...preview.candidates[0], brief: null }] }, 0, patient())
  expect(preview.candidates[0].brief).not.toBeNull()
  expect(requests).toEqual([true, true, true, true])
})

it('leaves the brief out when its time is over', async () => {
  site.hang('/news/a.html')
  const preview = previewIn(await createPreviews(app, 400).look(wanted(site.feed), patient()))
  expect(preview.candidates[0]).toMatchObject({ title: '临汀新区', count: 1, brief: null })
})

it('says so when the time is over before anything was found', async () => {
  site.hang('/feed.xml')
  const outcome = await createPreviews(app, 200).look(wanted(site.feed), patient())
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'timeout' })
})

it('ends at once when it is cancelled, and keeps nothing', async () => {
  site.hang('/news/a.html')
  const stop = new AbortController()
  const onStep = () => setTimeout(() => stop.abort(), 20)
  const previews = createPreviews(app)
  expect(await previews.look(wanted(site.feed), { onStep, cancel: stop.signal })).toEqual({
    kind: 'cancelled',
  })
  expect(await previews.get(TOKEN, CHAT)).toBeNull()
})

it('tells of a chosen candidate that cannot be read any more', async () => {
  const previews = createPreviews(app)
  const preview = previewIn(await previews.look(wanted(site.feed), patient()))
  const [first] = preview.candidates
  const gone = { ...first, url: `${site.origin}/gone.xml`, brief: null }
  const outcome = await previews.choose({ ...preview, candidates: [first, gone] }, 1, patient())
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'not_found' })
})

it('finds what is there already by an address without a scheme', async () => {
  const url = `http://news.example/feed`
  await app.store.sources.add({ kind: 'feed', url, title: 'x' }, new Date())
  const outcome = await createPreviews(app).look(wanted('news.example/feed'), patient())
  expect(outcome).toMatchObject({ kind: 'known', source: { url } })
})

it('is held by the process while the cache keeps nothing, the newest fifty', async () => {
  const preview = previewIn(await createPreviews(app).look(wanted(site.feed), patient()))
  const shelf = createPreviewShelf({ get: async () => undefined, set: async () => false })
  for (let n = 10; n < 61; n++) await shelf.keep({ ...preview, token: `abcdefghij${n}` })
  expect(await shelf.get('abcdefghij10', CHAT)).toBeNull()
  expect((await shelf.get('abcdefghij60', CHAT))?.candidates).toEqual(preview.candidates)
})

it('that an earlier version kept is shown and added like any other', async () => {
  const preview = previewIn(await createPreviews(app).look(wanted(site.feed), patient()))
  const { settings: _settings, changes: _changes, ...old } = preview
  const candidates = old.candidates.map(({ hasOlder: _older, unmatched: _unmatched, ...one }) => one)
  await app.parts.memory.set(`preview:${TOKEN}`, { ...old, candidates })
  const previews = createPreviews(app)
  expect(await previews.get(TOKEN, CHAT)).toEqual(preview)
})
