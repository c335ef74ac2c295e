import type { Span } from '../span.ts'
import { PLAIN_HEADS } from './lexicon.ts'
import { countSpecific } from './specificity.ts'

/** 和 as a part of a name: 安和医疗器械. */
export const NAME_WITH_HE =
  /(?:[安泰祥永仁太三信中人德天元亿众万广义协雍康瑞兴隆顺平共呼和饱祥嘉惠百]和|和(?:平|谐|美|县|顺|田|林|记|泰|盛|信|润|利|昌|合))/

/** 研发和运营中心: two purposes of one thing. */
export function isPaired(sentence: string, at: number, head: Span): boolean {
  return (
    head.end > head.start &&
    PURPOSE.test(sentence.slice(at - 3, at - 1)) &&
    countSpecific(sentence.slice(at, head.end)) === 0
  )
}

const PURPOSE =
  /治沙|制氢|制氨|储能|光伏|风电|养殖|种植|研发|生产|制造|仓储|物流|销售|运营|加工|检测|储运|采购|结算|培训|展示|设计|孵化|维修|组装|配送|科研|教学|医疗|养老|办公|商务|文化|体育|旅游|测试|转化/

/**
 * 医药物流及冷链仓储基地, 青石社区暨联合服务中心: what stands behind 及 sorts only, so both are one name. In a list with 、 only its last
 * item can have a 及 before it, so one in an earlier item belongs to that item.
 */
export function joinsTrades(sentence: string, at: number, head: Span): boolean {
  // 经济运行分析暨项目调度会: 项目 alone goes with what is behind it
  if (sentence[at - 2] === '以' || (at === head.start && PLAIN_HEADS.includes(sentence.slice(at, head.end))))
    return false
  if (sentence[head.end] === '、') return true
  return head.end > head.start && countSpecific(sentence.slice(at, head.end)) < 2
}
