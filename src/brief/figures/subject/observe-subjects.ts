import type { JudgedSubject } from '../../judge/judge.ts'
import type { Observed } from '../../judge/linear.ts'
import { naming } from '../../judge/naming.ts'
import { mayBeSubject, metricHead } from '../lexicon.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import type { ClauseNoun } from './clause-nouns.ts'
import type { SubjectCandidate } from './subject-candidates.ts'
import type { SubjectState } from './subject-state.ts'

/** What a noun phrase is, by its last word. */
const CLASSES: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'a projects',
    /(?:重点|重大|续建|新开工|签约|开工|竣工|在建|政府投资|产业|民生|基础设施|类|个)[^的]{0,6}(?:项目|工程)$|类$/,
  ],
  ['a project', /(?:项目|工程|基地|产业园|产业城|综合体|[一二三四]期)$/],
  ['a company', /(?:公司|集团|科技|股份|企业|工厂|厂|重工|电子|机械|药业|能源|新材|生物|实业|控股|银行)$/],
  ['a area', /(?:[省市县区州镇乡村]|新城|片区|园区|开发区|园)$/],
  ['a works', /(?:路|线|桥|隧道|水库|电站|港|码头|机场|站|医院|学校|中学|小学|校区|楼|馆|渠|管网|泊位)$/],
  ['a people', /(?:人|户|居民|群众|员工|职工|人才|农户|农民|博士|硕士|学生|游客)$/],
  ['a trade', /(?:业|产业|行业|领域|制造|服务|集群)$/],
  ['a body', /(?:局|委|办|部门|政府|会议|书记|主任|市长|县长|区长|记者|委员会|会)$/],
  ['a paper', /(?:措施|政策|办法|方案|通知|意见|规划|纲要)$/],
]
const OF_AREA =
  /固定资产投资|工业投资|民间投资|增加值|生产总值|GDP|零售|进出口|外资|内资|市外资金|税收|财政|可支配收入|人口|用电量|贷款|存款|城镇化率|旅游|粮食|播种|基础设施投资|房地产|公共预算/
const OF_CLASS = /完成投资|完成率|开工率|竣工率|投产率|复工率|年度计划|时序进度|序时进度|时间进度/
const OF_PROJECT = /总投资|占地|建筑面积|年产|产能|工期|设计|全长|装机|概算|库容|达产|就业|岗位/
const BENEFIT = /给予|补贴|补助|奖|贴息|资助|额度|封顶|最高/
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
  const kinds = CLASSES.filter(([, pattern]) => pattern.test(words)).map(([name]) => name)
  if (kinds.length === 0) kinds.push('a thing')
  if (isProject) kinds.push('named project')
  if (words === area) kinds.push('the area')
  else if (area !== '' && words.startsWith(area)) kinds.push('of the area')
  if (mainProject && words === mainProject.name) kinds.push('the project')
  if (/^(?:全|我)[省市县区镇州国]$/.test(words)) kinds.push('whole area')
  if (metricHead(words)) kinds.push('a measure')
  if (VERBAL.test(words)) kinds.push('verbal')
  if (/\d/.test(words)) kinds.push('with digits')
  if (/、/.test(words)) kinds.push('with list')
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
  if (OF_AREA.test(metric)) about.push('measure of areas')
  if (OF_CLASS.test(metric)) about.push('measure of classes')
  if (OF_PROJECT.test(metric)) about.push('measure of projects')
  if (BENEFIT.test(metric + clause)) about.push('a benefit')
  if (/其中/.test(before)) about.push('after 其中')
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
