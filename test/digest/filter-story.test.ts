import { describe, expect, it } from 'vitest'
import { foldFilters, foldReport, isWanted, passesFilters, wordsOf } from '../../src/digest/filter-story.ts'
import { type Filters, NO_FILTERS } from '../../src/domain/filters.ts'
import type { SourceTags } from '../../src/domain/source-settings.ts'
import type { BriefRecord } from '../../src/domain/stored.ts'
import { createWordFinder } from '../../src/script/word-finder.ts'
import { figureOf, mentionOf, recordOf } from '../support/brief-records.ts'

const NO_TAGS: SourceTags = { regions: [], industries: [] }

function seen(record: BriefRecord, filters: Filters, tags = NO_TAGS) {
  const { text, opening } = foldReport(record)
  return { record, tags, words: createWordFinder(wordsOf(foldFilters(filters))).find(text), opening }
}

/** Whether a story of these reports passes. */
function passes(wishes: Partial<Filters>, records: readonly BriefRecord[], tags = NO_TAGS): boolean {
  const filters = { ...NO_FILTERS, ...wishes }
  return passesFilters(
    foldFilters(filters),
    records.map((record) => seen(record, filters, tags)),
  )
}

function wants(wishes: Partial<Filters>, record: BriefRecord): boolean {
  const filters = { ...NO_FILTERS, ...wishes }
  return isWanted(foldFilters(filters), seen(record, filters))
}

const battery = recordOf(1, {
  title: '宣城新能源電池項目開工',
  text: `該項目總投資12億元。${'建設'.repeat(200)}配套足球場，產品銷往海寧。`,
  relevance: 0.7,
  projects: [mentionOf('霁能电池产业园', { place: '宣城经开区' })],
  figures: [figureOf({ metric: '总投资', text: '12亿元', value: 12e8, unit: 'CNY' })],
})
const port = recordOf(2, { title: '临汀港区扩建', text: '港口扩建。', relevance: 0.4 })

describe('filters', () => {
  it('without a wish let everything pass', () => {
    expect(passes({}, [port])).toBe(true)
    expect(wants({}, port)).toBe(true)
  })

  it('take any of the words of a kind, wherever they stand, and all kinds', () => {
    expect(passes({ include: ['航天', '海宁'] }, [battery])).toBe(true)
    expect(passes({ include: ['航天'] }, [battery])).toBe(false)
    expect(passes({ include: ['海宁'], projects: ['霁能电池'] }, [battery])).toBe(true)
    expect(passes({ include: ['海宁'], projects: ['智慧港区'] }, [battery])).toBe(false)
  })

  it('leave out what holds an unwanted word, or comes from another source', () => {
    expect(wants({ exclude: ['足球'] }, battery)).toBe(false)
    expect(wants({ exclude: ['足球'] }, port)).toBe(true)
    expect(wants({ sources: [2, 3] }, port)).toBe(true)
    expect(wants({ sources: [3] }, port)).toBe(false)
  })

  it('know regions by the tags of the source or by what the article is about', () => {
    expect(passes({ regions: ['宣城'] }, [battery])).toBe(true)
    // Named far down only.
    expect(passes({ regions: ['海宁'] }, [battery])).toBe(false)
    expect(passes({ regions: ['安徽'] }, [battery])).toBe(false)
    expect(passes({ regions: ['安徽'] }, [battery], { regions: ['安徽'], industries: [] })).toBe(true)
  })

  it('know industries by tags, words, or what Kaigong takes a story for', () => {
    expect(passes({ industries: ['电池'] }, [battery])).toBe(true)
    expect(passes({ industries: ['能源'] }, [battery])).toBe(true)
    expect(passes({ industries: ['交通物流'] }, [port])).toBe(true)
    expect(passes({ industries: ['交通物流'] }, [battery])).toBe(false)
    expect(passes({ industries: ['航天'] }, [battery], { regions: [], industries: ['航天'] })).toBe(true)
  })

  it('ask for relevance and for money that is invested', () => {
    expect(passes({ minRelevance: 0.7 }, [battery])).toBe(true)
    expect(passes({ minRelevance: 0.7 }, [port])).toBe(false)
    expect(passes({ minInvestment: 12e8 }, [battery])).toBe(true)
    expect(passes({ minInvestment: 13e8 }, [battery])).toBe(false)
    const output = figureOf({ metric: '年产值', text: '90亿元', value: 90e8, unit: 'CNY' })
    expect(passes({ minInvestment: 1 }, [recordOf(3, { figures: [output] })])).toBe(false)
  })

  it('take the reports of one event together', () => {
    expect(passes({ include: ['港区'], minInvestment: 1e9 }, [port])).toBe(false)
    expect(passes({ include: ['港区'], minInvestment: 1e9 }, [port, battery])).toBe(true)
  })
})
