import { dayInZone, isDay } from '../time/day.ts'
import { fillDates } from './fill-dates.ts'
import { fillTemplate, type Slots } from './fill-template.ts'
import { type OtherFormat, otherFormat } from './other-formats.ts'
import { type Clock, type PlacedArticle, placeArticle, placeArticles } from './place-article.ts'
import type { SampleSite } from './read-sites.ts'

/** What the sample serves at one address. */
export interface SampleDocument {
  readonly markup: string
  readonly contentType: 'text/html' | OtherFormat['contentType']
  readonly charset: SampleSite['charset']
  readonly lastModified: Date
}

/** Where a document is asked for. */
export interface Place extends Clock {
  readonly origin: string
  readonly path: string
}

/** The document at a path: a site's list page, its feed in this or that format, or one of its articles; null when there is none. */
export function findDocument(sites: readonly SampleSite[], place: Place): SampleDocument | null {
  const site = sites.find(({ name }) => place.path.startsWith(`/${name}/`))
  if (!site) return null
  if (place.path === `/${site.name}/`) return overview(site, site.listPage, 'text/html', place)
  if (site.feed !== null && place.path === `/${site.name}/${site.feedAddress}`) {
    return overview(site, site.feed, 'application/xml', place)
  }
  return otherOverview(site, place) ?? articlePage(site, place)
}

function otherOverview(site: SampleSite, place: Place): SampleDocument | null {
  const file = place.path.slice(site.name.length + 2)
  if (file.includes('/')) return null
  const home = `${place.origin}/${site.name}/`
  const articles = placeArticles(site, place).map(({ title, path, publishedAt }) => ({
    ...{ title, publishedAt, url: place.origin + path },
  }))
  const document = otherFormat(file, site, { home, articles })
  const lastModified = articles[0]?.publishedAt ?? place.now
  return document && { ...document, charset: 'utf-8', lastModified }
}

function overview(
  site: SampleSite,
  template: string,
  contentType: SampleDocument['contentType'],
  place: Place,
): SampleDocument {
  const articles = placeArticles(site, place)
  const slots = { ...siteSlots(site, place), articles: articles.map((placed) => articleSlots(placed, place)) }
  const lastModified = articles[0]?.publishedAt ?? place.now
  const today = dayInZone(place.now, place.timezone)
  return {
    markup: fillTemplate(fillDates(template, today), {
      ...slots,
      updated: isoInZone(lastModified, place.timezone),
    }),
    contentType,
    charset: site.charset,
    lastModified,
  }
}

/** The article is served for every day up to today, so that the links of older briefings still open. */
function articlePage(site: SampleSite, place: Place): SampleDocument | null {
  const day = dayInPath(place.path)
  if (day === null || day > dayInZone(place.now, place.timezone)) return null
  for (const article of site.articles) {
    const placed = placeArticle(site, article, day, place)
    const index = placed.pages.findIndex((_, at) => pagePath(placed, at) === place.path)
    if (index < 0) continue
    const others = placeArticles(site, place).filter((other) => other.article.id !== article.id)
    const slots = {
      ...siteSlots(site, place),
      ...articleSlots(placed, place, index),
      related: others.map((other) => articleSlots(other, place)),
    }
    return {
      markup: fillTemplate(fillDates(site.articlePage, day), slots),
      contentType: 'text/html',
      charset: site.charset,
      lastModified: placed.publishedAt,
    }
  }
  return null
}

function siteSlots(site: SampleSite, { origin }: Place): Slots {
  const home = `${origin}/${site.name}/`
  return { site: site.title, home, feedUrl: `${home}${site.feedAddress ?? ''}` }
}

function articleSlots(placed: PlacedArticle, { origin, timezone }: Place, page = 0): Slots {
  const time = localTime(placed.publishedAt, timezone)
  const { caption, ...head } = placed.article.head
  const next = page + 1 < placed.pages.length ? [{ nextUrl: origin + pagePath(placed, page + 1) }] : []
  return {
    ...head,
    id: placed.article.id,
    title: placed.title,
    url: origin + placed.path,
    path: placed.path,
    paragraphs: (placed.pages[page] ?? []).map((text) => ({ text })),
    summary: placed.pages[0]?.[0] ?? '',
    captions: caption === undefined ? [] : [{ caption }],
    next,
    time,
    date: time.slice(0, 10),
    published: isoInZone(placed.publishedAt, timezone),
    publishedRfc: placed.publishedAt.toUTCString(),
  }
}

/** The second page of 1024.html is 1024_2.html. */
function pagePath({ path }: PlacedArticle, page: number): string {
  return page === 0 ? path : path.replace(/(\.\w+)$/, `_${page + 1}$1`)
}

function dayInPath(path: string): string | null {
  const match = /\/(\d{4})[-/]?(\d{2})[-/]?(\d{2})\//.exec(path)
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : ''
  return isDay(day) ? day : null
}

/** YYYY-MM-DD HH:MM on the reader's clock. */
function localTime(instant: Date, timeZone: string): string {
  return instant.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
}

function isoInZone(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant)
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.slice(3) || '+00:00'
  return `${localTime(instant, timeZone).replace(' ', 'T')}:00${offset}`
}
