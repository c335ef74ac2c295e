import type { Alert, AlertStory } from '../../domain/watch.ts'
import type { Words } from '../locales.ts'
import { correctedFigures, correctionLine } from './correction-line.ts'
import { evidenceQuotes } from './evidence.ts'
import { figureLines } from './figure-lines.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import { type Block, splitMessages } from './split-messages.ts'
import { followUp } from './story.ts'

/** More stories are counted. */
const MOST_STORIES = 8
/** One story may say more of itself than several. */
const MOST_FIGURES = { alone: 6, together: 3 }
const MOST_NAMES = 3
const MOST_SOURCES = 3

/**
 * What is new of what a chat watches, as one message that Telegram takes, and how many of its stories stand in it; what it
 * has no room for is counted.
 */
export function renderAlert(alert: Alert, words: Words): { readonly html: string; readonly shown: number } {
  for (let shown = Math.min(MOST_STORIES, alert.stories.length); shown > 0; shown--) {
    const [html = '', ...more] = splitMessages(blocksOf(alert, shown, words, quotesOf))
    if (more.length === 0) return { html, shown }
  }
  // One that is too long even by itself goes without its evidence, which its link leads to.
  return { html: splitMessages(blocksOf(alert, 1, words, () => []))[0] ?? '', shown: 1 }
}

function blocksOf({ names, stories, date }: Alert, shown: number, words: Words, quotes: Quotes): Block[] {
  const left = stories.length - shown
  const year = Number(date.slice(0, 4))
  const most = stories.length > 1 ? MOST_FIGURES.together : MOST_FIGURES.alone
  return [
    [titleOf(names, words)],
    ...stories.slice(0, shown).map((one) => storyBlock(one, { words, year, most, quotes })),
    left > 0 ? [words.t('alert-more', { count: left })] : [],
  ]
}

function titleOf(names: readonly string[], words: Words): Html {
  const named = names.slice(0, MOST_NAMES).map((name) => shorten(name, 40))
  const list = joined(named, words.label('list-separator'))
  return words.t(names.length > MOST_NAMES ? 'alert-title-many' : 'alert-title', {
    names: list,
    count: names.length,
  })
}

type Quotes = (one: AlertStory, most: number) => Html[]

function storyBlock(
  one: AlertStory,
  { words, year, most, quotes }: { words: Words; year: number; most: number; quotes: Quotes },
): Block {
  const { story, corrections } = one
  const [own] = story.cites
  const headline = shorten(story.headline, 200) || words.t('digest-untitled')
  const sources = [...new Set(story.cites.map(({ sourceTitle }) => shorten(sourceTitle, 40)))]
  const names = joined(sources.slice(0, MOST_SOURCES), words.label('list-separator'))
  const source =
    sources.length > 1
      ? words.t(sources.length > MOST_SOURCES ? 'digest-sources-many' : 'digest-sources', {
          count: sources.length,
          names,
        })
      : names
  const figures = story.figures.slice(0, most).map(({ figure, cite, versions }) => ({
    figure,
    url: cite.articleId === own?.articleId ? null : cite.url,
    versions,
  }))
  return [
    html`▪️ <b>${followUp(story, link(headline, own?.url ?? null), words)}</b>`,
    html`<i>${source}</i>`,
    ...(corrections.length > 0
      ? corrections.slice(0, most).map((change) => correctionLine(change, words))
      : figureLines(figures, { words, year, about: story.headline })),
    ...quotes(one, most),
  ]
}

function quotesOf({ story, corrections }: AlertStory, most: number): Html[] {
  return corrections.length > 0
    ? evidenceQuotes(correctedFigures(corrections.slice(0, most)))
    : evidenceQuotes(story.figures.slice(0, most).map(({ figure }) => figure))
}
