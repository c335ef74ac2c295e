import { hasFilters } from '../../domain/filters.ts'
import { EVERY_DAY, type Subscription } from '../../domain/subscription.ts'
import { formatDay } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined } from './html.ts'
import { subscriptionName } from './subscription-name.ts'
import { LENGTH_LABELS, timesText, weekdayList } from './wishes.ts'

/** Subscriptions of one place, a line or two each. */
export function subscriptionLines(
  all: readonly Subscription[],
  words: Words,
  today: (timezone: string) => string,
): Html[] {
  return all.map((one) => {
    const { number, weekdays, length, filters, resumeOn } = one
    const days = weekdays.length === EVERY_DAY.length ? words.t('wishes-daily') : weekdayList(weekdays, words)
    const isPaused = resumeOn !== null && resumeOn > today(one.timezone)
    const about = [
      html`${days} ${timesText(one.times, words)}`,
      words.label(LENGTH_LABELS[length]),
      hasFilters(filters) ? words.t('subscription-filtered') : '',
      isPaused ? words.t('wishes-paused', { day: formatDay(resumeOn, words.locale) }) : '',
    ]
    return html`${number}. <b>${subscriptionName(one, words)}</b> · ${joined(about, ' · ')}`
  })
}
