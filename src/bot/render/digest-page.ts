import type { DigestStory } from '../../domain/digest.ts'
import type { Words } from '../locales.ts'
import { evidenceQuotes } from './evidence.ts'
import { type Html, html } from './html.ts'
import type { Block } from './split-messages.ts'

/** What every part of the briefing is written for. */
export interface Page {
  readonly words: Words
  /** The briefing's year, which its dates need not name. */
  readonly year: number
  heading(text: Html): Html
  /** The sentences that prove the items, folded up. */
  readonly proofs: typeof evidenceQuotes
  /** What was written of stories already: one story is told to many readers. */
  readonly written?: WeakMap<DigestStory, readonly Html[]>
}

/** Messages of a briefing of this day. */
export function telegramPage(words: Words, day: string): Page {
  const year = Number(day.slice(0, 4))
  const known = pages.get(words)
  if (known?.year === year) return known
  const heading = (text: Html) => html`<b>${text}</b>`
  const page: Page = { words, year, heading, proofs: evidenceQuotes, written: new WeakMap() }
  pages.set(words, page)
  return page
}

/** The last of each language. */
const pages = new WeakMap<Words, Page>()

/** The blocks under their heading, which stays with the first of them. */
export function section(heading: Html, blocks: readonly Block[], page: Page): Block[] {
  const [first, ...rest] = blocks.filter((block) => block.length > 0)
  return first ? [[page.heading(heading), ...first], ...rest] : []
}
