import type { Figure } from '../../domain/brief.ts'
import type { FigureChange } from '../../domain/revision.ts'
import type { Words } from '../locales.ts'
import { quantity } from './figure-lines.ts'
import { type Html, html, joined } from './html.ts'
import { shorten } from './shorten.ts'

/** 更正：总投资 43亿元 → 47亿元: what an article said before its site edited it, and what it says now. */
export function correctionLine(change: FigureChange, words: Words): Html {
  switch (change.kind) {
    case 'changed':
      return words.t('correction-changed', {
        what: nameOf(change.after),
        before: quantity(change.before, words.locale),
        after: quantity(change.after, words.locale),
      })
    case 'removed':
      return words.t('correction-removed', {
        what: nameOf(change.before),
        before: quantity(change.before, words.locale),
      })
    case 'added':
      return words.t('correction-added', {
        what: nameOf(change.after),
        after: quantity(change.after, words.locale),
      })
  }
}

/** The figures of today's text that a correction names; their sentences prove them. */
export function correctedFigures(changes: readonly FigureChange[]): Figure[] {
  return changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.after]))
}

function nameOf({ subject, metric }: Figure): Html {
  return joined([shorten(subject ?? '', 40), html`${shorten(metric, 60)}`], ' ')
}
