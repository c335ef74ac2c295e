/** Chinese offices count their days so, wherever Kaigong runs. */
const OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

/** The number of an instant's calendar day in China; the next day has the next number. */
export function chineseDay(instant: number): number {
  return Math.floor((instant + OFFSET_MS) / DAY_MS)
}

const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/**
 * Whether offices publish little on this day: National Day (1 to 8 October), Labour Day (1 to 5 May), and the Spring
 * Festival from the 28th of the last lunar month to the 10th of the first. Other holidays are no longer than a weekend.
 */
export function isQuietDay(day: number): boolean {
  const date = new Date(day * DAY_MS)
  const month = date.getUTCMonth() + 1
  const dayOfMonth = date.getUTCDate()
  if (month === 10 && dayOfMonth <= 8) return true
  if (month === 5 && dayOfMonth <= 5) return true
  return (month <= 3 || month === 12) && isSpringFestival(date)
}

function isSpringFestival(date: Date): boolean {
  const parts = LUNAR.formatToParts(date)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const lunarDay = Number(of('day'))
  // A leap month is written "1bis" and is no month of festivals.
  if (of('month') === '12') return lunarDay >= 28
  return of('month') === '1' && lunarDay <= 10
}

/** Days after `from` up to `to`, without the quiet ones. */
export function busyDays(from: number, to: number): number {
  let count = 0
  for (let day = from + 1; day <= to; day++) if (!isQuietDay(day)) count += 1
  return count
}
