import { DateTime } from 'luxon'

/** Further in the future than a clock in another zone can explain: a date of this kind is a misreading. */
const FUTURE_DAYS = 3
const FIRST_YEAR = 1990

/**
 * The instant a page, feed or address gives, as ISO 8601 with the offset it was written in, or that
 * of `timezone` when it names none; null when it is no date, or one that news cannot have.
 *
 * Reads ISO and RFC 822 forms, 2022年3月1日 08:00, 2022/3/1, 2022.03.01, [03-01 08:00] and 3月1日
 * (the latest such day that is not in the future), 刚刚, 5分钟前, 3小时前, 今天 08:00, 昨天, 前天,
 * 二〇二六年二月二十七日, "3 hours ago", "March 1, 2022", "1 Mar 2022". A day without a time is its midnight.
 */
export function parseDate(text: string, timezone: string, now: Date): string | null {
  const plain = inDigits(text.normalize('NFKC')).replace(/\s+/g, ' ').trim().slice(0, 80)
  const zone = timezone
  const found =
    machineDate(plain, zone) ??
    relativeDate(plain, zone, now) ??
    numericDate(plain, zone, now) ??
    englishDate(plain, zone)
  if (!found?.isValid || found.year < FIRST_YEAR) return null
  if (found.toMillis() - now.getTime() > FUTURE_DAYS * 86_400_000) return null
  return found.toISO({ suppressMilliseconds: true })
}

const HAN_DIGITS = '〇一二三四五六七八九'
const HAN_DATE =
  /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/

/** 二〇二六年二月二十七日 as 2026年2月27日. */
function inDigits(text: string): string {
  return text.replace(HAN_DATE, (_, year: string, month: string, day: string) => {
    const digits = [...year].map((c) => Math.max(0, HAN_DIGITS.indexOf(c))).join('')
    return `${digits}年${upTo99(month)}月${upTo99(day)}日`
  })
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
  second: 'seconds',
  minute: 'minutes',
  min: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
} as const

function relativeDate(text: string, zone: string, now: Date): DateTime | null {
  const local = DateTime.fromJSDate(now, { zone })
  if (/刚刚|刚才|just now/i.test(text)) return local
  const ago =
    /(\d{1,3}) ?(?:个)?(秒|分|小|时|天|日|周)[^前]{0,2}前/.exec(text) ??
    /(\d{1,3}) ?(second|minute|min|hour|day|week)s? ago/i.exec(text)
  if (ago?.[1] && ago[2]) {
    const unit = UNITS[ago[2].toLowerCase() as keyof typeof UNITS]
    return local.minus({ [unit]: Number(ago[1]) })
  }
  const day = /(今天|今日|昨天|昨日|前天|today|yesterday)/i.exec(text)?.[1]?.toLowerCase()
  if (!day) return null
  const back = /今|today/.test(day) ? 0 : /昨|yesterday/.test(day) ? 1 : 2
  const clock = clockIn(text)
  return local.startOf('day').minus({ days: back }).set(clock)
}

/** The separators of one date are of one kind: 2016年1-10月 is a span of months and no day. */
const FULL_DATES = [
  /(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2})(?!\d)/,
  /(?<!\d)(\d{4}) ?- ?(\d{1,2}) ?- ?(\d{1,2})(?!\d)/,
  /(?<!\d)(\d{4}) ?\/ ?(\d{1,2}) ?\/ ?(\d{1,2})(?!\d)/,
  /(?<!\d)(\d{4}) ?\. ?(\d{1,2}) ?\. ?(\d{1,2})(?!\d)/,
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
  const local = DateTime.fromJSDate(now, { zone })
  const rest = text.slice(short.index + short[0].length)
  const thisYear = DateTime.fromObject(
    { year: local.year, month: Number(short[1]), day: Number(short[2]), ...clockIn(rest) },
    { zone },
  )
  // A day and month without a year is the latest one that has come.
  return thisYear.toMillis() > now.getTime() + 86_400_000 ? thisYear.minus({ years: 1 }) : thisYear
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function englishDate(text: string, zone: string): DateTime | null {
  const monthFirst = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text)
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})\b/.exec(text)
  const [match, name, day] = monthFirst
    ? [monthFirst, monthFirst[1], monthFirst[2]]
    : [dayFirst, dayFirst?.[2], dayFirst?.[1]]
  if (!match || !name) return null
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0) return null
  const rest = text.slice(match.index + match[0].length)
  return DateTime.fromObject({ year: Number(match[3]), month, day: Number(day), ...clockIn(rest) }, { zone })
}

/** The first time of day in the text, midnight when there is none. */
function clockIn(text: string): { hour: number; minute: number; second: number } {
  const match = /(?<!\d)(\d{1,2})[:时](\d{2})(?::(\d{2}))?(?: ?([ap])\.?m)?/i.exec(text)
  if (!match) return { hour: 0, minute: 0, second: 0 }
  const written = Number(match[1])
  const half = match[4]?.toLowerCase()
  const hour = half ? (written % 12) + (half === 'p' ? 12 : 0) : written
  return { hour, minute: Number(match[2]), second: Number(match[3] ?? 0) }
}
