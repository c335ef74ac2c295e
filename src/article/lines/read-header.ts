import { toSimplified } from '../../script/to-simplified.ts'
import { dateAbove, parseByline } from './byline.ts'
import { isNavigation } from './is-navigation.ts'
import { isTitleLine } from './is-title-line.ts'

/** What stands above the first paragraph of a text copied from a page. */
export interface Header {
  /** Empty when nothing can be one. */
  readonly title: string
  readonly source: string | null
  readonly date: string | null
  /** What stands between the title and the first paragraph and is neither byline nor navigation. */
  readonly subtitles: readonly string[]
}

/** Above the first paragraph stand navigation, the title, perhaps a subtitle or an office, and the byline. */
export function readHeader(lines: readonly string[]): Header {
  const bylines = lines.map((line) => parseByline(line, true))
  const [from, to] = titleOf(
    lines,
    bylines.findIndex((byline) => byline !== null),
  )
  return {
    title: lines.slice(from, to).join(''),
    source: bylines.find((byline) => byline?.source)?.source ?? null,
    date: bylines.find((byline) => byline?.date)?.date ?? firstDate(lines.slice(to)),
    subtitles: lines.filter((line, index) => index >= to && !bylines[index] && !isNavigation(line)),
  }
}

/** Where the title starts and ends: above its byline, and above what only adds to it; else the first that can be one. */
function titleOf(lines: readonly string[], byline: number): readonly [from: number, to: number] {
  const above = lines.findLastIndex(
    (line, index) => index < byline && isTitleLine(line) && !isSubtitle(line, lines[index - 1]),
  )
  const at = above === -1 ? lines.findIndex(isTitleLine) : above
  if (at === -1) return [0, 0]
  if (isOffice(lines[at - 1]) && OF_NOTICE.test(lines[at] ?? '')) return [at - 1, at + 1]
  return isOffice(lines[at]) && OF_NOTICE.test(lines[at + 1] ?? '') ? [at, at + 2] : [at, at + 1]
}

/** ——上半年项目建设综述 and the office that wrote it, below a line that can be the title. */
function isSubtitle(line: string, above: string | undefined): boolean {
  return above !== undefined && isTitleLine(above) && (OPENS_SUBTITLE.test(line) || isOffice(line))
}

const OPENS_SUBTITLE = /^[—–─―-]{1,4}|^[（(][^（）()]*[）)]$/

/** 关于印发重点项目清单的通知: the office before it belongs to the title. */
const OF_NOTICE = /^[关關][于於].{4,}/

const OFFICE =
  /^[^，。：；、！？\s]{2,24}(?:办公室|委员会|管委会|人民政府|指挥部|[^全大布格结时]局|[^大客饭餐]厅)$/

function isOffice(line: string | undefined): boolean {
  return line !== undefined && OFFICE.test(toSimplified(line))
}

function firstDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = dateAbove(line)
    if (date) return date
  }
  return null
}
