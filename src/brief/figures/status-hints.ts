import { characterSet } from '../../script/character-set.ts'
import { naming, type Observation, observation } from '../judge/observation.ts'
import type { Mention } from './mentions.ts'
import { clauseStart } from './own-clause.ts'
import { wordClasses } from './word-classes.ts'

/** What the kind of a measure and the form of a clause tell of status, without a word of plan, goal or fact. */
export function hintsOf(
  {
    quantity,
    before,
    left,
    after,
    clause,
  }: Pick<Mention, 'quantity' | 'before' | 'left' | 'after' | 'clause'>,
  {
    metric,
    instructed,
    sentenceTime,
    timeAfter,
  }: {
    readonly metric: string
    readonly instructed: boolean
    readonly sentenceTime: string | null
    readonly timeAfter: string | null
  },
): Observation[] {
  const { kind } = quantity
  const hints = measures(metric + left).slice()
  if (OPENS_WITH_VERB.test(before.slice(clauseStart(before)))) hints.push(ORDERED, ORDERED_AS(instructed))
  // what these look for stands before the next mark
  const goesOn = after !== '' && !isStop(after, 0)
  if (BY_THE_PLAN.test(before) || (goesOn && AHEAD_OF_PLAN.test(after))) hints.push(BY_PLAN)
  const set = maySet(metric, metric.length - 1) ? /(计划|目标|任务|指标)$/.exec(metric)?.[1] : undefined
  if (set) hints.push(METRIC_SET(`${set === '计划'} ${kind === 'percent' ? 'share' : 'size'}`))
  const noun = SET_BEFORE.exec(before)?.[1]
  if (noun) hints.push(AFTER_SET(`${noun} ${SHARE_OF.test(after)}`))
  const behind = goesOn ? SET_BEHIND.exec(after)?.[1] : undefined
  if (behind) hints.push(BEFORE_SET(behind))
  if (AGREED.test(metric)) hints.push(AGREEMENT, AGREEMENT_OF(/累计|以来|截至/.test(before)))
  if (kind === 'money' && (AGREED.test(metric) || SIGNED.test(before.slice(-REACH) + clause)))
    hints.push(SIGNED_WHEN(sentenceTime))
  const given = GIVEN.test(before)
  if (given) hints.push(OF_GIVEN, OF_GIVEN_AS(instructed))
  // 剩余的12户6月底前全部签约: with a time it is what is to be brought to an end, without one what there is
  if (instructed && kind === 'count')
    hints.push(DUE(timeAfter), given ? GIVEN_DUE(timeAfter) : NEW_DUE(timeAfter))
  return hints
}

const isStop = characterSet('，。；')
const maySet = characterSet('划标务')

const SIGNED_WHEN = naming('signed when')
const [ORDERED, ORDERED_AS] = [observation('opens with verb'), naming('opens with verb, instructed')]
const [OF_GIVEN, OF_GIVEN_AS] = [observation('given'), naming('given, instructed')]

const [DUE, GIVEN_DUE, NEW_DUE] = [naming('counted, due'), naming('given, due'), naming('not given, due')]

const [BY_PLAN, METRIC_SET] = [observation('by the plan'), naming('metric is set, as a plan')]
const [AFTER_SET, BEFORE_SET] = [naming('set before'), naming('set behind')]
const [AGREEMENT, AGREEMENT_OF] = [observation('agreement'), naming('agreement, so far')]

/** What a metric says of what is designed and what was done. */
const measures = wordClasses(
  {
    'measure of design':
      '工期|周期|期限|有效期|概算|协议|意向|合同|占地|用地|建筑面积|年产|产值|产能|能力|设计|跨|时速|机柜|床位|学位|货位|车位|库容|装机|规模|层|车道|车站',
    'measure of benefit': '就业|岗位|带动|惠及|可供|满足|服务|节约|减排|年销售|年营收|税收',
    'measure of work': '完成|掘进|浇筑|铺设|架设|封顶|开挖|贯通|安装|进度|到位|拨付|支出|累计',
    'measure of rest': '剩余|缺口|未|尚|仅|只|不足|差',
  },
  observation,
)

/** 新建学校9所, 培育企业5家: nobody is named who does it. */
const OPENS_WITH_VERB =
  /^(?:年内|全年)?(?:加快|推动|推进|实施|新建|改建|引进|培育|建设|建成|开展|打造|支持|鼓励|盘活|争取|抓好|紧盯|新增|完成|组织|统筹|安排|改造|提升|落实|举办|开工|新开工|发展|招引|筹集|创建|压减|处置|消化|清理|推广|布局|设立)/
/** 比计划晚了40天, 超序时进度6个百分点, 较概算节约2亿元: a plan only measures what happened. */
const BY_THE_PLAN =
  /(?:[比较超]|超出|[快慢]于|落后|滞后|[低高]于|不到|[少多]于)[^，；。\d]{0,10}(?:计划|序时|时序|工期|合同|概算|预算|目标|进度|任务)[^，；。\d]{0,8}$/
const AHEAD_OF_PLAN = /^[^，；。\d]{0,2}(?:提前|早于)计划/
/** 全年目标40亿元, 168亿元的投资计划 */
const SET_BEFORE = /(计划|目标|任务)(?:的|为|是|总量|数|值)?$/
const SHARE_OF = /^[^，。；\d]{0,4}的/
const SET_BEHIND = /^[^，。；\d]{0,4}(计划|目标|任务)/
const AGREED = /协议|意向|合同|签约|引资|订单/
/** 现场签约项目19个，投资总额213亿元: signed on a day a sum is promised, in a stretch of time it is a result. */
const SIGNED = /签约|签署|签订|协议|合同|意向|\bsigned\b|\bagreements?\b|\bcontracts?\b/
/** How far before a sum its signing is looked for. */
const REACH = 60
/** 对78家企业开展检查, 把闲置的8万平方米厂房用起来: what there is, which something is to be done with. */
const GIVEN =
  /(?:对|把|盯[住紧牢]|用[好活]|剩余|剩下|尚未[^，。；\d]{1,6}|未[^，。；\d]{1,4}的|停[产工]的|闲置的?|下滑的|涉及的?|交办的)[^，。；：\d]{0,6}$/
