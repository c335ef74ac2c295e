import type { Figure } from '../domain/brief.ts'
import type { Filters } from '../domain/filters.ts'
import type { SourceTags } from '../domain/source-settings.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { foldText } from '../script/fold-text.ts'
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

/** All words, folded, that somebody must look for before these filters can be asked. */
export function wordsOf({ include, exclude, regions, industries, projects }: Filters): string[] {
  return [...include, ...exclude, ...regions, ...industries, ...projects].map(foldText)
}

/** False for a report that the reader does not want to hear of, whatever else its story holds. */
export function isWanted({ exclude, sources }: Filters, { record, words }: SeenReport): boolean {
  if (sources.length > 0 && !sources.includes(record.sourceId)) return false
  return !exclude.some((word) => words.has(foldText(word)))
}

/** True when the reports of one event, all of them wanted, together have what the reader wishes. Pure. */
export function passesFilters(filters: Filters, reports: readonly SeenReport[]): boolean {
  const { include, projects, regions, industries, minRelevance, minInvestment } = filters
  const any = (wished: readonly string[], holds: (report: SeenReport, word: string) => boolean) =>
    wished.length === 0 || wished.some((word) => reports.some((report) => holds(report, foldText(word))))
  const stands = ({ words }: SeenReport, word: string) => words.has(word)
  const records = reports.map(({ record }) => record)
  return (
    any(include, stands) &&
    any(projects, stands) &&
    any(regions, (report, word) => report.tags.regions.includes(word) || opensWith(report, word)) &&
    any(industries, (report, word) => report.tags.industries.includes(word) || isOf(report, word)) &&
    (minRelevance === null || records.some(({ brief }) => brief.relevance >= minRelevance)) &&
    (minInvestment === null || largestInvestment(records) >= minInvestment)
  )
}

function opensWith({ words, opening }: SeenReport, word: string): boolean {
  const first = words.get(word)
  return first !== undefined && first < opening
}

function isOf(report: SeenReport, word: string): boolean {
  const industry = industryNamed(word)
  return opensWith(report, word) || (industry !== null && industryOf([report.record]) === industry)
}

const INVESTMENT = /投资|投資|\binvest|\bcost/i

/** What is invested, in yuan; 0 where no report says. */
function largestInvestment(records: readonly BriefRecord[]): number {
  const isInvestment = ({ metric, change }: Figure) => change === null && INVESTMENT.test(metric)
  const figures = records.flatMap(({ brief }) => brief.figures.filter(isInvestment))
  return Math.max(0, ...figures.map(yuanOf))
}
