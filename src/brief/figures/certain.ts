import type { FigureStatus, Period } from '../../domain/brief.ts'
import { hasHan } from '../../script/characters.ts'
import type { Anchor } from '../anchor.ts'
import { monthPeriod, sameIn } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isDigit } from '../quantity/numeral.ts'
import { isDoneInEnglish, isOnceInEnglish, isSetInEnglish } from './done-in-english.ts'
import { isWhole } from './english/part-of-whole.ts'
import type { Measure } from './measure.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import type { NearPeriods } from './near-period.ts'
import { isOnPaper, isPromised } from './on-paper.ts'
import { isGivenInEnglish, isOfPlanInEnglish } from './state-in-english.ts'
import { stretchOf } from './stretch-of.ts'
import { thatTimeInEnglish } from './that-time-english.ts'
import type { TimeState } from './time-state.ts'

/** The words of a clause after which nothing is left open. */
const GOAL =
  /力争|力拼|力保|务求|务必|确保(?!了)|必须|冲刺|不得(?=低于|少于|超过|高于)|(?<![重主首需只必摘提不])要(?=(?:再|新|全部|全面|努力|切实)?(?:突破|达|实现|完成|提高|提升|增长|超过|控制|压缩|压减|降|新增|新开工|开工|引进|盘活|培育|建成|竣工|改造|办结|争取|保持|不低于|不少于))|\b(?:must|aims? to|aiming to|strives? to|pledged? to|promise[sd]? to(?! (?:pay|contribute|give|invest|spend|fund|lend))|vow(?:s|ed)? to)\b/gi
const FACT = /已(?!经批|备|知)|(?<!项)目前已?有|累计已/g
/** What may still turn it round. */
const OPEN =
  /(?<![重主首需只必摘提])要(?!求|素|点)|目标|计划|预[计定估期料]|可望|将(?!军|近)|拟|后|尚未|仅(?=完成)|\b(?:will|would|plan)\b/g

/** 年度任务6000套, 全年目标40亿元: a size that is called a goal, not the share of it that is done. */
const GOAL_ITSELF = /(?:目标|任务)数?$/
/** 完成签约目标50亿元的115%: whatever it is called, a share of it is told. */
const OF_GOAL = /(?:目标|任务)数?(?:[为是])?$/
const SHARE_BEHIND = /^的(?:\d[\d.]*[%％倍]|百分之|[一二三四五六七八九两]成)/

/** 概算 and 预算 are plans whatever came of them. */
const BUDGET = /(?:概算|预算|估算|匡算|核准|批复)(?:总?投资|总额|造价|价)?$/
/** 今年安排重点项目93个, 共铺排重点项目75个 */
const ARRANGED = /(?:安排|铺排|排定)[^，。；、：\d]{0,16}$/

/** The status that the words of its own clause settle, or the name of what is measured; null when they leave it open. */
export function certainStatus(mention: Mention, metric: string): FigureStatus | null {
  if (mention.isBefore)
    return isSetInEnglish(mention.before.slice(-NEAR), mention.after) ? 'planned' : 'actual'
  if (metric === '剩余时间') return 'actual'
  if (GOAL_ITSELF.test(metric) && mention.quantity.kind !== 'percent') return 'target'
  if (SHARE_BEHIND.test(mention.after) && OF_GOAL.test(mention.left.trim())) return 'target'
  if (mention.quantity.kind === 'money' && BUDGET.test(metric)) return 'planned'
  const clause = mention.before.slice(mention.ownStart)
  const goal = lastOf(GOAL, clause)
  const fact = lastOf(FACT, clause)
  if (goal < 0 && fact < 0) return toldBehind(mention, clause, metric)
  if (lastOf(OPEN, clause) > Math.max(goal, fact)) return null
  return goal > fact ? 'target' : 'actual'
}

