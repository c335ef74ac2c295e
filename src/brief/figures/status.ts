import type { FigureStatus } from '../../domain/brief.ts'
import type { Mention } from './mentions.ts'

const TARGET =
  /力争|确保|争取|务必|必须|不得(?:低于|少于|超过)|目标|要(?!求|素|点|闻|客|害|道|件|领|塞)|须(?!知)|应(?!急|用|税|付|对|收|邀|届|试|届)|冲刺|锚定|承诺|提出|挑战|力保|达到[^，]{0,10}以上/g
const PLANNED =
  /计划|预计|预期|拟|规划|概算|估算|预算|安排|将(?!军|来)|可(?!支配|再生|持续|靠|以看)|(?:建成|达产|投产|投用|通车|投运|竣工|完工|满产|运营|投入使用)[^，。]{0,4}后|据测算|给予|补贴|补助|奖励|贴息|设立|有望|能够?(?=年|实现|满足|容纳|提供)|拉动|带动/g
const ACTUAL =
  /已(?!经批)|累计(?!不超过|装机达到)|实际|同比|环比|截至|目前|现有|共有|仅用|止|达到了|增至|收窄|(?<!力争)(?<!确保)(?<!可)(?<!将)(?<!计划)实现|完成(?!后|率)/g
/** Metrics that describe a project as planned, whatever stands around them. */
const DESIGN =
  /总投资|投资概算|概算投资|估算投资|计划投资|占地|用地面积|建筑面积|总工期|工期|建设周期|建设期|年产|产能|设计|协议投资|合同金额|签约金额|协议金额|协议总投资|合同投资|投资总额|库容|坝高|红线宽|全长|总长|主线长|年发电量|仓储面积|资本金/
const FLOW = /完成投资|累计完成|增长|下降|同比|环比|到位|实际|已/

/** What the article says of the project or area that a figure belongs to. */
export interface StatusContext {
  /** The figure is about a single project rather than a total. */
  readonly inProject: boolean
  /** The project is finished or in production. */
  readonly done: boolean
  /** A named period of the figure lies after the article. */
  readonly future: boolean
}

/** Whether a figure is a fact, a plan or a goal, from the words before it. */
export function statusOf(mention: Mention, metric: string, context: StatusContext): FigureStatus {
  const { before, left } = mention
  const ownClause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf('：')) + 1,
  )
  const target = lastOf(TARGET, before)
  const planned = lastOf(PLANNED, before)
  const actual = lastOf(ACTUAL, before)
  if (target >= 0 && target > lastOf(/已|截至|目前|累计/g, before) && !/建成后|达产后/.test(ownClause))
    return 'target'
  if (/^[^，]{0,6}后/.test('') || (/已|累计完成|实际|仅用/.test(ownClause) && !/计划|预计/.test(ownClause)))
    return 'actual'
  if (DESIGN.test(metric + left) && !FLOW.test(left))
    return context.done && !/总投资|概算/.test(metric) ? 'actual' : 'planned'
  if (planned >= 0 && planned >= actual) return 'planned'
  if (actual >= 0) return planned > actual ? 'planned' : 'actual'
  if (context.future) return 'planned'
  return context.inProject && !context.done ? 'planned' : 'actual'
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) last = found.index
  return last
}
