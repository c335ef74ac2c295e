import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange, type Weighed } from '../../src/digest/arrange.ts'
import { composeDigest } from '../../src/digest/compose.ts'
import { rankStories } from '../../src/digest/rank-stories.ts'
import { importanceOf } from '../../src/digest/weigh-story.ts'
import type { StoryGroup } from '../../src/domain/story.ts'
import { figureOf, recordOf } from '../support/brief-records.ts'

const weighed = (importance: number, place: string | null, industry: Weighed['industry'] = null) => ({
  importance,
  place,
  industry,
})
const anyWeighed: fc.Arbitrary<Weighed> = fc.record({
  importance: fc.integer({ min: 0, max: 20 }),
  place: fc.constantFrom('白石', '云岫', '岚州', null),
  industry: fc.constantFrom('chips' as const, 'energy' as const, null),
})

/** The lengths of runs of one place. */
function longestRun(items: readonly Weighed[]): number {
  let [longest, run] = [0, 0]
  items.forEach((item, index) => {
    run = item.place !== null && item.place === items[index - 1]?.place ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}

describe('arrange', () => {
  it('tells what is most important first', () => {
    const items = [weighed(3, null), weighed(9, null), weighed(5, null)]
    expect(arrange(items).map(({ item }) => item.importance)).toEqual([9, 5, 3])
  })

  it('lets stories of other places between those of one, and says so', () => {
    const items = [weighed(10, '白石'), weighed(9.9, '白石'), weighed(9.8, '白石'), weighed(9, '云岫')]
    const arranged = arrange(items)
    expect(arranged.map(({ item }) => item.place)).toEqual(['白石', '白石', '云岫', '白石'])
    expect(arranged.at(-1)?.reasons).toEqual([{ kind: 'same_place', place: '白石', before: 2, points: -1.6 }])
  })

  it('never tells more than three of one place in a row while there are others', () => {
    const items = [
      ...Array.from({ length: 8 }, () => weighed(90, '白石')),
      weighed(1, '云岫'),
      weighed(0, null),
    ]
    expect(arrange(items).map(({ item }) => item.place ?? '')).toEqual(
      '白石 白石 白石 云岫 白石 白石 白石  白石 白石'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(anyWeighed, { maxLength: 40 }), (items) => {
        const arranged = arrange(items).map(({ item }) => item)
        const last = arranged.at(-1)?.place
        // Only the end may be of one place: when nothing else is left.
        const tail = arranged.findLastIndex(({ place }) => place !== last) + 1
        expect(longestRun(arranged.slice(0, last === null ? undefined : tail))).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('loses none and repeats none', () => {
    fc.assert(
      fc.property(fc.array(anyWeighed, { maxLength: 40 }), (items) => {
        const arranged = arrange(items).map(({ item }) => item)
        expect(new Set(arranged)).toEqual(new Set(items))
        expect(arranged).toHaveLength(items.length)
      }),
    )
  })

  it('keeps the order of importance within one place and industry', () => {
    fc.assert(
      fc.property(fc.array(anyWeighed, { maxLength: 40 }), (items) => {
        const arranged = arrange(items).map(({ item }) => item)
        const ofOne = arranged.filter(({ place, industry }) => place === '白石' && industry === 'chips')
        expect(ofOne).toEqual(ofOne.toSorted((one, other) => other.importance - one.importance))
      }),
    )
  })
})

const anyGroup = fc.record({
  yi: fc.integer({ min: 1, max: 400 }),
  zone: fc.constantFrom('白石经开区', '云岫高新区', '岚州市'),
  what: fc.constantFrom('芯片项目开工', '风电项目签约', '大桥通车', '重点项目推进会召开'),
  sources: fc.integer({ min: 1, max: 5 }),
  relevance: fc.double({ min: 0, max: 1, noNaN: true }),
})
const groupsOf = (
  parts: readonly (typeof anyGroup extends fc.Arbitrary<infer T> ? T : never)[],
): StoryGroup[] =>
  parts.map(({ yi, zone, what, sources, relevance }, index) => ({
    records: Array.from({ length: sources }, (_, source) =>
      recordOf(
        index * 10 + source + 1,
        {
          title: `${zone}${what}`,
          relevance,
          figures: [figureOf({ metric: '总投资', text: `${yi}亿元`, value: yi * 1e8, unit: 'CNY' })],
        },
        { sourceId: source },
      ),
    ),
    figures: [],
    told: null,
  }))

describe('rankStories', () => {
  const context = { changesOf: () => [], watched: [] }

  it('does not depend on the order in which stories come', () => {
    fc.assert(
      fc.property(
        fc.array(anyGroup, { maxLength: 15 }).chain((parts) => {
          const groups = groupsOf(parts)
          return fc.tuple(fc.constant(groups), fc.shuffledSubarray(groups, { minLength: groups.length }))
        }),
        ([groups, shuffled]) => {
          const idsOf = (all: readonly StoryGroup[]) =>
            rankStories(all, context).map(({ story }) => story[0].articleId)
          expect(idsOf(shuffled)).toEqual(idsOf(groups))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('loses no development news, and a digest shows ten and outlines all', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 25 }), (parts) => {
        const groups = groupsOf(parts)
        const news = groups.filter(({ records }) => (records[0]?.brief.relevance ?? 0) >= 0.3)
        const { stories, outlines } = composeDigest({
          ...{ records: groups.flatMap(({ records }) => records), groups, changes: [] },
          ...{ date: '2026-11-23', timezone: 'Asia/Shanghai' },
        })
        expect(outlines.map(({ articleIds }) => articleIds[0]).sort()).toEqual(
          news.map(({ records }) => records[0]?.articleId).sort(),
        )
        expect(stories).toHaveLength(Math.min(10, news.length))
        expect(stories.map(({ cites }) => cites[0]?.articleId)).toEqual(
          outlines.slice(0, 10).map(({ articleIds }) => articleIds[0]),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('puts what is watched and decided high up before what is not, and says so', () => {
    const plain = recordOf(1, { title: '白石经开区药厂开工' })
    const high = recordOf(2, { title: '国务院批复岚州市综合试验区' })
    const watched = recordOf(3, { title: '云岫高新区星瀾儲能電站招标' })
    const groups = [plain, high, watched].map((record) => ({ records: [record], figures: [], told: null }))
    const ranked = rankStories(groups, { changesOf: () => [], watched: ['星澜储能', '别的'] })
    expect(ranked.map(({ story }) => story[0].articleId)).toEqual([3, 2, 1])
    expect(ranked[0]?.reasons[0]).toEqual({ kind: 'watched', names: ['星澜储能'], points: 4 })
    expect(ranked[1]?.reasons).toContainEqual({ kind: 'level', level: 'nation', who: '国务院', points: 2 })
  })

  it('gives reasons whose points settled the place', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { minLength: 2, maxLength: 12 }), (parts) => {
        const ranked = rankStories(groupsOf(parts), context)
        const [first, second] = ranked
        if (!first || !second) return
        // Nothing stands before the first, so nothing was taken from it.
        expect(importanceOf(first.reasons)).toBeGreaterThanOrEqual(importanceOf(second.reasons))
        expect(first.reasons.every(({ points }) => points >= 0)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
