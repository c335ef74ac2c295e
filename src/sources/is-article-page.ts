import type { Reading } from '../domain/source.ts'
import { findByName } from '../html/find-elements.ts'
import type { HtmlElement } from '../html/node.ts'
import { titleWeight } from './list-links.ts'
import { longestProse } from './longest-prose.ts'

/** Units of `titleWeight`: a Chinese character counts for two. */
const SHORTEST_DECLARED = 120
const SHORTEST_UNDECLARED = 300

/**
 * Whether a page is one article and its list only what stands beside it (相关阅读). A page that says so itself, or has
 * the address of one, needs less text for it. The start page never is one.
 */
export function isArticlePage(
  document: HtmlElement,
  { url, list }: { url: string; list: Reading | null },
): boolean {
  const { pathname, search } = new URL(url)
  if (/^\/(?:index\.\w+)?$/.test(pathname) && search === '') return false
  const prose = longestProse(document)
  const listed = (list?.items ?? []).reduce((sum, { title }) => sum + Math.min(titleWeight(title), 60), 0)
  return isDeclared(document) || ARTICLE_ADDRESS.test(pathname)
    ? prose >= SHORTEST_DECLARED && prose > listed * 0.4
    : prose >= SHORTEST_UNDECLARED && prose > listed * 1.2
}

/** /202203/t20220301_123.html, /art/2022/3/1/art_12_345.html, /content/post_123.html, /2022/0301/c1-2.html */
const ARTICLE_ADDRESS =
  /\/(?:t20\d{6}_\d+|art_\d+_\d+|(?:post|content|article)_\d{4,}|c\d+-\d{5,}|20\d{6}\d{3,})\.s?html?$|\/20\d\d[-/]?\d{1,2}[-/]?\d{1,2}\/[^/]{1,200}$/i

function isDeclared(document: HtmlElement): boolean {
  const isMeta = findByName(document, 'meta').some(({ attributes }) => {
    const name = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase()
    const content = (attributes['content'] ?? '').trim().toLowerCase()
    if (name === 'og:type') return content === 'article'
    return content !== '' && (name === 'articletitle' || name === 'article:published_time')
  })
  return isMeta || findByName(document, 'script').some(isArticleData)
}

function isArticleData(script: HtmlElement): boolean {
  if (!/ld\+json/i.test(script.attributes['type'] ?? '')) return false
  const text = script.children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
  return (
    /"@type"\s*:\s*\[?\s*"(?:News|Report)?(?:Article|BlogPosting)"/.test(text) &&
    !/ItemList|CollectionPage/.test(text)
  )
}
