import type { Change, FigureStatus } from '../../domain/brief.ts'
import type { Mention } from './mentions.ts'

/** Words that set a goal, tell of a plan, or state a fact; the last of them before a figure decides. */
const TARGET =
  /力争|确保|争取(?!上级|中央|省级|国家|资金|专项|到位)|务必|必须|不得(?:低于|少于|超过)|目标(?=[为是:：])|(?<![重主首需只必摘提])要(?!求|素|点|闻|客|害|道|件|领|塞)|须(?!知)|应(?!急|用|税|付|对|收|邀|届|试)|冲刺|锚定|承诺|挑战|力保|务求|奋力/g
const PLANNED =
  /(?<!年度|列入|全年|全部|较|比|行动|投资)计划(?![的，。中内]|单|完成率)|预计|预期|(?<!虚|模)拟(?!合)|据?测算|将(?![军来对把]|近)|(?<![许认])可(?!支配|再生|持续|靠|以看|喜)|(?:建成|达产|投产|投用|通车|投运|竣工|完工|满产|运营|投入使用|实施)[^，。]{0,4}后|有望|能够|安排|谋划/g
const FACT =
  /(?<!项)目前|截至|实际(?!利用|使用|到[账位]|发电|投资额|用|需)|历时|累计(?!装机|达到|不|补)|项目中?有(?=\d|$)|同比|环比|通报|去年|上年|据统计|数据显示/g
/** Words that state a fact in their own clause only. */
const FACT_HERE = /已(?!经批)|仅(?=[开完有用为])|仍有|拥有|现有|共有/g
/** Metrics that tell of a project as it is designed, whatever stands around them. */
const DESIGN =
  /总投资|投资概算|概算|估算|计划投资|占地|用地面积|建筑面积|总工期|工期|建设周期|建设期|年产(?!值)|产能|设计|合同金额|签约金额|协议|合同投资|投资总额|库容|坝高|红线宽|全长|总长|资本金|总规模|单机容量|装机|(?<!通)车道/
const MONEY_DESIGN =
  /年度计划|总投资|概算|估算|计划投资|年度计划$|投资计划$|年度投资|当年投资|协议|合同(?:金额|投资|总?额)|签约金额|投资总额/
const BENEFIT = /给予|补贴|补助|奖励|贴息|资助|专项资金|转贷资金/
const PAID = /已|拨付|兑现|发放|到账|累计/
/** 3条生产线预计9月投产, 厂房已封顶: the words after the quantity tell. */
const NEXT_WORDS = /^(?!的)[^，。；]{0,10}?(均?已|预计|将(?!军)|拟)/
const NOT_YET = /力争|确保|必须|(?<![重主首需])要|目标|计划(?=[完新开竣])|预计|将(?!军|来)|后/g
const ACHIEVED = /完成|交付|浇筑|掘进|提前|获得|减排|缴纳|封顶|贯通|建成/
/** 由1.5万吨, 从现在的21万元: the state before. */
export const FROM = /(?:由|从)(?:现在|目前|原来|原先|最初|去年|此前)?的?$/
/** What is acted upon exists already: 对7个滞后项目, 把剩余的1300亩. */
export const EXISTING = /(?:对|把|剩余的?|尚?未[^，]{0,6}的|停工的|滞后的|现有的?|原有的?|针对)$/
const FINISHED = /(?:^|[，；])(?:本次|此次)?(?:集中)?(?:竣工|建成投产|建成投用|已建成|已投产)的|集中竣工项目/
/** The project works: what is said of it is no longer a plan. */
export const IN_USE =
  /(?:^|[，。；：])(?![^，。；]*(?:将|预计|计划|力争|确保|拟|有望))[^，。；]*(?:正式|顺利|全面|均?已)(?:建成)?(?:投产|投用|投运|投入使用|投入运营|开通运营)(?![后率前]|项目|首年)/

export interface StatusContext {
  readonly metric: string
  readonly change: Change | null
  /** The figure belongs to a single project, and that is not in use yet. */
  readonly inPlannedProject: boolean
  /** It belongs to a project that is. */
  readonly inUse: boolean
  /** The time that it stands under is over. */
  readonly past: boolean
  /** The time that it stands under lies ahead. */
  readonly ahead: boolean

