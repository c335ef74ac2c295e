import { formatMoment } from '../../time/format-day.ts'
import type { ListedEntry, TryOutcome } from '../catalogue-services.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined, link, quote } from './html.ts'
import { shorten } from './shorten.ts'
import { failureSentence } from './sources.ts'

/** Failures and successes that are named; the others are counted. */
const SHOWN = 15

/** One page of the catalogue: entries of one group. */
export interface CataloguePage {
  /** From 1. */
  readonly number: number
  readonly group: string
  readonly entries: readonly ListedEntry[]
}

/** What the catalogue is, and what may be expected of it. */
export function renderCatalogue(entries: readonly ListedEntry[], words: Words): Html {
  const worked = entries.filter(({ check }) => check?.reason === null).length
  const ticked = entries.filter((entry) => entry.ticked).length
  return joined(
    [
      words.t('catalogue-title', { count: entries.length }),
      words.t('catalogue-about'),
      joined(
        [words.t('catalogue-worked', { count: worked }), words.t('catalogue-ticked', { count: ticked })],
        '\n',
      ),
    ],
    '\n\n',
  )
}

/** The entries of a page, each with what became of it on this machine. */
export function renderCataloguePage({ group, entries }: CataloguePage, words: Words, timezone: string): Html {
  const lines = entries.map(({ entry, check }) => {
    const { number, title, address } = entry
    const at = check === null ? '' : formatMoment(check.at, timezone, words.locale)
    const state =
      check === null
        ? words.t('catalogue-unverified')
        : words.t(check.reason === null ? 'catalogue-works' : 'catalogue-fails', { at })
    return html`${String(number)}. ${link(title, address)}\n<i>${state}</i>`
  })
  return joined([html`<b>${group}</b>`, ...lines], '\n')
}

/** What came of trying. */
export function renderTried({ added, known, failed, left }: TryOutcome, words: Words): Html {
  const more = failed.length - SHOWN
  const failures = failed
    .slice(0, SHOWN)
    .map(({ entry, failure }) =>
      joined(
        [
          html`<b>${String(entry.number)}. ${shorten(entry.title, 60)}</b>`,
          failureSentence(failure, words, entry.address),
        ],
        '\n',
      ),
    )
  const worked = added.slice(0, SHOWN).map(({ number, title }) => html`✅ ${String(number)}. ${title}`)
  return joined(
    [
      words.t('catalogue-tried', { added: added.length, known: known.length, failed: failed.length }),
      joined(
        [
          ...worked,
          ...(added.length > SHOWN ? [words.t('import-more', { count: added.length - SHOWN })] : []),
        ],
        '\n',
      ),
      failures.length === 0
        ? ''
        : quote([...failures, ...(more > 0 ? [words.t('import-more', { count: more })] : [])]),
      left > 0 ? words.t('catalogue-left', { count: left }) : '',
      words.t('catalogue-hint'),
    ],
    '\n\n',
  )
}
