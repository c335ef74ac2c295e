import { findElements } from '../html/find-elements.ts'
import { findLinks } from '../html/find-links.ts'
import type { HtmlElement } from '../html/node.ts'
import { canonicalUrl } from './canonical-url.ts'
import { isSameSite } from './same-site.ts'

/** The pages above this one, nearest first: its path of links (当前位置), its folder without dates, the start page. */
export function findSections(document: HtmlElement, pageUrl: string): readonly string[] {
  const trails = findElements(document, ({ attributes }) =>
    TRAIL.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`),
  )
  const inTrail = trails
    .slice(0, 3)
    .flatMap((trail) => findLinks(trail, pageUrl).reverse())
    .flatMap(({ url }) => canonicalUrl(url) ?? [])
    .filter((url) => isSameSite(url, pageUrl) && new URL(url).pathname !== '/')
  const self = canonicalUrl(pageUrl)
  const all = [...inTrail.slice(0, 4), ...foldersAbove(pageUrl)]
  return [...new Set(all)].filter((url) => url !== self)
}

const TRAIL =
  /(?:^|[^a-z])(?:bread|crumb|position|location|weizhi|dqwz|wz|path|site-?path|cur-?pos|local)(?:[^a-z]|$)|breadcrumb|crumbs/i

/** /xwzx/202206/t20220601_1.html lies in /xwzx/; a folder of a month lists nothing. */
function foldersAbove(pageUrl: string): string[] {
  const url = new URL(pageUrl)
  const parts = url.pathname.split('/').slice(1, -1)
  while (
    parts.length > 0 &&
    /^(?:\d+|art|content|article|post|detail|\d{4}[-_]\d{1,2}.*)$/i.test(parts.at(-1) ?? '')
  ) {
    parts.pop()
  }
  const folder = parts.length === 0 ? [] : [`${url.origin}/${parts.join('/')}/`]
  return [...folder, `${url.origin}/`]
}
