import type { Judge } from '../../judge/judge.ts'
import type { LocatedProject } from '../../projects/find-projects.ts'
import { lastAction } from '../lexicon.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import { isBesideRate } from '../rate-in-brackets.ts'
import { leaveBreakdown, noteBreakdown } from './breakdown.ts'
import type { SubjectCandidate } from './candidate.ts'
import { isClosed } from './closed-list.ts'
import { knownOf } from './known-subject.ts'
import { nounPhrase } from './noun-phrase.ts'
import { observeSubjects } from './observe-subjects.ts'
import { HEAD_HERE, PLACED } from './own-origins.ts'
import { placeTold } from './place-told.ts'
import { subjectCandidates } from './subject-candidates.ts'
import type { SubjectState } from './subject-state.ts'
import { toldByBody } from './told-by-body.ts'

export interface Topic {
  /** Empty when the article names nothing that it could be. */
  readonly subject: string
  readonly project: LocatedProject | null
}

/** What a figure is measured on; moves the state on over it. */
export function subjectOf(state: SubjectState, mention: Mention, measured: Measure, judge: Judge): Topic {
  leaveBreakdown(state, mention, measured)
  const candidates = subjectCandidates(mention, measured, state)
  // asked even where the place settles it: the fit learns from every figure
  const judged = judge.subject(observeSubjects(candidates, mention, measured, state, judge.phrases))
  const settled =
    ownerBehind(state, mention) ??
    phaseOf(state, mention, candidates) ??
    partNamed(state, mention) ??
    candidates.find(({ origins }) => origins.includes(PLACED))?.words ??
    growthOfPart(state, mention, measured) ??
    null
  const likely = candidates.find(({ words }) => words === judged) ?? null
  const byBody = settled === null ? toldByBody(state, mention, measured, likely) : null
  const subject = settled ?? byBody ?? placeTold(mention, measured, state) ?? asToldBefore(judged, state)
  const chosen = candidates.find(({ words }) => words === subject) ?? unnamed(byBody)
  const { previous, counted } = state
  if (!isBesideRate(mention)) note(state, mention, measured, chosen)
  noteBreakdown(state, { previous, counted }, mention, measured, ownNames(subject, measured))
  const ofMany = subject === state.area || subject === state.main || chosen === undefined || byBody !== null
  const named = settled === null ? undefined : state.projects.projects.find(({ name }) => name === settled)
  return { subject, project: chosen?.project ?? named ?? (ofMany ? null : state.project) }
}

/** 新区新签约项目 of 鹭津新区新签约项目: what the figure before is told of under its area's full name. */
function asToldBefore(words: string, { previous, area }: SubjectState): string {
  const full = previous?.words ?? ''
  const isTail = words !== '' && full.length > words.length && full.endsWith(words)
  return isTail && area !== '' && full.startsWith(area) ? full : words
}

/** What no noun of the text stands for: the city of 市发改局. */
function unnamed(words: string | null): SubjectCandidate | undefined {
  return words === null ? undefined : { words, project: null, origins: [] }
}

/** 总投资120亿元，其中先行实施云帆产业园项目，投资20亿元，用地1319亩: what is named last is what the clauses behind describe. */
function partNamed({ projects }: SubjectState, { quantity, sentence, before, left }: Mention): string | null {
  if ((quantity.kind !== 'money' && quantity.kind !== 'area') || !GOES_ON.test(left)) return null
  const named = projects.lastBefore(sentence.start, quantity.start)
  if (!named) return null
  const at = before.length - (quantity.start - named.start)
  const behind = before.slice(at + named.end - named.start)
  return behind.startsWith('，') &&
    !/[；：、]/.test(behind) &&
    OF_WHICH.test(before.slice(0, Math.max(0, at)))
    ? named.project.name
    : null
}

const OF_WHICH = /其中[，：]?[^，；。、]{0,12}$/

