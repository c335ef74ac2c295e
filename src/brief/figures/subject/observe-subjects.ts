import type { JudgedSubject } from '../../judge/judge.ts'
import type { Observed } from '../../judge/linear.ts'
import { naming } from '../../judge/naming.ts'
import { mayBeSubject, metricHead } from '../lexicon.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import { wordClasses } from '../word-classes.ts'
import type { ClauseNoun } from './clause-nouns.ts'
import { classesOf } from './noun-classes.ts'
import type { SubjectCandidate } from './subject-candidates.ts'
import type { SubjectState } from './subject-state.ts'

/** Whose measure a metric is by its words. */
const metricClasses = wordClasses({
  'measure of areas':
    '固定资产投资|工业投资|民间投资|增加值|生产总值|GDP|零售|进出口|外资|内资|市外资金|税收|财政|可支配收入|人口|用电量|贷款|存款|城镇化率|旅游|粮食|播种|基础设施投资|房地产|公共预算',
  'measure of classes': '完成投资|完成率|开工率|竣工率|投产率|复工率|年度计划|时序进度|序时进度|时间进度',
  'measure of projects': '总投资|占地|建筑面积|年产|产能|工期|设计|全长|装机|概算|库容|达产|就业|岗位',
})
const clauseClasses = wordClasses({ 'a benefit': '给予|补贴|补助|奖|贴息|资助|额度|封顶|最高' })
/** What no noun phrase holds. */
const VERBAL =
  /[要把将被让使]|^[的在从按以比为由]|[了着过的和与及在从比为]$|完成|实现|达到|介绍|表示|强调|要求|提出|认为|显示|获悉|指出|今年|去年|目前|力争|确保|低于|高于|预计|计划$|不超|推进|加快/

const FOR = naming('for')
const ORIGINS = naming('origins')

/** What is observed about each candidate for the subject of a figure. */
export function observeSubjects(
  candidates: readonly SubjectCandidate[],
  mention: Mention,
  measured: Measure,
  state: SubjectState,
): readonly JudgedSubject[] {
  const about = aboutFigure(mention, measured, state, candidates)
  return candidates.map((candidate) => ({
    words: candidate.words,
    observed: observe(candidate, about, measured, state),
  }))
}

function observe(
  { words, project, origins }: SubjectCandidate,
  about: readonly string[],
  measured: Measure,
  state: SubjectState,
): Observed {
  const kinds = kindsOf(words, project !== null, state)
  const alone = [...kinds, ...origins, lengthOf(words), ORIGINS(Math.min(origins.length, 4))]
  if (measured.metric.includes(words)) alone.push('in metric')
  return {
    alone,
    together: [
      [[...kinds, ...origins], about],
      [origins, kinds],
    ],
  }
}

/** Worked out once an article for the same words. */
function kindsOf(words: string, isProject: boolean, state: SubjectState): readonly string[] {
  const key = isProject ? `${words} (project)` : words
  const known = state.kinds.get(key)
  if (known) return known
  const kinds = readKinds(words, isProject, state)
  state.kinds.set(key, kinds)
  return kinds
}

function readKinds(words: string, isProject: boolean, { area, mainProject }: SubjectState): string[] {
  const kinds: string[] = classesOf(words)
  if (kinds.length === 0) kinds.push('a thing')
  if (isProject) kinds.push('named project')
  if (words === area) kinds.push('the area')
  else if (area !== '' && words.startsWith(area)) kinds.push('of the area')
  if (mainProject && words === mainProject.name) kinds.push('the project')
  if (words.length === 2 && /^(?:全|我)[省市县区镇州国]$/.test(words)) kinds.push('whole area')
  if (metricHead(words)) kinds.push('a measure')
  if (VERBAL.test(words)) kinds.push('verbal')
  if (/\d/.test(words)) kinds.push('with digits')
  if (words.includes('、')) kinds.push('with list')
  if (!mayBeSubject(words)) kinds.push('hardly a subject')
  return kinds
}

function aboutFigure(
  mention: Mention,
  { metric, change, subject, isTopic }: Measure,
  { mainProject, project, nouns }: SubjectState,
  candidates: readonly SubjectCandidate[],
): string[] {
  const { quantity, clause, before } = mention
  const about = [
    FOR(quantity.kind),
    subject === '' ? 'own none' : isTopic ? 'own topic' : 'own some',
    mainProject ? 'article of one' : 'article of many',
    project ? 'project standing' : 'no project standing',
  ]
  const anaphor = anaphorOf(mention, nouns)
  if (anaphor !== '') about.push(anaphor)
  if (change !== null) about.push('for a change')
  about.push(...metricClasses(metric), ...clauseClasses(metric + clause))
  if (before.includes('其中')) about.push('after 其中')
  if (candidates.some(({ origins }) => origins.some((origin) => origin === 'head 0')))
    about.push('clause has a head')
  if (candidates.some(({ origins }) => origins.some((origin) => origin.startsWith('project named'))))
    about.push('sentence names a project')
  return about
}

/** 该公司…, 项目…: the clause is about something named before. */
function anaphorOf({ quantity, sentence }: Mention, nouns: readonly ClauseNoun[]): string {
  const at = quantity.start - sentence.start
  const said = nouns.findLast(({ start, isAnaphor }) => isAnaphor && start < at)?.words
  if (said === undefined) return ''
  return /公司|企业|集团|厂|我们/.test(said) ? 'stands for a company' : 'stands for a project'
}

function lengthOf(words: string): string {
  return words.length <= 2
    ? 'length two'
    : words.length <= 4
      ? 'length short'
      : words.length <= 9
        ? 'length middle'
        : words.length <= 16
          ? 'length long'
          : 'length very long'
}
