import { type NamedDay, stretchEnd } from '../time/stretch-end.ts'
import { foldWidth } from './quantity/normalise.ts'

/** The date that 今年, 本月, 3月 are read against. */
export interface Anchor {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  /** The year that 全年 and 年末 mean: the past one in a review of it. */
  readonly reportYear: number
  /** The month that 本月 means in a report on it: the one before that of publication. */
  readonly reportMonth?: number
  /** The text counts years from 1912: 112年 is 2023. */
  readonly minguo?: boolean
}

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)/
const FULL_DATE =
  /(?<!\d)((?:19|20)\d\d)(?:\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号](?!前)|([-./])(\d{1,2})\4(\d{1,2})(?![\d月]))/
/** 03.11.2014 23:05, as blogs and foreign systems stamp. */
const DAY_FIRST = /(?<![\d.])(\d{2})\.(\d{2})\.((?:19|20)\d\d)(?![\d.])/
const MONTH_AND_DAY = /(?<![\d年])(\d{1,2})月(\d{1,2})日(?!前)/
const EN_DATE =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (\d{1,2}),? ((?:19|20)\d\d)\b|\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? ((?:19|20)\d\d)\b/
const MONTH_OF_YEAR =
  /(?<![\d到于]|(?<!截)至|(?:力争|预计|计划|目标|确保|争取|有望|将在?|拟)[^，。]{0,4})((?:19|20)\d\d)年(\d{1,2})月(?!底?前|\d{1,2}[日号](?:之|以)?前|竣工|建成|投)/
/** What a periodical or a document is numbered by: 2025年第9期, 〔2022〕31号. */
const NUMBERED = /(?:((?:19|20)\d\d)年总?第\d+期|[〔[［]((?:19|20)\d\d)[〕\]］]第?\d+[号期])/
/** A year, unless something is due or hoped for by then or told against it: 预计2027年投产, 2030年前, 比2019年同期. */
const YEAR_WORD =
  /(?<![\d到于比较]|(?<!截)至|(?:力争|预计|计划|目标|确保|争取|有望|将在?|拟)[^，。]{0,4})((?:19|20)\d\d)年(?!同期|相比|[底末]|[以之]?前(?![\d一二两三四五六七八九十])|(?:[上下]半年|[一二三四]季度|\d{1,2}月底?)?前?(?:可|将|全面|全线|正式)*(?:建成|通车|投产|投用|投运|竣工|完工|启用|落成|达产|开通))/
/** A year in English text: no amount, no part of a number and no digits between Chinese words. */
const EN_YEAR =
  /(?<!\bby |\b(?:opens?|opening|complet(?:e|ed|ion)|operational|begins?|starts?|service|production|due|until|(?:end|quarter|half) of|early|mid|late)(?:-| in | )|[$£€¥]|\d[.,]|\p{Script=Han})\b((?:19|20)\d\d)\b(?![.,]\d| ?[%\p{Script=Han}]| (?:million|billion|trillion|thousand|percent|per cent)\b)/u
const EN_MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** 民国112年, and 112年9月, 112年底, 117年第1季 without the name: no time lasts so many years and months. */
const MINGUO =
  /(?:民国 ?(\d{2,3})|(?<![\d.])(1[0-4]\d)(?= ?年(?:度| ?\d{1,2} ?月|底(?![蕴气子层部])|第[一二三四1-4]季))) ?年/
const MINGUO_YEARS = new RegExp(MINGUO, 'g')
export const BEFORE_MINGUO = 1911

