import type { Change, FigureStatus } from '../../domain/brief.ts'
import type { Mention } from './mentions.ts'

const TARGET =
  /力争|确保|争取|务必|必须|不得(?:低于|少于|超过)|目标(?!的)|要(?!求|素|点|闻|客|害|道|件|领|塞)|须(?!知)|应(?!急|用|税|付|对|收|邀|届|试)|冲刺|锚定|承诺|挑战|力保|最迟|务求/g
const PLANNED =
  /(?<!年度|列入|完成|全年|较|比|行动|度)计划(?![的，。完率中内]|单)|计划(?=完成|新)|预计|预期|拟|规划|概算|估算|预算|安排|将(?!军|来|对)|可(?!支配|再生|持续|靠|以看)|(?:建成|达产|投产|投用|通车|投运|竣工|完工|满产|运营|投入使用)[^，。]{0,4}[后，]|据测算|给予|补贴|补助|奖励|贴息|设立|有望|能够?(?=年|实现|满足|容纳|提供)/g
const ACTUAL = /已(?!经批)|累计|实际|同比|环比|截至|目前|现有|共有|仅用|增至|实现|完成(?!后|率)|获得|达到了/g
/** Metrics that tell of a project as designed, whatever stands around them. */
const DESIGN =
  /总投资|投资概算|概算|估算|计划投资|占地|用地面积|建筑面积|总工期|工期|建设周期|建设期|年产|产能|设计|协议投资|合同金额|签约金额|协议金额|合同投资|投资总额|库容|坝高|红线宽|全长|总长|年发电量|资本金|总规模/
/** Own words that make a figure a fact. */
const FACT = /已|实际|仅用|同比|环比|累计(?!达)|到位|缴纳了/
const FROM = /(?:由|从)(?:现在|目前|原来|原先|最初|去年|此前)?的?$/
/** What is acted upon exists: 对7个滞后项目, 把剩余的1300亩. */
const EXISTING = /(?:对|把|剩余的?|尚?未[^，]{0,6}的|停工的|滞后的|现有的?|原有的?|针对|将)$/
const FINISHED = /^(?:[^，。]{0,6})?(?:竣工|建成|投产|建成投用|已建成)的|集中竣工|竣工项目/
const IN_USE =
  /(?<!预计|计划|将|全面|全部|部分)(?:正式)?(?:投运|投用|投产|建成投产|投入使用|投入运营|通车)(?![后率，]|项目|前)|一期建成|现已建成/

export interface StatusContext {
  readonly metric: string
  readonly change: Change | null
  /** The figure belongs to a single project. */
  readonly inProject: boolean
  /** The status of the figure before it in the sentence, which 同比增长 and shares go with. */
  readonly previous: FigureStatus | null
}

/** Whether a figure is a fact, a plan or a goal, from the words before it. */
export function statusOf(mention: Mention, context: StatusContext): FigureStatus {
  const { before, left, quantity } = mention
  const { metric, change, previous } = context
  if (FROM.test(left) || (quantity.kind === 'count' && EXISTING.test(left.trim()))) return 'actual'
  const ownClause = before.slice(clauseStart(before))
  if (change === 'yoy' && previous) return previous
  const fact = lastOf(FACT_ANY, before)
  if (lastOf(TARGET, before) > fact) return 'target'
  if (change === 'progress' || change === 'yoy')
    return /预计|计划(?=完成|达)/.test(ownClause) ? 'planned' : 'actual'
  if (FACT.test(ownClause)) return 'actual'
  if (FINISHED.test(before)) return 'actual'
  if (DESIGN.test(metric + left))
    return !/投资|概算/.test(metric) && IN_USE.test(before) ? 'actual' : 'planned'
  const planned = lastOf(PLANNED, before)
  const actual = lastOf(ACTUAL, before)
  if (planned >= 0 && planned >= actual) return 'planned'
  return actual < 0 && context.inProject && !IN_USE.test(before) ? 'planned' : 'actual'
}

const FACT_ANY = /已(?!经批)|截至|目前|累计完成|实际/g

function clauseStart(before: string): number {
  return Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('：')) + 1
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1
  for (const found of text.matchAll(pattern)) last = found.index
  return last
}
