import { formatQuantity } from '../../digest/normal-form.ts'
import type { Change, Figure, FigureStatus } from '../../domain/brief.ts'
import type { FigureVersion } from '../../domain/digest.ts'
import type { Locale } from '../../domain/subscription.ts'
import { formatPeriod } from '../../time/format-period.ts'
import type { Words } from '../locales.ts'
import { groupBy } from './group-by.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'

/** Where the lines will stand. */
export interface FigureContext {
  readonly words: Words
  /** The reader's year, which periods need not name. */
  readonly year: number
  /** The heading above the lines; a subject that it names is not repeated. */
  readonly about: string
}

/** A figure, and the address of its article where that is not the one that the heading links to. */
export interface FigureItem {
  readonly figure: Figure
  readonly url: string | null
  /** All values that the sources give, where they disagree. */
  readonly versions?: readonly FigureVersion[]
}

/** Figures that are all of the article that the heading links to. */
export function ownFigures(figures: readonly Figure[]): FigureItem[] {
  return figures.map((figure) => ({ figure, url: null }))
}

/** One figure a line. Figures of one subject stand together under its name, figures without one come first. */
export function figureLines(items: readonly FigureItem[], context: FigureContext): Html[] {
  // What the heading itself names is of the heading.
  const subjectOf = ({ figure }: FigureItem) =>
    figure.subject === context.about ? '' : (figure.subject ?? '')
  const isNamed = (item: FigureItem) => Number(subjectOf(item) !== '')
  const unnamedFirst = items.toSorted((one, other) => isNamed(one) - isNamed(other))
  const subjects = groupBy(unnamedFirst, subjectOf)
  const isTold =
    subjects.size === 1 && [...subjects.keys()].every((subject) => context.about.includes(subject))
  return [...subjects].flatMap(([subject, group]) => [
    ...(isTold || subject === '' ? [] : [html`${shorten(subject, 60)}`]),
    ...group.map((item) => html`• ${figureLine(item, context)}`),
  ])
}

/** 总投资 174.3亿元 · 计划 · 2022年: what is measured, the value in bold, and only what these two do not say. */
function figureLine({ figure, url, versions = [] }: FigureItem, { words, year }: FigureContext): Html {
  const metric = shorten(figure.metric, 60)
  const value = html`<b>${link(quantity(figure, words.locale), url)}</b>`
  return joined(
    [
      html`${metric} ${versions.length > 0 ? disputed(versions, words) : value}`,
      changeTag(figure, words),
      statusTag(figure, words),
      periodTag(figure, words.locale, year),
    ],
    ' · ',
  )
}

/** More are not shown: who wants to know it exactly reads the sources. */
const MOST_VERSIONS = 4
const MOST_NAMES = 2

/** ⚠ 12亿元（甲）/ 12.5亿元（乙）: values on which the sources disagree, each linked to one that gives it. */
function disputed(versions: readonly FigureVersion[], words: Words): Html {
  const values = versions.slice(0, MOST_VERSIONS).map(({ figure, cites }) => {
    const value = link(quantity(figure, words.locale), cites[0]?.url ?? null)
    const names = [...new Set(cites.map((cite) => shorten(cite.sourceTitle, 20)))].slice(0, MOST_NAMES)
    return words.t('figure-version', {
      value: html`<b>${value}</b>`,
      names: joined(names, words.label('list-separator')),
    })
  })
  return html`⚠ ${joined(values, ' / ')}`
}

/** The value in the reader's normal form; a text that is no sane value is shortened. */
export function quantity(figure: Figure, locale: Locale): string {
  return shorten(formatQuantity(figure, locale), 60)
}

/** Words in a metric that say already what the tag would say. */
const SAID: Record<FigureStatus | Change, RegExp> = {
  actual: /./,
  planned: /计划|計劃|规划|規劃|预计|預計|拟|擬|设计|設計|总投资|總投資|plan|design|total investment/i,
  target: /目标|目標|力争|力爭|target|goal/i,
  yoy: /同比|year.on.year|yoy/i,
  mom: /环比|環比|month.on.month|mom\b/i,
  vs_end_last_year: /上年末|年初|end of last year/i,
  progress: /完成率|完成比例|进度|進度|占|progress|complet/i,
}

function statusTag(figure: Figure, words: Words): Html | string {
  if (SAID[figure.status].test(figure.metric)) return ''
  return figure.status === 'target' ? words.t('figure-target') : words.t('figure-planned')
}

function changeTag(figure: Figure, words: Words): Html | string {
  if (figure.change === null || SAID[figure.change].test(figure.metric)) return ''
  switch (figure.change) {
    case 'yoy':
      return words.t('figure-yoy')
    case 'mom':
      return words.t('figure-mom')
    case 'vs_end_last_year':
      return words.t('figure-vs-end-last-year')
    case 'progress':
      return words.t('figure-progress')
  }
}

function periodTag({ period, metric }: Figure, locale: Locale, year: number): string {
  if (period === null) return ''
  const words = shorten(formatPeriod(period, locale, year), 40)
  return metric.includes(words) ? '' : words
}
