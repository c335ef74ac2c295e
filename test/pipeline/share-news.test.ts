import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { editionOf } from '../../src/digest/edition-of.ts'
import type { KeptEdition } from '../../src/domain/edition.ts'
import { type Filters, NO_FILTERS } from '../../src/domain/filters.ts'
import { makeDigest } from '../../src/pipeline/make-digest.ts'
import { newsBegin, shareNews } from '../../src/pipeline/share-news.ts'
import { shareReading } from '../../src/pipeline/share-reading.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { addBriefed, article, at, linked } from '../store/contract/samples.ts'

/** The evening of the second day. */
const NOW = at(36 * 60)
const ZONES = ['云溪', '岚州', '望川', '枫渡']
const PLANTS = ['锂电池', '光伏组件', '芯片封测', '生物医药']

let folder: string
let store: Store
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-share-'))
  store = await openStore({ url: join(folder, 'kaigong.db'), now: () => NOW })
  for (const [index, zone] of ZONES.entries()) {
    for (const [which, plant] of PLANTS.entries()) {
      const sum = 12 + index * 7 + which
      await news(`${index}-${which}-a`, 60 * which + 300 * index, [
        `${zone}经开区${plant}项目开工`,
        `${zone}经开区${plant}产业园昨日开工，总投资${sum}亿元，占地${sum * 10}亩。管委会要求年底前完成主体施工。`,
      ])
      // The day after, of every other: the same once more, some with a sum of its own.
      if (which % 2 === 0) continue
      await news(`${index}-${which}-b`, 24 * 60 + 60 * which, [
        `${zone}经开区${plant}产业园开工`,
        `总投资${sum + (index % 2)}亿元的${zone}经开区${plant}产业园开工，将提供${sum * 30}个岗位。`,
      ])
    }
  }
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function news(name: string, minutes: number, [title, text]: readonly [string, string]): Promise<void> {
  const newsAt = at(minutes)
  const own = { url: `https://news.example/${name}`, publishedAt: newsAt.toISOString() }
  const over = writeRulesBrief({ ...article(name), ...own, title, text })
  await addBriefed(store, name, { newsAt, over, mentions: over.projects.map((one) => linked(one)) })
}

const filters: fc.Arbitrary<Filters> = fc.record({
  include: fc.subarray(['开工', '岗位', '光伏', '主体施工']),
  exclude: fc.subarray(['芯片', '岗位']),
  regions: fc.subarray(ZONES),
  industries: fc.subarray(['新能源', '医药', '芯片']),
  projects: fc.subarray(['锂电池产业园', '云溪']),
  sources: fc.constantFrom([], [1], [99]),
  minRelevance: fc.constantFrom(null, 0.2),
  minInvestment: fc.constantFrom(null, 15e8, 30e8),
})
const wish = fc.record({
  filters: fc.oneof(filters, fc.constant(NO_FILTERS)),
  time: fc.constantFrom('07:50', '08:00', '13:05', '19:59'),
  date: fc.constantFrom('2026-11-20', '2026-11-21'),
  length: fc.constantFrom('headlines' as const, 'standard' as const, 'full' as const),
  watched: fc.constantFrom([], ['光伏'], ['云溪', '医药']),
  toldBy: fc.option(filters),
})

it('composes of shared news what a digest alone composes, whatever others wish and were told', async () => {
  const parts = { store, now: () => NOW }
  let followUps = 0
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 6 }), async (wishes) => {
      const all = wishes.map(async ({ toldBy, ...each }, index) => {
        const before = toldBy && (await makeDigest(parts, { ...first, filters: toldBy }))
        const told: KeptEdition[] = before ? [{ id: index + 1, ...editionOf(before) }] : []
        return { ...each, timezone: 'Asia/Shanghai', told }
      })
      const asked = await Promise.all(all)
      const span = { from: newsBegin(at(-48 * 60)), to: NOW }
      const shared = shareNews(
        shareReading(store, span),
        asked.map((each) => each.filters),
      )
      const together = await Promise.all(asked.map((each) => makeDigest(parts, { ...each, news: shared })))
      for (const [index, digest] of together.entries()) {
        const alone = asked[index] && (await makeDigest(parts, asked[index]))
        expect(digest).toEqual(alone)
        followUps += digest.outlines.filter(({ toldIds }) => toldIds.length > 0).length
      }
    }),
    { numRuns: 12 },
  )
  // Or nothing was told twice, and nothing compared.
  expect(followUps).toBeGreaterThan(0)
}, 60_000)

/** The evening of the first day, as it was told. */
const first = { date: '2026-11-20', timezone: 'Asia/Shanghai', time: '20:00' }
