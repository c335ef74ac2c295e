import type { MessageButton } from '../domain/delivery.ts'
import type { Digest } from '../domain/digest.ts'
import { addDays } from '../time/day.ts'
import { formatShortDay } from '../time/format-day.ts'
import { type Button, messageButtons } from './keyboard.ts'
import type { Words } from './locales.ts'
import { barsOf } from './render/chart-svg.ts'

/**
 * The buttons under a digest that is kept as an edition: the stories it had no room for, why it chose these, a picture
 * where the figures make one, and other days.
 */
export function digestButtons(
  { date, stories, outlines, investments }: Pick<Digest, 'date' | 'stories' | 'outlines' | 'investments'>,
  editionId: number,
  words: Words,
): MessageButton[][] {
  const more: Button = [words.label('button-more'), { kind: 'more', id: editionId, from: stories.length }]
  const why: Button = [words.label('button-why'), { kind: 'why', id: editionId }]
  const about = outlines.length === 0 ? [] : outlines.length === stories.length ? [why] : [more, why]
  const earlier: Button = [words.label('button-earlier'), { kind: 'earlier', day: date }]
  const chart: Button = [words.label('button-chart'), { kind: 'chart', id: editionId }]
  const others = barsOf(investments).length > 0 ? [chart, earlier] : [earlier]
  return messageButtons(...[about, others].filter((row) => row.length > 0))
}

const DAYS_SHOWN = 6

/** The days before this one, the latest first, the week, and still earlier days. */
export function dayButtons(before: string, words: Words): MessageButton[][] {
  const days = Array.from({ length: DAYS_SHOWN }, (_, index) => addDays(before, -1 - index))
  const buttons = days.map((day): Button => [formatShortDay(day, words.locale), { kind: 'digest-day', day }])
  const rows = [buttons.slice(0, 2), buttons.slice(2, 4), buttons.slice(4)]
  const last = days.at(-1) ?? before
  return messageButtons(...rows, [
    [words.label('button-week'), { kind: 'digest-week' }],
    [words.label('button-still-earlier'), { kind: 'days', day: last }],
  ])
}
