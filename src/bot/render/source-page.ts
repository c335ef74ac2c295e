import type { SourceHealth } from '../../domain/source.ts'
import { formatMoment } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import type { ListedSource, SourcePage } from '../source-services.ts'
import { type Html, html, joined, link } from './html.ts'
import { kindWord, sourceTitle } from './sources.ts'

export const HEALTH_MARKS: Readonly<Record<SourceHealth, string>> = {
  new: '⏳',
  well: '✅',
  troubled: '⚠️',
  failing: '🔴',
  silent: '💤',
  paused: '⏸',
}

/** One page of the sources with their numbers and how they are doing, as one message. */
export function renderSourcePage(page: SourcePage, words: Words, timezone: string): Html {
  const { sources, pages, total } = page
  const count = words.t('sources-title', { count: total })
  const place = pages > 1 ? words.t('sources-place', { page: page.page + 1, pages }) : ''
  const blocks = sources.map((listed) => renderListed(listed, words, timezone))
  return joined([joined([count, place], ' · '), ...blocks], '\n\n')
}

/** A source with its mark, number and link, and below how it is doing. */
export function renderListed({ source, health }: ListedSource, words: Words, timezone: string): Html {
  const facts = [kindWord(source.kind, words), renderHealth({ source, health }, words, timezone)]
  return joined(
    [
      html`${HEALTH_MARKS[health]} #${String(source.id)} ${link(sourceTitle(source), source.url)}`,
      html`<i>${joined(facts, ' · ')}</i>`,
    ],
    '\n',
  )
}

function renderHealth({ source, health }: ListedSource, words: Words, timezone: string): Html {
  const { failures, lastOkAt } = source
  if (health === 'paused') return words.t('source-paused')
  const at = lastOkAt === null ? null : formatMoment(lastOkAt, timezone, words.locale)
  if (failures > 0)
    return at === null
      ? words.t('source-never-ok', { failures })
      : words.t('source-failing', { failures, at })
  if (at === null) return words.t('source-new')
  if (source.silentSince === null) return words.t('source-ok', { at })
  return words.t('source-silent', { at: formatMoment(source.silentSince, timezone, words.locale) })
}
