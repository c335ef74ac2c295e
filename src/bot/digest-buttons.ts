import type { MessageButton } from '../domain/delivery.ts'
import type { Digest } from '../domain/digest.ts'
import { addDays } from '../time/day.ts'
import { formatShortDay } from '../time/format-day.ts'
import { type Button, messageButtons } from './keyboard.ts'
import type { Words } from './locales.ts'

/**
 * The buttons under a digest that is kept as an edition: the stories it had no room for, who reports them, why it chose
 * these, what of it to watch, pictures where the figures make some, and other days.
 */
export function digestButtons(
  {
    date,
    stories,
    outlines,
    charts,
    totals,
  }: Pick<Digest, 'date' | 'stories' | 'outlines' | 'charts' | 'totals'>,
  editionId: number,
  words: Words,
): MessageButton[][] {
  const id = editionId
  const buttons: (Button | false)[] = [
    outlines.length > stories.length && [
      words.label('button-more'),
      { kind: 'more', id, from: stories.length },
    ],
    outlines.length > 0 && [words.label('button-story-sources'), { kind: 'story-sources', id, from: 0 }],
    outlines.length > 0 && [words.label('button-why'), { kind: 'why', id }],
    totals.projects > 0 && [words.label('button-watch-choose'), { kind: 'watch-choose', id }],
    charts.length > 0 && [words.label('button-chart'), { kind: 'chart', id }],
    [words.label('button-earlier'), { kind: 'earlier', day: date }],
  ]
  return messageButtons(...inRows(buttons.filter((one) => one !== false)))
}

/** So many stand side by side on a phone without being cut. */
const IN_A_ROW = 2

function inRows(buttons: readonly Button[]): Button[][] {
  const rows = Array.from({ length: Math.ceil(buttons.length / IN_A_ROW) }, (_, row) => row * IN_A_ROW)
  return rows.map((first) => buttons.slice(first, first + IN_A_ROW))
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
