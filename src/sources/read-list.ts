import type { Reading } from '../domain/source.ts'
import { findByName } from '../html/find-elements.ts'
import { parseHtml } from '../html/parse-html.ts'
import { textOf } from '../html/text-of.ts'
import { type ChosenList, chooseList } from './choose-list.ts'
import { isDateText } from './date-texts.ts'
import { keepNewest } from './keep-newest.ts'
import { toDatedRow } from './list-item.ts'
import { type ListLink, listLinks } from './list-links.ts'
import { groupRows } from './list-rows.ts'
import type { ReadOptions } from './read-options.ts'
import { unwrapRecords } from './unwrap-records.ts'

/**
 * The articles that an HTML page lists, in the order of the page: of all repeated structures with links the one that
 * looks most like news, by its dates, the length of its titles and its place. Null when none does. Never throws.
 */
export function readList(html: string, options: ReadOptions): Reading | null {
  const { document } = parseHtml(unwrapRecords(html))
  const links = listLinks(document, options)
  const byTitles = listAmong(
    links.filter(({ title }) => title !== ''),
    options,
  )
  // With the buttons and pictures of cards too; they also lead elsewhere, so they have to win.
  const byAll = listAmong(links, options)
  const list = (byAll?.score ?? 0) > (byTitles?.score ?? 0) ? byAll : byTitles
  if (list === null) return null
  const items = new Map(list.rows.map(({ item }) => [item.url, item]))
  const title = findByName(document, 'title')[0]
  return {
    kind: 'list',
    title: (title && textOf(title).slice(0, 300)) || new URL(options.url).host,
    items: keepNewest([...new Set(links.map(({ url }) => url))].flatMap((url) => items.get(url) ?? [])),
    ttlSeconds: null,
  }
}

function listAmong(links: readonly ListLink[], options: ReadOptions): ChosenList | null {
  const groups = groupRows(links, (text) => isDateText(text, options))
  return chooseList(
    groups.map(({ container, rows }) => rows.flatMap((row) => toDatedRow(row, container, options) ?? [])),
  )
}