/** （编辑：陈方）1130918: how agencies of Taiwan close an item. */
const CLOSING =
  /[（(](?:编辑|译者|核稿)[^（()）]{1,40}[)）]\s?(1[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/

/** How far into a text a dateline is looked for. */
const HEAD = 600

type AnchorDate = Omit<Anchor, 'reportYear' | 'reportMonth' | 'minguo'>

/**
 * The anchor of an article: its date of publication, else the first full date of title and text, else the
 * first year they name; null when there is none. Title and text are Simplified.
 */
export function findAnchor(publishedAt: string | null, title: string, text: string): Anchor | null {
  const date = anchorDate(publishedAt, foldWidth(title), text)
  if (!date) return null
  const reviewed = Number(/(?<!\d)((?:19|20)\d\d)年/.exec(inCommonYears(foldWidth(title)))?.[1])
  const { year, month, day } = date
  const reportYear = reviewed === year - 1 ? reviewed : year
  const reportMonth = reportedMonth(foldWidth(title), month)
  return {
    ...{ year, month, day, reportYear },
    ...(reportMonth !== null && { reportMonth }),
    ...(MINGUO.test(foldWidth(text)) && { minguo: true }),
  }
}

/** 5月工程月报, 3月份经济运行情况: what is told a month later. */
const REPORT_OF_MONTH =
  /(?<![\d前—–~至到-])(\d{1,2})月份?(?!\d)[^，。；\d]{0,12}(?:月报|月度|快报|简报|统计|运行|情况)/

function reportedMonth(title: string, month: number | null): number | null {
  const reported = Number(REPORT_OF_MONTH.exec(title)?.[1])
  return month !== null && reported === ((month + 10) % 12) + 1 ? reported : null
}

function inCommonYears(text: string): string {
  if (!MINGUO.test(text)) return text
  return text.replace(
    MINGUO_YEARS,
    (_, named?: string, bare?: string) => `${Number(named ?? bare) + BEFORE_MINGUO}年`,
  )
}

function anchorDate(publishedAt: string | null, title: string, text: string): AnchorDate | null {
  const iso = publishedAt === null ? null : ISO_DATE.exec(publishedAt)
  if (iso) return checked(iso[1], iso[2], iso[3])
  const head = inCommonYears(`${title}\n${foldWidth(text.slice(0, HEAD))}`)
  const tail = inCommonYears(foldWidth(text.slice(-HEAD)))
  const full = closingStamp(tail) ?? fullDate(head) ?? fullDate(tail)
  if (full) return full
  const whole = inCommonYears(foldWidth(text))
  const year =
    closingYear(tail) ??
    inNumberOf(head) ??
    yearToPlan(head) ??
    monthOfYear(head) ??
    yearOnly(head) ??
    yearOnly(whole)
  return year && afterReview(withDayOf(head, year), whole)
}

/** （2023年 记者 林一）: what closes an article. */
const CLOSING_YEAR = /[（(]\s?((?:19|20)\d\d)年(?![底末前])[^（()）\d]{0,24}[）)]\s*$/

function closingYear(tail: string): AnchorDate | null {
  const found = CLOSING_YEAR.exec(tail)
  return found ? { year: Number(found[1]), month: null, day: null } : null
}

/** 12月26日召开的会议对2021年经济工作作部署: what is planned in the last months is the next year. */
const YEAR_TO_PLAN =
  /(?:对|就|部署|研究|谋划|安排)((?:19|20)\d\d)年(?:度)?[^，。；\d]{0,12}(?:工作|任务|计划|目标)[^，。；\d]{0,6}(?:部署|安排|谋划|计划|[，。；]|$)/

function yearToPlan(head: string): AnchorDate | null {
  const month = Number(MONTH_AND_DAY.exec(head)?.[1])
  const planned = month >= 11 ? YEAR_TO_PLAN.exec(head) : null
  return planned ? { year: Number(planned[1]) - 1, month: null, day: null } : null
}

/** 2022年下达的任务…2023年的新任务…去年任务, told in March: the year that is told of first is the one before. */
function afterReview(date: AnchorDate, text: string): AnchorDate {
  const { year, month } = date
  const isEarly = month !== null && month <= 6
  return isEarly && text.includes(`${year + 1}年的`) && /去年|上年/.test(text)
    ? { ...date, year: year + 1 }
    : date
}

/** A text that names the year here and the day of its news there. */
function withDayOf(head: string, date: AnchorDate): AnchorDate {
  const day = MONTH_AND_DAY.exec(head)
  if (!day) return date
  const { year } = date
  const last = stretchEnd(head.slice(day.index + day[0].length), { year, month: Number(day[1]) })
  return last ? existing(last) : checked(String(year), day[1], day[2])
}

function fullDate(text: string): AnchorDate | null {
  const zh = FULL_DATE.exec(text)
  const en = EN_DATE.exec(text)
  const stamp = zh || en ? null : DAY_FIRST.exec(text)
  if (stamp) return checked(stamp[3], stamp[2], stamp[1])
  if (zh && !(en && en.index < zh.index)) return lastDay(text.slice(zh.index + zh[0].length), zh)
  if (!en) return null
  const month = String(EN_MONTHS.indexOf(en[1] ?? en[5] ?? '') / 3 + 1)
  return checked(en[3] ?? en[6], month, en[2] ?? en[4])
}

/** A round-up is told when its week is over. */
function lastDay(behind: string, [, year, month, day, , otherMonth, otherDay]: RegExpExecArray): AnchorDate {
  const first = month ?? otherMonth
  const last = stretchEnd(behind, { year: Number(year), month: Number(first) })
  return last ? existing(last) : checked(year, first, day ?? otherDay)
}

function closingStamp(tail: string): AnchorDate | null {
  const stamp = CLOSING.exec(tail)
  return stamp && checked(String(Number(stamp[1]) + BEFORE_MINGUO), stamp[2], stamp[3])
}

/** In the lines above the first sentence: below, other papers are named. Its month may be told elsewhere. */
function inNumberOf(head: string): AnchorDate | null {
  const found = NUMBERED.exec(head.split('。', 1)[0] as string)
  if (!found) return null
  const year = Number(found[1] ?? found[2])
  const month = monthOfYear(head)
  return month?.year === year ? month : { year, month: null, day: null }
}

function monthOfYear(text: string): AnchorDate | null {
  const found = MONTH_OF_YEAR.exec(text)
  return found ? checked(found[1], found[2], undefined) : null
}

/** 2018年完成环评…截至今年5月底: a year that something once happened in, beside a year that is this one. */
const ONCE =
  /年(?=(?:\p{Script=Han}{0,2}(?:完成|启动|建成|成立|设立|获批|开工|动工|投产|投运|开始|正式)|起|以来))/gu
const NOW = /[今明]年(?!度)|本月/

function yearOnly(words: string): AnchorDate | null {
  const text = NOW.test(words) ? words.replace(ONCE, ' ') : words
  const found = YEAR_WORD.exec(text) ?? EN_YEAR.exec(text)
  return found ? { year: Number(found[1]), month: null, day: null } : null
}

function checked(year: string | undefined, month: string | undefined, day: string | undefined): AnchorDate {
  return existing({ year: Number(year), month: Number(month), day: Number(day) })
}

function existing({ year, month, day }: NamedDay): AnchorDate {
  const monthFits = month >= 1 && month <= 12
  return { year, month: monthFits ? month : null, day: monthFits && day >= 1 && day <= 31 ? day : null }
}
