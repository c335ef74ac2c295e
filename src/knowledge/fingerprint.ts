import { createHash } from 'node:crypto'
import type { Article } from '../domain/article.ts'
import { toSimplified } from '../script/to-simplified.ts'

/** Letters and digits; shorter texts are the same by chance: "see the attachment", "the page is being moved". */
const SHORTEST = 80

/**
 * The same for the same text at the same site, however it is spaced, punctuated and written; null where the text is
 * too short to tell. A text counts by every letter and digit, and by the numbers in its title: monthly reports differ
 * in a few figures and are not the same.
 */
export function fingerprint({ url, title, text }: Pick<Article, 'url' | 'title' | 'text'>): string | null {
  const body = lettersOf(text)
  if (url === null || body.length < SHORTEST) return null
  const numbers = title.normalize('NFKC').match(NUMBERS)?.join(' ') ?? ''
  const { hostname } = new URL(url)
  const whole = `${hostname.replace(/^www\./, '')}\n${numbers}\n${body}`
  return createHash('sha256').update(whole).digest('base64url')
}

/** 第三批 and 十月 number a notice as well as digits do. */
const NUMBERS = /\d+|[〇零一二三四五六七八九十百]+(?=[年月日批期次季号届轮])/g

/** What of a text counts when it is compared: no space, mark, case or script. */
export function lettersOf(text: string): string {
  return toSimplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+|(?<!\d)\.|\.(?!\d)/gu, '')
}
