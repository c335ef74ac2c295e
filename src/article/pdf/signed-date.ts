import { parseDate } from '../../time/parse-date.ts'
import type { ReadingOptions } from '../read-page.ts'

/** A line that is a whole date, as papers are signed with: 2026年10月28日, 二〇二六年十月二十八日, October 28, 2026. */
const DATE_LINE =
  /^[（(]?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d{2}|\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d{2})[)）]?$/

/** The day under which a paper is signed or that stands below its title, as ISO 8601; null when no line is one. */
export function signedDate(
  lines: readonly { readonly text: string }[],
  { timezone, now }: Pick<ReadingOptions, 'timezone' | 'now'>,
): string | null {
  for (const { text } of lines) {
    const plain = text.replace(/(?<=[\d〇一-龥]) (?=[\d〇一-龥])/g, '')
    const date = DATE_LINE.test(plain) && parseDate(plain.replace(/[()（）]/g, ''), timezone, now)
    if (date) return date
  }
  return null
}
