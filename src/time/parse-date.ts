import { DateTime } from 'luxon'

/** Further in the future than a clock in another zone can explain: a date of this kind is a misreading. */
const FUTURE_DAYS = 3
const FIRST_YEAR = 1990

/**
 * The instant a page, feed or address gives, as ISO 8601 with the offset it was written in, or that
 * of `timezone` when it names none; null when it is no date, or one that news cannot have.
 *
 * Reads ISO and RFC 822 forms, 2022年3月1日 08:00, 2022/3/1, 2022.03.01, [03-01 08:00], 3月1日 and "Mar 1"
 * (the latest such day that is not in the future), 刚刚, 5分钟前, 3小时前, 半小时前, 两天前, 1个月前, 今天 08:00, 昨天,
 * 前天, 下午3:20, 二〇二六年二月二十七日, 民国115年3月1日, 115/03/01, "3 hours ago", "an hour ago", "March 1, 2022", "1 Mar 2022".
 * A day without a time is its midnight.
 */
export function parseDate(text: string, timezone: string, now: Date): string | null {
  const plain = inDigits(text.normalize('NFKC')).replace(/\s+/g, ' ').trim().slice(0, 80)
  const zone = timezone
  const found =
    machineDate(plain, zone) ??
    relativeDate(plain, zone, now) ??
    numericDate(plain, zone, now) ??
    englishDate(plain, zone, now)
  if (!found?.isValid || found.year < FIRST_YEAR) return null
  if (found.toMillis() - now.getTime() > FUTURE_DAYS * 86_400_000) return null
  return found.toISO({ suppressMilliseconds: true })
}

const HAN_DIGITS = '〇一二三四五六七八九'
const HAN_DATE =
  /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/

/** 115-03-01, 115/03/01, 115年3月1日: offices of Taiwan count the years from 1912. */
const FROM_1912 =
  /(?:民国|民國) ?(\d{1,3})(?= ?年)|(?<![\d./-])(1[0-4]\d)(?=([-/.])(?:0?[1-9]|1[0-2])\3(?:0?[1-9]|[12]\d|3[01])(?![\d./-])| ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)/

/** 二〇二六年二月二十七日 as 2026年2月27日, and 民国115年 as 2026年. */
function inDigits(text: string): string {
  return text
    .replace(HAN_DATE, (_, year: string, month: string, day: string) => {
      const digits = [...year].map((c) => Math.max(0, HAN_DIGITS.indexOf(c))).join('')
      return `${digits}年${upTo99(month)}月${upTo99(day)}日`
    })
    .replace(FROM_1912, (_, named?: string, bare?: string) => String(Number(named ?? bare) + 1911))
}

function upTo99(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? HAN_DIGITS.indexOf(tens || '一') * 10 : 0
  return ten + (ones ? HAN_DIGITS.indexOf(ones) : 0)
}

function machineDate(text: string, zone: string): DateTime | null {
  if (/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}|$)/.test(text)) {
    const iso = DateTime.fromISO(text.replace(' ', 'T').replace(' ', ''), { zone, setZone: true })
    if (iso.isValid) return iso
  }
  // A trailing offset is not optional here: without one luxon would take the text for UTC.
  const rfc =
    /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{2,4}) (\d{1,2}:\d{2}(?::\d{2})?) ([+-]\d{2}:?\d{2}|[A-Z]{1,5})$/.exec(
      text,
    )
  if (rfc) return rfcDate(`${rfc[1]} ${rfc[2]} ${rfc[3]} ${rfc[4]}`, rfc[5] ?? '', zone)
  // What Java prints: Mon Jun 01 08:00:00 CST 2026.
  const java = /^[A-Za-z]{3} ([A-Za-z]{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([A-Z]{2,5}) (\d{4})$/.exec(text)
  if (java) return rfcDate(`${java[2]} ${java[1]} ${java[5]} ${java[3]}`, java[4] ?? '', zone)
  return null
}

function rfcDate(moment: string, offset: string, zone: string): DateTime | null {
  // CST is China's as well as America's; a source means its own.
  if (offset === 'CST' && zone.startsWith('Asia/')) {
    const local = DateTime.fromRFC2822(`${moment} +0800`, { setZone: true })
    return local.isValid ? local : null
  }
  const written = DateTime.fromRFC2822(`${moment} ${offset.replace(':', '')}`, { setZone: true })
  return written.isValid ? written : null
}

const UNITS = {
  秒: 'seconds',
  分: 'minutes',
  小: 'hours',
  时: 'hours',
  天: 'days',
  日: 'days',
  周: 'weeks',
  週: 'weeks',
  月: 'months',
  年: 'years',
  second: 'seconds',
  sec: 'seconds',
  minute: 'minutes',
  min: 'minutes',
  hour: 'hours',
  hr: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
} as const

function relativeDate(text: string, zone: string, now: Date): DateTime | null {
  const local = DateTime.fromJSDate(now, { zone })
  if (/刚刚|刚才|just now/i.test(text)) return local
  const ago =
    /(?<![\d年月])(\d{1,3}|半|[一二两兩三四五六七八九十]{1,3}) ?[个個]?(秒|分|小|时|天|日|周|週|月|年)(?:钟|鐘|时|時|内|之|期|以)?前/.exec(
      text,
    ) ?? /\b(\d{1,3}|an?) ?(second|sec|minute|min|hour|hr|day|week|month|year)s? ago/i.exec(text)
  if (ago?.[1] && ago[2]) {
    const unit = UNITS[ago[2].toLowerCase() as keyof typeof UNITS]
    return ago[1] === '半' ? half(local, unit) : local.minus({ [unit]: countOf(ago[1]) })
  }
  const day = /(今天|今日|昨天|昨日|前天|today|yesterday)/i.exec(text)?.[1]?.toLowerCase()
  if (!day) return null
  const back = /今|today/.test(day) ? 0 : /昨|yesterday/.test(day) ? 1 : 2
  const clock = clockIn(text)
  return local.startOf('day').minus({ days: back }).set(clock)
}

function countOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return /^a/i.test(text) ? 1 : upTo99(text.replace(/[两兩]/, '二'))
}

