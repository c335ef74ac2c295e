import type { Period } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import { firstCharacters } from '../../script/first-characters.ts'
import type { Anchor } from '../anchor.ts'
import { matchesFrom } from '../matches.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Sentence } from '../sentences.ts'

/** 12日前: the next such day; 力争六月开工: the next such month; 本季: the running quarter; 完成年度目标任务: the running year. */
const NEAR =
  /(?<![\d月０-９.、—~至到-])(?<day>\d{1,2})[日号](?:之|以)?前(?=[^，。后期]{2})|(?<quarter>本季(?!度|节))|(?<nextYear>明年)?(?<!\d ?年)第(?<ordinal>[一二三四])季(?!度|节|起|开始)|(?<![\d一二三四五六七八九十])(?<han>[一二三四五六七八九]|十[一二]?)月(?=(?:全面|全部|正式)?(?:完成|开工|动工|投产|投用|竣工|建成|交付|通车|封顶|并网|启用|办结))|(?<=(?:完成|实现|确保)[^，。；]{0,6})(?<year>(?:年度|全年度)(?:各项)?(?:目标|任务))/y
const mayBegin = characterSet(firstCharacters(NEAR))
/** In each of them, and in few other sentences. */
const SIGN = /[日号](?:之|以)?前|[一二三四五六七八九十]月|季|年度/

/** Deadlines told by what is near: they need the day of the article to be read. */
export function findNearTimes({ simplified, start }: Sentence, anchor: Anchor | null): PeriodSpan[] {
  if (!anchor || !SIGN.test(simplified)) return []
  return matchesFrom(mayBegin, NEAR, simplified).flatMap(({ 0: words, index, groups = {} }) => {
    const period = periodOf(groups, anchor)
    if (period === null) return []
    return [{ start: start + index, end: start + index + words.length, period, kind: 'deadline' as const }]
  })
}

function periodOf(groups: Readonly<Record<string, string>>, anchor: Anchor): Period | null {
  const { year, month } = anchor
  if (groups['year']) return String(year)
  if (month === null) return null
  if (groups['han']) return nextMonth(HAN.indexOf(groups['han']) + 1, year, month)
  if (groups['ordinal']) {
    const of = groups['nextYear'] ? year + 1 : year
    return `${of}-Q${'一二三四'.indexOf(groups['ordinal']) + 1}`
  }
  if (groups['quarter']) return `${year}-Q${Math.ceil(month / 3)}`
  return nextDay(Number(groups['day']), { ...anchor, month })
}

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** A month that is over is the next year's. */
function nextMonth(wanted: number, year: number, month: number): Period {
  return `${wanted < month ? year + 1 : year}-${pad(wanted)}`
}

/** The next day of that number after the article; null where no month has one. */
function nextDay(
  wanted: number,
  { year, month, day }: { year: number; month: number; day: number | null },
): Period | null {
  if (wanted < 1 || wanted > 31) return null
  const later = day !== null && wanted <= day
  const of = later ? (month % 12) + 1 : month
  return [later && month === 12 ? year + 1 : year, pad(of), pad(wanted)].join('-')
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
