import type { ImportOutcome } from '../file-services.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined, quote } from './html.ts'
import { shorten } from './shorten.ts'
import { failureSentence } from './sources.ts'

/** Failures that are named; the others are counted. */
const SHOWN = 12

/** What came of a file of sources, as one message. */
export function renderImport(outcome: ImportOutcome, words: Words): Html {
  switch (outcome.kind) {
    case 'unreadable':
      return words.t('import-unreadable')
    case 'empty':
      return words.t('import-empty')
    case 'too_many':
      return words.t('import-too-many', { count: outcome.count, limit: outcome.limit })
    case 'done':
      return renderDone(outcome, words)
  }
}

function renderDone(
  { added, known, failed, left }: Extract<ImportOutcome, { kind: 'done' }>,
  words: Words,
): Html {
  const more = failed.length - SHOWN
  const lines = failed
    .slice(0, SHOWN)
    .map(({ address, failure }) =>
      joined([html`<b>${shorten(address, 120)}</b>`, failureSentence(failure, words, address)], '\n'),
    )
  return joined(
    [
      left > 0 ? words.t('import-stopped', { added, known, left }) : words.t('import-done', { added, known }),
      failed.length > 0 ? words.t('import-failed', { count: failed.length }) : '',
      lines.length > 0
        ? quote([...lines, ...(more > 0 ? [words.t('import-more', { count: more })] : [])])
        : '',
      words.t('import-hint'),
    ],
    '\n\n',
  )
}
