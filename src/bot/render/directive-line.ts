import type { Directive } from '../../domain/brief.ts'
import { formatDeadline } from '../../time/format-period.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined } from './html.ts'
import { shorten } from './shorten.ts'

/** 全部破土动工 · ⏳ 6月30日前: what is to be done, by when, and the target where the words leave it out. */
export function directiveLine(
  { action, deadline, target }: Directive,
  { words, year }: { words: Words; year: number },
): Html {
  const what = shorten(action, 200)
  const until = deadline ? shorten(formatDeadline(deadline, words.locale, year), 40) : null
  return joined(
    [
      what,
      until === null ? '' : html`⏳ <b>${until}</b>`,
      target && !what.includes(target) ? words.t('directive-target', { target: shorten(target, 60) }) : '',
    ],
    ' · ',
  )
}
