import { characterSet } from '../../script/character-set.ts'
import type { Document } from '../document.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { scanQuantities } from '../quantity/find-quantities.ts'
import { homeCurrency } from '../quantity/home-currency.ts'
import { foldWidth } from '../quantity/normalise.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Sentence } from '../sentences.ts'
import type { Span } from '../span.ts'
import { attributeOf, saysOnlyThatBegan } from './attribute-of.ts'
import { breaksOf, labelStart } from './clause-breaks.ts'
import { isHeadingLine } from './heading-line.ts'
import { isFigure } from './is-figure.ts'
import { endsInChange } from './lead-up.ts'
import { clauseStart as clauseStartOf, isStateBefore } from './own-clause.ts'
import { enterHeading, inYearTold, NO_YEAR, type YearTold } from './year-told.ts'

/** A quantity of a sentence with the words it is read by; all words are Simplified and half-width. */
export interface Mention {
  readonly quantity: Quantity
  readonly sentence: Sentence
  /** The words between the previous quantity or comma and the quantity, times and bound words left out. */
  readonly left: string
  /** The same words with the times in them. */
  readonly timedLeft: string
  /** The words up to the next quantity or comma. */
  readonly right: string
  /** Everything that follows in the sentence, so far as it may matter. */
  readonly after: string
  /** The words of the same sentence before the quantity. */
  readonly before: string
  /** How many of those belong to sentences before it that ；joins to this one. */
  readonly leadLength: number
  /** The clause, from comma to comma, that the quantity stands in. */
  readonly clause: string
  /** Where that clause starts in the sentence: mentions of one clause share it. */
  readonly clauseStart: number
  /** Where its own clause starts in the words before it. */
  readonly ownStart: number
  /** It is the state before a change: 由5万吨提升至8万吨. */
  readonly isBefore: boolean
  /** True when only 、 or 和 stands between the previous quantity and this one. */
  readonly listed: boolean
  /** The year of the article, when it is known. */
  readonly year: number | null
}

/** A sentence as the figure rules read it. */
export interface ReadSentence {
  readonly sentence: Sentence
  /** Simplified, digits half-width and Chinese punctuation full-width, as long as the sentence. */
  readonly normal: string
  readonly periods: readonly PeriodSpan[]
  /** Those of them that open their clause, and so go for the clauses after it too. */
  readonly frames: ReadonlySet<PeriodSpan>
  readonly mentions: readonly Mention[]
  /** The sentences that ； joins it to, when there are any: their words, and the time that frames them. */
  readonly lead: Lead | null
}

/** What a sentence takes over from the ones before it that end in ；. */
export interface Lead {
  readonly words: string
  readonly frame: PeriodSpan | null
}

const isTowards = characterSet('到至')
const LIST_JOIN = /^[、和及与,]?$/
/** How far to either side of a quantity the words matter; longer clauses are cut. */
const REACH = 60
const LONGEST_LEAD = 300
const LONGEST_BEFORE = 500
/** 各招商专班全年要…: subject, time, verb. */
const BEFORE_VERB = /^(?:要|将|须|力争|确保|预计|已|累计|共|新增|完成|实现|，)/
const SHORT_SUBJECT = /(?:^|[，；：。])(?![^，；：。]*(?:占|完成|为|比|较|达))[^，；：。\d]{1,14}$/
/** 晒出前7个月的账单：, 交出上半年成绩单，, 公布首季临时数字。: what is told next is of that time. */
const ACCOUNT =
  /^的?[^，。：；、\d]{0,4}(?:账单|成绩单|答卷|数据|战报|家底|业绩|统计|数字|(?:执行|营运)情况)[^，。：；、\d]{0,4}[：，。]/
