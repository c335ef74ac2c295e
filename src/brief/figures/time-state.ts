import type { FigureStatus, Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import type { Document } from '../document.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { sentenceOf } from '../sentences.ts'
import { isHeadingLine, SUB_HEADING } from './heading-line.ts'
import type { ReadSentence } from './mentions.ts'
import { stretchOf } from './stretch-of.ts'

/** The times that the article has named so far, as a reader holds them in mind. */
export interface TimeState {
  readonly anchor: Anchor | null
  /** The months, quarter, half-year or year that the title names. */
  readonly title: Period | null
  /** The first stretch that a sentence stood under, and the last; in the article and in this paragraph. */
  first: Period | null
  last: Period | null
  paragraph: Period | null
  /** The last stretch from January on: what 今年以来 means. */
  sinceJanuary: Period | null
  /** The first day on which something happened: that of the event told; and the last. */
  event: Period | null
  day: Period | null
  /** The last year that was named as a whole. */
  year: Period | null
  /** What the last heading or question names: 【数说2017】, 下半年工作打算, 到2026年要达到什么目标？ */
  heading: Period | null
  /** The last deadline that a sentence stood under, and the paragraph of that. */
  deadline: { readonly period: Period; readonly paragraph: number } | null
  /** The last stretch of several years. */
  years: Period | null
  /** The years of the last change that named both: 由2015年的138亿元增加到2020年的262亿元. */
  change: { readonly from: Period; readonly to: Period; readonly paragraph: number } | null
  /** How many figures are of each period so far, and which of most. */
  readonly told: Map<Period, number>
  mostTold: Period | null
  /** What the last figure of each metric was of. */
  readonly ofMetric: Map<string, Period | null>
  /** The paragraph, and the section, tells of what is amiss, which is mostly of no time. */
  isProblem: boolean
  inProblems: boolean
  /** The figure before. */
  previous: DatedFigure | null
  atParagraph: number
}

export interface DatedFigure {
  readonly period: Period | null
  readonly status: FigureStatus
  readonly metric: string
  readonly inProject: boolean
  readonly sentence: number
  readonly paragraph: number
  readonly clauseStart: number
  /** The state before a change. */
  readonly isBefore: boolean
}

export function newTime(document: Document): TimeState {
  return {
    anchor: document.anchor,
    title: titlePeriod(document),
    isProblem: false,
    inProblems: false,
    first: null,
    last: null,
    paragraph: null,
    sinceJanuary: null,
    event: null,
    day: null,
    year: null,
    heading: null,
    deadline: null,
    years: null,
    change: null,
    told: new Map(),
    mostTold: null,
    ofMetric: new Map(),
    previous: null,
    atParagraph: -1,
  }
}

function titlePeriod({ title, anchor }: Document): Period | null {
  const named = findPeriods(sentenceOf(title, title), anchor).find(
    ({ kind, period }) => isStretch(kind) && period !== null,
  )
  return named?.period ?? null
}

/** Begins a paragraph when the sentence does; tells whether it did. */
export function enterParagraph(paragraph: number, state: TimeState): boolean {
  if (paragraph === state.atParagraph) return false
  state.atParagraph = paragraph
  state.paragraph = null
  state.isProblem = state.inProblems
  return true
}

/** Notes a figure that was dated. */
export function noteDated(figure: DatedFigure, state: TimeState): void {
  noteChange(figure, state)
  state.previous = figure
  state.ofMetric.set(figure.metric, figure.period)
  const { period } = figure
  if (period === null || figure.status !== 'actual') return
  const times = (state.told.get(period) ?? 0) + 1
  state.told.set(period, times)
  if (times >= (state.told.get(state.mostTold ?? '') ?? 0)) state.mostTold = period
}

function noteChange({ period, sentence, paragraph }: DatedFigure, state: TimeState): void {
  const from = state.previous
  if (!from?.isBefore || from.sentence !== sentence || from.period?.length !== 4) return
  if (period?.length === 4 && period > from.period)
    state.change = { from: from.period, to: period, paragraph }
}

/** Moves the state on over a sentence. */
export function advanceTime(read: ReadSentence, state: TimeState): void {
  for (const span of read.periods) {
    const { kind, period } = span
    if (period === null) continue
    if (kind === 'day' || isDays(period)) {
      state.event ??= period
      state.day = period
    }
    if (kind === 'span' && period.length === 4 && namesYear(span, read)) state.year = period
    if (/^\d{4}\/\d{4}$/.test(period)) state.years = period
    if (kind === 'deadline' && read.frames.has(span))
      state.deadline = { period, paragraph: read.sentence.paragraph }
    if (!isStretch(kind) || !read.frames.has(span)) continue
    const stretch = stretchOf(span, state.anchor) as Period
    state.first ??= stretch
    state.last = stretch
    state.paragraph = stretch
    if (stretch.includes('-01/')) state.sinceJanuary = stretch
  }
  const heading = headingOf(read)
  const isProblem = PROBLEM.test(read.normal)
  if (isProblem) state.isProblem = true
  if (heading === undefined) return
  state.heading = heading
  state.inProblems = isProblem
}

const PROBLEM = /问题|不足(?!\d)|短板|困难|薄弱/

/** 2026年, 明年; 全年 and 年内 are of whatever year was named. */
function namesYear({ start, end }: PeriodSpan, { normal, sentence }: ReadSentence): boolean {
  return /\d{4}|[今去明前来本上]年|year/.test(normal.slice(start - sentence.start, end - sentence.start))
}

/** The time that a heading names, null where it names none; undefined for what is no heading. */
function headingOf(read: ReadSentence): Period | null | undefined {
  if (!isHeading(read)) return undefined
  const period = named(read)
  return period === null && SUB_HEADING.test(read.sentence.folded) ? undefined : period
}

/** A short line without figures and a sentence's end, or a question. */
function isHeading({ normal, mentions }: ReadSentence): boolean {
  return mentions.length === 0 && isHeadingLine(normal)
}

/** The time that a heading names. */
function named({ normal, periods }: ReadSentence): Period | null {
  const time = periods.find(({ kind, period }) => period !== null && (isStretch(kind) || kind === 'deadline'))
  return time?.period ?? YEAR.exec(normal)?.[0] ?? null
}

/** No year of a date: （2024-03-06）. */
const YEAR = /(?<![\d.\-/])(?:19|20)\d\d(?![\d.\-/]|年\d)/

/** From one day to another: 5月1日至5日. */
function isDays(period: Period): boolean {
  return period.length === 21
}

/** A stretch of time that figures are told for. */
function isStretch(kind: PeriodSpan['kind']): boolean {
  return kind === 'span' || kind === 'as_of' || kind === 'since'
}
