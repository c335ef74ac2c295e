import type { Mention } from './mentions.ts'

/** 可研报告获批, 初步设计已完成, 项目建议书通过审查: a work that only stands on paper, and what became of the paper. */
const STUDY =
  /(?:可行性研究|预?可研|初步设计|初设|项目建议书|方案设计|施工图设计|规划环评|选址论证)(?:阶段)?(?:报告|方案|成果|文件)?/
/** Behind the permit the works themselves are told of: 初设批复后，项目已完成投资3.2亿元. */
const AND_THEN = /^[^，。；]{0,8}(?:后|以来|之后)(?:，|$)|^[^，。；]{0,4}(?:阶段)?(?:工作)?完成率/
const FACT =
  /已(?!经?(?:批|获|通过|完成(?:编制|审查|评审|批复)?(?:，|$)|编制|上报|报批))|累计|目前|至今|现有|现状|完成(?!(?:编制|审查|评审|批复)?(?:，|$))|去年|上年|实际|拆[迁除]|征[地收]|到位|支付|拨付|进场|动工|开工|打下|掘进|浇筑|复工|同比/
/** What a design tells of, whatever was done meanwhile. */
const OF_DESIGN =
  /(?:全长|长度|里程|时速|占地|用地|建筑面积|库容|装机(?:容量)?|设站|车站|泊位|跑道|床位|总投资|概算|估算|工期|供水量|受益人口|服务人口|远期.*)$/

/** Whether a figure tells what a feasibility study or a design sets down, which nobody has built yet. */
export function isOnPaper({ before, quantity, right }: Mention, metric: string): boolean {
  if ((quantity.kind === 'percent' && metric.endsWith('率')) || FACT.test(right)) return false
  const study = STUDY.exec(before)
  if (!study) return false
  const behind = before.slice(study.index + study[0].length)
  if (AND_THEN.test(behind)) return false
  return (
    !FACT.test(behind) ||
    (OF_DESIGN.test(metric) && !FACT.test(metric) && !/^[^，]*已[^，]*$/.test(lastClause(behind)))
  )
}

function lastClause(words: string): string {
  return words.slice(words.lastIndexOf('，') + 1)
}

const ONCE_DONE = /(?:达产|投产|建成|投用|投运|竣工|完工|运营|落成)(?:达产|投产|投用|运营)?(?:后|之后|达效后)/
const SINCE_THEN = /已|去年|上年|实际|截至|目前|同比|累计完成|达到了/

/** 项目达产后，年产值不低于50亿元，带动就业不少于800人: what is promised for then. */
export function isPromised({ before, quantity }: Mention): boolean {
  if (quantity.bound !== 'at_least') return false
  const once = ONCE_DONE.exec(before)
  return once !== null && !SINCE_THEN.test(before.slice(once.index))
}
