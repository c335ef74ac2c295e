const NUMERALS = '一二三四五六七八九十'
const FIRST_MONTHS =
  /(?:1|一)(?:月?[-—–~至到]+)(\d{1,2})月|前(\d{1,2}|十一|[一二三四五六七八九十])个?月|(前三季度)|(上半年)|(?:一|首)季度(一)?/g
/** A month by itself; with a day, a year of its own or 底 behind it, it is a date or a deadline. */
const MONTH = /(?<![年\d明至到—–~-])(\d{1,2})月(?!\d|底|初|中|末|前|下|上|内|起|开)/g
const STATISTIC = /同比|增长|下降|增速|完成|统计|总值|吞吐量/

/**
 * The months that a report of statistics is about, by its headline, or by its first sentence where the headline
 * tells none: `1-10` for 1—10月, 前10月 and 前十个月, `10` for 10月. Empty for other reports.
 */
export function statisticMonths(title: string, body: string): string[] {
  const first = body.slice(0, body.search(/[。\n]|$/))
  for (const text of [title, first]) {
    const months = STATISTIC.test(title + first) ? monthsOf(text) : []
    if (months.length > 0) return [...new Set(months)]
  }
  return []
}

function monthsOf(text: string): string[] {
  const spans = [...text.matchAll(FIRST_MONTHS)].map(([, to, first, quarters, half]) => {
    if (quarters) return '1-9'
    if (half) return '1-6'
    const month = to ?? first
    return month === undefined ? '1-3' : `1-${numberOf(month)}`
  })
  return spans.length > 0 ? spans : [...text.matchAll(MONTH)].map(([, month = '']) => month)
}

function numberOf(month: string): number {
  if (month === '十一') return 11
  return /\d/.test(month) ? Number(month) : NUMERALS.indexOf(month) + 1
}
