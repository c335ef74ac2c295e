import type { Change } from '../../domain/brief.ts'
import { hasLatin } from '../../script/characters.ts'
import { addAll, naming, type Observation, observation } from '../judge/observation.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { wordAtEnd } from './word-at.ts'
import { wordClasses } from './word-classes.ts'

/** What is known of a figure when its period is asked for. */
export interface FigureInTime {
  readonly metric: string
  readonly change: Change | null
  readonly inProject: boolean
}

export interface DatingContext {
  readonly mention: Mention
  readonly read: ReadSentence
  readonly figure: FigureInTime
  /** What kind of news the article is. */
  readonly genre: string
  /** Its sentence tells somebody to act. */
  readonly instructed: boolean
}

/** What a metric says about time. */
const metricClasses = wordClasses(
  {
    'metric annual': '年度|当年|今年|全年|年计划|annual plan|annual target|this year',
    'metric agreed': '总投资|概算|估算|协议|合同|签约金额|资本金|计划投资|investment|cost',
    'metric size': '占地|面积|用地|全长|长度|库容|宽|高度|水头|规模|容量|装机|area|length|capacity',
    'metric capacity': '年产|产能|能力|日处理|设计|capacity',
    'metric duration': '工期|周期|期限|时限|有效期',
    'metric counted': '项目|工程|企业|公司|项$|project|compan',
    'metric event': '签约|开工|竣工|启动|投产|奠基|揭牌|动工|通车|集中',
    'metric done': '完成|实现|累计|新增|建成',
    'metric share': '占|比重|率$|share',
    'metric benefit': '补贴|补助|奖|贴息|资助|额度|封顶|最高|tax credit|grant',
  },
  observation,
)
/** What the words right before a figure say about time. */
const leftClasses = wordClasses(
  { every: '每|年均|月均|日均|户均|人均|单个|首年|a year|per |annual' },
  observation,
)
const clauseClasses = wordClasses(
  {
    'once done':
      '达产|投产后|建成后|投用后|通车后|竣工后|完工后|落成后|启用后|开通后|商转后|投运后|并网后|营运后|交付后|届时|满产|once|Once|upon completion|Upon completion|when complete',
    'event before': '本次|此次|这次|现场|当天|当日|仪式',
    'problem before': '问题|不足|短板|困难|薄弱',
  },
  observation,
)
/** What the verbs of its clause tell: of an event, of what a time brought, of how things stand, of what is to be. */
const verbClasses = wordClasses(
  {
    'verb event':
      '签约|开工|动工|启动|举行|召开|参加|出席|到场|表彰|授牌|揭牌|奠基|亮相|首批|首日|现场|集中|仪式|集体|当天|当日',
    'verb flow':
      '完成|实现|新增|引进|接待|发放|办理|查处|累计|投入|兑现|落实|新开工|新登记|新注册|培训|增长|下降|增加|减少|达成|处理|争取|到位',
    'verb state':
      '共有|现有|拥有|位于|剩余|仍有|尚有|建有|设有|涵盖|覆盖|聚集|集聚|在孵|入驻|从业|员工|目前|保有|存量',
    'verb design': '设计|规划|可|能够|预计|建成后|投产后|达产|拟|将|建设|包括|主要|分为|采用',
    'verb problem': '不足|短板|问题|滞后|缺口|尚未|只有|仅|偏|未',
  },
  observation,
)
const rightClasses = wordClasses({ gives: '给予|补|奖|资助' }, observation)
const TO = /(?:至|到|为|达|升|降|增)[^，；]{0,3}$|to [a-z ]{0,12}$/i
const EXISTING = /(?:对|把|剩余|现有|原有|存量|已有|目前|仍有|还有)[^，]{0,4}$/

const [IN, CHANGE, BOUND] = [naming('in'), naming('change'), naming('bound')]
const [COUNT_IN, AMOUNT_IN] = [naming('count in genre'), naming('amount in genre')]
/** 年度计划投资51.8亿元, 占年度计划401.5亿元的81.6% */
const PLAN_AMOUNT =
  /(?:年度?|全年|当年|年初)[^，；。\d]{0,6}(?:计划|目标|任务|预算|下达|安排)[^，；。\d]{0,6}$/
