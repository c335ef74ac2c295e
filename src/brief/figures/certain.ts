import type { FigureStatus, Period } from '../../domain/brief.ts'
import { hasHan } from '../../script/characters.ts'
import type { Anchor } from '../anchor.ts'
import { monthPeriod, sameIn } from '../period/calendar.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import type { NearPeriods } from './near-period.ts'
import { clauseStart, isStateBefore } from './own-clause.ts'
import type { TimeState } from './time-state.ts'

/** The words of a clause after which nothing is left open. */
const GOAL =
  /力争|力保|务求|务必|确保(?!了)|必须|冲刺|不得(?=低于|少于|超过|高于)|(?<![重主首需只必摘提不])要(?=(?:再|新|全部|全面|努力|切实)?(?:突破|达|实现|完成|提高|提升|增长|超过|控制|压缩|压减|降|新增|新开工|开工|引进|盘活|培育|建成|竣工|改造|办结|争取|保持|不低于|不少于))|\b(?:must|aims? to|aiming to|strives? to|pledged? to|vow(?:s|ed)? to)\b/gi
const FACT = /已(?!经批|备|知)|(?<!项)目前已?有|累计已/g
/** What may still turn it round. */
const OPEN =
  /(?<![重主首需只必摘提])要(?!求|素|点)|目标|计划|预计|将(?!军|近)|拟|后|尚未|仅(?=完成)|\b(?:will|would|plan)\b/g

/** The status that the words of its own clause settle; null when they leave it open. */
export function certainStatus(mention: Mention): FigureStatus | null {
  if (isStateBefore(mention)) return 'actual'
  const { before } = mention
  const clause = before.slice(clauseStart(before))
  const goal = lastOf(GOAL, clause)
  const fact = lastOf(FACT, clause)
  if (goal < 0 && fact < 0) return null
  if (lastOf(OPEN, clause) > Math.max(goal, fact)) return null
  return goal > fact ? 'target' : 'actual'
}

/** Words of a clause that look ahead, and words that report. */
const AHEAD_EN =
  /\b(?:will|would|could|may|might)\b|\b(?:plans?|planning|planned|expects?|expected|projected|estimated|forecast|slated|due|likely|designed|intends?|proposes?|proposed|scheduled|hopes?|set) to\b/g
const REPORTED_EN =
  /\b(?:reached|total(?:l?ed)|amounted to|rose|fell|grew|stood at|posted|recorded|achieved|handled|exported|imported|accounted for|surged|climbed|dropped|soared|jumped|increased|decreased)\b/g
/** Up to 2,000 jobs are expected. */
const AHEAD_BEHIND =
  /^(?: [a-z-]+){0,3} (?:(?:are|is) (?:expected|due|planned|set|forecast|projected|estimated|likely) (?:to|in|by|at|over)|will|would|could)\b/

const STATUSES: readonly FigureStatus[] = ['actual', 'planned', 'target']
const AHEAD: readonly FigureStatus[] = ['planned', 'target']
const PLANNED: readonly FigureStatus[] = ['planned']

/** The statuses that the words of its own clause leave open; there is at least one. */
export function openStatuses(mention: Mention, { normal }: ReadSentence): readonly FigureStatus[] {
  const certain = certainStatus(mention)
  if (certain !== null) return [certain]
  return hasHan(normal) ? STATUSES : openInEnglish(mention)
}

function openInEnglish({ before, after }: Mention): readonly FigureStatus[] {
  const clause = before.slice(clauseStart(before))
  const ahead = lastOf(AHEAD_EN, clause)
  const reported = lastOf(REPORTED_EN, clause)
  if (reported > ahead) return ['actual']
  if (ahead > reported) return AHEAD
  return AHEAD_BEHIND.test(after) ? PLANNED : STATUSES
}

/** The period that the words around a figure settle; null when they leave it open. */
export function certainPeriod(mention: Mention, near: NearPeriods, state: TimeState): Period | null {
  return thenPeriod(near, state) ?? near.reached?.period ?? inChange(mention, near, state)
}

/** What was measured at the time that a comparison names: 上年同期为79亿元. */
function thenPeriod({ frame, reference }: NearPeriods, state: TimeState): Period | null {
  if (!reference) return null
  const { previous } = state
  const before =
    previous?.status === 'actual' && previous.paragraph === state.atParagraph ? previous.period : null
  const now = before ?? frame?.period ?? state.paragraph ?? state.last ?? state.title ?? monthOf(state.anchor)
  return reference.period ?? (now && sameIn(now, reference.year))
}

/** …由2015年的138亿元增加到2020年的262亿元；财政收入从11亿元提高到20亿元: of the same two years. */
function inChange(
  mention: Mention,
  { inClause, frame }: NearPeriods,
  { change, previous, atParagraph }: TimeState,
): Period | null {
  if (inClause || change?.paragraph !== atParagraph) return null
  // a sentence that names a time of its own tells of that
  if (frame?.period && frame.period !== change.from && frame.period !== change.to) return null
  if (isStateBefore(mention)) return change.from
  const { sentence, clauseStart } = mention
  const isAfter =
    previous?.isBefore && previous.sentence === sentence.start && previous.clauseStart === clauseStart
  return isAfter && previous.period === change.from ? change.to : null
}

function monthOf(anchor: Anchor | null): Period | null {
  return anchor?.month ? monthPeriod(anchor.year, anchor.month) : null
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) last = found.index
  return last
}
