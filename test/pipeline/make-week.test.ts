import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { editionOf } from '../../src/digest/edition-of.ts'
import { makeCharts } from '../../src/pipeline/make-charts.ts'
import { makeDays } from '../../src/pipeline/make-days.ts'
import { makeDigest } from '../../src/pipeline/make-digest.ts'
import { makeWeek } from '../../src/pipeline/make-week.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { addBriefed, directive, figure, linked, mention } from '../store/contract/samples.ts'

const NOW = new Date('2026-11-20T04:00:00Z')
const wish = { date: '2026-11-20', timezone: 'Asia/Shanghai', time: '08:00' }

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-week-'))
  store = await openStore({ url: join(folder, 'kaigong.db'), now: () => NOW })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function report(name: string, day: string, { yi, deadline }: { yi: number; deadline: string }) {
  const total = figure({ text: `${yi}亿元`, value: yi * 1e8, evidence: `${name}总投资${yi}亿元` })
  const order = directive({ deadline, action: `${name}完成主体施工` })
  await addBriefed(store, name, {
    newsAt: new Date(`${day}T02:00:00Z`),
    over: { figures: [total], directives: [order] },
    mentions: [linked(mention(`${name}产业园`))],
  })
}

it('sums up seven days in the reader’s zone: totals, stories, investments and deadlines ahead', async () => {
  await report('云溪', '2026-11-13', { yi: 900, deadline: '2026-12-01' })
  await report('青梧', '2026-11-14', { yi: 43, deadline: '2026-11-19' })
  await report('海棠', '2026-11-17', { yi: 12, deadline: '2027-06-30' })
  await report('白石', '2026-11-20', { yi: 90, deadline: '2026-12-31' })
  const week = await makeWeek({ store, now: () => NOW }, wish)
  expect(week.totals).toMatchObject({ articles: 3, announced: [{ unit: 'CNY', value: 1.45e10 }] })
  expect(week.investments.map(({ name }) => name)).toEqual(['白石产业园', '青梧产业园', '海棠产业园'])
  expect(week.directives.map(({ directive }) => directive.deadline)).toEqual(['2026-12-31', '2027-06-30'])
  expect(week.stories.map(({ headline }) => headline)).toContain('青梧产业园开工')
})

it('finds the pictures of what was told again, long after', async () => {
  await report('青梧', '2026-11-14', { yi: 43, deadline: '2026-11-19' })
  await report('白石', '2026-11-20', { yi: 90, deadline: '2026-12-31' })
  await report('云溪', '2026-11-20', { yi: 60, deadline: '2026-12-31' })
  const week = await makeWeek({ store, now: () => NOW }, wish)
  expect(week.charts.map(({ kind }) => kind)).toContain('projects')
  expect(await makeCharts({ store }, editionOf(week))).toEqual(week.charts)
  expect(editionOf(week).span).toBe('week')
})

it('tells nothing twice in a row of days', async () => {
  await report('青梧', '2026-11-17', { yi: 43, deadline: '2026-12-01' })
  await report('海棠', '2026-11-18', { yi: 12, deadline: '2026-12-01' })
  // After eight in the morning: it stands in the briefing of its own day, and would in that of the next.
  const days = await makeDays({ store, now: () => NOW }, wish, 5)
  expect(days.map(({ date }) => date)).toEqual(['16', '17', '18', '19', '20'].map((day) => `2026-11-${day}`))
  expect(days.map(({ stories }) => stories.map(({ headline }) => headline))).toEqual([
    ...[[], ['青梧产业园开工'], ['海棠产业园开工'], [], []],
  ])
})

it('brings a past day as it was, without what came later', async () => {
  await report('青梧', '2026-11-17', { yi: 43, deadline: '2026-12-01' })
  await report('海棠', '2026-11-19', { yi: 12, deadline: '2026-12-01' })
  const day = (date: string) => makeDigest({ store, now: () => NOW }, { ...wish, date })
  expect((await day('2026-11-17')).stories.map(({ headline }) => headline)).toEqual(['青梧产业园开工'])
  expect((await day('2026-11-15')).headline).toBeNull()
  // 02:00 in UTC is still the day before in New York, and after eight in the evening there.
  const there = { date: '2026-11-16', timezone: 'America/New_York', time: '08:00' }
  expect((await makeDigest({ store, now: () => NOW }, there)).totals.articles).toBe(1)
})
