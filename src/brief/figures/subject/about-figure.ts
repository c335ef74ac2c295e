import { addAll, naming, type Observation, observation } from '../../judge/observation.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import { wordClasses } from '../word-classes.ts'
import type { ClauseNoun } from './clause-nouns.ts'
import type { SubjectState } from './subject-state.ts'

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

const [FOR, OWN] = [naming('for'), naming('own')]
const [OF_ONE, OF_MANY] = [observation('article of one'), observation('article of many')]
const [FOR_A_COMPANY, FOR_A_PROJECT] = [
  observation('stands for a company'),
  observation('stands for a project'),
]
const AFTER_OF_WHICH = observation('after 其中')

/** What a figure itself tells of whose it may be, whichever words are asked about. */
export function aboutFigure(
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
