import type { Locale } from '../domain/subscription.ts'
import type { Day } from './day.ts'

const TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }
const DAYS: Record<Locale, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat(TAGS.zh, { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(TAGS.en, { dateStyle: 'full', timeZone: 'UTC' }),
}

/** A calendar day with its weekday: 2026年11月23日 星期一 / Monday, 23 November 2026. */
export function formatDay(day: Day, locale: Locale): string {
  const words = DAYS[locale].format(new Date(`${day}T00:00:00Z`))
  return words.replace(/^(\w+) /, '$1, ').replace('星', ' 星')
}

const SHORT_DAYS: Record<Locale, Intl.DateTimeFormat> = {
  zh: new Intl.DateTimeFormat(TAGS.zh, { month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(TAGS.en, { month: 'short', day: 'numeric', weekday: 'short', timeZone: 'UTC' }),
}

/** A calendar day for a button: 11月23日 周一 / Mon 23 Nov. */
export function formatShortDay(day: Day, locale: Locale): string {
  return SHORT_DAYS[locale]
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '')
    .replace('周', ' 周')
}

/** An instant as clocks in `timezone` show it: 2026年11月23日 08:05 / 23 Nov 2026, 08:05. */
export function formatMoment(instant: string, timezone: string, locale: Locale): string {
  const words = new Intl.DateTimeFormat(TAGS[locale], {
    year: 'numeric',
    month: locale === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: timezone,
  })
  return words.format(new Date(instant))
}
