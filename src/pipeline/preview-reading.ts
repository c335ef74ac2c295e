import { isDevelopmentNews } from '../digest/select.ts'
import type { Article } from '../domain/article.ts'
import type { Brief } from '../domain/brief.ts'
import type { BriefGlimpse, PreviewCandidate, PreviewItem } from '../domain/preview.ts'
import type { Item, Reading } from '../domain/source.ts'
import { describeError } from '../errors.ts'
import type { PipelineParts } from './parts.ts'
import { chooseText, completeArticle, fetchArticle, type TextParts } from './read-article.ts'
import { briefArticle } from './write-brief.ts'

const SHOWN_ITEMS = 3
const SHOWN_FIGURES = 3
const SHOWN_TEXT = 160

export interface GlimpseOptions extends TextParts, Pick<PipelineParts, 'askModel' | 'log'> {
  /** Told the title before each article. */
  readonly onArticle: (title: string) => void
  readonly signal: AbortSignal
  /** The selector for the body, where there is one. */
  readonly body?: string | null
}

/** What a reading shows before anything of it is read. */
export function previewOf(url: string, reading: Reading): Omit<PreviewCandidate, 'knownAs' | 'brief'> {
  const { kind, title, items, older, unmatched = [] } = reading
  const newest = newestOf(items).map(toPreviewItem)
  return { kind, url, title, count: items.length, newest, hasOlder: older !== undefined, unmatched }
}

/**
 * The brief of the newest article that can be read, of the three newest; null when none can, or when `signal` ends it
 * before. It is made as always, but nothing of it is stored.
 */
export async function glimpseBrief(reading: Reading, options: GlimpseOptions): Promise<BriefGlimpse | null> {
  const { onArticle, signal, log } = options
  for (const item of newestOf(reading.items)) {
    if (signal.aborted) return null
    onArticle(item.title)
    try {
      const glimpse = await glimpseItem(item, options)
      if (glimpse !== null) return glimpse
    } catch (error) {
      if (signal.aborted) return null
      log.warn({ url: item.url, error: describeError(error) }, 'An article could not be previewed')
    }
  }
  return null
}

async function glimpseItem(item: Item, options: GlimpseOptions): Promise<BriefGlimpse | null> {
  const { http, reader, timezone, now, signal, body = null } = options
  const offeredAt = item.publishedAt
  const page = await fetchArticle(item.url, { http, reader, timezone, now: now(), signal, body, offeredAt })
  const text = await chooseText(page.kind === 'failed' ? null : page.article, item, options, signal)
  return text && glimpseOf(await briefArticle(completeArticle(text, item), options, signal), text)
}

/** Items without a date stay where the page has them, behind those with one. */
function newestOf(items: readonly Item[]): Item[] {
  const instant = ({ publishedAt }: Item) => (publishedAt === null ? 0 : Date.parse(publishedAt))
  return items.toSorted((one, other) => instant(other) - instant(one)).slice(0, SHOWN_ITEMS)
}

function toPreviewItem({ title, url, publishedAt }: Item): PreviewItem {
  return { title, url, publishedAt }
}

function glimpseOf(brief: Brief, { text, cuts }: Article): BriefGlimpse {
  const { url, headline, publishedAt, figures, directives } = brief
  return {
    isNews: isDevelopmentNews({ brief }),
    url,
    headline,
    publishedAt,
    figures: figures.filter(({ key }) => key).slice(0, SHOWN_FIGURES),
    directive: directives.find(({ key }) => key) ?? null,
    start: text.slice(0, SHOWN_TEXT),
    isBodyUnmatched: cuts.includes('body_unmatched'),
  }
}
