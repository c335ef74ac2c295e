import { lastAction } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { subjectWords } from './phrase.ts'

/** 入园企业中，电子信息38家、医疗器械27家. */
const TRADE =
  /^[^，的]{0,6}(?:信息|器械|装备|制造|材料|能源|医药|食品|电子|科技|汽车|化工|服务|物流|软件|零部件|智能|环保|纺织|机械|互联网)$/
/** 村里有民宿23家. */
const KEPT_THERE = /(?:村里|园里|镇上|村上|县里|景区)(?:共|现|已)?有([\p{Script=Han}]{2,6})$/u

/** 施工单位欠薪37人: those to whom it happened. */
const BEFALLEN = /(?:欠薪|失业|裁员|减员|受伤|死亡|失踪|报名|参训|参保|转岗|待岗|下岗)$/

/** What is counted when the words before the number name its trade, what befell it, or where it is kept; null for others. */
export function countedKind({ quantity: { unit } }: Mention, core: string): Measure | null {
  const befallen = /^[人名]$/.test(unit) ? BEFALLEN.exec(core)?.[0] : undefined
  if (befallen) return measureOf(`${befallen}人数`, subjectWords(core.slice(0, -befallen.length)))
  if (unit === '家' && TRADE.test(core) && !lastAction(`${core}。`))
    return { ...measureOf(`${core}企业`, core), isTopic: true }
  const kept = KEPT_THERE.exec(core)?.[1]
  return kept === undefined ? null : measureOf(kept)
}

/** True for 村里有民宿, which is a clause that names what is counted. */
export function saysWhatIsKept(core: string): boolean {
  return KEPT_THERE.test(core)
}
