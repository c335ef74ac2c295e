import type { Figure } from '../domain/brief.ts'
import { toSimplified } from '../script/to-simplified.ts'
import type { Document } from './document.ts'
import { matchesOf } from './matches.ts'
import { documentName, newsLead } from './news-lead.ts'
import { shareWords, type Told, tellingFigure } from './telling-figure.ts'

const LONGEST = { zh: 60, en: 120 } as const

/** _新华网 · - Harbour Times · | 要闻: who printed it, not what happened. */
const SITE =
  /(?:[\s]*[|｜_]+[^|｜_]{1,24}|\s+(?:--?|[–—])(?![-–—])\s*[^-–—]{1,24}|[-–—]{1,2}[^-–—]{0,12}(?:网|报|在线|频道|新闻|日报|政府网站|门户网站|融媒体中心))+$/
/** What is longer than the title before it is a site only by its name. */
const PRINTER = /(?:网|網|网站|報|报|在线|频道|新闻|平台|中心|政府|管委会|委员会|局|(?:19|20)\d\d)$/
const LABEL =
  /^(?:【[^】]{1,10}】|\[[^\]]{1,12}\]|（[^）]{1,6}）|(?:图解|一图(?:读懂|速览|看懂))(?:[：:丨|]|(?=《))|视频[：:丨|]|要闻[：:丨|]|头条[：:丨|]|[^丨｜|]{1,10}[丨｜|]\s*)+/
/** 快马加鞭！… : a cry in front of the news itself. */
const HOOK = /^[^！!？?：:，,\d]{1,14}[！!？?]\s*(?=\S{10})/
const CLICHE_TAIL = /[！!。.…]+$/
/** ——鹤浦市快速路网建设答疑 · 一、关于资金平衡方案, but 一、二期 */
const OPENING_MARK = /^(?:[-–—／/]{1,3}\s*|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十]))/
/** 〔2019〕第9期: the number of a bulletin says less. */
const ISSUE = /^[〔[（(]?\d{4}[〕\]）)]?年?\s*第?\d+[期号]$/
/** 祁南县人民政府督查室, 证券代码：…: a letterhead says nothing. */
const LETTERHEAD =
  /^(?:证券代码|股票代码)|^[^，。：！？“]{2,30}(?:办公室|督查室|委员会|人民政府|管委会|领导小组|指挥部|[^布设]局|统计局|编辑部)$|^(?:press|news|media) release$|^for immediate release|^by [A-Z][\w. ]+(?:, [\w ]+)?$/i

/**
 * One line that says what happened: the title without its site's name and its cry, or the first sentence that
 * tells news, and behind it the most telling figure when the line has no number. At most 60 characters in
 * Chinese, 120 in English.
 */
export function writeHeadline(document: Document, figures: readonly Figure[]): string {
  const english = document.language === 'en'
  const longest = english ? LONGEST.en : LONGEST.zh
  const called = titleOf(document)
  const title = clean(called)
  const line = title ? cut(title, longest) : shorten(clean(newsLead(document)), longest)
  if (tellsNumber(line)) return line
  const figure = tellingFigure(figures, document)
  if (!figure || !line) return line
  for (const words of english ? inEnglish(figure) : inChinese(figure, line, document)) {
    const told =
      english || PARTED.test(line) ? `${line}${open(english)}${words}${shut(english)}` : `${line}：${words}`
    if (told.length <= longest) return told
  }
  return line
}

/** A title with a colon or a dash takes no second colon, and one that asks or cries none at all. */
const PARTED = /[：:]|——|[？?！!]$/
const open = (english: boolean): string => (english ? ' (' : '（')
const shut = (english: boolean): string => (english ? ')' : '）')

/** A number that counts or measures; years, days, editions and names with digits say nothing of the news. */
function tellsNumber(line: string): boolean {
  return /[\d０-９]|百分之|[一二两兩三四五六七八九十百千]+(?:[亿億万萬])/.test(line.replace(NO_NUMBER, ''))
}

const NO_NUMBER =
  /(?:19|20)\d\d(?:[—–～~-](?:19|20)?\d\d)?年|(?<![\d.,$€£])(?:19|20)\d\d(?![\d.,]*[\p{Script=Han}A-Za-z%])|\d{1,2}(?:[—–～~至-]\d{1,2})?(?:月份?|日|季度)|第\d+[次届期号]|[A-Za-z]\d+|\d+(?:\.\d+)?版|\d+[号點点时時](?:\d+分)?|\d+千伏/gu

/** A longer name makes a line of its own. */
const LONGEST_NAME = 14