const LONGEST_ACCOUNT = 14
const OPENS_CLAUSE =
  /[，；：。、\s（(“‘,]$|(?:其中|同时|预计|计划|力争|确保|要|在|从|于|说|但|受疫情影响|到|回顾|回首)$/

/**
 * Every sentence with its periods and quantities, in order; one at a time, for what is cut from the sentences of a long
 * text fills the memory.
 */
export function* readSentences(document: Document, names: readonly Span[]): Generator<ReadSentence> {
  const normalText = foldWidth(document.simplified)
  const quantities = outsideNames(
    scanQuantities(document.text, normalText, homeCurrency(document.text)),
    names,
  )
  let next = 0
  let last: ReadSentence | null = null
  let told = NO_YEAR
  for (const sentence of document.sentences) {
    const own: Quantity[] = []
    for (; next < quantities.length; next++) {
      const quantity = quantities[next] as Quantity
      if (quantity.start >= sentence.end) break
      if (quantity.start < sentence.start || quantity.end > sentence.end) continue
      if (isFigure(quantity, sentence.normal, sentence.start)) own.push(quantity)
    }
    const times = timesOf(document, sentence, own.length > 0, told)
    told = times.told
    last = readSentence(document, sentence, own, times.periods, leadOf(last, sentence))
    yield last
  }
}

/**
 * 星澜20GWh电池项目: the size of a battery in the middle of a name is a part of it. Power and output are told
 * that way too, 沙泉500兆瓦光伏基地, and are facts.
 */
function outsideNames(quantities: readonly Quantity[], names: readonly Span[]): Quantity[] {
  const inOrder = [...names].sort((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  return quantities.filter(({ start, end, kind }) => {
    for (let name = inOrder[next]; name && name.start + 1 < start; name = inOrder[++next])
      reach = Math.max(reach, name.end)
    return kind !== 'energy' || end >= reach
  })
}

function leadOf(last: ReadSentence | null, sentence: Sentence): Lead | null {
  if (!last || last.sentence.paragraph !== sentence.paragraph || !/[；;]$/.test(last.normal)) return null
  const frames = last.periods.filter((period) => last.frames.has(period))
  // 截至7月底，…，预计明年建成；…: what is due at its end goes for that clause alone
  const frame = frames.findLast(({ kind }) => kind !== 'deadline') ?? frames.at(-1)
  return {
    words: ((last.lead?.words ?? '') + last.normal).slice(-LONGEST_LEAD),
    frame: frame ?? last.lead?.frame ?? null,
  }
}

/** A time that opens its clause goes for the clauses after it too, unless something only began then. */
function isFrame(period: PeriodSpan, sentence: Sentence): boolean {
  const { normal, start: offset } = sentence
  if (period.kind === 'reference' || attributeOf(period, sentence) === 'event') return false
  if (period.kind === 'span' && saysOnlyThatBegan(period, sentence)) return false
  const at = period.start - offset
  if (at === 0 || period.kind === 'deadline' || OPENS_CLAUSE.test(normal.slice(Math.max(0, at - 6), at)))
    return true
  const end = period.end - offset
  return (
    ACCOUNT.test(normal.slice(end, end + LONGEST_ACCOUNT)) ||
    (BEFORE_VERB.test(normal.slice(end, end + 2)) &&
      SHORT_SUBJECT.test(normal.slice(Math.max(0, at - 15), at)))
  )
}

function timesOf(
  { anchor }: Document,
  sentence: Sentence,
  hasFigures: boolean,
  told: YearTold,
): { readonly periods: readonly PeriodSpan[]; readonly told: YearTold } {
  const { normal } = sentence
  const periods = hasFigures || normal.length < 400 ? findPeriods(sentence, anchor) : []
  const isHeading = !hasFigures && sentence.paragraph > 0 && isHeadingLine(normal)
  const opens = (period: PeriodSpan): boolean => isFrame(period, sentence)
  return inYearTold(
    periods,
    sentence,
    opens,
    isHeading ? enterHeading(periods, sentence, told, anchor) : told,
    anchor,
  )
}

function readSentence(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
  periods: readonly PeriodSpan[],
  lead: Lead | null,
): ReadSentence {
  const { normal } = sentence
  const frames = new Set(periods.filter((period) => isFrame(period, sentence)))
  const breaks = breaksOf(normal)
  const mentions: Mention[] = []
  let clauseIndex = 0
  for (const [i, quantity] of quantities.entries()) {
    const start = quantity.start - sentence.start
    const end = quantity.end - sentence.start
    while (clauseIndex < breaks.length && (breaks[clauseIndex] as number) < start) clauseIndex++
    const clauseStart = clauseIndex === 0 ? 0 : (breaks[clauseIndex - 1] as number) + 1
    const clauseEnd =
      breaks[clauseIndex] !== undefined && (breaks[clauseIndex] as number) >= end
        ? (breaks[clauseIndex] as number)
        : (breaks.find((at) => at >= end) ?? normal.length)
    const previousEnd = i > 0 ? (quantities[i - 1] as Quantity).end - sentence.start : 0
    const nextStart =
      i + 1 < quantities.length ? (quantities[i + 1] as Quantity).start - sentence.start : normal.length
    const from = Math.max(labelStart(normal, breaks, clauseIndex, start), previousEnd, start - REACH)
    const to = Math.min(clauseEnd, nextStart, end + REACH)
    const before = (lead?.words ?? '') + normal.slice(Math.max(0, start - LONGEST_BEFORE), start)
    const after = normal.slice(end, end + REACH)
    mentions.push({
      quantity,
      sentence,
      year: document.anchor?.year ?? null,
      left: withoutPeriods(normal, from, start, periods, sentence.start),
      timedLeft: withoutGlossAtEnd(normal.slice(from, start)),
      right: normal.slice(end, to),
      after,
      before,
      leadLength: lead?.words.length ?? 0,
      clause: normal.slice(Math.max(clauseStart, start - 2 * REACH), Math.min(clauseEnd, end + 2 * REACH)),
      clauseStart,
      ownStart: clauseStartOf(before),
      isBefore: isStateBefore(before, after),
      listed: i > 0 && previousEnd >= clauseStart && LIST_JOIN.test(normal.slice(previousEnd, start)),
    })
  }
  return { sentence, normal, periods, frames, mentions, lead }
}

/** 同比增长（下同）6.4%: the gloss stands between the verb and its number. */
function withoutGlossAtEnd(words: string): string {
  return words.endsWith('）') ? words.replace(/（[^（）\d]{1,12}）$/, '') : words
}

function withoutPeriods(
  normal: string,
  from: number,
  to: number,
  periods: readonly PeriodSpan[],
  offset: number,
): string {
  let words = ''
  let at = from
  for (const period of periods) {
    const start = period.start - offset
    const end = period.end - offset
    if (end <= at || start >= to || /^(?:目标|任务|计划的)/.test(normal.slice(end, end + 3))) continue
    words += normal.slice(at, Math.max(at, start))
    // 提高到2022年的47%: the 到 that a time took with it still tells the new state from the difference
    if (isTowards(normal, start) && endsInChange(words)) words += normal[start]
    // 2021年度重点工程: the 度 belongs to the year
    at = Math.min(to, normal[end] === '度' && normal[end - 1] === '年' ? end + 1 : end)
  }
  const rest = words + normal.slice(at, to)
  return rest.includes('（') ? rest.replace(/（[^（）\d]{1,12}）/g, '') : rest
}
