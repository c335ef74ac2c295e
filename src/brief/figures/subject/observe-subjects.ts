import { hasHan } from '../../../script/characters.ts'
import type { JudgedSubject } from '../../judge/judge.ts'
import type { Observed } from '../../judge/linear.ts'
import { addAll, naming, type Observation, observation } from '../../judge/observation.ts'
import type { Phrases, Stretch } from '../../judge/phrases.ts'
import { mayBeSubject } from '../lexicon.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import { wordClasses } from '../word-classes.ts'
import type { SubjectCandidate } from './candidate.ts'
import type { ClauseNoun } from './clause-nouns.ts'
import { classesOf } from './noun-classes.ts'
import type { KnownSubject, SubjectState } from './subject-state.ts'

/** Whose measure a metric is by its words. */
const metricClasses = wordClasses(
  {
    'measure of areas':
      '固定资产投资|工业投资|民间投资|增加值|生产总值|GDP|零售|进出口|外资|内资|市外资金|税收|财政|可支配收入|人口|用电量|贷款|存款|城镇化率|旅游|粮食|播种|基础设施投资|房地产|公共预算',
    'measure of classes': '完成投资|完成率|开工率|竣工率|投产率|复工率|年度计划|时序进度|序时进度|时间进度',
    'measure of projects': '总投资|占地|建筑面积|年产|产能|工期|设计|全长|装机|概算|库容|达产|就业|岗位',
    'measure of companies':
      '营业收入|营收|销售收入|销售额|净利|利润|毛利|研发|订单|出口额|产值|用工|员工|纳税|每股|营业额|持股|注册资本|盈利|亏损|盈余',
    'measure of people': '人均|户均|增收|工资|月薪|居民|农户',
    'measure of grants': '补贴|补助|奖|贴息|资助|扶持|返还|期限|比例|额度|兑付|上限',
    'measure of parts': '占比|比重|占|份额',
  },
  observation,
)
const clauseClasses = wordClasses({ 'a benefit': '给予|补贴|补助|奖|贴息|资助|额度|封顶|最高' }, observation)
const FOR = naming('for')
const ORIGINS = naming('origins')
const IN_METRIC = observation('in metric')
const [THING, WHOLE_AREA] = [observation('a thing'), observation('whole area')]
const [THE_AREA, OF_THE_AREA] = [observation('the area'), observation('of the area')]
const [WITH_DIGITS, WITH_LIST] = [observation('with digits'), observation('with list')]
const HARDLY = observation('hardly a subject')
const OWN = naming('own')
const [OF_ONE, OF_MANY] = [observation('article of one'), observation('article of many')]
const [FOR_A_COMPANY, FOR_A_PROJECT] = [
  observation('stands for a company'),
  observation('stands for a project'),
]
const AFTER_OF_WHICH = observation('after 其中')
const [TWO, SHORT, MIDDLE] = [
  observation('length two'),
  observation('length short'),
  observation('length middle'),
]
const [LONG, VERY_LONG] = [observation('length long'), observation('length very long')]
const [SUBJECT_BEFORE, WRITTEN] = [naming('subject before'), naming('written')]
const IN_TITLE = observation('in the title')
/** More often counts alike. */
const MOST_TIMES = 4

/** What is observed about each candidate for the subject of a figure. */
export function observeSubjects(
  candidates: readonly SubjectCandidate[],
  mention: Mention,
  measured: Measure,
  state: SubjectState,
  phrases: Phrases,
): readonly JudgedSubject[] {
  const about = aboutFigure(mention, measured, state)
  const ofMetric: Observation[] = []
  phrases.within('subject of', wordsOf(measured.metric), ofMetric)
  return candidates.map((candidate) => ({
    words: candidate.words,
    observed: observe(candidate, about, ofMetric, measured, state, phrases),
  }))
}

