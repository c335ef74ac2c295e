import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import type { PeriodKind, PeriodSpan } from '../period/period-span.ts'
import type { ReadSentence } from './mentions.ts'
import { stretchOf } from './stretch-of.ts'

/** The time that sentences stand in until another takes its place. */
export interface TopicTime {
  /** Null for 目前, which ends what was told of before. */
  readonly period: Period | null
  readonly kind: PeriodKind
  /** Where it was named. */
  readonly paragraph: number
  readonly isHeading: boolean
}

/** Of what was told of, and of what is due, the last time; and what goes on after an aside on a single month. */
export interface TopicState {
  told: TopicTime | null
  due: TopicTime | null
  wider: TopicTime | null
  readonly title: TopicTime | null
  /** Sentences and headings since. */
  age: number
  sections: number
  /** The last sentence ended in ； or ：, so that the next paragraph belongs to it. */
  isOpen: boolean
  /** The paragraph that is read, and whether it is a point of a list. */
  paragraph: number
  isPoint: boolean
  /** The paragraph, and the section, tells of what is amiss, which is mostly of no time. */
  isProblem: boolean
  inProblems: boolean
}

export function newTopic(title: Period | null): TopicState {
  const told =
    title === null ? null : { period: title, kind: 'span' as const, paragraph: -1, isHeading: true }
  return {
    told,
    due: null,
    wider: told,
    title: told,
    age: 0,
    sections: 0,
    isOpen: false,
    paragraph: -1,
    isPoint: false,
    isProblem: false,
    inProblems: false,
  }
}

/** Begins a paragraph: an aside, and what was said to be amiss, end with theirs. */
export function enterTopicParagraph(state: TopicState): void {
  state.isProblem = state.inProblems
  if (!state.isOpen) state.told = state.wider
}

/** Moves on over a sentence; `heading` is the time that it names as a heading, null where it names none. */
export function advanceTopic(
  { periods, frames, normal, sentence }: ReadSentence,
  heading: Period | null | undefined,
  state: TopicState,
  anchor: Anchor | null,
): void {
  const { paragraph } = sentence
  if (paragraph !== state.paragraph) {
    state.paragraph = paragraph
    state.isPoint = POINT.test(sentence.folded)
  }
  const isProblem = PROBLEM.test(normal)
  if (isProblem) state.isProblem = true
  if (heading !== undefined) {
    state.inProblems = isProblem
    enterHeading(heading, paragraph, state)
    return
  }
  state.age += 1
  for (const span of periods) {
    if (!frames.has(span)) continue
    const { kind } = span
    const named = { period: stretchOf(span, anchor), kind, paragraph, isHeading: false }
    if (kind === 'deadline' || isOfPlan(span, normal, sentence.start)) state.due = named
    else {
      if (!isAside(named, state.wider) && kind !== 'now') state.wider = named
      state.told = named
      state.sections = 0
    }
    state.age = 0
  }
  state.isOpen = /[；：;:]$/.test(normal)
}

function enterHeading(period: Period | null, paragraph: number, state: TopicState): void {
  state.isOpen = false
  state.sections += 1
  // what stood under a heading ends with the next
  if (state.wider?.isHeading) state.wider = state.title
  state.told = state.wider
  if (period === null) return
  state.told = state.wider = { period, kind: 'span', paragraph, isHeading: true }
  state.due = null
  state.sections = 0
  state.age = 0
}

/** 10月 after 1—10月: told by the way. */
function isAside({ period }: TopicTime, wider: TopicTime | null): boolean {
  return period !== null && period.length === 7 && wider?.period?.endsWith(`/${period}`) === true
}

const PROBLEM = /问题|不足(?!\d)|短板|困难|薄弱/

/** ◆, （三）, 2.: a point of what is being told. */
export const POINT = /^\s*(?:[—◆■●▲★•·◇□※○①②③④⑤⑥⑦⑧⑨【-]|[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)、.．])/

/** 当年计划投资3亿元，已完成3.2亿元: the year is that of the plan. */
export function isOfPlan({ kind, end }: PeriodSpan, normal: string, offset: number): boolean {
  return kind === 'span' && OF_PLAN.test(normal.slice(end - offset, end - offset + 4))
}

const OF_PLAN = /^(?:度|的)?(?:计划|目标|任务|预算|拟|将|预计|力争)/
