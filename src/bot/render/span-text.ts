import type { Edition, Span } from '../../domain/edition.ts'
import { weekStart } from '../../time/day.ts'
import { formatDay, formatShortDay } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'

/** What a digest is of: its day, or the first and last of its week. */
export function spanText({ date, span = 'day' }: { date: Edition['date']; span?: Span }, words: Words): Html {
  const last = formatDay(date, words.locale)
  if (span === 'day') return html`${last}`
  return words.t('week-span', { from: formatShortDay(weekStart(date), words.locale), to: last })
}
