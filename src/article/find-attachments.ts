import type { AttachmentLink } from '../domain/article.ts'
import { findLinks, type Link } from '../html/find-links.ts'
import type { HtmlElement } from '../html/node.ts'
import { textOf } from '../html/text-of.ts'

/** Files that pages hand out; the ending stands in the address, in its query, or in what the link says. */
const FILE = /\.(pdf|docx?|xlsx?|pptx?|wps|et|ofd|rtf|zip|rar|7z)(?=$|[?#&）)\s])/i
const SAYS_ATTACHED = /附件|附表|附：|attach|annex|appendix|download/i
/** UTF-16 units: a notice that says little itself hands its matter out as a file. */
const SHORT_TEXT = 400
const MOST = 10
const OUTSIDE = new Set(['nav', 'header', 'footer', 'aside'])

/**
 * The files that an article hands out, in the order of the page: those beside the word 附件, and all that a page links
 * to whose own `text` is short. None of a site's menus and footers.
 */
export function findAttachments(document: HtmlElement, url: string, text: string): AttachmentLink[] {
  const isShort = text.length < SHORT_TEXT
  const found = new Map<string, AttachmentLink>()
  for (const link of findLinks(document, url)) {
    const ending = endingOf(link)
    if (ending === null || isOutside(link.element) || found.size >= MOST) continue
    if (!found.has(link.url) && (isShort || isAttached(link))) {
      found.set(link.url, { name: nameOf(link), url: link.url, format: ending === 'pdf' ? 'pdf' : 'other' })
    }
  }
  return [...found.values()]
}

/** The link's own text goes first: addresses of download scripts name the script. */
function endingOf({ url, text, element }: Link): string | null {
  const { pathname, search } = new URL(url)
  const told = [
    text,
    element.attributes['title'] ?? '',
    element.attributes['download'] ?? '',
    pathname,
    search,
  ]
  return told.map((one) => FILE.exec(one)?.[1]?.toLowerCase()).find(Boolean) ?? null
}

function isOutside(element: HtmlElement): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (OUTSIDE.has(at.name)) return true
  return false
}

/** Levels around a link, and how much of them is looked at. */
const LEVELS = 3
const LOOKED_AT = 300

function isAttached({ text, element }: Link): boolean {
  if (SAYS_ATTACHED.test(text)) return true
  let at = element.parent
  for (let level = 0; at !== null && at.name !== 'body' && level < LEVELS; level++, at = at.parent) {
    const around = textOf(at)
    if (around.length > LOOKED_AT) return false
    if (SAYS_ATTACHED.test(around)) return true
  }
  return false
}

const LONGEST_NAME = 120

/** As a reader of the page knows it, without the ending; the name of the file where the link is a picture. */
function nameOf({ url, text, element }: Link): string {
  const file = new URL(url).pathname.split('/').at(-1) ?? ''
  const told = [text, element.attributes['title'] ?? '', decoded(file), url]
  const name = told.map((one) => one.replace(FILE, '').replace(/\s+/g, ' ').trim()).find((one) => one !== '')
  return (name ?? url).slice(0, LONGEST_NAME)
}

/** A file's name in an address may be in GBK. */
function decoded(file: string): string {
  try {
    return decodeURIComponent(file)
  } catch {
    return file
  }
}
