import type { Figure } from '../domain/brief.ts'
import type { Industry } from '../domain/edition.ts'
import type { Filters } from '../domain/filters.ts'
import type { SourceTags } from '../domain/source-settings.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { foldText } from '../script/fold-text.ts'
import { once } from '../script/once.ts'
import { industryNamed, industryOf } from './industry-of.ts'
import { yuanOf } from './weigh-figure.ts'

/** Regions and industries are looked for so far into a text: what is named further down it is seldom about. */
const OPENING = 300

/** An article folded, what it is about first. */
export interface FoldedReport {
  readonly text: string
  /** Where title, headline, projects and the beginning of the text end. */
  readonly opening: number
}

/** An article as filters look at it. */
export interface SeenReport {
  readonly record: BriefRecord
  /** Of its source, folded. */
  readonly tags: SourceTags
  /** The words of all filters that stand in it, with where they stand first in its `FoldedReport`. */
  readonly words: ReadonlyMap<string, number>
  readonly opening: number
}

/** What words are looked for in. */
export function foldReport({ brief }: BriefRecord): FoldedReport {
  const { title, headline, projects, text } = brief
  const names = projects.flatMap(({ name, aliases, place }) => [name, ...aliases, place ?? ''])
  const opening = foldText([title, headline, ...names, text.slice(0, OPENING)].join('\n'))
  return { text: `${opening}${foldText(text.slice(OPENING))}`, opening: opening.length }
}

/** Filters as they are asked, their words folded once for all articles. */
export interface FoldedFilters {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly projects: readonly string[]
  readonly regions: readonly string[]
  readonly industries: readonly { readonly word: string; readonly industry: Industry | null }[]
  readonly sources: ReadonlySet<number>
  readonly minRelevance: number | null
  readonly minInvestment: number | null
}

export const foldFilters = once((filters: Filters): FoldedFilters => {
  const { include, exclude, projects, regions, industries, sources, minRelevance, minInvestment } = filters
  return {
    include: include.map(foldText),
    exclude: exclude.map(foldText),
    projects: projects.map(foldText),
    regions: regions.map(foldText),
    industries: industries.map(foldText).map((word) => ({ word, industry: industryNamed(word) })),
    sources: new Set(sources),
    minRelevance,
    minInvestment,
  }
})

/** All words, folded, that somebody must look for before these filters can be asked. */
export function wordsOf({ include, exclude, regions, industries, projects }: FoldedFilters): string[] {
  return [...include, ...exclude, ...regions, ...industries.map(({ word }) => word), ...projects]
}

/** False for a report that the reader does not want to hear of, whatever else its story holds. */
export function isWanted({ exclude, sources }: FoldedFilters, { record, words }: SeenReport): boolean {
  if (sources.size > 0 && !sources.has(record.sourceId)) return false
  return !exclude.some((word) => words.has(word))
}

/** True when the reports of one event, all of them wanted, together have what the reader wishes. Pure. */
export function passesFilters(filters: FoldedFilters, reports: readonly SeenReport[]): boolean {
  const { include, projects, regions, industries, minRelevance, minInvestment } = filters
  const stands = (word: string) => reports.some(({ words }) => words.has(word))
  return (
    (include.length === 0 || include.some(stands)) &&
    (projects.length === 0 || projects.some(stands)) &&
    (regions.length === 0 || reports.some((report) => isOfRegion(report, regions))) &&
    (industries.length === 0 || reports.some((report) => isOfIndustry(report, industries))) &&
    (minRelevance === null || reports.some(({ record }) => record.brief.relevance >= minRelevance)) &&
    (minInvestment === null || reports.some(({ record }) => investmentOf(record) >= minInvestment))
  )
}

function isOfRegion(report: SeenReport, regions: readonly string[]): boolean {
  return regions.some((word) => report.tags.regions.includes(word) || opensWith(report, word))
}

function isOfIndustry(report: SeenReport, industries: FoldedFilters['industries']): boolean {
  return industries.some(
    ({ word, industry }) =>
      report.tags.industries.includes(word) ||
      opensWith(report, word) ||
      (industry !== null && industryOf([report.record]) === industry),
  )
}

function opensWith({ words, opening }: SeenReport, word: string): boolean {
  const first = words.get(word)
  return first !== undefined && first < opening
}

const INVESTMENT = /投资|投資|\binvest|\bcost/i

/** The largest sum that a report says is invested, in yuan; 0 where it says none. */
const investmentOf = once(({ brief }: BriefRecord): number => {
  const isInvestment = ({ metric, change }: Figure) => change === null && INVESTMENT.test(metric)
  return Math.max(0, ...brief.figures.filter(isInvestment).map(yuanOf))
})
