import type { Figure } from '../domain/brief.ts'
import type { Document } from './document.ts'
import { matchesOf } from './matches.ts'
import { documentName, newsLead } from './news-lead.ts'
import { CURRENCIES } from './quantity/units.ts'

const LONGEST = { zh: 60, en: 120 } as const

/** _新华网 · - Harbour Times · | 要闻: who printed it, not what happened. */
const SITE =
  /(?:[\s]*[|｜_]+[^|｜_]{1,24}|\s+(?:--?|[–—])(?![-–—])\s*[^-–—]{1,24}|[-–—]{1,2}[^-–—]{0,12}(?:网|报|在线|频道|新闻|日报|政府网站|门户网站|融媒体中心))+$/
const LABEL =
  /^(?:【[^】]{1,10}】|\[[^\]]{1,12}\]|（[^）]{1,6}）|图解[：:丨|]|视频[：:丨|]|要闻[：:丨|]|头条[：:丨|]|[^丨|]{1,8}[丨｜])+/
/** 快马加鞭！… : a cry in front of the news itself. */
const HOOK = /^[^！!？?：:，,\d]{1,14}[！!？?]\s*(?=\S{10})/
const CLICHE_TAIL = /[！!。.…]+$/
const MEASURED = new Set(['m2', 'm3', 'm', 't', 'W', 'Wh'])

/** ——鹤浦市快速路网建设答疑 */
const SUBTITLE_DASH = /^[-–—]{1,3}\s*/
/** 祁南县人民政府督查室, 证券代码：…: a letterhead says nothing. */
const LETTERHEAD =
  /^(?:证券代码|股票代码)|^[^，。：！？“]{2,30}(?:办公室|督查室|委员会|人民政府|管委会|领导小组|指挥部|[^布设]局|统计局|编辑部)$/

/**
 * One line that says what happened: the title without its site's name and its cry, or the first sentence that
 * tells news, and behind it the most telling figure when the line has no number. At most 60 characters in
 * Chinese, 120 in English.
 */
export function writeHeadline(document: Document, figures: readonly Figure[]): string {
  const english = document.language === 'en'
  const longest = english ? LONGEST.en : LONGEST.zh
  const title = clean(titleOf(document))
  const line = title ? cut(title, longest) : shorten(clean(newsLead(document)), longest)
  if (/[\d０-９]|百分之|[一二两三四五六七八九十百千]+(?:亿|万)/.test(line)) return line
  const figure = tellingFigure(figures, document)
  if (!figure || !line) return line
  const told = english ? `${line} (${figure.text})` : `${line}：${figure.metric}${figure.text}`
  return told.length <= longest ? told : line
}

function titleOf(document: Document): string {
  const { title } = document.article
  return (LETTERHEAD.test(document.title.trim()) && documentName(document)) || title
}

/** No title is longer; what is has no end to look for. */
const READ = 300

function clean(title: string): string {
  const plain = title.slice(0, READ).replace(/\s+/g, ' ').replace(SUBTITLE_DASH, '').trim()
  const named = plain.replace(SITE, '').trim()
  const bare = (named.length >= 6 ? named : plain).replace(LABEL, '').trim()
  const news = bare.replace(HOOK, '').trim()
  return (news || bare || plain).replace(CLICHE_TAIL, '').trim()
}

/** A sentence up to its last clause that fits; whole words and … when even the first does not. */
function shorten(sentence: string, longest: number): string {
  const whole = sentence.replace(/[，,；;：:、]$/, '')
  if (whole.length <= longest) return whole
  const room = whole.slice(0, longest + 1)
  const clause = matchesOf(CLAUSE_END, room).at(-1)?.index ?? 0
  return clause > longest / (longest > LONGEST.zh ? 2 : 5)
    ? room.slice(0, clause).replace(STUB, '').trimEnd()
    : cut(whole, longest)
}

/** …，当天 · …（人民币 */
const STUB = /[，,][^，,]{1,3}$|[（(][^（）()]*$/
const CLAUSE_END = /[，；。]|[,;](?!\d| (?:Sen|Gov|Rep)\.)| (?=(?:and|with|which|after|as) )/g

function cut(line: string, longest: number): string {
  if (line.length <= longest) return line
  const room = line.slice(0, longest - 1)
  const pause = Math.max(room.lastIndexOf('，'), room.lastIndexOf(' '), room.lastIndexOf('；'))
  const kept = pause > longest / 2 ? room.slice(0, pause) : room
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`
}

/** News of something built wants what it costs rather than what somebody sells. */
const INVESTED = /投资|造价|概算|投資/
const PLAIN_METRIC =
  /^(?!.*[及和并正将對对拟占债欠缺])(?=.{2,8}$).*[资資额額值入出利润潤税稅量费費款本价價金产產规規模支售算]$/

/** The largest sum of money among the key figures, else the first that is measured; counts and rates say too little alone. */
function tellingFigure(
  figures: readonly Figure[],
  { text, language, article }: Document,
): Figure | undefined {
  // in a Chinese line the figure stands behind its metric, so that must be a plain word of the article
  const keys = figures.filter(
    ({ key, metric }) => key && (language === 'en' || (PLAIN_METRIC.test(metric) && text.includes(metric))),
  )
  const money = keys.filter(({ unit, value }) => CURRENCIES.has(unit) && value >= LARGE)
  const invested = money.filter(
    ({ metric, project }) => project && INVESTED.test(metric) && names(article.title, project),
  )
  return largestOf(invested) ?? largestOf(money) ?? keys.find(({ unit }) => MEASURED.has(unit))
}

/** Titles shorten names: 恒昱钠电 for 恒昱钠离子电池材料一体化项目. */
function names(title: string, project: string): boolean {
  return title.includes(project.slice(0, /[a-z]/.test(project) ? 12 : 3))
}

function largestOf(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (best, each) => (best && best.value >= each.value ? best : each),
    undefined,
  )
}

/** A million; smaller sums are rates of a subsidy, not news. */
const LARGE = 1e6
