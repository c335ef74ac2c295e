import type { Item, Reading } from '../domain/source.ts'
import { findByName } from '../html/find-elements.ts'
import type { HtmlElement } from '../html/node.ts'
import { parseHtml } from '../html/parse-html.ts'
import { textOf } from '../html/text-of.ts'
import { dateAmong, dateInUrl, isDateText } from './date-texts.ts'
import { keepNewest } from './keep-newest.ts'
import { listLinks, titleWeight } from './list-links.ts'
import { groupRows, type RowGroup } from './list-rows.ts'
import type { ReadOptions } from './read-feed.ts'
import { visibleTexts } from './visible-texts.ts'

/**
 * The articles that an HTML page lists, in the order of the page: of all repeated structures with links the one that
 * looks most like news, by its dates, the length of its titles and its place. Null when none does. Never throws.
 */
export function readList(html: string, options: ReadOptions): Reading | null {
  const { document } = parseHtml(html)
  const links = listLinks(document, options)
  const groups = groupRows(links, (text) => isDateText(text, options)).map((group) => rowsOf(group, options))
  const best = bestCandidate(mergeAlike(groups))
  if (best === null) return null
  // A block with one row only was taken for a row itself.
  const strays = groups
    .flat()
    .filter((row) => placeOf(row.element) === best.place && row.isDated === best.dated >= 0.5)
  const order = new Map(links.map(({ url }, index) => [url, index]))
  const items = new Map([...best.rows, ...strays].map(({ item }) => [item.url, item]))
  return {
    kind: 'list',
    title: pageTitle(document) || new URL(options.url).host,
    items: keepNewest([...items.values()].sort((a, b) => (order.get(a.url) ?? 0) - (order.get(b.url) ?? 0))),
  }
}

interface DatedRow {
  readonly item: Item
  readonly element: HtmlElement
  /** Where its list stands. */
  readonly place: string
  /** A date stands beside the link. */
  readonly isDated: boolean
}

function rowsOf({ container, rows }: RowGroup, options: ReadOptions): DatedRow[] {
  const place = placeOf(container)
  return rows.map(({ url, element, links, beside }) => {
    const stamps = findByName(element, 'time').flatMap(({ attributes }) => attributes['datetime'] ?? [])
    const texts = [...stamps, ...visibleTexts([element]), ...visibleTexts(beside).slice(0, 6)]
    const date = dateAmong(texts, options)
    const title = (links.find((link) => isHeading(link.element.parent)) ?? links[0])?.title ?? url
    const item = { title, url, publishedAt: date ?? dateInUrl(url, options), guid: null, content: null }
    return { item, element, place, isDated: date !== null }
  })
}

function isHeading(element: HtmlElement | null): boolean {
  return /^h[1-6]$/.test(element?.name ?? '')
}

/** Where an element stands, as names and classes of the parts around it. Numbers and states do not count: row-3, odd. */
function placeOf(container: HtmlElement): string {
  const steps: string[] = []
  let element: HtmlElement | null = container
  for (let level = 0; level < 8 && element !== null; level += 1) {
    const names = `${element.attributes['id'] ?? ''} ${element.attributes['class'] ?? ''}`.slice(0, 200)
    steps.push(
      `${element.name} ${names.toLowerCase().replace(/\d+|\b(?:odd|even|first|last|active|on)\b/g, '')}`,
    )
    element = element.parent
  }
  return steps.map((step) => step.replace(/\s+/g, ' ').trim()).join('<')
}

interface Candidate {
  readonly place: string
  readonly rows: readonly DatedRow[]
  readonly dated: number
}

/** Lists are often broken into blocks of a few rows: those of one structure, all dated or all not, are one list. */
function mergeAlike(groups: readonly (readonly DatedRow[])[]): Candidate[] {
  const merged = new Map<string, DatedRow[]>()
  for (const rows of groups) {
    const key = `${datedShare(rows) >= 0.5} ${rows[0]?.place}`
    const known = merged.get(key) ?? []
    merged.set(key, known)
    for (const row of rows) known.push(row)
  }
  return [...merged.values()].map((rows) => ({ place: rows[0]?.place ?? '', rows, dated: datedShare(rows) }))
}

function datedShare(rows: readonly DatedRow[]): number {
  return rows.filter(({ isDated }) => isDated).length / rows.length
}

function bestCandidate(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  let bestScore = 0
  for (const candidate of candidates) {
    const score = scoreOf(candidate)
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return best
}

/** How much a list looks like news; 0 when it does not. Weights set by hand on the templates of the tests. */
function scoreOf({ place, rows, dated }: Candidate): number {
  const isDated = dated >= 0.5
  const weight = rows.reduce((sum, { item }) => sum + Math.min(titleWeight(item.title), 60), 0) / rows.length
  // Two dated links may be a young site; links without a date have to be many, and sentences.
  if (rows.length < (isDated ? 2 : 4) || weight < (isDated ? 10 : 18)) return 0
  const placeFactor = MENU.test(place) ? 0.1 : BYWAY.test(place) ? 0.4 : 1
  return Math.min(rows.length, 30) * Math.min((weight - 6) / 24, 1) * (isDated ? 3 : 1) * placeFactor
}

const MENU = /(?:^|[^a-z])(?:nav|menu|foot|crumb|breadcrumb|pagination|paging|pager|copyright|friend|toolbar)/
const BYWAY =
  /(?:^|[^a-z])(?:side|sidebar|aside|hot|rank|relat|recommend|tuijian|xiangguan|slide|swiper|banner|carousel)/

function pageTitle(document: HtmlElement): string {
  const title = findByName(document, 'title')[0]
  return title === undefined ? '' : textOf(title).slice(0, 300)
}
