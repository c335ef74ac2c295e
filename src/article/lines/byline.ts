import { toSimplified } from '../../script/to-simplified.ts'
import { stretchEnd } from '../../time/stretch-end.ts'

/** What a line about the article (not of it) says. */
export interface Byline {
  /** 来源; null when the line does not tell. */
  readonly source: string | null
  /** The date as written, with its time; null when the line has none. */
  readonly date: string | null
  /** It says what it is (来源：, 责任编辑：, Posted …); a bare date may as well be an entry of a chronicle. */
  readonly isLabelled: boolean
}

/** 113-09-24, 110/05/26 10:12 and 113年9月24日 are how offices of Taiwan stamp. */
const DATE =
  /(?:(?<![\d./-])1[0-4]\d(?:(?<sign>[-/.])(?:0?[1-9]|1[0-2])\k<sign>(?:0?[1-9]|[12]\d|3[01])(?![\d./-])| ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)|(?:19|20)\d{2} ?(?:年 ?\d{1,2} ?月 ?\d{1,2} ?日?|(?<mark>[-/.]) ?\d{1,2} ?\k<mark> ?\d{1,2})|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? (?:19|20)\d{2}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})(?:[ T,，]*(?:(?:at|上午|下午|星期.|周.|[(（]?(?:mon|tues|wednes|thurs|fri|satur|sun)day[)）]?) *)*\d{1,2}[:：时]\d{2}(?:[:：分]\d{2})?秒?分?(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|utc|est|edt|pst|pdt|et|bst|cst)\b)?)?/iu

/** A whole line of a day without its year, or of how long ago it was: 8月19日, [08-19 10:30], 3小时前. */
const DAY =
  /^[[(（【]?(?:\d{1,2}(?:月|-|\/)\d{1,2}日?|\d{1,2} ?(?:分钟|小时|天)前|刚刚|今天|昨天|前天|\d{1,2} (?:minute|hour|day)s? ago)(?: \d{1,2}:\d{2}(?::\d{2})?)?[\])）】]?$/i

/** A row of the record that government pages put above a document. */
const RECORD =
  /(?:^|\| )(?:索引号|索引编号|信息索引|发布机构|发文机关|发文字号|文号|成文日期|主题分类|主题词|公开方式|公开范围|有效性)(?: ?\||[:：])/

