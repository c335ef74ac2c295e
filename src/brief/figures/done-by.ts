import { benefitBefore } from './grants.ts'
import { isNamed, lastAction, metricStart } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { subjectWords } from './phrase.ts'
import { repeated } from './repeated.ts'
import { SIDES, sideOf } from './sides.ts'
import { CELLS } from './thing-behind.ts'
import { verbEnd } from './verb-end.ts'

/** Verbs that say by themselves what the money is. */
const MONEY_VERBS: Readonly<Record<string, string>> = {
  ...{
    补: '补贴',
    奖: '奖励',
    扣: '扣款',
    配套: '配套资金',
    拿出: '资金',
    追回: '追回资金',
    收缴: '收缴金额',
    兑付: '兑付资金',
    编列: '经费',
    罚: '罚款',
    签约: '签约金额',
    赔: '赔偿',
    缴: '税收',
    缴纳: '税收',
    上缴: '税收',
    欠: '欠款',
    差: '缺口',
  },
  ...{ 投: '投资', 斥资: '投资', 耗资: '投资', 出手: '投资', 花: '费用', 花费: '费用', 省: '节省费用' },
  ...{ 带来: '收益', 可带来: '收益', 亏损: '亏损', 损失: '损失', 减免: '减免税费', 节省: '节省费用' },
  ...{
    发行: '发行金额',
    发放: '发放金额',
    投放: '投放金额',
    清偿: '清偿金额',
    增资: '增资',
    入股: '入股资金',
  },
  ...{ 卖: '销售额', 成交: '成交额', 销售: '销售额', 出口: '出口', 进口: '进口', 贷: '贷款', 融到: '融资' },
  ...{
    放款: '贷款',
    放贷: '贷款',
    安排: '资金',
    挹注: '经费',
    争取: '经费',
    投入: '投资',
    花出去: '支出',
    花掉: '支出',
    到位: '到位资金',
    到账: '到账资金',
    拨付: '资金',
    下达: '资金',
  },
}
/** Adverbs before a verb that says nothing by itself: 只干了5.9亿元. */
const ONLY = /^(?:只|仅|已经?|才|就|再|共|先|还|实际|也|将|拟|要|继续|计划|今年)+$/
const WORK =
  /(?:每?(年|月|日|天|小时))(?:均|可|能|可以|大概|大约)*(处理|发电|供水|供热|供气|供电|接卸|加工|排水|抽水|灌溉|分拣|检测|运送|输送|消纳|减排|生产|预冷|烘干|冷藏|压榨|屠宰|净化|焚烧|破碎|洗选|冶炼)([^，。的]{0,8})$/

/** 日处理污水, 每年可发电: what a work does in a time is its ability or its output; empty for other words. */
export function rateOfWork(core: string): string {
  const found = WORK.exec(core)
  if (!found || metricStart(core) < core.length) return ''
  const [, time = '', verb = '', object = ''] = found
  const end = /^(?:发电|供水|供热|供气|供电|减排)$/.test(verb) ? '量' : verb === '生产' ? '' : '能力'
  return `${time === '天' ? '日' : time}${verb}${object.includes('、') ? '' : object}${end}`
}

/** What the measures before leave to a verb that has no noun. */
interface Before {
  readonly previous: Measure | null
  readonly like: Measure | null
}

/** A verb alone before the number: what it does names the measure, 补1.5万元, or it is the one before, 只干了5.9亿元. */
export function doneBy(mention: Mention, core: string, { previous, like }: Before): Measure | null {
  const verb = verbEnd(core)
  if (verb === 0) return null
  const { kind } = mention.quantity
  const before = core.slice(0, -verb)
  const words = core.slice(-verb)
  const subject = subjectWords(before)
  if (kind === 'money') {
    if (words === '投入' && /每年/.test(before)) return measureOf('每年投入', subject)
    if (
      words === '贡献' &&
      like?.change === null &&
      /(?:业务|板块|市场|部门|[产行]业|公司|园区)$/.test(before)
    )
      return { ...like, subject: before, isTopic: false, isPart: true }
    const named = moneyOf(words, mention, like)
    if (named) return measureOf(named, subject)
  } else if (SIDES[kind]) return sideBy(mention, core, verb, like)
  if (before !== '' && !isNamed(subject) && !ONLY.test(before)) return null
  if (kind === 'money' && !like && words.length >= 2 && metricStart(words) === words.length)
    return measureOf(`${words}资金`, subject)
  return like || previous ? { ...repeated(mention, previous, like), subject } : null
}

function moneyOf(verb: string, mention: Mention, like: Measure | null): string | undefined {
  if (/到位|到账/.test(verb) && like) {
    return `到位${/外资|内资/.exec(like.metric)?.[0] ?? '资金'}`
  }
  const granted = /^(?:领取|享受|获得?|给予|发放|申领)$/.test(verb) ? benefitBefore(mention) : undefined
  return granted ?? MONEY_VERBS[verb]
}

/** Verbs that say nothing of the size. */
const EMPTY_VERB = /^(?:共|建|设|以|把|将|含|有|用)$|建有|包[括含]/

/** Works on a thing that is there, which name what is measured together with it: 公路修复. */
const WORKS = /^(?:修复|改造|加固|整治|疏浚|绿化|硬化|亮化|维修|治理)$/

/** 统筹实施水毁公路: the thing that is worked on, without who orders it. */
function subjectAlone(subject: string): string {
  return subject.slice(lastAction(subject)?.end ?? 0)
}

/** 出租3万平方米, 新增建设用地指标下达950亩: the side of what is done, or of what it is done to. */
function sideBy(mention: Mention, core: string, verb: number, like: Measure | null): Measure {
  const { kind } = mention.quantity
  const side = SIDES[kind] ?? ''
  const words = core.slice(-verb)
  const subject = subjectWords(core.slice(0, -verb))
  if (kind === 'energy' && like) return { ...like, subject, isTopic: false }
  if (kind === 'energy') return measureOf(CELLS.test(mention.clause) ? '产能' : `${words}量`, subject)
  const thing = core.slice(0, -verb).replace(/(?:只|仅|已经?|才|实际|累计|将)+$/, '')
  if (/下达|落实|兑现|使用|供应|消化|完成/.test(words)) {
    if (thing.length < 2 && like) return measureOf(like.base)
    if (thing.length >= 3 && words !== '完成') return measureOf(thing + words)
  }
  if (/^先?用$/.test(words)) return measureOf(kind === 'area' ? '用地面积' : side, subject)
  if (/完成|实现/.test(words) && subject)
    return measureOf(sideOf(subject, kind === 'length' || kind === 'area' ? side : ''))
  if (WORKS.test(words) && subject.length >= 2 && subject.length <= 8)
    return measureOf(subjectAlone(subject) + words)
  if (verb < core.length && core.length <= 8 && !isNamed(subject)) return measureOf(core + side)
  return measureOf(EMPTY_VERB.test(words) ? side : words + side, subject)
}
