import { addDays, type Day, dayInZone, instantAt } from '../time/day.ts'
import { fillDates } from './fill-dates.ts'
import { fillTemplate } from './fill-template.ts'
import type { SampleArticle, SampleSite } from './read-sites.ts'

/** The reader's clock: what `today` means to the sample. */
export interface Clock {
  readonly now: Date
  readonly timezone: string
}

/** An article on a day: what it says then, and where it stands. */
export interface PlacedArticle {
  readonly article: SampleArticle
  readonly title: string
  readonly pages: readonly (readonly string[])[]
  readonly publishedAt: Date
  /** Path of the first page on the server. */
  readonly path: string
}

/** The site's articles as today has them, newest first. */
export function placeArticles(site: SampleSite, clock: Clock): readonly PlacedArticle[] {
  const today = dayInZone(clock.now, clock.timezone)
  return site.articles
    .map((article) => placeArticle(site, article, addDays(today, -article.daysAgo), clock))
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
}

/** An article as it stands on `day`; the same day always gives the same address and words. */
export function placeArticle(
  site: SampleSite,
  article: SampleArticle,
  day: Day,
  clock: Clock,
): PlacedArticle {
  const address = fillTemplate(fillDates(site.address, day), { id: article.id })
  return {
    article,
    title: fillDates(article.title, day),
    pages: article.pages.map((page) => page.map((line) => fillDates(line, day))),
    publishedAt: publicationTime(day, article.time, clock),
    path: `/${site.name}/${address}`,
  }
}

/**
 * The article's hour on its day. An hour that has not come yet is told as as many minutes after
 * midnight: never in the future, and the same at each look until the hour is there.
 */
function publicationTime(day: Day, time: string, { now, timezone }: Clock): Date {
  const midnight = instantAt(day, '00:00', timezone).getTime()
  const regular = instantAt(day, time, timezone).getTime()
  const early = midnight + (regular - midnight) / 60
  return new Date([regular, early].find((instant) => instant <= now.getTime()) ?? midnight)
}
