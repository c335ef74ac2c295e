import type { AttachmentLink } from '../domain/article.ts'
import { findByName } from '../html/find-elements.ts'
import { findLinks, type Link } from '../html/find-links.ts'
import type { HtmlElement, HtmlNode } from '../html/node.ts'
import { baseAddress, resolveLink } from '../html/resolve-link.ts'

/** Files that pages hand out; the ending stands in the address, in its query, or in what the link says. */
const FILE = /\.(pdf|docx?|xlsx?|pptx?|wps|et|ofd|rtf|zip|rar|7z)(?=$|[?#&）)\s])/i
const SAYS_ATTACHED = /附件|附表|附：|attach|annex|appendix|download/i
/** UTF-16 units: a notice that says little itself hands its matter out as a file. */
const SHORT_TEXT = 400
const MOST = 10
const OUTSIDE = new Set(['nav', 'header', 'footer', 'aside'])

/**
 * The files that an article hands out, in the order of the page: those beside the word 附件, and all that a page links
 * to whose own `text` is short; and the PDFs that it shows. None of a site's menus and footers.
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
  for (const shown of framedPdfs(document, url)) {
    if (!found.has(shown)) found.set(shown, { name: fileName(shown), url: shown, format: 'pdf' })
  }
  return [...found.values()].slice(0, MOST)
}

/** PDFs that a page shows in a frame instead of a text, as they are or by a viewer: /viewer.html?file=/a.pdf. */
function framedPdfs(document: HtmlElement, url: string): string[] {
  const base = baseAddress(document, url)
  return findByName(document, 'iframe', 'embed', 'object').flatMap(({ attributes }) => {
    const address = resolveLink(attributes['src'] ?? attributes['data'], base)
    if (address === null) return []
    const { pathname, searchParams } = new URL(address)
    if (/\.pdf$/i.test(pathname)) return [address]
    const file = [...searchParams.values()].find((value) => /\.pdf$/i.test(value))
    return resolveLink(file, address) ?? []
  })
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

/** Levels around a link, and how many letters and elements of each are looked at. */
const LEVELS = 3
const LOOKED_AT = 300
const MOST_NODES = 100

function isAttached({ text, element }: Link): boolean {
  if (SAYS_ATTACHED.test(text)) return true
  let at = element.parent
  for (let level = 0; at !== null && at.name !== 'body' && level < LEVELS; level++, at = at.parent) {
    const around = shortText(at)
    if (around === null) return false
    if (SAYS_ATTACHED.test(around)) return true
  }
  return false
}

/** Null for more than can belong to one link; a page with a million links is looked through in no time. */
function shortText(element: HtmlElement): string | null {
  const waiting: HtmlNode[] = [element]
  let text = ''
  let nodes = 0
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes += 1
    if (node.kind === 'text') text += node.text.trim()
    else if (node.children.length < MOST_NODES) waiting.push(...node.children)
    else return null
    if (nodes > MOST_NODES || text.length > LOOKED_AT) return null
  }
  return text
}

const LONGEST_NAME = 120

/** As a reader of the page knows it, without the ending; the name of the file where the link is a picture. */
function nameOf({ url, text, element }: Link): string {
  const told = [text, element.attributes['title'] ?? '']
  const name = told.map((one) => one.replace(FILE, '').replace(/\s+/g, ' ').trim()).find((one) => one !== '')
  return name?.slice(0, LONGEST_NAME) ?? fileName(url)
}

/** The last part of an address without its ending; it may be in GBK, and stays as it is then. */
function fileName(url: string): string {
  const file = new URL(url).pathname.split('/').at(-1)?.replace(FILE, '') || url
  try {
    return decodeURIComponent(file).slice(0, LONGEST_NAME)
  } catch {
    return file.slice(0, LONGEST_NAME)
  }
}