/** 计划开工30个，实际开工19个; 应于三季度开工的24个项目中，已有15个破土: what was set, and what came of it. */
const SET_OUT = /(?:计划|原定|拟|(?<![供响适反对])应)[^，；。：\d]{0,12}$/
const SET_OUT_BEHIND = /^[^，；。\d]{0,2}(?:计划|拟)/
const CAME_OF_IT =
  /^[^，；。：\d]{0,12}(?:，|中，?)?[^，；。\d]{0,10}(?:实际|已(?!经批)|[仅只])[^，；。\d]{0,8}\d/
/** 首批2300户居民已通气: no share of it is told, and it is not the size of a work that has only begun. */
const IS_DONE_BEHIND =
  /^([^，；。、的\d（）]{0,12}?)(?:已(?!经批|备|知)|刚刚?(?!性))(?![^，；。]*(?:\d|百分|成$))/
/** 到位资金9亿元，占计划目标的80% */
const PAID_IN = /(?:到位资金|到位外资|完成投资|完成额)$/
const OF_PLAN_BEHIND = /^，占[^，。；]{0,16}(?:计划|目标|任务)/
/** 一期投资35亿元，目前满负荷生产: what is at work has been paid for; nothing is said of it once it will be. */
const BUILT_BEHIND =
  /^，(?:该?项目|工程)?(?=[目现至已均全])(?:目前|现|至今)?(?:均|全部)?已?经?(?:全面|正式|全部|顺利)?(?:(?:建成|竣工)?投[产用运]|投入(?:使用|运营|生产)|满负荷(?:生产|运转|运行)|建成通车)(?=[，。；、]|$)/
const WORK = /项目|工程|基地|园/

/** What the words behind a figure settle that none before it governs. */
function toldBehind({ quantity, after }: Mention, clause: string, metric: string): FigureStatus | null {
  const { kind } = quantity
  if (kind === 'count' && ARRANGED.test(clause)) return 'planned'
  if (kind === 'percent' || after === '') return null
  if (CAME_OF_IT.test(after) && (SET_OUT.test(clause) || SET_OUT_BEHIND.test(after))) return 'planned'
  if (PAID_IN.test(metric) && OF_PLAN_BEHIND.test(after) && lastOf(OPEN, clause) < 0) return 'actual'
  if (BUILT_BEHIND.test(after) && lastOf(OPEN, clause) < 0) return 'actual'
  const done = IS_DONE_BEHIND.exec(after)
  if (!done || (kind !== 'count' && WORK.test(done[1] as string))) return null
  return lastOf(OPEN, clause) < 0 ? 'actual' : null
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

const STATUSES: readonly FigureStatus[] = ['actual', 'planned', 'target']
/** 未来园区内将有287公顷产业用地: not the state that it will be changed from. */
const IN_FUTURE = /未来[^，；。\d由从]{0,20}(?:将(?!军|来)|可(?!再)|会(?!议|展))[^，；。\d由从]{0,12}$/
const AHEAD: readonly FigureStatus[] = ['planned', 'target']
const PLANNED: readonly FigureStatus[] = ['planned']
/** 占年度计划的89.1%: how much is done, or should be; a plan is the whole that it is of. */
const OF_PROGRESS: readonly FigureStatus[] = ['actual', 'target']

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
  const ahead = lastOf(AHEAD_EN, clause)
  const reported = lastOf(REPORTED_EN, clause)
  if (reported > ahead || (ahead < 0 && REPORTED_RIGHT_BEFORE.test(clause.trimEnd()))) return ['actual']
  if (ahead > reported) return AHEAD
  if (AHEAD_BEHIND.test(after) || isOnceInEnglish(after)) return PLANNED
  return isDoneInEnglish(clause, after, metric) ? ['actual'] : STATUSES
}

