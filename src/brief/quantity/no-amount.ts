import { characterSet } from '../../script/character-set.ts'
import { isLatinAt } from '../../script/characters.ts'
import type { Part } from './read-part.ts'
import type { UnitAt } from './unit-at.ts'

/** 前三名, 第 18 位: an order, not an amount. */
const RANKED = new Set(['名', '位', '家', '个', '次', '强'])

/** What must not follow a measure word, because the two are another word. */
const FALSE_FRIENDS: ReadonlyMap<number, RegExp> = new Map(
  Object.entries({
    成: /^[立为效果本员分都功就交长熟型片套]/,
    方: /^[面案式向位]/,
    部: /^[门委分队曲署]/,
    幅: /^[度员射面]/,
    格: /^[局式林外兰言力斗]/,
    站: /^[点在长台立位住稳上起出到内房前后]/,
    席: /^[位间卷地]/,
    伙: /^[伴食房]/,
    节: /^[气日约点目能假奏课水电省]/,
    次: /^(?:产业|供水|创业|元)/,
    单: /^[位价独个元一人双户项品边方程株纯据]/,
    位: /^(?:数|一体|于)/,
    天: /^[然津安]/,
    项: /^目/,
    条: /^例/,
    人: /^[才民]/,
    家: /^[具园庭居]/,
    年: /^(?:[级份龄会报]|行动|攻坚|规划|计划)/,
    个: /^百分/,
    套: /^班子/,
    周: /^[年岁边]/,
    元: /^[旦素催]/,
    案: /^[件例子由情场板值卷]/,
    基: /^[地本金因础于层建站数准肥质]/,
    度: /^[假量过]/,
    本: /^[地月]/,
    P: /^[A-Za-z0-9]/,
    层: /^面/,
    道: /^[路理德具歉义口观岔闸床]/,
    跨: /^[越境区省年界江海河线国域行步]/,
    面: /^[向]/,
    对: /^[一接口于\d]/,
    班: /^[子组级长车列委倒次干轮]/,
    回: /^[应收家来头报款归购合顾答暖落升访]/,
    环: /^[路线保境节卫球比评氧]/,
    坪: /^[山镇乡村县市坝]/,
    票: /^[据房选数价务贩面根友款]/,
    枪: /^[手支械击]/,
    种: /^[植子业]/,
  }).map(([measure, after]) => [measure.charCodeAt(0), after] as const),
)

/** Years, ordinals and words that only look like a number with its measure word. */
export function isNoAmount(text: string, part: Part, unit: UnitAt): boolean {
  const number = text.slice(part.start, part.end)
  const after = text.slice(unit.end, unit.end + 2)
  const before = text.slice(Math.max(0, part.start - 2), part.start)
  if (isYear(number, unit, after)) return true
  if (isLatinAt(number, number.length - 1) && /\d(?:st|nd|rd|th)$/i.test(number)) return true
  const friend = unit.end === part.end + 1 ? FALSE_FRIENDS.get(text.charCodeAt(part.end)) : undefined
  if (friend?.test(after)) return true
  const first = number[0] ?? ''
  if (first === '零' || first === '〇') return true
  const one = number === '一' || number === '二'
  if (one && (unit.kind === 'count' || unit.kind === 'duration') && !text.startsWith('个半', part.end))
    return true
  if (RANKED.has(unit.unit) && isRanked(before)) return true
  if (unit.unit === 'month' && /(?<!提)[前头]$/.test(before)) return true
  // 北三环 is a road
  if (unit.unit === '环' && /[东南西北内外中]$/.test(before)) return true
  return number.length <= 2 && isBare(number, 0) && !/\d/.test(number) ? isBareHan(number, before) : false
}

const isBare = characterSet('十百千万亿')

function isRanked(before: string): boolean {
  const last = before.at(-1) ?? '|'
  return ('前后末第'.includes(last) || last === ' ') && /(?:(?<![目此日年月])前|[后末第])\s?$/.test(before)
}

function isYear(number: string, unit: UnitAt, after: string): boolean {
  if (unit.unit === 'year' && number.length === 4 && /^\d{4}$/.test(number)) return true
  if (
    unit.kind === 'count' &&
    number.length === 4 &&
    /^(?:19|20)\d\d$/.test(number) &&
    /[A-Za-z]/.test(unit.unit)
  )
    return true
  return unit.unit === 'year' && (/^[\d度初末底间前]/.test(after) || after.startsWith('级'))
}

/** 百亩 and 千万 are amounts only after 近, 逾, 超 …; 十个 and 十五 are of themselves. */
function isBareHan(number: string, before: string): boolean {
  return /^(?:[百千]?[万亿]|[百千]|万亿)$/.test(number) && !/[近逾超过达破约上]$/.test(before)
}