  /** 到2026年 or 年底前 is said of it. */
  readonly deadline: boolean
  /** The status of the figure before it in the sentence. */
  readonly previous: FigureStatus | null
  /** The status of what the article counted first: its parts go with it. */
  readonly whole: FigureStatus | null
}

/** Whether a figure is a fact, a plan or a goal, from the words before it. */
export function statusOf(mention: Mention, context: StatusContext): FigureStatus {
  const { before, left, right, quantity } = mention
  const { metric, change } = context
  if (FROM.test(left) || /剩余的?$/.test(left)) return 'actual'
  if (quantity.kind === 'count' && EXISTING.test(left.trim())) return 'actual'
  if (/目标$/.test(left.trim())) return 'target'
  const ownClause = before.slice(clauseStart(before))
  if (change === 'yoy' && context.previous)
    return lastOf(TARGET, ownClause) >= 0 ? 'target' : context.previous
  if (BENEFIT.test(metric + left + right.slice(0, 8)) && !PAID.test(ownClause)) return 'planned'
  const fact = lastOf(FACT_HERE, ownClause)
  const said =
    fact >= 0 && fact > lastOf(NOT_YET, ownClause) ? 'actual' : lastSaid(before, mention.leadLength)
  const silent = lastSaid(ownClause, 0) === null && said !== 'target'
  if (quantity.kind === 'percent' && change === null && context.previous && silent) return context.previous
  if (quantity.bound === 'at_most' && BENEFIT.test(before)) return 'planned'
  if (said === null && change === null) {
    const next = NEXT_WORDS.exec(right)?.[1]
    if (next) return next.endsWith('已') ? 'actual' : 'planned'
  }
  if (change === null && MONEY_DESIGN.test(metric) && !/^[较比]/.test(metric) && said !== 'target')
    return FINISHED.test(before) || (context.inUse && !/计划|预计|拟/.test(metric + left))
      ? 'actual'
      : 'planned'
  if (said === 'target') return 'target'
  if (/提前$|历时$|仅用$/.test(left.trim())) return 'actual'
  if (context.deadline && !context.inPlannedProject && isReached(mention)) return 'target'

  if (change === 'progress' || change === 'yoy')
    return said === 'planned' && /预计|将|可/.test(ownClause)
      ? 'planned'
      : context.ahead
        ? 'target'
        : 'actual'

  if (FINISHED.test(before)) return /预计|将|达产后|投产后/.test(before) ? 'planned' : 'actual'
  if (context.ahead && !context.inPlannedProject) return said === 'planned' ? 'planned' : 'target'
  if (DESIGN.test(metric + left) && !/已|累计|实际|仅用/.test(ownClause))
    return context.inUse && said !== 'planned' ? 'actual' : 'planned'
  if (said) return said
  if (
    context.whole === 'planned' &&
    (quantity.kind === 'count' || change === null) &&
    isPart(mention, metric)
  )
    return 'planned'
  if (context.inPlannedProject) return context.past || ACHIEVED.test(left) ? 'actual' : 'planned'
  return context.ahead ? 'target' : 'actual'
}

/** 到2025年将达到800家: what a date is set for. */
function isReached({ left, quantity }: Mention): boolean {
  return (
    quantity.bound === 'at_least' ||
    quantity.bound === 'over' ||
    /(?:达到?|突破|超过|实现|增[至加]到?|提高到)$/.test(left.trim())
  )
}

function isPart({ before }: Mention, metric: string): boolean {
  return /项目|工程|占比|比重/.test(metric) && /其中|分[^，]{0,4}看|按[^，]{1,6}分/.test(before)
}

/** The last word that decides; what is only expected or possible ends at a ；, goals and facts go on. */
function lastSaid(before: string, leadLength: number): FigureStatus | null {
  const target = lastOf(TARGET, before)
  const inSentence = lastOf(PLANNED, before.slice(leadLength))
  const planned = inSentence < 0 ? -1 : inSentence + leadLength
  const fact = lastOf(FACT, before)
  const last = Math.max(target, planned, fact)
  if (last < 0) return null
  return last === target ? 'target' : last === planned ? 'planned' : 'actual'
}

function clauseStart(before: string): number {
  return Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('：')) + 1
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) last = found.index
  return last
}
