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
  const named = declared.map((title) => withoutSite(title, facts.meta.get('og:site_name'))).find(isHeadline)
  if (named) return named
  const first = headings.filter(({ name }) => name === 'h1').find(({ text }) => isHeadline(text))
  return first?.text ?? ''
}

/** What templates say where the headline should be, and names of sites alone. */
const PLACEHOLDER =
  /^(?:(?:新闻|文章|信息|内容|公告|通知|动态)?(?:详情|详细|正文|内容|中心|详细信息|详细内容|展示|页面?|浏览|列表|公开)(?:页面?)?|首页|无标题.*|untitled.*|news|article|home|details?|.{0,16}(?:网站|门户|官网|(?:新闻|信息|资讯|政府|政务)网|人民政府|管委会|管理委员会|日报社))$/iu

/** Two Han characters or a long word: less is a label. */
function isHeadline(text: string): boolean {
  return weightOf(text) >= 6 && text.length <= LONGEST_TITLE && !PLACEHOLDER.test(text)
}

/** The declared title is the shown one, perhaps followed by sections and the site. */
function confirms(declared: string, shown: string): boolean {
  return isSameTitle(shown, declared) || (weightOf(shown) >= 18 && declared.startsWith(shown))
}

const SEPARATOR = /(\s*[_|｜»]+\s*|\s+[-–—·]+\s+|(?<=\p{Script=Han})[-–—]+(?=\p{Script=Han}))/u
const SITE_WORDS =
  /网|报$|日报|晚报|新闻|频道|在线|政府|门户|官方|管委会|委员会|电视台|客户端|首页|资讯|动态|要闻|公司$|\b(?:news|times|post|daily|online|home|official|magazine|journal)\b/i

/** A title without the site's name and sections, which follow (or, on some sites, precede) it. */
function withoutSite(title: string, site: string | undefined): string {
  // Parts at even places, what separates them between: a headline with a dash in it keeps its dash.
  const pieces = title.split(SEPARATOR)
  const isSite = (part: string) => part === site || SITE_WORDS.test(part)
  while (pieces.length > 1) {
    const last = pieces.at(-1) ?? ''
    const rest = weightOf(pieces.slice(0, -2).join(''))
    const isAddition = last === site || weightOf(last) * 2 <= rest || (isSite(last) && weightOf(last) < rest)
    if (!isAddition) break
    pieces.splice(-2)
  }
  if (pieces.length === 1 || !isSite(pieces[0] ?? '')) return pieces.join('').trim()
  return pieces.reduce((longest, piece) => (weightOf(piece) > weightOf(longest) ? piece : longest))
}