/** With whom it is measured on, where the title does not say so; without him when the line gets too long. */
function inChinese(
  { metric, text, subject, project, status }: Told,
  line: string,
  document: Document,
): string[] {
  const aim =
    status === 'target' && !/目标|目標|计划|計劃|预期|預期/.test(metric)
      ? document.language === 'zh-Hant'
        ? '目標'
        : '目标'
      : ''
  const told = `${aim}${metric}${text}`
  if (!subject) return [told]
  const isNamed =
    subject === project &&
    subject.length <= LONGEST_NAME &&
    !metric.includes(subject.slice(0, 2)) &&
    !shareWords(toSimplified(line), subject)
  return isNamed || isWhose(subject, metric, line, document) ? [`${subject}${told}`, told] : [told]
}

function isWhose(subject: string, metric: string, line: string, { text }: Document): boolean {
  return (
    /^\p{Script=Han}{2,10}$/u.test(subject) &&
    OWNER.test(subject) &&
    !NO_OWNER.test(subject) &&
    !subject.includes(metric.slice(0, 2)) &&
    text.includes(subject) &&
    !line.includes(subject.slice(0, 2)) &&
    !metric.includes(subject.slice(0, 2))
  )
}

/** What can own or earn: a place, a firm, a trade, a work; half a clause ends otherwise. */
const OWNER =
  /(?:[省市县縣区區镇鎮乡鄉园園港厂廠司团團局院校桥橋楼樓站口路线線企业業链鏈]|工程|基地|中心|码头|碼頭|枢纽|樞紐|高速|铁路|鐵路|机场|機場|新城|[一二三四五]期)$/
/** 项目选址城南新区: words of a sentence. */
const NO_OWNER =
  /^(?:进?驻?企业|進駐企業|公司|工厂|集团|园区)$|^[全该本我各局这那已]|增长|下降|提高|选址|宣布|将|將|[在拟擬对對]|计划|項目|项目$/

/** A sum alone is what the thing costs; any other is called by its name. */
function inEnglish({ metric, text, status }: Told): string[] {
  const aim = status === 'target' ? 'target ' : ''
  const plain =
    /^[a-z][a-z -]{2,24}$/.test(metric) && !/cost|invest|price|value of|worth|spend|budget/.test(metric)
  return plain ? [`${metric} ${aim}${text}`, text] : [text]
}

function titleOf(document: Document): string {
  const { title } = document.article
  const bare = LETTERHEAD.test(document.title.trim()) || ISSUE.test(document.title.trim())
  return bare ? documentName(document) : title
}

/** No title is longer; what is has no end to look for. */
const READ = 300

function clean(title: string): string {
  const plain = title.slice(0, READ).replace(/\s+/g, ' ').replace(OPENING_MARK, '').trim()
  const named = plain.replace(SITE, '').trim()
  const site = plain.slice(named.length)
  const isSite = site.length <= named.length + 3 || PRINTER.test(site)
  const bare = (named.length >= 6 && isSite ? named : plain).replace(LABEL, '').trim()
  const news = bare.replace(HOOK, '').trim()
  return (news || bare || plain).replace(CLICHE_TAIL, '').trim()
}

/** A sentence up to its last clause that fits; whole words and … when even the first does not. */
function shorten(sentence: string, longest: number): string {
  const whole = sentence.replace(/[，,；;：:、]$/, '')
  if (whole.length <= longest) return whole
  const room = whole.slice(0, longest + 1)
  const clause = matchesOf(CLAUSE_END, room).at(-1)?.index ?? 0
  const kept = room.slice(0, clause).replace(STUB, '').trimEnd()
  if (SAYS_ONLY.test(kept)) return `${whole.slice(0, longest - 1)}…`
  return clause > longest / (longest > LONGEST.zh ? 2 : 5) ? kept : cut(whole, longest)
}

/** …，当天 · …（人民币 */
const STUB = /[，,](?:[^，,]{1,3}|(?:\d{4}年)?\d{1,2}月\d{1,2}日[上下午晚早]*)$|[（(][^（）()]*$/
/** 江汀股份发布公告称: who says it is no news. */
const SAYS_ONLY = /(?:称|稱|表示|获悉|獲悉|指出|了解到|瞭解到|显示|顯示|报道|報道)$/
const CLAUSE_END = /[，；。]|[,;](?!\d| (?:Sen|Gov|Rep)\.)| (?=(?:and|with|which|after|as) )/g

function cut(line: string, longest: number): string {
  if (line.length <= longest) return line
  const room = line.slice(0, longest - 1)
  const pause = Math.max(room.lastIndexOf('，'), room.lastIndexOf(' '), room.lastIndexOf('；'))
  const kept = pause > longest / 2 ? room.slice(0, pause) : room
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`
}
