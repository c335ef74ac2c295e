import { datelineLength } from './dateline.ts'
import type { Document } from './document.ts'

/** 近日， 记者获悉， 24日上午11时30分， in front of what happened. */
const OPENING =
  /^(?:(?:近日|日前|昨日|昨天|今日|今天|连日来|据悉|据了解|据介绍|据统计|今年以来|截至目前|目前|在[^，,。]{1,12}[中下里声]|记者[^，,。]{0,24}(?:获悉|了解到)|(?:\d{1,2}月)?\d{1,2}日(?:[上下]午|晚|晨|凌晨)?(?:\d{1,2}时)?(?:\d{1,2}分)?)[，,]+\s*)+/
/** What a document is called when its first line only names the office. */
const DOCUMENT =
  /(?:通报|通知|公告|报告|意见|公示|通告|方案|措施|决定|要点|简报|月报|总结|规定|办法|公报|纪要|[^来]函)(?:[（(][^）)]{1,12}[）)])?$/
/** 地点：管委会201会议室 */
const PARTICULAR = /^(?:时间|地点|主持人?|出席|列席|参加|记录人?|议题|来源|编辑|作者|发布)[：:]/
const QUOTED = /^[“"「『‘']/
const NEWS = /\d|[一二两三四五六七八九十百千]+(?:个|项|亿|万)|开工|签约|竣工|召开|举行|启动|投产|通车/
const READ = 300
const SOONEST = 4

/** The sentence that tells what happened, without dateline and date; empty for an empty text. */
export function newsLead({ sentences, article }: Document): string {
  const first = sentences
    .slice(0, SOONEST)
    .map(({ text, simplified }) => ({ text: text.slice(0, READ), simplified: simplified.slice(0, READ) }))
    .filter(({ text, simplified }) => !QUOTED.test(text) && !PARTICULAR.test(simplified))
  const chosen =
    first.find(({ simplified }) => article.language === 'en' || NEWS.test(simplified)) ?? first[0]
  if (!chosen) return sentences[0]?.text.slice(0, READ) ?? ''
  const dateline = datelineLength(chosen.simplified)
  const opening = OPENING.exec(chosen.simplified.slice(dateline))?.[0].length ?? 0
  const news = chosen.text.slice(dateline + opening)
  return news.length >= SHORTEST ? news : chosen.text
}

const SHORTEST = 8

/** What the document under an office's letterhead is called; empty when no line near the top says so. */
export function documentName({ sentences }: Document): string {
  const line = sentences
    .slice(0, SOONEST)
    .find(({ simplified }) => simplified.length <= 60 && DOCUMENT.test(simplified))
  return line?.text ?? ''
}
