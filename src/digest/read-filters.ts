import { type Filters, NO_FILTERS } from '../domain/filters.ts'
import type { SourceTags } from '../domain/source-settings.ts'
import { foldText } from '../script/fold-text.ts'
import { industryNamed } from './industry-of.ts'

/** Words and sources of one subscription. */
const MOST = 50
const LONGEST_WORD = 40

/** What bare words are told apart by. */
export interface KnownNames {
  /** Of all sources. */
  readonly tags: SourceTags
  readonly sourceIds: readonly number[]
}

/** Filters, or the part of the text that cannot be meant; '' where it is only too much. */
export type FiltersRead = { readonly filters: Filters } | { readonly bad: string }

/**
 * Filters as people write them: 宣城 锂电 -体育 ≥10亿 ≥60% #12 地区:安徽 行业:新能源 项目:智慧港区 "data centre". A word that
 * sources are tagged with is a region or an industry, any other a keyword. A + in front of all adds to those that were.
 */
export function readFilters(text: string, known: KnownNames, before: Filters): FiltersRead {
  const written = text
    .normalize('NFKC')
    .replace(/(≥|>=|>)\s+/g, '$1')
    .trim()
  const adds = /^\+\s/.test(written)
  let filters = adds ? before : NO_FILTERS
  for (const token of tokensIn(adds ? written.slice(1) : written)) {
    const change = readToken(token, known)
    if (change === null) return { bad: token }
    filters = joinFilters(filters, change)
  }
  const { minRelevance: _, minInvestment: __, ...lists } = filters
  return Object.values(lists).flat().length > MOST ? { bad: '' } : { filters }
}

function tokensIn(text: string): string[] {
  return text.match(/(?:"[^"]*"|“[^”]*”|[^\s,、;])+/g) ?? []
}

const KINDS = {
  regions: /^(?:地区|地區|地域|regions?)$/i,
  industries: /^(?:行业|行業|产业|產業|industry|industries)$/i,
  projects: /^(?:项目|項目|專案|projects?)$/i,
  include: /^(?:关键词|關鍵詞|關鍵字|关键字|含|keywords?|words?)$/i,
} as const

function readToken(token: string, { tags, sourceIds }: KnownNames): Partial<Filters> | null {
  if (/^(?:≥|>)|以上$/.test(token)) return readLeast(token)
  const source = /^(?:#|(?:来源|來源|sources?):#?)(\d{1,15})$/i.exec(token)?.[1]
  if (source !== undefined) return sourceIds.includes(Number(source)) ? { sources: [Number(source)] } : null
  if (/^[-−–—]/.test(token)) return listOf('exclude', token.slice(1))
  const [, prefix = '', named = ''] = /^([^:]+):(.+)$/.exec(token) ?? []
  for (const [kind, names] of Object.entries(KINDS)) {
    if (names.test(prefix)) return listOf(kind as keyof typeof KINDS, named)
  }
  const word = foldText(unquoted(token))
  const isIn = (list: readonly string[]) => list.some((tag) => foldText(tag) === word)
  if (isIn(tags.regions)) return listOf('regions', token)
  if (isIn(tags.industries) || industryNamed(word) !== null) return listOf('industries', token)
  return listOf('include', token)
}

function listOf(kind: keyof typeof KINDS | 'exclude', text: string): Partial<Filters> | null {
  const word = unquoted(text)
  return word.length <= LONGEST_WORD && /[\p{L}\p{N}]/u.test(word) ? { [kind]: [word] } : null
}

function unquoted(text: string): string {
  return text.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim()
}

const UNITS: Readonly<Record<string, number>> = {
  亿: 1e8,
  億: 1e8,
  万: 1e4,
  萬: 1e4,
  bn: 1e9,
  billion: 1e9,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
}

/** ≥10亿, >=CNY1bn, 10亿以上: money that is invested; ≥60%: relevance. */
function readLeast(token: string): Partial<Filters> | null {
  const bare = token.replace(/^(?:≥|>=?)/, '').replace(/以上$/, '')
  const percent = /^(\d{1,3})%$/.exec(bare)?.[1]
  if (percent !== undefined) return Number(percent) <= 100 ? { minRelevance: Number(percent) / 100 } : null
  const [, number = '', unit = ''] =
    /^(?:CNY|RMB|¥)?(\d{1,7}(?:\.\d{1,4})?)([^\d元]+?)(?:元|人民币|人民幣)?$/i.exec(bare) ?? []
  const times = UNITS[unit.toLowerCase()]
  return times === undefined || Number(number) === 0 ? null : { minInvestment: Number(number) * times }
}

/** Both together, in an order of its own, so that the same wishes are one. */
function joinFilters(filters: Filters, more: Partial<Filters>): Filters {
  const words = (kind: 'include' | 'exclude' | 'regions' | 'industries' | 'projects') => {
    const byFold = new Map([...filters[kind], ...(more[kind] ?? [])].map((word) => [foldText(word), word]))
    return [...byFold].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, word]) => word)
  }
  return {
    include: words('include'),
    exclude: words('exclude'),
    regions: words('regions'),
    industries: words('industries'),
    projects: words('projects'),
    sources: [...new Set([...filters.sources, ...(more.sources ?? [])])].sort((one, other) => one - other),
    minRelevance: more.minRelevance ?? filters.minRelevance,
    minInvestment: more.minInvestment ?? filters.minInvestment,
  }
}
