import type { Filters } from '../../domain/filters.ts'
import { hasFilters } from '../../domain/filters.ts'
import { EVERY_DAY, type Length, type Subscription } from '../../domain/subscription.ts'
import { formatDay } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined } from './html.ts'
import { subscriptionName } from './subscription-name.ts'

/** What a subscription wishes, one line each, and the command that says its filters. */
export function renderWishes(
  subscription: Subscription,
  words: Words,
  { today, isOnly, channel }: { today: string; isOnly: boolean; channel: string | null },
): Html {
  const { filters, length, weekdays, resumeOn, timezone } = subscription
  const days = weekdays.length === EVERY_DAY.length ? words.t('wishes-daily') : weekdayList(weekdays, words)
  const command = html`<code>/filter ${filtersText(filters, words)}</code>`
  const time = timesText(subscription.times, words)
  const own = joined([channel === null ? '' : `📢 ${channel}`, subscriptionName(subscription, words)], ' · ')
  return joined(
    [
      html`<b>${isOnly ? words.t('wishes-title') : words.t('wishes-title-own', { name: own })}</b>`,
      words.t('wishes-when', { days, time, timezone }),
      words.t('wishes-length', { length: words.label(LENGTH_LABELS[length]) }),
      resumeOn !== null && resumeOn > today
        ? words.t('wishes-paused', { day: formatDay(resumeOn, words.locale) })
        : '',
      ...renderFilters(filters, words),
      hasFilters(filters) ? words.t('wishes-change', { command }) : '',
      words.t('wishes-hint'),
    ],
    '\n',
  )
}

/** Hours as they are said: 08:00、18:00. */
export function timesText(times: readonly string[], words: Words): Html {
  return joined(times, words.label('tag-separator'))
}

export const LENGTH_LABELS: Readonly<Record<Length, string>> = {
  headlines: 'length-headlines',
  standard: 'length-standard',
  full: 'length-full',
}

const WEEKDAYS = [
  'weekday-mon',
  'weekday-tue',
  'weekday-wed',
  'weekday-thu',
  'weekday-fri',
  'weekday-sat',
  'weekday-sun',
]

/** The short name of an ISO weekday. */
export function weekdayName(weekday: number, words: Words): string {
  return words.label(WEEKDAYS[weekday - 1] ?? 'weekday-mon')
}

/** ISO weekdays by name. */
export function weekdayList(weekdays: readonly number[], words: Words): Html {
  return joined(
    weekdays.map((weekday) => words.t('weekday-of-week', { day: weekdayName(weekday, words) })),
    words.label('tag-separator'),
  )
}

function renderFilters(filters: Filters, words: Words): Html[] {
  const { minRelevance, minInvestment } = filters
  const list = (key: string, items: readonly string[]) =>
    items.length > 0 ? [words.t(key, { words: joined(items, words.label('tag-separator')) })] : []
  if (!hasFilters(filters)) return [words.t('filters-none')]
  return [
    ...list('filters-include', filters.include),
    ...list('filters-exclude', filters.exclude),
    ...list('filters-regions', filters.regions),
    ...list('filters-industries', filters.industries),
    ...list('filters-projects', filters.projects),
    ...list(
      'filters-sources',
      filters.sources.map((id) => `#${id}`),
    ),
    ...(minRelevance === null ? [] : [words.t('filters-relevance', { percent: percentOf(minRelevance) })]),
    ...(minInvestment === null ? [] : [words.t('filters-investment', { sum: sumOf(minInvestment, words) })]),
  ]
}

/** Filters as they are also written after /filter, in whichever language; '' for none. */
export function filtersText(filters: Filters, words: Words): string {
  const { minRelevance, minInvestment } = filters
  const quoted = (word: string) => (/[\s,、;]/.test(word) ? `"${word}"` : word)
  const named = (prefix: string, items: readonly string[]) =>
    items.map((word) => `${words.label(prefix)}:${quoted(word)}`)
  return [
    ...named('filter-prefix-word', filters.include),
    ...filters.exclude.map((word) => `-${quoted(word)}`),
    ...named('filter-prefix-region', filters.regions),
    ...named('filter-prefix-industry', filters.industries),
    ...named('filter-prefix-project', filters.projects),
    ...filters.sources.map((id) => `#${id}`),
    ...(minRelevance === null ? [] : [`≥${percentOf(minRelevance)}%`]),
    ...(minInvestment === null ? [] : [`≥${sumOf(minInvestment, words)}`]),
  ].join(' ')
}

function percentOf(share: number): number {
  return Math.round(share * 100)
}

function sumOf(yuan: number, { locale }: Words): string {
  const [large, small] = locale === 'zh' ? [1e8, 1e4] : [1e9, 1e6]
  const [scale, unit] =
    yuan >= large ? [large, locale === 'zh' ? '亿' : 'bn'] : [small, locale === 'zh' ? '万' : 'm']
  return `${Number((yuan / scale).toFixed(4))}${unit}`
}
