import type { Digest, Occasion } from '../../domain/digest.ts'
import type { Words } from '../locales.ts'
import { digestTitle, moreLine, occasionNotes, totalsLine } from './digest.ts'
import { html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import { splitMessages } from './split-messages.ts'
import { followUp } from './story.ts'

/** The briefing as one line a story: its number, headline and who reports it, with the buttons' way to the rest. */
export function renderHeadlines(digest: Digest, words: Words, occasion: Occasion | null = null): string[] {
  const { date, stories, totals } = digest
  const title = digestTitle(date, words, occasion)
  const notes = occasion ? occasionNotes(occasion, words) : []
  const lines = stories.map((story, index) => {
    const [first, ...others] = story.cites
    const headline = link(shorten(story.headline, 200) || words.t('digest-untitled'), first?.url ?? null)
    const count = others.length > 0 ? words.t('digest-reports', { count: story.cites.length }) : ''
    const who = joined([shorten(first?.sourceTitle ?? '', 40), count], ' · ')
    return [html`${index + 1}. ${joined([followUp(story, headline, words), html`<i>${who}</i>`], ' ')}`]
  })
  return splitMessages([[title, ...notes, totalsLine(totals, words)], ...lines, moreLine(digest, words)])
}
