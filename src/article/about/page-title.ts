import { textOf } from '../../html/text-of.ts'
import { weightOf } from '../lines/line.ts'
import { isSameTitle } from '../lines/same-title.ts'
import { articleField, type PageFacts } from './page-facts.ts'

/** UTF-16 units: what is longer is no headline but a fault. */
const LONGEST_TITLE = 300
/** The headline is among the first of them. */
const MOST_HEADINGS = 50

/** The headline of a page, without the name of the site; empty when the page has none. */
export function pageTitle(facts: PageFacts): string {
  const headings = facts.headings.slice(0, MOST_HEADINGS).map((heading) => ({
    name: heading.name,
    text: textOf(heading),
  }))
  const declared = [
    facts.meta.get('og:title'),
    articleField(facts, 'headline'),
    facts.meta.get('twitter:title'),
    // What Chinese government sites must carry.
    facts.meta.get('articletitle'),
    facts.title,
  ].filter((title): title is string => Boolean(title) && (title?.length ?? 0) <= LONGEST_TITLE)
  const shown = headings.find(
    ({ text }) => isHeadline(text) && declared.some((title) => confirms(title, text)),
  )
  if (shown) return shown.text
  const named = declared.map((title) => withoutSite(title, facts)).find(isHeadline)
  if (named) return named
  const first = headings.filter(({ name }) => name === 'h1').find(({ text }) => isHeadline(text))
  return first?.text ?? ''
}

/** What templates say where the headline should be, and names of sites alone. */
const PLACEHOLDER =
  /^(?:(?:新闻|文章|信息|内容|公告|通知|动态)?(?:详情|详细|正文|内容|中心|详细信息|详细内容|展示|页面?|浏览|列表|公开)(?:页面?)?|首页|无标题.*|untitled.*|news|article|home|details?|.{0,16}(?:网|网站|门户|人民政府|管委会|管理委员会|委员会|日报社?|官网|平台))$/iu

/** Two Han characters or a long word: less is a label. */
function isHeadline(text: string): boolean {
  return weightOf(text) >= 6 && text.length <= LONGEST_TITLE && !PLACEHOLDER.test(text)
}

/** The declared title is the shown one, perhaps followed by sections and the site. */
function confirms(declared: string, shown: string): boolean {
  return isSameTitle(shown, declared) || (weightOf(shown) >= 18 && declared.startsWith(shown))
}

const SEPARATOR = /\s*[_|｜»]+\s*|\s+[-–—·]+\s+|(?<=\p{Script=Han})[-–—]+(?=\p{Script=Han})/u
const SITE_WORDS =
  /网|报$|日报|晚报|新闻|频道|在线|政府|门户|官方|管委会|委员会|电视台|客户端|首页|资讯|动态|要闻|公司$|\b(?:news|times|post|daily|online|home|official|magazine|journal)\b/i

/** A title without the site's name and sections, which follow (or, on some sites, precede) it. */
function withoutSite(title: string, facts: PageFacts): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== '')
  const site = facts.meta.get('og:site_name')
  while (parts.length > 1) {
    const last = parts[parts.length - 1] ?? ''
    const rest = weightOf(parts.slice(0, -1).join(''))
    const isSite =
      last === site || (SITE_WORDS.test(last) && weightOf(last) < rest) || weightOf(last) * 2 <= rest
    if (!isSite) break
    parts.pop()
  }
  if (parts.length === 1) return parts[0] ?? ''
  // The longest part is the headline where the site stands first; otherwise the title stays as written.
  const longest = parts.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
  return parts[0] === site || SITE_WORDS.test(parts[0] ?? '')
    ? longest
    : title.slice(
        0,
        title.lastIndexOf(parts[parts.length - 1] ?? '') + (parts[parts.length - 1]?.length ?? 0),
      )
}
