import type { Item } from '../domain/source.ts'
import { findByName, findElements } from '../html/find-elements.ts'
import type { HtmlElement } from '../html/node.ts'
import { textOf } from '../html/text-of.ts'
import { dateAmong, dateInUrl } from './date-texts.ts'
import { isTitle } from './list-links.ts'
import type { ListRow } from './list-rows.ts'
import type { ReadOptions } from './read-options.ts'
import { visibleTexts } from './visible-texts.ts'

/** A row of a list as an item, with what tells whether the list is news. */
export interface DatedRow {
  readonly item: Item
  readonly element: HtmlElement
  readonly container: HtmlElement
  /** A date stands beside the link. */
  readonly isDated: boolean
}

/** Null when the row has no title. */
export function toDatedRow(row: ListRow, container: HtmlElement, options: ReadOptions): DatedRow | null {
  const title = titleOf(row)
  if (!isTitle(title)) return null
  const { url, element } = row
  const date = dateBeside(row, title, options)
  const publishedAt = date ?? dateInUrl(url, options)
  return {
    item: { title, url, publishedAt, guid: null, content: null },
    element,
    container,
    isDated: date !== null,
  }
}

/** The date that stands in a row or beside it, of an article of this title; null when none does. */
export function dateBeside({ element, beside }: ListRow, title: string, options: ReadOptions): string | null {
  const stamps = findByName(element, 'time').flatMap(({ attributes }) => attributes['datetime'] ?? [])
  const texts = [...stamps, ...visibleTexts([element]), ...visibleTexts(beside).slice(0, 6)]
  // A date in the middle of the title is not the day of publication.
  const besideTitle = texts.filter((text) => text !== title)
  return dateAmong(besideTitle, options)
}

function titleOf({ links, element }: ListRow): string {
  const titled = links.filter(({ title }) => title !== '')
  const link = titled.find((candidate) => isHeading(candidate.element.parent)) ?? titled[0]
  if (link !== undefined) return link.title
  const heading = findElements(element, isHeading)[0]
  return heading === undefined ? '' : textOf(heading).slice(0, 300)
}

function isHeading(element: HtmlElement | null): boolean {
  return /^h[1-6]$/.test(element?.name ?? '')
}
