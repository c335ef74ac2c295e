import type { HtmlElement } from '../../html/node.ts'

/** What names (class, id, role, tag) say about an element. */
export interface Hints {
  /** It is not part of any article: navigation, comments, related links, advertising. */
  readonly isForeign: boolean
  /** It is likely the article or holds it. */
  readonly isContent: boolean
  readonly isCaption: boolean
  /** It holds what readers wrote. */
  readonly isComments: boolean
}

const FOREIGN_TAGS = new Set(['nav', 'aside', 'footer', 'menu'])
const FOREIGN_ROLES = new Set(
  'navigation complementary banner contentinfo search menu menubar dialog alertdialog alert tablist toolbar'.split(
    ' ',
  ),
)

/** Parts of names, wherever they stand in one. */
const FOREIGN_PARTS =
  /comment|related|recommend|newsletter|subscri|sidebar|breadcrumb|sharing|share|social(?!-media-embed)|sponsor|promo|advert|disqus|outbrain|taboola|cookie|consent|gdpr|popup|modal|paywall|footer|navigation|navbar|pagination|most-?(?:read|popular|viewed)|trending|read-?(?:more|next|also)|more-?(?:on|from|stories|news)|next-?(?:article|story)|author-?(?:bio|info|box|card)|signup|sign-up|login|toolbar|skyscraper|masthead|dateline|byline|print-?only|print-block|screen-reader|visually-?hidden|sr-only|xiangguan|tuijian|remen|paihang|fenxiang|daohang|pinglun|guanggao|jiathis|bshare|bdshare|erweima|qrcode/i

/** Whole words of names: too short or too common to be looked for inside others. */
const FOREIGN_WORDS = new Set(
  'ad ads adv advt nav menu tag tags tool tools crumb crumbs rank ranking hot pager pages prevnext widget teaser teasers rail jump location position xgxw xgyd ewm tj bio credits'.split(
    ' ',
  ),
)

const CONTENT_PARTS =
  /article|content|story|entry|post|body|text|main|zhengwen|trs_editor|zoom|ucapcontent|endtext|artibody|detail|news_?txt/i

const CAPTION_PARTS =
  /caption|gallery|slideshow|carousel|photo-?credit|image-?credit|img-?(?:desc|info|title)|pic-?(?:desc|info|title)/i

const COMMENT_PARTS = /comment|disqus|(?:user|reader)-?(?:repl|response)|pinglun/i

const CAPTION_WORDS = new Set(['photo', 'figure', 'image', 'img', 'pic'])

/** UTF-16 units of names looked at. */
const LONGEST_NAMES = 300

/** Blog engines list an article's topics among its classes: `tag-hot` says nothing about the element. */
const TOPIC_CLASS = /(?<!\S)(?:tag|tags|category|topic|section|format|post)-\S+/gi

export type HintReader = (element: HtmlElement) => Hints

/** Reads the names of a page's elements; the same names are judged once, and forgotten with the page. */
export function createHintReader(): HintReader {
  const known = new Map<string, Hints>()
  return (element) => {
    const { attributes } = element
    const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
    const key = `${element.name} ${attributes['role'] ?? ''} ${attributes['itemprop'] ?? ''} ${names}`
    let hints = known.get(key)
    if (!hints) {
      hints = judge(element, names.slice(0, LONGEST_NAMES).replace(TOPIC_CLASS, ' '))
      known.set(key, hints)
    }
    return hints
  }
}

function judge(element: HtmlElement, names: string): Hints {
  const role = element.attributes['role']?.toLowerCase() ?? ''
  const isBody = element.attributes['itemprop'] === 'articleBody'
  const words = wordsOf(names)
  const isForeign =
    FOREIGN_TAGS.has(element.name) ||
    FOREIGN_ROLES.has(role) ||
    FOREIGN_PARTS.test(names) ||
    words.some((word) => FOREIGN_WORDS.has(word))
  return {
    isForeign: isForeign && !isBody,
    isContent: isBody || element.name === 'article' || element.name === 'main' || CONTENT_PARTS.test(names),
    isCaption: CAPTION_PARTS.test(names) || words.some((word) => CAPTION_WORDS.has(word)),
    isComments: COMMENT_PARTS.test(names) && element.name !== 'body' && element.name !== 'article',
  }
}

function wordsOf(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}
