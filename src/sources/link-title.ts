import { findElements } from '../html/find-elements.ts'
import type { HtmlElement } from '../html/node.ts'
import { textOf } from '../html/text-of.ts'
import { type DateOptions, isDateText, withoutDate } from './date-texts.ts'
import { visibleTexts } from './visible-texts.ts'

const MAX_TITLE = 300

/** What a link calls its article: its heading or its text, without bullets and dates, in full where a list cuts it. */
export function linkTitle(link: HtmlElement, dates: DateOptions): string {
  const scope = headingIn(link) ?? link
  const all = visibleTexts([scope])
  const texts = all.filter((text) => !isDateText(text, dates))
  const shown = texts.length === all.length ? textOf(scope) : (texts[0] ?? '')
  const title = fullTitle(shown, link.attributes['title'] ?? '')
  return withoutDate(title.slice(0, MAX_TITLE).replace(/^[\s·•▪■◆●►▶>»-]+/, ''))
}

/** Of a card that is one link, the part that is the title. */
function headingIn(link: HtmlElement): HtmlElement | undefined {
  return (
    findElements(link, ({ name }) => /^h[1-6]$/.test(name))[0] ??
    findElements(link, ({ attributes }) => /tit|subject|headline/i.test(attributes['class'] ?? ''))[0]
  )
}

/** Lists cut titles to fit and keep the whole in the title attribute. */
function fullTitle(shown: string, attribute: string): string {
  const full = attribute.replace(/\s+/g, ' ').trim()
  const start = shown.slice(0, 12).replace(/[\s.…]+$/, '')
  return full.length > shown.length && full.startsWith(start) ? full : shown
}
