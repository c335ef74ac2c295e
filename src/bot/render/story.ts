import type { Figure } from '../../domain/brief.ts'
import type { Citation } from '../../domain/citation.ts'
import type { Digest, DigestStory } from '../../domain/digest.ts'
import type { Words } from '../locales.ts'
import { type Page, section } from './digest-page.ts'
import { figureLines } from './figure-lines.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import type { Block } from './split-messages.ts'

/** How many sources of a story are named; more are counted. */
const NAMED_SOURCES = 4

/** The headline of the day with its own figures, then the other stories. */
export function storyBlocks(
  { headline, stories }: Pick<Digest, 'headline' | 'stories'>,
  page: Page,
): Block[] {
  const lead = headline && stories.find((story) => story.cites[0]?.articleId === headline.cite.articleId)
  const others = stories.flatMap((story, index) =>
    story === lead ? [] : [storyBlock(story, index + 1, page)],
  )
  const rest = section(page.words.t('digest-figures'), others, page)
  if (!headline) return rest
  const title = link(shorten(headline.text, 200), headline.cite.url)
  const head = html`📌 <b>${lead ? followUp(lead, title, page.words) : title}</b>`
  return [[head, ...(lead ? storyDetails(lead, page) : reportLine([headline.cite], page.words))], ...rest]
}

/** A story under its number, by which /why asks for it. */
export function storyBlock(story: DigestStory, number: number, page: Page): Block {
  const headline = shorten(story.headline, 200) || page.words.t('digest-untitled')
  const title = link(headline, story.cites[0]?.url ?? null)
  return [html`${number}. ${followUp(story, title, page.words)}`, ...storyDetails(story, page)]
}

/** The headline, marked when the reader was told of the story before. */
export function followUp({ followsUp }: DigestStory, title: Html, words: Words): Html {
  return followsUp === null ? title : words.t('digest-follow-up', { headline: title })
}

/** All that stand in a story, those of sources that disagree among them. */
export function figuresOf({ figures }: DigestStory): Figure[] {
  return figures.flatMap(({ figure, versions }) =>
    versions.length > 0 ? versions.map((version) => version.figure) : [figure],
  )
}

function storyDetails(story: DigestStory, page: Page): readonly Html[] {
  const known = page.written?.get(story) ?? writeDetails(story, page)
  page.written?.set(story, known)
  return known
}

function writeDetails(story: DigestStory, { words, year, proofs }: Page): Html[] {
  const own = story.cites[0]?.articleId
  const items = story.figures.map(({ figure, cite, versions }) => ({
    figure,
    url: cite.articleId === own ? null : cite.url,
    versions,
  }))
  return [
    ...reportLine(story.cites, words),
    ...figureLines(items, { words, year, about: story.headline }),
    ...proofs(figuresOf(story)),
  ]
}

/** Who reports it: the only source by its name, several by number and names; nothing for a file without one. */
function reportLine(cites: readonly Citation[], words: Words): Html[] {
  const [own] = cites
  if (!own) return []
  const sources = new Map(cites.toReversed().map((cite) => [cite.sourceTitle, cite]))
  const names = cites.filter((cite) => sources.get(cite.sourceTitle) === cite)
  if (names.length > 1) return [html`<i>${sourcesLine(names, own, words)}</i>`]
  const also = cites.length > 1 ? words.t('digest-reports', { count: cites.length }) : ''
  const line = joined([sourceName(own), also], ' · ')
  return line.html === '' ? [] : [html`<i>${line}</i>`]
}

function sourcesLine(cites: readonly Citation[], own: Citation, words: Words): Html {
  // The heading links to the story's own report already.
  const named = cites
    .slice(0, NAMED_SOURCES)
    .map((cite) => link(sourceName(cite) || words.label('digest-untitled'), cite === own ? null : cite.url))
  const names = joined(named, words.label('list-separator'))
  const count = cites.length
  return count > NAMED_SOURCES
    ? words.t('digest-sources-many', { count, names })
    : words.t('digest-sources', { count, names })
}

export function sourceName(cite: Citation): string {
  return shorten(cite.sourceTitle, 40)
}