/** The period that the words around a figure settle; null when they leave it open. */
export function certainPeriod(
  mention: Mention,
  read: ReadSentence,
  near: NearPeriods,
  state: TimeState,
): Period | null {
  return (
    thenPeriod(near, state) ??
    ofWhole(mention, near, state) ??
    near.reached?.period ??
    (near.ofClause && stretchOf(near.ofClause, state.anchor)) ??
    thatTimeInEnglish(mention, read, near, state) ??
    ofSameTime(mention, near, state) ??
    inChange(mention, near, state)
  )
}

/** 同期，全区完成投资36亿元; 期内营业额为16亿元, 同季: the time that was just told, whatever is done in it. */
const SAME_TIME =
  /(?:^|[。；，])(?:(?:期内|同季)(?:度)?|同期(?!推进|启动|开工|实施|建设|相比|对比|水平|数据|的|增长|下降|[，]?(?:增长|下降)))[^。；]*$/

function ofSameTime({ before }: Mention, { frame, inClause }: NearPeriods, state: TimeState): Period | null {
  if (inClause !== null || !/[同期][期内季]/.test(before) || !SAME_TIME.test(before)) return null
  const { previous, paragraph, last, atParagraph } = state
  const told = previous?.status === 'actual' && previous.paragraph === atParagraph ? previous.period : null
  return frame?.period ?? told ?? paragraph ?? last
}

/** 上半年完成67亿吨。其中，沿海港口44亿吨: parts are of the time of the whole, and one of a list of that of the one before. */
function ofWhole(
  { quantity, sentence, clauseStart, listed }: Mention,
  { frame, inClause, ofClause, reached }: NearPeriods,
  { previous, atParagraph }: TimeState,
): Period | null {
  if (!previous?.period || previous.paragraph !== atParagraph || previous.isBefore) return null
  const isSame = previous.sentence === sentence.start && previous.clauseStart === clauseStart
  if (listed && isSame && quantity.kind === 'percent') return previous.period
  const opens =
    OPENS_PARTS.test(sentence.normal) && previous.status === 'actual' && FLOW.test(previous.metric)
  return opens && !frame && !inClause && !ofClause && !reached ? previous.period : null
}

const OPENS_PARTS = /^其中[，：]?/
/** What is told of a stretch of time; what is signed on a day is not. */
const FLOW = /(?:产值|增加值|收入|营收|零售额|[进出]口额?|吞吐量|产量|销量|税收|利润)(?:增长|下降)$/

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
function inChange(mention: Mention, near: NearPeriods, state: TimeState): Period | null {
  const { inClause, frame } = near
  const { change, atParagraph } = state
  const stretch = betweenYears(frame, mention)
  if (stretch) return endOfChange(mention, stretch, state)
  if (inClause || change?.paragraph !== atParagraph) return null
  // a sentence that names a time of its own tells of that
  if (frame?.period && frame.period !== change.from && frame.period !== change.to) return null
  return endOfChange(mention, change, state)
}

interface Ends {
  readonly from: Period
  readonly to: Period
}

/** The one end for the state before a change, the other for the state after it in the same clause. */
function endOfChange(mention: Mention, { from, to }: Ends, { previous }: TimeState): Period | null {
  if (mention.isBefore) return from
  const { sentence, clauseStart } = mention
  const isAfter =
    previous?.isBefore && previous.sentence === sentence.start && previous.clauseStart === clauseStart
  return isAfter && previous.period === from ? to : null
}

/** 2019年至2021年，营收从1.6亿元增长到5.3亿元; 五年间 names no years, and is told against the one before. */
function betweenYears(frame: PeriodSpan | null, { sentence }: Mention): Ends | null {
  if (frame?.kind !== 'span' || frame.period?.length !== YEARS || frame.start < sentence.start) return null
  if (!isDigit(sentence.normal[frame.start - sentence.start])) return null
  return { from: frame.period.slice(0, 4), to: frame.period.slice(5) }
}

/** 2019/2021 */
const YEARS = 9

function monthOf(anchor: Anchor | null): Period | null {
  return anchor?.month ? monthPeriod(anchor.year, anchor.month) : null
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) last = found.index
  return last
}