/** 第一产业4亿元，同比增长3%: a growth that is told in no other words is that of the amount right before it. */
function growthOfPart(
  { previous }: SubjectState,
  { sentence, left, before }: Mention,
  { change, subject }: Measure,
): string | null {
  if (change !== 'yoy' || subject !== '' || previous?.sentence !== sentence.start) return null
  const ahead = before.slice(0, before.length - left.length)
  return A_PART.test(previous.words) && BARE_GROWTH.test(left) && AMOUNT_BEFORE.test(ahead)
    ? previous.words
    : null
}

const BARE_GROWTH =
  /^(?:同比|按可比价格?(?:计算)?|名义|比上年|比去年|比上年同期|比去年同期|较上年|较去年)?(?:增长|下降)$/
const A_PART = /(?:业|类|领域|[省市县区镇乡州港])$/
/** An amount, and no more than its comma behind it. */
const AMOUNT_BEFORE = /\d[万亿]*(?:元|吨|千瓦时|美元|人次)，$/

/** 总投资50亿元，其中一期投资25亿元，占地446亩: the clauses behind go on with the phase. */
function phaseOf(
  { previous }: SubjectState,
  { quantity, sentence, left }: Mention,
  candidates: readonly SubjectCandidate[],
): string | null {
  if (quantity.kind !== 'money' && quantity.kind !== 'area') return null
  const here = candidates.find(({ origins }) => origins.includes(HEAD_HERE))?.words
  if (here !== undefined) return PHASE.test(here) ? here : null
  const goesOn = previous?.sentence === sentence.start && PHASE.test(previous.words)
  return goesOn && GOES_ON.test(left) ? previous.words : null
}

const PHASE = /^[一二三四]期(?:项目|工程)?$/
const GOES_ON = /^，?(?:总|计划|规划|预计|新增|批复)*(?:投资|占地|用地|建筑|建设用地)/

/** 总投资2亿元的长盛树脂项目: a sum right in front of a project's name is the project's. */
function ownerBehind({ projects }: SubjectState, { quantity, right }: Mention): string | null {
  if (quantity.kind !== 'money' || !right.startsWith('的')) return null
  const behind = projects.within(quantity.end, quantity.end + NAME_WITHIN)[0]
  return behind?.name ?? null
}

const OF_A_CLASS = /^(?:新|续|在|扩|改|已|未|拟)[^，]{0,6}(?:项目|企业|工程)$/

/** What a part that is a class of its own is called: 旅游项目, 全市旅游项目; none of what is not. */
function ownNames(subject: string, { metric, subject: own, isTopic, isPlaced, isPart }: Measure): string[] {
  if (own === '') return OF_A_CLASS.test(metric) ? [metric] : []
  if (!(isTopic || isPlaced || isPart)) return []
  const names = [own, thingIn(metric)].filter((name) => name !== '')
  return names.some((name) => subject.endsWith(name)) ? [...names, subject] : names
}

/** 登记问题: 问题; a goal is none of the things counted. */
function thingIn(metric: string): string {
  const thing = metric.slice(lastAction(metric)?.end ?? 0)
  return /(?:数|目标|任务)$/.test(thing) ? '' : nounPhrase(thing)
}

/** The name begins behind 的. */
const NAME_WITHIN = 2

function note(
  state: SubjectState,
  mention: Mention,
  measured: Measure,
  chosen: SubjectCandidate | undefined,
): void {
  const { quantity, sentence, clauseStart } = mention
  const named = state.projects.lastBefore(sentence.start, quantity.start)
  if (named && !isClosed(named, mention)) state.project = named.project
  if (quantity.kind === 'count' && measured.change === null) {
    const words = thingIn(measured.metric)
    if (words !== '') state.counted = { words, sentence: sentence.start, paragraph: sentence.paragraph }
  }
  if (chosen === undefined) return
  knownOf(chosen.words, state).times++
  const counted = measured.isTopic && quantity.kind === 'count' && quantity.value > 1
  if (counted && chosen.project === null) {
    state.project = null
    state.main ||= chosen.words
  }
  if (chosen.project) state.project = chosen.project
  const { start, paragraph } = sentence
  state.previous = { words: chosen.words, sentence: start, paragraph, clauseStart }
}
