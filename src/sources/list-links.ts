import { findLinks } from '../html/find-links.ts'
import type { HtmlElement } from '../html/node.ts'
import { canonicalUrl } from './canonical-url.ts'
import { linkTitle } from './link-title.ts'
import type { ReadOptions } from './read-options.ts'
import { isSameSite } from './same-site.ts'

/** A link that could lead to an article. */
export interface ListLink {
  readonly url: string
  /** Empty when the link says nothing by itself: a picture, "read more". */
  readonly title: string
  readonly element: HtmlElement
}

/** The links of a page that could lead to articles of the same site, in the order of the page. */
export function listLinks(document: HtmlElement, options: ReadOptions): ListLink[] {
  const pageUrl = options.url
  const self = canonicalUrl(pageUrl)
  const links = findLinks(document, pageUrl)
    .slice(0, MAX_LINKS)
    .flatMap(({ url: address, element }) => {
      const url = canonicalUrl(address)
      if (url === null || url === self || !isSameSite(url, pageUrl)) return []
      if (isFurniture(element) || isLabel(url, element)) return []
      const title = linkTitle(element, options)
      if (SAYS_NOTHING.test(title)) return [{ url, title: '', element }]
      return isTitle(title) ? [{ url, title, element }] : []
    })
  const sections = sectionsAmong(links.map(({ url }) => url))
  return links.filter(({ url }) => !sections.has(url))
}

/** A page with more is no list that a person would read. */
const MAX_LINKS = 5000

/** Whether this can be the title of an article, and is no menu entry. */
export function isTitle(text: string): boolean {
  return titleWeight(text) >= LIGHTEST && !WORDS_OF_FURNITURE.test(text)
}

/** How much a title says: a Chinese character counts for two letters. */
export function titleWeight(title: string): number {
  const wide = title.match(/[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/g)?.length ?? 0
  return title.length + wide
}

/** Four Chinese characters are a menu entry. */
const LIGHTEST = 9

/** The link of a card that is a button, or lies over the card; what it leads to stands in the card's heading. */
const SAYS_NOTHING =
  /^[\s[【]*(?:(?:查看|了解|阅读|点击)?(?:详情|全文|详细|更多)|(?:read|learn|view) (?:the )?(?:more|full (?:story|article|release))|details|more)?[\s>»›→….\]】]*$/i

const WORDS_OF_FURNITURE =
  /^[\s<>«»‹›【[]*(?:(?:上|下|前|后)一?页|首页|尾页|末页|第\s*\d+\s*页|设为首页|加入收藏|网站地图|联系我们|关于我们|see all|view all|more news|next page|previous page|older posts|newer posts|contact us|about us|privacy policy|terms of use|cookie policy|site ?map)\W*$/i

/** Parts of a page that hold no list of articles, by what they are declared to be. */
function isFurniture(link: HtmlElement): boolean {
  for (let element = link.parent; element !== null; element = element.parent) {
    if (FURNITURE.has(element.name) || FURNITURE_ROLES.has(element.attributes['role'] ?? '')) return true
    if (element.name === 'header' && element.parent?.name === 'body') return true
  }
  return false
}

const FURNITURE = new Set(['nav', 'footer', 'aside'])
const FURNITURE_ROLES = new Set(['navigation', 'contentinfo', 'banner', 'menu', 'menubar'])

/** A category, tag or author that is named beside a title. */
function isLabel(url: string, link: HtmlElement): boolean {
  return /\b(?:category|tag|author)\b/.test(
    `${link.attributes['rel']} ${new URL(url).pathname.split('/')[1]}`,
  )
}

/** Addresses below which others lie: /news/ and /news/index.html are the section of /news/202203/1.html. */
export function sectionsAmong(urls: readonly string[]): ReadonlySet<string> {
  const folderOf = (url: string) => url.replace(/\/(?:index|list|default|main)\.\w+$/i, '/')
  const above = new Set<string>()
  for (const url of urls) {
    const path = folderOf(url.split('?')[0] ?? url)
    for (let end = path.lastIndexOf('/', path.length - 2); end > 0; end = path.lastIndexOf('/', end - 1)) {
      above.add(path.slice(0, end + 1))
    }
  }
  return new Set(urls.filter((url) => above.has(folderOf(url))))
}
