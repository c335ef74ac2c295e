import { addDays, type Day } from '../time/day.ts'

const SLOT = /\{\{(year|quarter|month|day)([+-]\d+)?(?: (cn|en|compact))?( full)?\}\}/g
const QUARTERS_CN = ['一季度', '二季度', '三季度', '四季度']
const QUARTERS_EN = ['first quarter', 'second quarter', 'third quarter', 'fourth quarter']

interface Style {
  readonly language: string | undefined
  readonly full: boolean
}

/**
 * Replaces the dates that a sample text leaves open by those that count from `day`:
 * `{{day}}` 2026-11-23, `{{day-1 cn}}` 11月22日, `{{day cn full}}` 2026年11月23日, `{{day+7 en full}}`
 * November 30, 2026, `{{day compact}}` 20261123, `{{month-1 cn}}` 10月, `{{quarter-1 cn full}}`
 * 2026年三季度, `{{year+1}}` 2027.
 */
export function fillDates(text: string, day: Day): string {
  return text.replace(SLOT, (_, unit: string, offset: string | undefined, language?: string, full?: string) =>
    writeDate(unit, Number(offset ?? 0), day, { language, full: full !== undefined }),
  )
}

function writeDate(unit: string, offset: number, day: Day, style: Style): string {
  const [year, month] = day.split('-').map(Number) as [number, number, number]
  switch (unit) {
    case 'year':
      return String(year + offset)
    case 'quarter':
      return writeQuarter(year * 4 + Math.floor((month - 1) / 3) + offset, style)
    case 'month':
      return writeMonth(year * 12 + (month - 1) + offset, style)
    default:
      return writeDay(addDays(day, offset), style)
  }
}

function writeQuarter(quarters: number, { language, full }: Style): string {
  const year = Math.floor(quarters / 4)
  const name = (language === 'en' ? QUARTERS_EN : QUARTERS_CN)[quarters % 4] ?? ''
  if (!full) return name
  return language === 'en' ? `${name} of ${year}` : `${year}年${name}`
}

function writeMonth(months: number, { language, full }: Style): string {
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  if (language === 'cn') return full ? `${year}年${month}月` : `${month}月`
  if (language === 'en') return full ? `${monthName(month)} ${year}` : monthName(month)
  return `${year}-${String(month).padStart(2, '0')}`
}

function writeDay(day: Day, { language, full }: Style): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (language === 'cn') return full ? `${year}年${month}月${date}日` : `${month}月${date}日`
  if (language === 'en') return `${monthName(month)} ${date}${full ? `, ${year}` : ''}`
  return language === 'compact' ? day.replaceAll('-', '') : day
}

function monthName(month: number): string {
  return new Date(Date.UTC(2000, month - 1)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' })
}
