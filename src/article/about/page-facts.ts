import { findByName } from '../../html/find-elements.ts'
import type { HtmlElement } from '../../html/node.ts'
import { textOf } from '../../html/text-of.ts'

/** What a page says about itself to machines. */
export interface PageFacts {
  /** Content of `<meta>` by its name, property or itemprop in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>
  /** The JSON-LD object that describes an article, if there is one. */
  readonly article: Readonly<Record<string, unknown>> | null
  /** Text of `<title>`. */
  readonly title: string
  readonly canonical: string | null
}

/** Collects the facts from the head (and wherever else they stand). */
export function readPageFacts(document: HtmlElement): PageFacts {
  const meta = new Map<string, string>()
  for (const { attributes } of findByName(document, 'meta')) {
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])
      ?.trim()
      .toLowerCase()
    const content = attributes['content']?.replace(/\s+/g, ' ').trim()
    if (name && content && !meta.has(name)) meta.set(name, content)
  }
  const title = findByName(document, 'title')[0]
  const canonical = findByName(document, 'link').find(({ attributes }) =>
    /\bcanonical\b/i.test(attributes['rel'] ?? ''),
  )
  return {
    meta,
    article: articleData(document),
    title: title ? textOf(title) : '',
    canonical: canonical?.attributes['href'] ?? null,
  }
}

/** Sites have one to five. */
const MOST_SCRIPTS = 20
/** A graph with more nodes than this is not read to its end. */
const MOST_NODES = 500

function articleData(document: HtmlElement): Record<string, unknown> | null {
  const scripts = findByName(document, 'script').filter(({ attributes }) =>
    /\bld\+json\b/i.test(attributes['type'] ?? ''),
  )
  for (const script of scripts.slice(0, MOST_SCRIPTS)) {
    const found = findArticle(
      parseJson(script.children.map((node) => (node.kind === 'text' ? node.text : '')).join('')),
    )
    if (found) return found
  }
  return null
}

function parseJson(text: string): unknown {
  try {
    // Line breaks inside strings are the commonest fault; outside strings they mean nothing.
    return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '))
  } catch {
    return null
  }
}

/** Breadth first through lists, `@graph` and `mainEntity`. */
function findArticle(root: unknown): Record<string, unknown> | null {
  const waiting: unknown[] = [root]
  for (let index = 0; index < waiting.length && index < MOST_NODES; index++) {
    const node = waiting[index]
    if (Array.isArray(node)) for (const entry of node.slice(0, MOST_NODES)) waiting.push(entry)
    else if (typeof node === 'object' && node !== null) {
      const record = node as Record<string, unknown>
      if (/Article|Report|BlogPosting/.test(String(record['@type']))) return record
      waiting.push(record['@graph'], record['mainEntity'], record['mainEntityOfPage'])
    }
  }
  return null
}

/** A text field of the JSON-LD article, or the `name` of an object there; null when it has none. */
export function articleField(facts: PageFacts, field: string): string | null {
  const value = facts.article?.[field]
  const single = Array.isArray(value) ? value[0] : value
  const text =
    typeof single === 'object' && single !== null ? (single as Record<string, unknown>)['name'] : single
  return typeof text === 'string' && text.trim() !== '' ? text.replace(/\s+/g, ' ').trim() : null
}
