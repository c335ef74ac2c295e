import { withoutLeadUp } from './lead-up.ts'
import { isNamed, metricStart } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import type { Phrase } from './phrase.ts'

/** The last benefit that a sentence of a notice grants. */
const BENEFIT = /^.*(补[助贴]|奖[励补]|贴息|资助|(?<=给予|予以|[%％])[支扶]持)/
/** 拿出1500万元设立奖励金. */
const FOUNDED = /^(?:用于|用来)?(?:设立|组建|成立|建立)([^，。；、\d的]{0,8}(?:金|基金|资金池|专户|账户))/

/** 每淘汰一台补1500元, 一次性奖80万元: a verb of one character that grants. */
const GRANTS = /(?:每[^，]{1,8}|一次性|最高|再|各|另|给予?|里|府|委)([补奖])$/
const GRANTING: Readonly<Record<string, string>> = { 补: '补贴', 奖: '奖励' }

/** The benefit that the words before the mention last spoke of; undefined when they spoke of none. */
export function benefitBefore({ before }: Mention): string | undefined {
  return BENEFIT.exec(before)?.[1]
}

/** The fund that the money goes into; undefined when it founds none. */
export function foundedBy({ quantity, right }: Mention): string | undefined {
  return quantity.kind === 'money' ? FOUNDED.exec(right)?.[1] : undefined
}

/** 补 and 奖 as the verb that governs a sum: what is granted. */
export function grantedBy({ quantity }: Mention, core: string): Measure | null {
  const granted = quantity.kind === 'money' ? GRANTING[GRANTS.exec(core)?.[1] ?? ''] : undefined
  return granted === undefined ? null : measureOf(granted)
}

/** Who gets what a notice grants: 单户不超过200万元, 按每千瓦300元给予补助. */
export function benefited(mention: Mention, core: string, phrase: Phrase): Measure | null {
  if (!phrase.bare || mention.quantity.kind !== 'money') return null
  const behind = /^(?:的?标准)?(?:给予|予以|进行|发放)?[^，。；\d]{0,8}?(补[助贴]|奖[励补]|贴息|资助)/.exec(
    mention.right,
  )?.[1]
  if (behind && /每[^，每]{1,5}$/.test(core)) return measureOf(behind)
  const granted = behind ?? benefitBefore(mention)
  const given = granted === undefined ? null : GIVEN_TO.exec(core)
  if (granted && given) return measureOf(granted, given[1])
  const whom = isNamed(core) || /^(?:[每单][^，]{1,5}|按每[^，]{1,4}|单个?企业)$/.test(core)
  return granted && whom ? { ...measureOf(granted, core), isTopic: true } : null
}

/** 集聚10家以上的，另给村集体30万元. */
const GIVEN_TO = /^(?:另|再|并)?给([^，]{2,6})$/

/** 农民每亩增收60元: a verb, and no thing that something costs so much each. */
const GAINED = /(?:增收|增产|节[约省]|[补奖收挣赚交缴付花省降涨增减发])$/

/** 折合每公里6.96亿元; 以4.05亿元拿下. */
export function priceOf({ quantity, right }: Mention, core: string, like: Measure | null): Measure | null {
  if (quantity.kind !== 'money') return null
  const each = /每(?:\p{Script=Han}{1,3})$/u.exec(core)?.[0]
  if (each && like && !GAINED.test(each))
    return measureOf(each + like.base.replace(/^(?:工程|项目)?(?:总|[动静]态)/, ''))
  if (each && like === null && /每(?:公里|千米|千瓦)$/.test(each) && /^(?:平均|折合)*每/.test(core))
    return measureOf(`${each}造价`)
  const paid = /以(?:现金|自有资金|自筹资金|总价|对价)?$/.test(core)
    ? /^(?:的价格|的总价)?(?:拿下|竞得|摘牌|成交|收购|购得|拍得|买下|中标|投得|决标|得标|入股|增资)/.exec(
        right,
      )?.[0]
    : undefined
  return paid ? measureOf(PAID.find(([verb]) => paid.endsWith(verb))?.[1] ?? '成交价', '') : null
}

const PAID = [
  ['中标', '中标价'],
  ['决标', '决标金额'],
  ['得标', '决标金额'],
  ['入股', '入股资金'],
  ['增资', '增资'],
  ['收购', '收购价'],
] as const

/** 租金每平方米每月22元: what it is counted by is no part of the name. */
export function withoutRate(core: string): string {
  const bare = withoutLeadUp(core.replace(/按?(?:每[百千万]?平方(?:公里|千米)|每[^，每]{1,4}){1,3}$/, ''))
  return metricStart(bare) < bare.length ||
    /.{2}(?:标准|费|工资|密度|(?<!折|作|代|评|竞|报)价|租金)$/.test(bare)
    ? bare
    : core
}
