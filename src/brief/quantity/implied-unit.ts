import { isDigit } from './numeral.ts'
import type { Part } from './read-part.ts'
import type { UnitAt } from './unit-at.ts'

/** What is counted in money: after these a bare 3.5亿 is 3.5亿元. */
const MONEY_BEFORE =
  /(?:投资|产值|收入|营收|资金|利润|税收|利税|总额|金额|增加值|融资|贷款|销售额|交易额|成交额|合同额|产出|费用|预算|估值|市值|涉资|成交价|造价|拨款|地价|总价|标价|开支|成本|售价|公帑|经费|营业额|出资|斥资|耗资|投入|注资)额?(?:累计|预计|将|可|已|约|共|近|超过?|逾|突破|达到?|为|高达|完成|实现|不低于|不少于|不超过|合计|[:：]){0,3}$/
/** Nothing follows that the number could count. */
const NOTHING_AFTER = /^(?:$|[，。；、！？!?）)”"\s：]|的(?!人)|,(?!\d)|;|左右|以[上下内])/
/** Who is counted without a measure word: 2.3万居民, 300余职工. */
const PEOPLE =
  /^(?:居民|群众|村民|市民|农民|职工|员工|学生|师生|学子|游客|旅客|老人|老年人|用户|军民|移民|人口|网民|工人|党员|干部群众|各族群众)/
/** Who a bare number of 万 counts when they stand before it: 受益人口31万. */
const PEOPLE_BEFORE =
  /(?:人口|人数|游客|旅客|客流量?|用户|居民|群众|员工|职工|学生|移民|网民)(?:总数|数量|总量)?(?:累计|预计|将|可|已|约|共|近|超过?|逾|突破|达到?|为|有|[:：]){0,3}$/
/** 得分91.6分: points only where a mark is given. */
const MARK_BEFORE =
  /(?:得分|评分|总分|均分|平均分|分值|分数|考核得|综合得|满分)(?:为|达到?|仅|是|超过?|[:：])*$/
/** 停工21日, 延誤達49日: days that pass, not the day of a month. */
const DAYS_BEFORE =
  /(?:停工|停产|停業|停业|停运|延误|延期|延后|推迟|提前|提早|缩短|为期|历时|耗时|需时|工期|滞后|压缩|连续|合共)(?:了|至|达|约|近|超过?|逾|长达|共|仅){0,2}$/
const DAYS_AFTER = /^日(?![\d前起至到—\-~上下晚早中凌电夜])/
const ANY_CURRENCY = /币|美[金元]|港元|澳门元/
const CURRENCY_BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:新台币|新臺币|台币)(?:约|近|逾|超过?)?$/, 'TWD'],
  [/(?:葡币|澳门币|澳门元)(?:约|近|逾|超过?)?$/, 'MOP'],
  [/(?:港币|港元)(?:约|近|逾|超过?)?$/, 'HKD'],
  [/(?:美金|美元)(?:约|近|逾|超过?)?$/, 'USD'],
  [/人民币(?:约|近|逾|超过?)?$/, 'CNY'],
]
const REACH = 14

/** The unit of a great number that the words around it leave unsaid: 总投资3.5亿, 2.3万居民, 港币6亿; null when it has none. */
export function impliedUnit(text: string, part: Part): UnitAt | null {
  const told = markOrDays(text, part)
  if (told) return told
  if (part.multiplier < 1e4 || isDigit(text[part.end])) return null
  const after = text.slice(part.end, part.end + 5)
  if (PEOPLE.test(after)) return { unit: '人', factor: 1, kind: 'count', end: part.end }
  const before = wordsBefore(text, part)
  const inTalk = text.slice(part.start, part.end).includes('个亿')
  if (!inTalk && !NOTHING_AFTER.test(after)) return null
  if (PEOPLE_BEFORE.test(before)) return { unit: '人', factor: 1, kind: 'count', end: part.end }
  const unit = currencyIn(before) ?? (inTalk || MONEY_BEFORE.test(before) ? 'CNY' : null)
  return unit === null ? null : { unit, factor: 1, kind: 'money', end: part.end }
}

function markOrDays(text: string, part: Part): UnitAt | null {
  const next = text[part.end]
  const end = part.end + 1
  if (next === '分')
    return MARK_BEFORE.test(wordsBefore(text, part)) ? { unit: '分', factor: 1, kind: 'other', end } : null
  if (next !== '日' || !DAYS_AFTER.test(text.slice(part.end, end + 1))) return null
  return DAYS_BEFORE.test(wordsBefore(text, part)) ? { unit: 'day', factor: 1, kind: 'duration', end } : null
}

/** 新台币183亿元, 港币6000万元: the currency named before the number is the one it is in. */
export function namedCurrency(text: string, part: Part): string | null {
  return currencyIn(wordsBefore(text, part))
}

function wordsBefore(text: string, { start }: Part): string {
  return text.slice(Math.max(0, start - REACH), start)
}

function currencyIn(before: string): string | null {
  if (!ANY_CURRENCY.test(before)) return null
  return CURRENCY_BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? null
}