/** 来源：霁川日报, up to a gap, a bar or the next label. */
const SOURCE =
  /(?:(?:信息|新闻|文章|稿件|内容|文稿|资料|数据)?(?:来源|出处|稿源|转自|转载自|源自)|(?<![a-z])source) ?[:：] ?(?<name>[^|｜\t。；，,]{1,40}?)(?= {2,}|\u3000|[|｜【[\t)）(（]| (?=\p{Script=Han}{2,6}[:：])|(?:作者|记者|通讯员|编辑|责编|责任编辑|审核|校对|发布时间|时间|日期|发布日期|点击|浏览|浏览次数|阅读|阅读次数|访问次数|字号|字体|分享到|updated|published|posted|author|date)[:：]|\s(?:19|20)\d{2}|$)/iu

const LABELLED =
  /(?:发布|更新|发表|发稿|成文|创建|录入|刊发)?(?:时间|日期)[:：]?|(?:作者|记者|本报记者|通讯员|责任编辑|责编|编辑|责校|审核|审校|校对|编审|主编|值班.{0,3}|监制|终审|[一二三初复]审|美编|供稿|撰稿|撰文|文字|文|翻译|录入|签发|发布人|发布者|发布机构|发布单位|摄影|供图|出品|策划|统筹|来稿|索引号|文号|分类|栏目)[:：] ?[^|｜\t。；]{0,24}?(?= {2,}|\u3000|[|｜【[\t]| (?=\p{Script=Han}{2,6}[:：])|[)）]|$)|(?:浏览|阅读|点击|访问|评论|分享|点赞|人气|热度|围观)(?:次数|人数|量|数|率)?[:：]? ?[\d,.万]*(?:次|人|条)?|(?:字号|字体)(?:大小)?[:：]?(?: ?[【[（(]?[大中小][】\])）]?)*|[【[（(](?:打印|关闭|收藏|纠错|复制|字体|字号|大|中|小| |返回|分享|推荐|本页|窗口)+[】\])）]|打印(?:本[页文])?|关闭(?:窗口|本页)?|收藏|纠错|分享到?[:：]?|保护视力色|我要评论|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: (?:gmt|utc|[ecmp][sd]?t|bst)\b)?|(?:posted|published|updated|last modified|modified|created|written)(?: on| at)?[:：]?|\bby(?: [A-Z][\p{L}.'’-]+){1,4}|\d+ ?min(?:ute)?s? read/giu

/** A rest as light as this (a stray word, a bar) does not make a byline a sentence. */
const LONGEST_REST = 4
/** Above the text a date may stand beside the names of a department and an account. */
const LONGEST_REST_ABOVE = 16
const LONGEST_BYLINE = 160

/**
 * Reads a line such as `发布时间：2021-07-16　来源：云岭经开区党政办　【打印】` or `Posted 14 March 2024 | By Jane Roe`.
 * Null when the line is anything more than that. `isAbove` tells that it stands between the title and the text, where
 * a date needs less around it. Works on Simplified and Traditional; what it returns is as written.
 */
export function parseByline(line: string, isAbove: boolean): Byline | null {
  if (line.length > LONGEST_BYLINE) return null
  const text = toHalfWidth(toSimplified(line))
  // （截至2022年9月30日） says which period the figures are of; 今天是 … is the site's calendar.
  if (/截[至止]|今天是/.test(text)) return null
  const date = DATE.exec(text) ?? (isAbove ? DAY.exec(text) : null)
  const written = date && dateOf(date, text, line)
  if (isAbove && RECORD.test(text)) return { source: null, date: written, isLabelled: true }
  const source = SOURCE.exec(text)
  const undated = text.replace(SOURCE, ' ').replace(date?.[0] ?? '', ' ')
  const rest = undated.replace(LABELLED, ' ')
  const isLabelled = source !== null || rest !== undated
  if (!date && !isLabelled) return null
  const publisher = source ? null : (publisherIn(rest) ?? (isAbove && date ? officeIn(rest) : null))
  const longest = isAbove && date ? LONGEST_REST_ABOVE : LONGEST_REST
  if (!publisher && (wordLength(rest) > longest || rest.includes('。'))) return null
  return {
    source: nameIn(line, text, source?.groups?.['name'] ?? publisher),
    date: written,
    isLabelled,
  }
}

/**
 * The date in a line above the text that says more than a byline does, as written: 新区观察　2024年1月15日　记者　沈知远.
 * Null in a sentence, and where it says which period the text is of.
 */
export function dateAbove(line: string): string | null {
  if (line.length > LONGEST_BYLINE || /[。！？；]/.test(line)) return null
  const text = toHalfWidth(toSimplified(line))
  const date = /截[至止]|今天是/.test(text) ? null : DATE.exec(text)
  return date && dateOf(date, text, line)
}

const FROM_DAY = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?\d{1,2} ?日$/

/** As written; where it is the first day of a stretch that the line names, the last one: no news is told before it happens. */
function dateOf(date: RegExpExecArray, text: string, line: string): string {
  const end = date.index + date[0].length
  const from = FROM_DAY.exec(date[0])
  const last = from && stretchEnd(text.slice(end), { year: Number(from[1]), month: Number(from[2]) })
  return last ? `${last.year}年${last.month}月${last.day}日` : line.slice(date.index, end)
}

/** Full-width letters, digits and marks as ASCII, unit for unit. */
function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}

const PUBLISHER =
  /^《?(\p{Script=Han}{2,14}(?:网|报|发布|在线|观察|融媒|新闻|电视台|广播|客户端|社|传媒|资讯|水务|中心|频道|公众号))》?$/u

/** 青禾发布 2024-05-22 names its publisher without a label. */
function publisherIn(rest: string): string | null {
  return PUBLISHER.exec(rest.trim())?.[1] ?? null
}

const OFFICE =
  /^(\p{Script=Han}{2,24}(?:政府办?|委员会|管委会|党工委|办公室|指挥部|发改委|[局厅处署院]|集团|公司))\s*(?:印发|发布)?$/u

/** Under the title of a paper, beside its date: 闽东市发展和改革委员会　2025年10月16日. */
function officeIn(rest: string): string | null {
  return OFFICE.exec(rest.trim())?.[1] ?? null
}

/** Letters only: digits and bars left over mean nothing. */
function wordLength(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** The name in the article's own script: the copy it was found in has the same offsets. */
function nameIn(line: string, copy: string, name: string | null | undefined): string | null {
  if (!name) return null
  const start = copy.indexOf(name)
  return line.slice(start, start + name.length).trim() || null
}

/** 责任编辑：王五 at the end of a paragraph, behind a sentence or a gap. */
const LABEL_AT_END =
  /(?<=[。！？…”’）)】\]]| ) ?(?:责任编辑|责编|编辑|来源|作者|校对|审核)[:：] ?[^，,。；:：]{1,20}$/u
/** （记者 张三 通讯员 李四）, （图/王五）, （完） there. */
const BRACKET_AT_END =
  / ?[（(【[](?:完|\p{Script=Han}{0,8}(?:记者|通讯员)[ :：/]?[^（()）。；，]{2,40}|(?:文|图|图文|文图|文\/图|供图|摄影|责任编辑|责编|编辑|来源)[:：/ ][^（()）。；]{1,40})[)）】\]]$/u

const MOST_LABELS = 4

/** A paragraph without the names of those who wrote and edited it, which newspapers put behind its last word. */
export function stripSignature(line: string): string {
  let text = line
  for (let labels = 0; labels < MOST_LABELS; labels++) text = withoutEnd(text, LABEL_AT_END)
  return withoutEnd(text, BRACKET_AT_END)
}

/** Signatures are shorter than this, so no more of a line is looked at. */
const LONGEST_SIGNATURE = 60

/** Never takes all of a line. */
function withoutEnd(line: string, ending: RegExp): string {
  const from = Math.max(0, line.length - LONGEST_SIGNATURE)
  const match = ending.exec(toSimplified(line.slice(from)))
  return match && from + match.index > 0 ? line.slice(0, from + match.index).trimEnd() : line
}
