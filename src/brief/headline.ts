import type { Figure } from '../domain/brief.ts'
import type { Document } from './document.ts'

const LONGEST = { zh: 60, en: 120 } as const

/** _新华网 · - Harbour Times · | 要闻: who printed it, not what happened. */
const SITE =
  /(?:[\s]*[|｜_]+[^|｜_]{1,24}|\s+[-–—]+\s*[^-–—]{1,24}|[-–—]{1,2}[^-–—]{0,12}(?:网|报|在线|频道|新闻|日报|政府网站|门户网站|融媒体中心))+$/
const LABEL =
  /^(?:【[^】]{1,10}】|\[[^\]]{1,12}\]|（[^）]{1,6}）|图解[：:丨|]|视频[：:丨|]|要闻[：:丨|]|头条[：:丨|]|[^丨|]{1,8}[丨｜])+/
/** 快马加鞭！… : a cry in front of the news itself. */
const HOOK = /^[^！!？?：:，,\d]{1,14}[！!？?]\s*(?=\S{10})/
const CLICHE_TAIL = /[！!。.…]+$/
const MEASURED = new Set(['m2', 'm3', 'm', 't', 'W', 'Wh'])
const MONEY = new Set(['CNY', 'USD', 'EUR', 'HKD', 'JPY', 'GBP'])

/**
 * One line that says what happened: the title without its site's name and its cry, and behind it the most
 * telling figure when the title has no number. At most 60 characters in Chinese, 120 in English.
 */
export function writeHeadline(document: Document, figures: readonly Figure[]): string {
  const english = document.language === 'en'
  const longest = english ? LONGEST.en : LONGEST.zh
  const title = clean(document.article.title) || clean(document.sentences[0]?.text ?? '')
  const line = cut(title, longest)
  if (/\d|百分之|[一二两三四五六七八九十百千]+(?:亿|万)/.test(line)) return line
  const figure = tellingFigure(figures, document)
  if (!figure || !line) return line
  const told = english ? `${line} (${figure.text})` : `${line}：${figure.metric}${figure.text}`
  return told.length <= longest ? told : line
}

/** No title is longer; what is has no end to look for. */
const READ = 300

function clean(title: string): string {
  const plain = title.slice(0, READ).replace(/\s+/g, ' ').trim()
  const named = plain.replace(SITE, '').trim()
  const bare = (named.length >= 6 ? named : plain).replace(LABEL, '').trim()
  const news = bare.replace(HOOK, '').trim()
  return (news || bare || plain).replace(CLICHE_TAIL, '').trim()
}

function cut(line: string, longest: number): string {
  if (line.length <= longest) return line
  const room = line.slice(0, longest - 1)
  const pause = Math.max(room.lastIndexOf('，'), room.lastIndexOf(' '), room.lastIndexOf('；'))
  const kept = pause > longest / 2 ? room.slice(0, pause) : room
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`
}

/** The largest sum of money among the key figures, else the first that is measured; counts and rates say too little alone. */
function tellingFigure(figures: readonly Figure[], { text, language }: Document): Figure | undefined {
  // in a Chinese line the figure stands behind its metric, so that must be a plain word of the article
  const keys = figures.filter(
    ({ key, metric }) => key && (language === 'en' || (metric.length <= 8 && text.includes(metric))),
  )
  const money = keys.filter(({ unit, value }) => MONEY.has(unit) && value >= LARGE)
  const largest = money.reduce<Figure | undefined>(
    (best, each) => (best && best.value >= each.value ? best : each),
    undefined,
  )
  return largest ?? keys.find(({ unit }) => MEASURED.has(unit))
}

/** A million; smaller sums are rates of a subsidy, not news. */
const LARGE = 1e6
