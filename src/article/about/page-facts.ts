import { findByName } from '../../html/find-elements.ts'
import type { HtmlElement } from '../../html/node.ts'
import { textOf } from '../../html/text-of.ts'

/** What a page says about itself to machines, and the elements that say it to readers. */
export interface PageFacts {
  /** Content of `<meta>` by its name, property or itemprop in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>
  /** The JSON-LD object that describes an article, if there is one. */
  readonly article: Readonly<Record<string, unknown>> | null
  /** Text of `<title>`. */
  readonly title: string
  readonly canonical: string | null
  /** `h1` and `h2`, in order. */
  readonly headings: readonly HtmlElement[]
  /** The first `time`. */
  readonly time: HtmlElement | null
}

/** Collects the facts in one pass, from the head and wherever else they stand. */
export function readPageFacts(document: HtmlElement): PageFacts {
  const elements = findByName(document, 'meta', 'title', 'link', 'script', 'h1', 'h2', 'time')
  const named = (...names: string[]) => elements.filter(({ name }) => names.includes(name))
  const title = named('title')[0]
  const canonical = named('link').find(({ attributes }) => /\bcanonical\b/i.test(attributes['rel'] ?? ''))
  return {
    meta: readMeta(named('meta')),
    article: articleData(named('script')),
    title: title ? textOf(title) : '',
    canonical: canonical?.attributes['href'] ?? null,
    headings: named('h1', 'h2'),
    time: named('time')[0] ?? null,
  }
}

function readMeta(elements: readonly HtmlElement[]): Map<string, string> {
  const meta = new Map<string, string>()
  for (const { attributes } of elements) {
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])
      ?.trim()
      .toLowerCase()
    const content = attributes['content']?.replace(/\s+/g, ' ').trim()
    if (name && content && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

/** Sites have one to five. */
const MOST_SCRIPTS = 20
/** A graph with more nodes than this is not read to its end. */
const MOST_NODES = 500

function articleData(scripts: readonly HtmlElement[]): Record<string, unknown> | null {
  const data = scripts.filter(({ attributes }) => /\bld\+json\b/i.test(attributes['type'] ?? ''))
  for (const script of data.slice(0, MOST_SCRIPTS)) {
    const found = findArticle(parseJson(textOf(script)))
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
