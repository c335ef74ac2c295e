import { rateOfWork } from './done-by.ts'
import { foundedBy } from './grants.ts'
import { fits } from './label.ts'
import { isNamed, metricStart } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { goalAfter, goalOfLike, nounAfter } from './noun-after.ts'
import { subjectWords } from './phrase.ts'
import { sized } from './sides.ts'
import { verbEnd } from './verb-end.ts'

/** 8万吨/年的生产线. */
const YEARLY = /^\/([年日月])/
/** 渗滤液处理站扩容至500立方米/日. */
const WASTE = /处理[站厂]?$|污水[^，]{0,4}$|垃圾[^，]{0,4}$|水厂$/
/** What stands between a verb and its object and only says where. */
const PLACE_ALONE = /(?:^[对把就]|旁边|周边|附近|沿线|当地|园内|区内|境内|对面|身后)$/

/** 甲港以22866万吨的吞吐量居首, 每度18.8元的价格, 8至10米的速度: the measure stands behind the number, who has it before. */
export function metricBehind(mention: Mention, core: string): Measure | null {
  const { right, after } = mention
  const words = right.startsWith('的') ? right : after.replace(RANGE_END, '')
  if (!words.startsWith('的') || goalAfter(mention)) return null
  const name = /^[^，。；：、\d的]+/.exec(words.slice(1))?.[0] ?? ''
  for (let end = Math.min(LONGEST_METRIC, name.length); end > 1; end--) {
    const metric = name.slice(0, end)
    if (metricStart(metric) < end && fits(metric, mention) && !SAYS_LITTLE.test(metric))
      return measureOf(
        metric,
        isNamed(core) || core.endsWith('以') ? subjectWords(core.replace(/以$/, '')) : '',
      )
  }
  return null
}

/** 5万吨的能力: the words before the number say of what. */
const SAYS_LITTLE = /(?:能力|规模|费用|时间|效率|成本|总量|数量)$/
/** The upper end of a range, and its unit. */
const RANGE_END = /^[—~至到-][\d.]+[^\d，。；的]{1,4}(?=的)/
export const LONGEST_METRIC = 10

/** What words that are no measure leave to those behind the number: 28亿元的年度目标, 日处理8万吨, 安排2亿元专项资金. */
export function toldBehind(mention: Mention, core: string, like: Measure | null): Measure | null {
  const verb = verbEnd(core)
  const goal = goalAfter(mention)
  if (goal) return measureOf(goalOfLike(goal, like), verb ? '' : subjectWords(core))
  const yearly = YEARLY.exec(mention.right)?.[1]
  if (
    yearly &&
    (mention.quantity.kind === 'mass' || (mention.quantity.kind === 'volume' && WASTE.test(core)))
  )
    return measureOf(
      /处理|污水|垃圾|供水|焚烧|炉排|填埋/.test(mention.right) || WASTE.test(core)
        ? `${yearly}处理能力`
        : `${yearly}产能`,
    )
  const rate = rateOfWork(core)
  if (rate) return measureOf(rate)
  const founded = verb > 0 ? foundedBy(mention) : undefined
  if (founded) return measureOf(founded)
  const open =
    core === '' ||
    verb > 0 ||
    PLACE_ALONE.test(core) ||
    verbEnd(core.replace(PLACE_ALONE, '')) > 0 ||
    /^按?每[^，]{1,3}$/.test(core) ||
    /的$/.test(mention.left.trim())
  if (open && mention.quantity.kind === 'money' && /^投资(?=[，。；、仅只已才尚]|$)/.test(mention.right))
    return measureOf('投资')
  const noun = open && !/斥资|耗资|出手/.test(core) ? nounAfter(rightBeyond(mention)) : ''
  return noun.length >= 2 ? { ...measureOf(sized(noun, mention)), ...ownerOf(core, verb) } : null
}

/** What follows the last of several amounts goes for each: 3000元、1500元生活补贴, 500万元至1000万元资助. */
function rightBeyond({ right, after, quantity }: Mention): string {
  if (!/^[、/至到和—~-]$/.test(right)) return right
  const unit = quantity.text.replace(/^[\d.,，]+[多余]?[百千万亿]*[多余]?/, '')
  const at = unit === '' ? -1 : after.indexOf(unit)
  return at > 0 && /^[\d.,，万亿千百、/至到和—~-]+$/.test(after.slice(0, at))
    ? after.slice(at + unit.length)
    : right
}

function ownerOf(core: string, verb: number): Partial<Measure> {
  const subject = subjectWords(core.slice(0, core.length - verb))
  return isNamed(subject) ? { subject } : {}
}
