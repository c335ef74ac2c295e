import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { NO_FILTERS } from '../../src/domain/filters.ts'
import { makePastDay } from '../../src/pipeline/make-past-day.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { addBriefed, figure, linked, mention } from '../store/contract/samples.ts'

const NOW = new Date('2026-11-25T04:00:00Z')

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-past-'))
  store = await openStore({ url: join(folder, 'kaigong.db'), now: () => NOW })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** Two reports of one name tell the same event, with the second figure new in the second. */
async function report(slug: string, name: string, at: string, sums: readonly number[]) {
  const figures = sums.map((yi, index) =>
    figure({
      ...{ text: `${yi}亿元`, value: yi * 1e8, metric: ['总投资', '年产值'][index] ?? '年纳税' },
      evidence: `${name}产业园${yi}亿元`,
    }),
  )
  await addBriefed(store, slug, {
    newsAt: new Date(at),
    over: { title: `${name}产业园开工`, headline: `${name}产业园开工`, figures },
    mentions: [linked(mention(`${name}产业园`))],
  })
}

const dayOf = (date: string, more: object = {}) =>
  makePastDay({ store, now: () => NOW }, { date, timezone: 'Asia/Shanghai', time: '08:00', ...more })

const headlinesOf = async (date: string, more: object = {}) =>
  (await dayOf(date, more)).stories.map(({ headline, followsUp }) => (followsUp ? `+${headline}` : headline))

it('tells each article on one day, cut at the reader’s midnight', async () => {
  await report('a', '青梧', '2026-11-20T10:00:00Z', [43])
  await report('b', '海棠', '2026-11-20T15:59:00Z', [12])
  await report('c', '白石', '2026-11-20T16:01:00Z', [90])
  expect(await headlinesOf('2026-11-19')).toEqual([])
  expect(new Set(await headlinesOf('2026-11-20'))).toEqual(new Set(['青梧产业园开工', '海棠产业园开工']))
  expect(await headlinesOf('2026-11-21')).toEqual(['白石产业园开工'])
  expect(await headlinesOf('2026-11-22')).toEqual([])
})

it('tells an event on the day when it was new, and on the next only what is new of it', async () => {
  await report('a', '青梧', '2026-11-20T04:00:00Z', [43])
  await report('b', '青梧', '2026-11-21T04:00:00Z', [43])
  await report('c', '青梧', '2026-11-22T04:00:00Z', [43, 128])
  expect(await headlinesOf('2026-11-20')).toEqual(['青梧产业园开工'])
  expect(await headlinesOf('2026-11-21')).toEqual([])
  const { stories } = await dayOf('2026-11-22')
  expect(stories.map(({ followsUp }) => followsUp)).toEqual(['2026-11-20'])
  expect(stories[0]?.figures.map(({ figure: one }) => one.text)).toEqual(['128亿元'])
})

it('keeps to filters, also in what the days before told', async () => {
  await report('a', '青梧', '2026-11-20T04:00:00Z', [5])
  await report('b', '海棠', '2026-11-21T03:00:00Z', [60])
  await report('c', '青梧', '2026-11-21T04:00:00Z', [5, 128])
  const filters = { ...NO_FILTERS, include: ['青梧'] }
  expect(await headlinesOf('2026-11-21', { filters })).toEqual(['+青梧产业园开工'])
  const large = { ...NO_FILTERS, minInvestment: 1e9 }
  expect(await headlinesOf('2026-11-20', { filters: large })).toEqual([])
  expect(await headlinesOf('2026-11-21', { filters: large })).toEqual(['海棠产业园开工'])
})

it('puts first what is watched', async () => {
  await report('a', '青梧', '2026-11-20T04:00:00Z', [5])
  await report('b', '海棠', '2026-11-20T05:00:00Z', [60])
  expect(await headlinesOf('2026-11-20')).toEqual(['海棠产业园开工', '青梧产业园开工'])
  expect(await headlinesOf('2026-11-20', { watched: ['青梧产业园'] })).toEqual([
    '青梧产业园开工',
    '海棠产业园开工',
  ])
})
