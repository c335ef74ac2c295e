import { parseTimeOfDay } from './day.ts'

const PARTS_OF_DAY = '凌晨|清晨|早晨|早上|早|上午|中午|午间|下午|午后|午後|傍晚|晚上|晚间|晚間|夜里|夜裡|晚'
const HAN = '[零〇一二两兩三四五六七八九十]'
const END = '(?!\\d|\\s*[:.点點时時h])'
const MINUTES = `半|一刻|三刻|整|(?:\\d{1,2}|${HAN}{1,3})${END}`
const TIME = new RegExp(
  `(${PARTS_OF_DAY})?\\s*(\\d{1,2}|${HAN}{1,3})(?:\\s*(?:[:.]\\s*(\\d{1,2})${END}|([点點时時h])\\s*(${MINUTES})?\\s*分?))?\\s*(am|pm)?`,
  'iy',
)
const BETWEEN = /(?:\s|[,;、/+&|]|和|与|與|跟|及|还有|還有|再|and|at|各|每天|每日|daily)*/iy

/**
 * The times of day that people name, in order and each once: `8:00 18:00`, `早上8点和晚上6点`, `八点半`, `7am, 6pm`.
 * Null when any of it is none.
 */
export function parseTimes(text: string): string[] | null {
  const plain = text.normalize('NFKC').trim()
  const times = new Set<string>()
  let at = take(BETWEEN, plain, 0)?.end ?? 0
  while (at < plain.length) {
    const found = take(TIME, plain, at)
    const time = found && timeOf(found.groups)
    if (!time) return null
    times.add(time)
    const next = take(BETWEEN, plain, found.end)?.end ?? found.end
    // 0800 is not eight o'clock and midnight.
    if (next === found.end && /\d$/.test(plain.slice(0, next)) && /^[\d:.]/.test(plain.slice(next)))
      return null
    at = next
  }
  return times.size > 0 ? [...times].sort() : null
}

function take(pattern: RegExp, text: string, from: number) {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match && { end: from + match[0].length, groups: match }
}

function timeOf([, part = '', hours = '', digits, mark, spoken, half]: readonly (string | undefined)[]):
  | string
  | null {
  const hour = numberOf(hours)
  const minute = minutesOf(digits ?? spoken)
  // Eight without any mark is an hour in digits only: 八 may be anything.
  if (hour === null || minute === null || (!/\d/.test(hours) && mark === undefined)) return null
  if (half !== undefined) return part === '' ? parseTimeOfDay(`${hour}:${minute}${half}`) : null
  const meant = inPartOfDay(hour, part)
  return meant === null ? null : parseTimeOfDay(`${meant}:${minute}`)
}

/** 晚上8点 is 20:00; an hour that this part of the day has not is null. */
function inPartOfDay(hour: number, part: string): number | null {
  if (part === '' || hour > 12) return hour > 23 ? null : hour
  if (/^(?:凌晨|清晨|早晨|早上|早|上午)$/.test(part)) return hour === 12 ? (part === '上午' ? 12 : 0) : hour
  if (/^(?:中午|午间)$/.test(part)) return hour >= 11 ? hour : hour <= 2 ? hour + 12 : null
  if (/^(?:晚|夜)/.test(part) && (hour === 12 || hour < 4)) return hour % 12
  return (hour % 12) + 12
}

function minutesOf(text: string | undefined): number | null {
  if (text === undefined || text === '整') return 0
  if (text === '半') return 30
  if (text === '一刻') return 15
  if (text === '三刻') return 45
  return numberOf(text)
}

/** 8, 十二, 二十, 二十三, 零五; null for other strings of such signs. */
function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const [, tens, ten, ones = ''] =
    /^([二两兩三四五])?(十)?(零?[零〇一二两兩三四五六七八九])?$/.exec(text) ?? []
  if (ten === undefined) return tens === undefined || ones !== '' ? digitOf(ones, tens) : digitOf(tens)
  return (tens === undefined ? 1 : (digitOf(tens) ?? 0)) * 10 + (ones === '' ? 0 : (digitOf(ones) ?? 0))
}

function digitOf(text: string, before?: string): number | null {
  if (before !== undefined || text === '') return null
  const digit = text
    .replace(/^[零〇](?=.)/, '')
    .replace(/[两兩]/, '二')
    .replace('〇', '零')
  return '零一二三四五六七八九'.indexOf(digit)
}
