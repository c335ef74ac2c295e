import type { DatedRow } from './list-item.ts'
import { titleWeight } from './list-links.ts'
import { placeOf } from './place-of.ts'

export interface ChosenList {
  readonly rows: readonly DatedRow[]
  /** How much it looks like news; comparable between choices from one page. */
  readonly score: number
}

/** The list that looks most like news, or null when none does. Each group is the rows of one element. */
export function chooseList(groups: readonly (readonly DatedRow[])[]): ChosenList | null {
  let best: Candidate | null = null
  let bestScore = 0
  for (const candidate of mergeAlike(groups)) {
    const score = scoreOf(candidate)
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  if (best === null) return null
  const { place, rows } = best
  const isDated = isMostlyDated(rows)
  // A block of the list with a single row was taken for a row itself.
  const strays = groups.flat().filter((row) => row.isDated === isDated && placeOf(row.element) === place)
  return { rows: [...rows, ...strays], score: bestScore }
}

interface Candidate {
  readonly place: string
  readonly rows: readonly DatedRow[]
}

/** Lists are often broken into blocks of a few rows: those of one structure, all dated or all not, are one list. */
function mergeAlike(groups: readonly (readonly DatedRow[])[]): Iterable<Candidate> {
  const merged = new Map<string, { place: string; rows: DatedRow[] }>()
  for (const rows of groups) {
    if (rows[0] === undefined) continue
    const place = placeOf(rows[0].container)
    const key = `${isMostlyDated(rows)} ${place}`
    const known = merged.get(key) ?? { place, rows: [] }
    merged.set(key, known)
    for (const row of rows) known.rows.push(row)
  }
  return merged.values()
}

function isMostlyDated(rows: readonly DatedRow[]): boolean {
  return rows.filter(({ isDated }) => isDated).length * 2 >= rows.length
}

/** How much a list looks like news; 0 when it does not. Weights set by hand on the templates of the tests. */
function scoreOf({ place, rows }: Candidate): number {
  const isDated = isMostlyDated(rows)
  const weight = rows.reduce((sum, { item }) => sum + Math.min(titleWeight(item.title), 60), 0) / rows.length
  // Two dated links may be a young site; links without a date have to be many, and sentences.
  if (rows.length < (isDated ? 2 : 4) || weight < (isDated ? 10 : 18)) return 0
  const placeFactor = MENU.test(place) ? 0.1 : BYWAY.test(place) ? 0.4 : 1
  return Math.min(rows.length, 30) * Math.min((weight - 6) / 24, 1) * (isDated ? 3 : 1) * placeFactor
}

const MENU = /(?:^|[^a-z])(?:nav|menu|foot|crumb|breadcrumb|pagination|paging|pager|copyright|friend|toolbar)/
const BYWAY =
  /(?:^|[^a-z])(?:side|sidebar|aside|hot|rank|relat|recommend|tuijian|xiangguan|slide|swiper|banner|carousel)/
