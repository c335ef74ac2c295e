import type { Article, ArticleCut, AttachmentLink } from '../domain/article.ts'
import type { Language } from '../domain/brief.ts'
import type { PageClues } from '../domain/candidate.ts'
import type { Failure, Item, Reading } from '../domain/source.ts'
import type { SelectorName } from '../domain/source-settings.ts'
import type { ArticlePart } from './reader.ts'

/** The answer of a worker thread about a source; null when it is none. Nothing that is not ours gets through. */
export function parseReading(value: unknown): Reading | Failure | null {
  if (!isRecord(value)) return null
  const { kind, title, items, ttlSeconds, children, older, unmatched } = value
  if (kind === 'failed') return parseFailure(value)
  if (!(kind === 'feed' || kind === 'list' || kind === 'sitemap')) return null
  if (!isText(title) || !Array.isArray(items) || !(children === undefined || isTexts(children))) return null
  if (!(ttlSeconds === null || Number.isFinite(ttlSeconds))) return null
  if (!(older === undefined || isText(older))) return null
  if (!(unmatched === undefined || (Array.isArray(unmatched) && unmatched.every(isSelectorName)))) return null
  const parsed = items.map(parseItem)
  if (parsed.includes(null)) return null
  const reading: Reading = {
    kind,
    title,
    items: parsed.filter((item) => item !== null),
    ttlSeconds: ttlSeconds as number | null,
  }
  return {
    ...reading,
    ...(children === undefined ? {} : { children }),
    ...(older === undefined ? {} : { older }),
    ...(unmatched === undefined ? {} : { unmatched }),
  }
}

/** The same for what a page tells of its feeds. */
export function parseClues(value: unknown): PageClues | null {
  if (!isRecord(value) || value['kind'] !== 'clues') return null
  const { feeds, sitemaps, sections, isArticle } = value
  if (!isTexts(feeds) || !isTexts(sitemaps) || !isTexts(sections) || typeof isArticle !== 'boolean')
    return null
  return { kind: 'clues', feeds, sitemaps, sections, isArticle }
}

/** The same for a page of an article. */
export function parseArticlePart(value: unknown): ArticlePart | Failure | null {
  if (!isRecord(value)) return null
  if (value['kind'] === 'failed') return parseFailure(value)
  const { kind, format, next } = value
  if (kind !== 'ok' || !isTextOrNull(next)) return null
  if (!(format === undefined || format === 'pdf')) return null
  const attachments = value['attachments'] === undefined ? undefined : parseLinks(value['attachments'])
  const article = parseArticle(value['article'])
  if (article === null || attachments === null) return null
  return { kind: 'ok', article, next, ...(format && { format }), ...(attachments && { attachments }) }
}

function parseLinks(value: unknown): AttachmentLink[] | null {
  const links = Array.isArray(value) ? value.map(parseLink) : [null]
  return links.includes(null) ? null : links.filter((link) => link !== null)
}

function parseLink(value: unknown): AttachmentLink | null {
  if (!isRecord(value)) return null
  const { name, url, format } = value
  if (!isText(name) || !isText(url) || !URL.canParse(url)) return null
  return format === 'pdf' || format === 'other' ? { name, url, format } : null
}

/** Readers fail when there is nothing for them on the page, or when selectors are of no use on it. */
function parseFailure({ reason, message, selector }: Record<string, unknown>): Failure | null {
  if (!isText(message)) return null
  const plain = { kind: 'failed', message, retryAfter: null } as const
  if (reason === 'not_readable') return { ...plain, reason }
  if (reason !== 'selectors' || !isRecord(selector)) return null
  const { name, fault } = selector
  if (!isSelectorName(name) || !(fault === 'unreadable' || fault === 'unmatched')) return null
  return { ...plain, reason, selector: { name, fault } }
}

function isSelectorName(value: unknown): value is SelectorName {
  return value === 'link' || value === 'title' || value === 'date' || value === 'body'
}

function parseItem(value: unknown): Item | null {
  if (!isRecord(value)) return null
  const { title, url, publishedAt, guid, content } = value
  if (!isText(title) || !isText(url)) return null
  if (!isTextOrNull(publishedAt) || !isTextOrNull(guid) || !isTextOrNull(content)) return null
  return { title, url, publishedAt, guid, content }
}

function parseArticle(value: unknown): Article | null {
  if (!isRecord(value)) return null
  const { url, title, publishedAt, language, text, sourceName, cuts } = value
  if (!isText(title) || !isText(text) || !isLanguage(language)) return null
  if (!isTextOrNull(url) || !isTextOrNull(publishedAt) || !isTextOrNull(sourceName)) return null
  if (!Array.isArray(cuts) || !cuts.every(isCut)) return null
  return { url, title, publishedAt, language, text, sourceName, cuts }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText)
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value)
}

function isLanguage(value: unknown): value is Language {
  return value === 'zh-Hans' || value === 'zh-Hant' || value === 'en'
}

function isCut(value: unknown): value is ArticleCut {
  return value === 'cut_long' || value === 'cut_deep' || value === 'body_unmatched'
}
