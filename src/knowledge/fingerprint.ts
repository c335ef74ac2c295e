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
  return hash(`${siteOf(url)}\n${numbers}\n${body}`)
}

/** Letters and digits of a title that names one event; shorter ones are headings. */
const SHORTEST_TITLE = 8
/** What sites put to the title of what they post again. */
const AGAIN = /[（(【[](?:更正|修订|修正|重发|更新|订正|勘误|corrected|updated)(?:稿|版|后)?[）)】\]]/gi

/** The same for articles of one title at one site, also when it says that something was corrected; null for headings. */
export function titleKey({ url, title }: Pick<Article, 'url' | 'title'>): string | null {
  const letters = lettersOf(toSimplified(title).replace(AGAIN, ''))
  return url === null || letters.length < SHORTEST_TITLE ? null : hash(`${siteOf(url)}\n${letters}`)
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** 第三批 and 十月 number a notice as well as digits do. */
const NUMBERS = /\d+|[〇零一二三四五六七八九十百]+(?=[年月日批期次季号届轮])/g

/** What of a text counts when it is compared: no space, mark, case or script. */
export function lettersOf(text: string): string {
  return toSimplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+|(?<!\d)\.|\.(?!\d)/gu, '')
}