function observe(
  { words, origins }: SubjectCandidate,
  about: readonly Observation[],
  ofMetric: readonly Observation[],
  measured: Measure,
  state: SubjectState,
  phrases: Phrases,
): Observed {
  const known = knownOf(words, state)
  const places = origins.slice()
  addAll(known.written, places)
  places.push(SUBJECT_BEFORE(Math.min(known.times, 3)))
  const { kinds } = known
  const told = kinds.slice()
  addAll(places, told)
  const alone = told.slice()
  alone.push(lengthOf(words), ORIGINS(Math.min(origins.length, 4)))
  if (measured.metric.includes(words)) alone.push(IN_METRIC)
  const written = wordsOf(words)
  phrases.opening('subject begins', written, alone)
  phrases.closing('subject ends', written, alone)
  return {
    alone,
    together: [
      [told, about],
      [places, kinds],
      [told, ofMetric],
    ],
  }
}

/** Two to four letters of a metric or a name tell what it is; in English a word or two. */
function wordsOf(text: string): Stretch {
  const inWords = !hasHan(text)
  const [shortest, longest] = inWords ? [1, 2] : [2, 4]
  return { text: inWords ? text.toLowerCase() : text, from: 0, to: text.length, shortest, longest, inWords }
}

/** What is known of words so far. */
export function knownOf(words: string, state: SubjectState): KnownSubject {
  const before = state.known.get(words)
  if (before !== undefined) return before
  const known = { kinds: readKinds(words, state), written: readWritten(words, state), times: 0 }
  state.known.set(words, known)
  return known
}

/** Where and how often the article writes it. */
function readWritten(words: string, { title, opening }: SubjectState): Observation[] {
  let times = 0
  for (let at = opening.indexOf(words); at >= 0 && times < MOST_TIMES; at = opening.indexOf(words, at + 1))
    times++
  return title.includes(words) ? [WRITTEN(times), IN_TITLE] : [WRITTEN(times)]
}

function readKinds(words: string, { area }: SubjectState): Observation[] {
  const kinds = classesOf(words)
  if (kinds.length === 0) kinds.push(THING)
  if (words === area) kinds.push(THE_AREA)
  else if (area !== '' && words.startsWith(area)) kinds.push(OF_THE_AREA)
  if (words.length === 2 && /^(?:全|我)[省市县区镇州国]$/.test(words)) kinds.push(WHOLE_AREA)
  if (/\d/.test(words)) kinds.push(WITH_DIGITS)
  if (words.includes('、')) kinds.push(WITH_LIST)
  if (!mayBeSubject(words)) kinds.push(HARDLY)
  return kinds
}

function aboutFigure(
  mention: Mention,
  { metric, subject, isTopic }: Measure,
  { mainProject, nouns }: SubjectState,
): Observation[] {
  const { quantity, clause, before } = mention
  const about = [
    FOR(quantity.kind),
    OWN(subject === '' ? 'none' : isTopic ? 'topic' : 'some'),
    mainProject ? OF_ONE : OF_MANY,
  ]
  const anaphor = anaphorOf(mention, nouns)
  if (anaphor !== null) about.push(anaphor)
  addAll(metricClasses(metric), about)
  addAll(clauseClasses(metric + clause), about)
  if (before.includes('其中')) about.push(AFTER_OF_WHICH)
  return about
}

/** 该公司…, 项目…: the clause is about something named before. */
function anaphorOf({ quantity, sentence }: Mention, nouns: readonly ClauseNoun[]): Observation | null {
  const at = quantity.start - sentence.start
  const said = nouns.findLast(({ start, isAnaphor }) => isAnaphor && start < at)?.words
  if (said === undefined) return null
  return /公司|企业|集团|厂|我们/.test(said) ? FOR_A_COMPANY : FOR_A_PROJECT
}

function lengthOf({ length }: string): Observation {
  return length <= 2 ? TWO : length <= 4 ? SHORT : length <= 9 ? MIDDLE : length <= 16 ? LONG : VERY_LONG
}
