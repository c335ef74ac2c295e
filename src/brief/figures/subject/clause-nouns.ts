import { datelineLength } from '../../dateline.ts'
import type { PeriodSpan } from '../../period/period-span.ts'
import { ANAPHOR } from './anaphor.ts'
import { openingOf } from './clause-opening.ts'
import { type ClauseRole, phraseFrom, roleOf, verbsBefore } from './clause-phrase.ts'
import { upToVerb } from './clause-verbs.ts'
import { employerOf, isOfPerson } from './employer.ts'
import { namesNoTopic, tellsHow } from './names-no-topic.ts'
import { presented } from './presented.ts'
import { LONGEST_NOUN, tidyNoun } from './tidy-noun.ts'
import { withoutMeasure } from './without-measure.ts'

/** A noun phrase that a clause of a sentence is about. */
export interface ClauseNoun {
  /** Where it starts in the sentence, and number of its clause. */
  readonly start: number
  readonly clause: number
  readonly words: string
  /** The same without a measure at its end; empty where nothing but a measure is named. */
  readonly thing: string
  /** 该公司, 项目: it stands for something named before. */
  readonly isAnaphor: boolean
  readonly role: ClauseRole
  /** 人才奖励：…, what a colon sets it before. */
  readonly isLabel: boolean
  /** Where the brackets end that it stands in; null outside of any. */
  readonly asideUntil: number | null
}

const BREAK = /[，；：。！？（）\n]/g
/** Clauses of a sentence that are looked at. */
const MOST = 60

/** The noun phrases that the clauses of a sentence open with or are about; `normal` is Simplified with Chinese marks. */
export function clauseNouns(normal: string, periods: readonly PeriodSpan[], offset: number): ClauseNoun[] {
  const nouns: ClauseNoun[] = []
  let clause = 0
  let from = datelineLength(normal)
  let asideUntil: number | null = null
  BREAK.lastIndex = from
  while (from < normal.length && clause < MOST) {
    const at = BREAK.exec(normal)?.index ?? normal.length
    if (at - from >= 2) {
      const words = normal.slice(from, at)
      const isLabel = normal[at] === '：' && words.length <= LONGEST_NOUN
      addNouns({ words, from, clause, isLabel, asideUntil, periods, offset }, nouns)
      clause++
    }
    if (normal[at] === '（') asideUntil = bracketEnd(normal, at)
    else if (normal[at] === '）') asideUntil = null
    from = at + 1
  }
  return nouns
}

/** Where a bracket closes; null when it never does, as in a text cut short: then what follows is no aside. */
function bracketEnd(normal: string, at: number): number | null {
  const end = normal.indexOf('）', at)
  return end < 0 ? null : end
}

/** A clause whose nouns are looked for. */
interface Clause {
  readonly words: string
  /** Where it starts in its sentence, and its number there. */
  readonly from: number
  readonly clause: number
  readonly isLabel: boolean
  readonly asideUntil: number | null
  /** The times of its sentence, and where that starts in the article. */
  readonly periods: readonly PeriodSpan[]
  readonly offset: number
}

function addNouns(clause: Clause, nouns: ClauseNoun[]): void {
  const { words } = clause
  const shown = words.includes('是') ? presented(words) : null
  if (shown !== null) {
    nouns.push(namedIn(clause, shown.at, shown.words))
    return
  }
  if (namesNoTopic(words)) return
  const opening = openingOf(words, clause.from, clause.periods, clause.offset)
  const rest = words.slice(opening)
  if (tellsHow(rest)) return
  if (isOfPerson(rest)) {
    const employer = employerOf(rest)
    if (employer !== '') nouns.push(namedIn(clause, opening, employer))
    return
  }
  addFirst(clause, opening, rest, nouns)
  if (words.includes('设立')) addFund(clause, nouns)
  if (words.includes('的', 2)) addBehind(clause, nouns)
}

/** A name that its clause is about. Like every noun it gets its properties at once and in one order: engines are slow with any other. */
function namedIn({ from, clause, asideUntil }: Clause, at: number, words: string): ClauseNoun {
  const isAnaphor = ANAPHOR.test(words)
  return {
    start: from + at,
    clause,
    words,
    thing: words,
    isAnaphor,
    role: 'head',
    isLabel: false,
    asideUntil,
  }
}

/** The noun that a clause opens with, or that its verbs or its preposition stand before. */
function addFirst(
  { words: clauseWords, from, clause, isLabel, asideUntil, periods, offset }: Clause,
  opening: number,
  rest: string,
  nouns: ClauseNoun[],
): void {
  const { role: told, length } = roleOf(rest)
  const open = opening + length
  const done = told === 'head' ? verbsBefore(clauseWords.slice(open, open + 2 * LONGEST_NOUN)) : 0
  const at = open + done
  const start = from + at
  const words = upToTime(
    phraseFrom(clauseWords.slice(at, at + 2 * LONGEST_NOUN), told),
    start + offset,
    periods,
  ).replace(THEIR_GOAL, '$1')
  if (words === '') return
  const role = done > 0 ? 'what' : told
  const thing = withoutMeasure(words)
  // 项目总用地面积, 该地块面积: that of what was named before
  if (ITS.has(thing) || (thing.startsWith('该') && ANAPHOR.test(thing)))
    nouns.push({ start, clause, words: thing, thing, isAnaphor: true, role, isLabel, asideUntil })
  else nouns.push({ start, clause, words, thing, isAnaphor: ANAPHOR.test(words), role, isLabel, asideUntil })
}

/** 设立总规模30亿元的产业基金, 设立的15亿元引导基金: the clauses behind go on with it. */
function addFund({ words: clauseWords, from, clause, asideUntil }: Clause, nouns: ClauseNoun[]): void {
  const fund = FUND.exec(clauseWords)
  if (!fund) return
  const words = fund[1] as string
  const start = from + fund.index + fund[0].length - words.length
  nouns.push({
    start,
    clause,
    words,
    thing: words,
    isAnaphor: false,
    role: 'what',
    isLabel: false,
    asideUntil,
  })
}

/** 总投资12亿元的青屿港二期: what a figure is told of behind it. */
function addBehind(
  { words: clauseWords, from, clause, isLabel, asideUntil }: Clause,
  nouns: ClauseNoun[],
): void {
  const behind = BEHIND.exec(clauseWords)
  if (!behind) return
  const tail = behind[1] as string
  const words = tidyNoun(upToVerb(tail))
  if (words === '') return
  const start = from + behind.index + behind[0].length - tail.length
  const thing = withoutMeasure(words)
  const isAnaphor = ANAPHOR.test(words)
  nouns.push({ start, clause, words, thing, isAnaphor, role: 'behind', isLabel, asideUntil })
}

const FUND = /设立的?[^，]{0,8}\d[\d.]*[万亿]元的?([^，；：。、的\d]{1,12}(?:基金|资金池?))/
const BEHIND = /\d[^，；：。（）]{0,8}?的([^，；：。、（）\d]{2,24})/

/** 我们的目标是…: a goal is no topic, whose it is may be. */
const THEIR_GOAL = /^(我们|公司|企业|集团|园区|全[省市县区镇村])的?(?:目标|底线|任务|预期)$/

const ITS = new Set(['', '该', '本', '此'].flatMap((which) => [`${which}项目`, `${which}工程`]))

/** 园区上半年营业额: what is measured on stands before the time. */
function upToTime(words: string, at: number, periods: readonly PeriodSpan[]): string {
  const period = periods.find(({ start }) => start >= at + 2 && start < at + words.length)
  return period && period.end - period.start > 1 ? tidyNoun(words.slice(0, period.start - at)) : words
}
