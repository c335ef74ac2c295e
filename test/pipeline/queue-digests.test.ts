import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Digest } from '../../src/domain/digest.ts'
import { type Filters, NO_FILTERS } from '../../src/domain/filters.ts'
import type { Locale } from '../../src/domain/subscription.ts'
import { makeDigest } from '../../src/pipeline/make-digest.ts'
import { queueDigests } from '../../src/pipeline/queue-digests.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { addBriefed, at, brief, linked, mention, T0 } from '../store/contract/samples.ts'

/** Half past midnight in UTC. */
const NOW = at(30)
const ZONES = ['UTC', 'Europe/London', 'Africa/Abidjan', 'Atlantic/Reykjavik', 'Europe/Lisbon']
const LOCALES: readonly Locale[] = ['zh', 'en']

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-queue-'))
  store = await openStore({ url: join(folder, 'kaigong.db'), now: () => NOW })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function subscribe(chatId: number, timezone: string, time: string, locale: Locale): Promise<void> {
  await store.subscriptions.start(
    { chatId, threadId: null, locale, timezone, time, nextDigestAt: at(Number(time.slice(3))) },
    T0,
  )
}

/** The same store, which counts what is read. */
function counting() {
  const read = { news: 0, figures: 0 }
  const counted: Store = {
    ...store,
    briefs: {
      ...store.briefs,
      between: (from, to) => {
        read.news += 1
        return store.briefs.between(from, to)
      },
    },
    projects: {
      ...store.projects,
      figures: (ids, before) => {
        read.figures += 1
        return store.projects.figures(ids, before)
      },
    },
  }
  return { read, store: counted }
}

it('composes and renders what many wish alike once, and reads the news once', async () => {
  await addBriefed(store, 'a', { newsAt: at(-60), mentions: [linked(mention('云溪产业园'))] })
  for (let chatId = 0; chatId < 600; chatId += 1) {
    const timezone = ZONES[chatId % ZONES.length] ?? 'UTC'
    const time = `00:2${Math.floor(chatId / 5) % 10}`
    await subscribe(chatId + 1, timezone, time, LOCALES[Math.floor(chatId / 50) % 2] ?? 'zh')
  }
  const { read, store: counted } = counting()
  let rendered = 0
  const render = (_digest: unknown, locale: Locale) => {
    rendered += 1
    return { messages: [`${locale} ${rendered}`], buttons: [] }
  }
  const { signal } = new AbortController()
  expect(await queueDigests({ store: counted, now: () => NOW }, render, signal)).toBe(600)
  expect(read).toEqual({ news: 1, figures: 1 })
  expect(rendered).toBe(100)
  expect(await store.deliveries.counts()).toMatchObject({ waiting: 600 })
  expect(await queueDigests({ store: counted, now: () => NOW }, render, signal)).toBe(0)
})

it('composes for those who watch what is in the news by themselves, and for all others once', async () => {
  await addBriefed(store, 'a', { newsAt: at(-60), mentions: [linked(mention('云溪产业园'))] })
  for (let chatId = 1; chatId <= 40; chatId += 1) await subscribe(chatId, 'UTC', '00:20', 'zh')
  const watch = (chatId: number, words: string) =>
    store.watches.add({ chatId, threadId: null, words, key: words, projectId: null, most: 50 }, T0)
  // Ten watch something that nobody writes of, each something else; two the same that is in the news.
  for (let chatId = 1; chatId <= 10; chatId += 1) await watch(chatId, `月球基地${chatId}`)
  for (const chatId of [11, 12]) await watch(chatId, '雲溪產業園')
  const seen: string[][] = []
  const { read, store: counted } = counting()
  await queueDigests(
    { store: counted, now: () => NOW },
    ({ outlines }) => {
      const reasons = outlines.flatMap((outline) => outline.reasons)
      seen.push(reasons.flatMap((reason) => (reason.kind === 'watched' ? reason.names : [])))
      return { messages: [`${seen.length}`], buttons: [] }
    },
    new AbortController().signal,
  )
  expect(seen.toSorted((one, other) => one.length - other.length)).toEqual([[], ['雲溪產業園']])
  expect(read).toEqual({ news: 1, figures: 1 })
  expect(await store.deliveries.counts()).toMatchObject({ waiting: 40 })
})

it('composes for each from the shared reading what it would compose alone', async () => {
  for (const [name, minutes] of [
    ['old', -2_000],
    ['yesterday', -1_300],
    ['night', -100],
    ['new', 25],
  ] as const) {
    const over = { figures: [{ ...brief(name).figures[0], project: '云溪产业园', value: minutes + 9_000 }] }
    await addBriefed(store, name, {
      newsAt: at(minutes),
      over: over as Partial<ReturnType<typeof brief>>,
      mentions: [linked(mention('云溪产业园'))],
    })
  }
  await subscribe(1, 'UTC', '00:20', 'zh')
  await subscribe(2, 'UTC', '00:29', 'zh')
  const seen: unknown[] = []
  await queueDigests(
    { store, now: () => NOW },
    (digest) => {
      seen.push(digest)
      return { messages: ['text'], buttons: [] }
    },
    new AbortController().signal,
  )
  const alone = await Promise.all(
    ['00:20', '00:29'].map((time) =>
      makeDigest({ store, now: () => NOW }, { date: '2026-11-20', timezone: 'UTC', time }),
    ),
  )
  expect(seen).toEqual(alone)
  expect(alone[0]?.totals.articles).toBeGreaterThan(0)
})

it('gives each what its filters leave, from one reading, and composes what is filtered alike once', async () => {
  for (const [name, headline] of [
    ['a', '锂电隔膜产线投产'],
    ['b', '体育馆完成招标'],
  ] as const) {
    const over = { title: headline, headline, text: `${headline}。`, figures: [], directives: [] }
    await addBriefed(store, name, { newsAt: at(-60), over })
  }
  const wishes: readonly Partial<Filters>[] = [
    {},
    { include: ['鋰電'] },
    { exclude: ['锂电'] },
    { include: ['锂电'] },
  ]
  for (const [index, wish] of [...wishes, ...wishes].entries()) {
    await subscribe(index + 1, 'UTC', '00:20', 'zh')
    const of = await store.subscriptions.ofChat(index + 1, null)
    if (!of) throw new Error('Not subscribed')
    await store.subscriptions.change(of.id, () => ({ filters: { ...NO_FILTERS, ...wish } }))
  }
  const { read, store: counted } = counting()
  const rendered: string[] = []
  const render = ({ outlines, totals }: Digest) => {
    const message = `${totals.articles} ${outlines.map(({ headline }) => headline.slice(0, 2)).sort()}`
    rendered.push(message)
    return { messages: [message], buttons: [] }
  }
  const { signal } = new AbortController()
  expect(await queueDigests({ store: counted, now: () => NOW }, render, signal)).toBe(8)
  expect(read.news).toBe(1)
  expect(rendered).toEqual(['2 体育,锂电', '1 锂电', '1 体育', '1 锂电'])
  const sent = await store.deliveries.claim(NOW, 99, at(40))
  const texts = new Map(sent.map(({ chatId, html }) => [chatId, html]))
  expect([1, 2, 3, 4, 5, 6, 7, 8].map((chatId) => texts.get(chatId))).toEqual([...rendered, ...rendered])
})
