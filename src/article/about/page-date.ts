import { textOf } from '../../html/text-of.ts'
import { parseDate } from '../../time/parse-date.ts'
import { articleField, type PageFacts } from './page-facts.ts'

/** Names under which sites of all kinds declare when an article came out, best first. */
const META_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'bytedance:published_time',
  'pubdate',
  'publishdate',
  'publish_date',
  'publishtime',
  'publish-date',
  'publish_time',
  'publication_date',
  'sailthru.date',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'og:release_date',
  'weibo: article:create_at',
  'apub:time',
  'firstpublishedtime',
  'date',
]

/** 2022/03/01, 2022-03/01, 202203/01, 202203/t20220301_, 20220301: as whole parts of a path. */
const DATE_IN_PATH =
  /(?:^|[/_-]|t)((?:19|20)\d{2})(?:[/_-](\d{1,2})[/_-](\d{1,2})|[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01]))(?=[/_.-]|$)/g

export interface DateClues {
  readonly facts: PageFacts
  /** Dates as written beside the title or in a line about the article. */
  readonly written: readonly string[]
  readonly url: string | null
}

/**
 * When a page was published, as ISO 8601 with offset: what it declares to machines, what it shows beside the title,
 * and its address, in this order; null when none tells.
 */
export function pageDate(clues: DateClues, timezone: string, now: Date): string | null {
  for (const clue of candidates(clues)) {
    const date = parseDate(clue, timezone, now)
    if (date) return date
  }
  return null
}

function candidates({ facts, written, url }: DateClues): string[] {
  const declared = META_NAMES.map((name) => facts.meta.get(name))
  const time = facts.time && (facts.time.attributes['datetime'] ?? textOf(facts.time))
  return [...declared, articleField(facts, 'datePublished'), ...written, time, dateInAddress(url)].filter(
    (clue): clue is string => Boolean(clue),
  )
}

/** The last date in the path, because sections come first: /2022/t20220301_1.html. */
function dateInAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null
  const found = [...new URL(url).pathname.matchAll(DATE_IN_PATH)].pop()
  return found ? `${found[1]}-${pad(found[2] ?? found[4])}-${pad(found[3] ?? found[5])}` : null
}

function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0')
}
