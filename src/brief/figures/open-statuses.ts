import type { FigureStatus } from '../../domain/brief.ts'
import { hasHan } from '../../script/characters.ts'
import { certainStatus } from './certain-status.ts'
import { isDoneInEnglish, isOnceInEnglish, isSetInEnglish } from './done-in-english.ts'
import { isWhole } from './english/part-of-whole.ts'
import { lastAt } from './last-at.ts'
import type { Measure } from './measure.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { isOnPaper, isPromised } from './on-paper.ts'
import { isGivenInEnglish, isOfPlanInEnglish } from './state-in-english.ts'

const STATUSES: readonly FigureStatus[] = ['actual', 'planned', 'target']
const AHEAD: readonly FigureStatus[] = ['planned', 'target']
const PLANNED: readonly FigureStatus[] = ['planned']
/** 占年度计划的89.1%: how much is done, or should be; a plan is the whole that it is of. */
const OF_PROGRESS: readonly FigureStatus[] = ['actual', 'target']
/** 未来园区内将有287公顷产业用地: not the state that it will be changed from. */
const IN_FUTURE = /未来[^，；。\d由从]{0,20}(?:将(?!军|来)|可(?!再)|会(?!议|展))[^，；。\d由从]{0,12}$/

/** The statuses that the words of its own clause, or the name of what is measured, leave open; there is at least one. */
export function openStatuses(
  mention: Mention,
  { metric, change }: Pick<Measure, 'metric' | 'change'>,
  { normal }: ReadSentence,
): readonly FigureStatus[] {
  const certain = certainStatus(mention, metric)
  if (certain !== null) return [certain]
  if (change === 'progress') return OF_PROGRESS
  if (isOnPaper(mention, metric)) return PLANNED
  if (isPromised(mention)) return AHEAD
  if (IN_FUTURE.test(mention.before.slice(mention.ownStart))) return AHEAD
  return hasHan(normal) ? STATUSES : openInEnglish(mention, metric)
}

/** Words of a clause that look ahead, and words that report. */
const AHEAD_EN =
  /\b(?:will|would|could|may|might|shall|should)\b(?! have\b)|\b(?:plans?|planning|planned|expects?|expected|projected|estimated|forecast|slated|due|pledging|promising|proposing|agreeing|likely|designed|intends?|proposes?|proposed|scheduled|hopes?|set) to\b/g
const REPORTED_EN =
  /\b(?:reached|total(?:l?ed)|amounted to|rose|fell|grew|stood at|posted|recorded|achieved|handled|exported|imported|came in at|accounted for|surged|climbed|dropped|soared|jumped|increased|decreased)\b/g
/** received $136 million, has created 50 new jobs: done, when nothing but an adjective stands in between. */
const REPORTED_RIGHT_BEFORE =
  /\b(?<!(?:to|be|will|would|expected|planned) )(?:received|attracted|drew|generated|created|contributed|added|employed|processed|produced|built|sold|shipped|raised|collected|spent|delivered|completed|served|saw|had|reported|logged|welcomed|removed|poured|lent|paid|earned|lost|saved|registered|hosts?|employs|houses|operates|owns|manages)(?: (?:about|around|some|nearly|almost|over|more than|a total of|another|a record|only|just|up to|approximately|roughly|as many as|at least|an?))*(?: [A-Z]{0,3}[$£€¥]?)?$/
/** Up to 2,000 jobs are expected. */
const AHEAD_BEHIND =
  /^(?: [a-z-]+){0,3} (?:(?:are|is) (?:expected|due|planned|set|forecast|projected|estimated|likely) (?:to|in|by|at|over)|will|would|could)\b/

/** Only 36 of the 41 projects scheduled for this year: what was set, beside what came of it. */
const SET_EN =
  /^(?: (?!the |an? )[a-z-]+){0,3} (?:scheduled|promised|required|planned|pledged|needed|proposed)\b/
/** Compared with 61,000 today, against a loss of $20 million the year before. */
const COMPARED_EN =
  /\b(?:compared (?:with|to)|against|(?:up|down|rising|rose|fell|falling) from)(?: an?| only| just)?(?: [a-z]+ of)?(?: [A-Z]{0,3}[$£€¥]?)?$/
const OF_BEFORE_EN = /^(?: [a-z-]+){0,4} (?:last year|a year (?:earlier|ago|before)|today)\b/
/** No investor should wait longer than 20 days. */
const NOBODY_EN = /\bno [a-z]+ (?:should|shall|may|must) [a-z ]{2,30} than$/i
/** Our target is 40 billion yuan, a growth target of around 6 percent. */
const TARGET_EN =
  /\b(?:target|goal)s? (?:is|was|of|for [a-z ]{1,30} (?:is|of))(?: [a-z]+){0,2}(?: [A-Z]{0,3}[$£€¥]?)?$/i

/** a growth target of 6 percent, short of the 13 percent set in January; the 5 billion yuan target. */
const AIMED =
  /\b(?:(?:target|goal|objective)s? (?:of|is|was|at)|(?:short|shy) of (?:the|its|their|a)) (?:(?:about|around|at least|over|more than|nearly|some) )?$/
/** How far before a figure its aim is named. */
const NEAR = 48
const AIM_BEHIND = /^ (?!of |in |for )(?:[a-z-]+ ){0,2}(?:target|goal|objective)\b/

function openInEnglish(
  { before, ownStart, after, quantity: { kind, unit } }: Mention,
  metric: string,
): readonly FigureStatus[] {
  if (isGivenInEnglish(before, after, kind === 'money')) return ['actual']
  if (AIMED.test(before.slice(-NEAR)) || AIM_BEHIND.test(after)) return ['target']
  const clause = before.slice(ownStart)
  if (TARGET_EN.test(clause) || NOBODY_EN.test(clause.trimEnd())) return ['target']
  if (isSetInEnglish(clause, after) || isOfPlanInEnglish(before, after, unit, isWhole(before))) return PLANNED
  if (COMPARED_EN.test(clause) || OF_BEFORE_EN.test(after)) return ['actual']
  if (/\bof the $/.test(clause) && SET_EN.test(after)) return PLANNED
  const ahead = lastAt(AHEAD_EN, clause)
  const reported = lastAt(REPORTED_EN, clause)
  if (reported > ahead || (ahead < 0 && REPORTED_RIGHT_BEFORE.test(clause.trimEnd()))) return ['actual']
  if (ahead > reported) return AHEAD
  if (AHEAD_BEHIND.test(after) || isOnceInEnglish(after)) return PLANNED
  return isDoneInEnglish(clause, after, metric) ? ['actual'] : STATUSES
}
