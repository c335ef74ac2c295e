import type { ProjectChange } from '../../domain/project.ts'
import type { Words } from '../locales.ts'
import { quantity } from './figure-lines.ts'
import { type Html, html, link } from './html.ts'
import { shorten } from './shorten.ts'

/** ↑ 总投资 43亿元 → 47亿元: what a project's figure was, with the article that said so, and what it is now. */
export function changeLine({ before, after }: ProjectChange, words: Words): Html {
  const rise = after.figure.value - before.figure.value
  const arrow = rise > 0 ? '↑' : rise < 0 ? '↓' : '↔'
  const was = link(quantity(before.figure, words.locale), before.url)
  const is = link(quantity(after.figure, words.locale), after.url)
  return html`${arrow} ${shorten(after.figure.metric, 60)} ${was} → <b>${is}</b>`
}