const PLAN_NAMED = /^(?:全年|年度?)(?:计划|目标|任务|预算)(?:投资|额)?$/
const OF_PLAN = /的[^的]{0,2}$/
const ANNUAL_PLAN = { itself: observation('annual plan'), of: observation('of annual plan') }
const SHARE_OF_PLAN = {
  itself: observation('percent after annual plan'),
  of: observation('share of annual plan'),
}
const [ANNUAL, AGREED] = [observation('metric annual'), observation('metric agreed')]
const INSTRUCTED = observation('instructed')
const [OF_BEFORE, UP_TO, EXISTS] = [observation('from'), observation('to'), observation('existing')]
const NO_TIME = observation('no time in sentence')
const NO_TIME_BEFORE = observation('no time before')
/** What is observed of a figure that tells which time it is of, whatever its status and the times told before. */
export function observeInTime({ mention, read, figure, genre, instructed }: DatingContext): Observation[] {
  const { quantity, left, before, right } = mention
  const words = figure.metric + left
  const inGenre = quantity.kind === 'count' ? COUNT_IN : AMOUNT_IN
  const about = [IN(quantity.kind), CHANGE(figure.change), inGenre(genre)]
  const classes = metricClasses(hasLatin(words) ? words.toLowerCase() : words)
  for (const each of classes) if (each !== AGREED || classes[0] !== ANNUAL) about.push(each)
  if (PLAN_AMOUNT.test(left) || PLAN_NAMED.test(figure.metric))
    about.push(
      (quantity.kind === 'percent' ? SHARE_OF_PLAN : ANNUAL_PLAN)[OF_PLAN.test(left) ? 'of' : 'itself'],
    )
  if (instructed) about.push(INSTRUCTED)
  addAll(leftClasses(left), about)
  addAll(clauseClasses(before), about)
  if (mention.isBefore) about.push(OF_BEFORE)
  else if (TO.test(left)) about.push(UP_TO)
  if (EXISTING.test(left)) about.push(EXISTS)
  addAll(rightClasses(right.slice(0, 8)), about)
  if (read.periods.length === 0) about.push(NO_TIME)
  else if (!read.periods.some(({ end }) => end <= quantity.start)) about.push(NO_TIME_BEFORE)
  if (quantity.bound !== 'exact') about.push(BOUND(quantity.bound))
  addAll(verbClasses(mention.clause), about)
  if (isQuoted(mention.before)) about.push(QUOTED)
  if (isPart(mention)) about.push(IS_PART)
  about.push(JOINED(joinOf(mention, read)))
  about.push(METRIC_END(wordAtEnd(figure.metric)), LEFT_END(wordAtEnd(left.trim())))
  return about
}

const IS_PART = observation('part')
const PART = /^(?:其中|包括|含|其余)/

/** 其中外资项目2个: of the time of the whole. */
export function isPart({ clause }: Mention): boolean {
  return PART.test(clause)
}

const JOINED = naming('joined by')

/** How a figure is joined to the one before it in its sentence, and whether both count the same. */
export function joinOf(mention: Mention, { mentions, sentence, normal, lead }: ReadSentence): string {
  const before = mentions[mentions.indexOf(mention) - 1]
  if (!before) return lead ? 'semicolon' : 'nothing'
  const same = before.quantity.unit === mention.quantity.unit ? ' same unit' : ''
  if (mention.listed) return `list${same}`
  if (before.clauseStart === mention.clauseStart) return `clause${same}`
  const between = normal.slice(before.quantity.end - sentence.start, mention.quantity.start - sentence.start)
  return `${between.split('，').length > 2 ? 'far clause' : 'next clause'}${same}`
}

const METRIC_END = naming('metric end')
const LEFT_END = naming('left end')
const QUOTED = observation('quoted')

function isQuoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