/** 半小时前, 半天前, 半年前: what has no half of its own in the calendar is rounded. */
function half(local: DateTime, unit: (typeof UNITS)[keyof typeof UNITS]): DateTime | null {
  const amounts = { hours: { minutes: 30 }, days: { hours: 12 }, months: { days: 15 }, years: { months: 6 } }
  const amount = unit in amounts ? amounts[unit as keyof typeof amounts] : null
  return amount && local.minus(amount)
}

/** The separators of one date are of one kind: 2016年1-10月 is a span of months and no day. */
const FULL_DATES = [
  /(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2})(?!\d)/,
  /(?<!\d)(\d{4}) ?- ?(\d{1,2}) ?- ?(\d{1,2})(?!\d)/,
  /(?<!\d)(\d{4}) ?\/ ?(\d{1,2}) ?\/ ?(\d{1,2})(?!\d)/,
  /(?<!\d)(\d{4}) ?[.·] ?(\d{1,2}) ?[.·] ?(\d{1,2})(?!\d)/,
  // As in addresses and stamps: 20260601, 202606010800, 20260601080000.
  /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=(?:\d{4}|\d{6})?(?!\d))/,
]

function numericDate(text: string, zone: string, now: Date): DateTime | null {
  for (const form of FULL_DATES) {
    const full = form.exec(text)
    if (!full) continue
    const rest = text.slice(full.index + full[0].length).replace(/^(\d{2})(\d{2})(\d{2})?/, '$1:$2')
    return DateTime.fromObject(
      { year: Number(full[1]), month: Number(full[2]), day: Number(full[3]), ...clockIn(rest) },
      { zone },
    )
  }
  const short = /(?<![\d./-])(\d{1,2}) ?[月./-] ?(\d{1,2}) ?日?(?![\d./月%-])/.exec(text)
  if (!short) return null
  const rest = text.slice(short.index + short[0].length)
  return latestDay({ month: Number(short[1]), day: Number(short[2]), ...clockIn(rest) }, zone, now)
}

/** A day and month without a year is the latest one that has come. */
function latestDay(
  parts: { month: number; day: number; hour: number; minute: number; second: number },
  zone: string,
  now: Date,
): DateTime {
  const { year } = DateTime.fromJSDate(now, { zone })
  const thisYear = DateTime.fromObject({ year, ...parts }, { zone })
  return thisYear.toMillis() > now.getTime() + 86_400_000 ? thisYear.minus({ years: 1 }) : thisYear
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function englishDate(text: string, zone: string, now: Date): DateTime | null {
  const monthFirst = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text)
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})\b/.exec(text)
  const [match, name, day] = monthFirst
    ? [monthFirst, monthFirst[1], monthFirst[2]]
    : [dayFirst, dayFirst?.[2], dayFirst?.[1]]
  if (!match || !name) return englishDay(text, zone, now)
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0) return null
  const rest = text.slice(match.index + match[0].length)
  return DateTime.fromObject({ year: Number(match[3]), month, day: Number(day), ...clockIn(rest) }, { zone })
}

/** "Mar 1" and "1 March, 08:00", with nothing else around: May 5 projects is none. */
function englishDay(text: string, zone: string, now: Date): DateTime | null {
  const clock = '(?:,? (?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?)?'
  const form = (day: string) => new RegExp(`^\\W*(?:[a-z]{3,9},? )?${day}(${clock})\\W*$`, 'i')
  const monthFirst = form('([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?').exec(text)
  const dayFirst = form('(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?').exec(text)
  const [name, day, rest] = monthFirst ? monthFirst.slice(1) : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]]
  const month = MONTH_NAME.test(name ?? '') ? MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1 : 0
  return month === 0 ? null : latestDay({ month, day: Number(day), ...clockIn(rest ?? '') }, zone, now)
}

const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i

/** The first time of day in the text, midnight when there is none. */
function clockIn(text: string): { hour: number; minute: number; second: number } {
  const match =
    /(上午|下午|晚上?|中午|凌晨)? ?(?<!\d)(\d{1,2})(?:[:时](\d{2})(?::(\d{2}))?|[点时](?!\d))(?: ?([ap])\.?m)?/i.exec(
      text,
    )
  if (!match) return { hour: 0, minute: 0, second: 0 }
  const written = Number(match[2])
  const half = match[5]?.toLowerCase()
  const isLate = half === 'p' || (/下|晚/.test(match[1] ?? '') && written < 12)
  const hour = half || isLate ? (written % 12) + (isLate ? 12 : 0) : written
  return { hour, minute: Number(match[3] ?? 0), second: Number(match[4] ?? 0) }
}
