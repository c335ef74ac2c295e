import type { Document } from '../document.ts'
import type { Sentence } from '../sentences.ts'
import { isQuestion } from '../speech/interview.ts'
import type { Paper } from './paper.ts'

/** Where a stretch of an article looks: to what is to be done, back, or neither by its headings. */
export type Section = 'ahead' | 'back' | null

/** 二、鼓励技术改造。 numbers what comes under it. */
const NUMBERED_HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])\s?(?![由请各]|[^。]{0,16}(?:负责|牵头|须))[^，；\d]{0,16}[。：]?$/
/** 【重点任务】 */
const BRACKETED = /^[【[〖][^】\]〗]{2,14}[】\]〗]$/
/** 一是聚力招商。 at the head of a point of a paper */
const POINT_HEADING = /^(?:[一二三四五六七八九]是|第[一二三四五六七八九十]，)[^，；\d]{2,10}[。：]?$/

/** What headings and lead-ins say of what comes under them. */
const AHEAD =
  /今后|未来(?!已)|下半年|明年|新的一年|实事[^，。]{0,8}(?:公布|如下)[：:]|议定|决定事项|下一?步|下一?阶段|接下来|怎么[干办做]|干什么|打算|(?:督办|整改|处理|工作|反馈)意见|工作(?:要求|思路|安排|重点|措施|建议|部署)|(?:有关|具体|几点|报送|整改|总体|相关)要求|要求[。：】]?$|(?:重点|主要|目标|年度|具体|整改)(?:任务|工作|举措|措施)|任务[。：】]?$|目标(?:[。：】]?$|已定|已明|是什么|有哪些|清晰|锁定)|(?:做|干|抓)什么|(?:预算|年度|投资|项目)(?:计划)?安排|(?:怎么|怎样|如何)(?:干|办|做|保障|保证|落实|推进|实现|抓)|保障措施|组织(?:领导|保障|实施)|实施步骤|义务|时间表|路线图|(?:做好|抓好|推进|开展|办好|落实)[^，。]{0,12}(?:工作|事项|任务|实事|件(?:大|要)?事|个?方面)[：:]/
const BACK =
  /为什么|为何|必要性|情况|成效|成绩|回顾|总结|问题|典型|进展|亮点|数说|概况|概述|概览|风险|背景|效果|影响|不足|短板|账本|排名|去年|过去/
/** 一、上半年主要工作: the time of a heading says more than its noun. */
const PAST =
  /去年|过去|前[一二三]季度|一年来|[五三]年来|以来|上半年(?!工?作?(?:打算|安排|计划|目标|重点任务))|\d月份?(?:[^，。]{0,8})(?:完成|运行)/
const FUTURE = /下半年|明年|今后|未来|新的一年|下一?(?:步|阶段|年度)|接下来/
/** A report turns from the year behind to the year ahead. */
const TURNS_AHEAD =
  /^(?:各位代表[！，：])?(?:今年|明年|今后|未来|新的一年|20\d\d年|[２2][０0][０-９\d]{2}年|“?十[三四五六]五”?(?:时期|期间))[^。；]{0,24}?(?:目标|将|要(?!求)|力争|打算|安排|计划|重点|预期|建议|工作思路)/
const TURNS_BACK = /^(?:一年来|过去(?:一年|五年|的)|回顾|去年|五年来|[今本]年以来)/

/** A report begins with the year behind, a plan with what is to be done. */
const AT_FIRST = { report: 'back', plan: 'ahead', notice: null, reading: 'back' } as const

/** Tells for each sentence of an article in which kind of section it stands, and which sentences are headings. */
export function readSections(
  document: Document,
  sentences: readonly Sentence[],
  paper: Paper | null,
): { section: Section; heading: boolean }[] {
  let aside: { readonly paragraph: number; readonly from: Section } | null = null
  let section: Section = paper ? AT_FIRST[paper.kind] : null
  return sentences.map((sentence) => {
    const words = document.simplified.slice(sentence.start, sentence.end)
    if (aside !== null && aside.paragraph !== sentence.paragraph) {
      section = aside.from
      aside = null
    }
    const heading = isHeading(words, sentence, { document, paper, section })
    if (isQuestion(words)) section = INTENT.test(words) ? 'ahead' : null
    else if (
      paper?.kind === 'notice' &&
      section === 'back' &&
      !heading &&
      endsPart(words, document, sentence)
    )
      section = null
    else if (heading || isLeadIn(words, opensParagraph(document, sentence))) section = turned(words, section)
    else if (paper?.kind === 'report') {
      if (TURNS_BACK.test(words)) section = 'back'
      else if (TURNS_AHEAD.test(words)) section = 'ahead'
    } else if (paper && opensParagraph(document, sentence) && isOfPastYear(words, document)) {
      aside = { paragraph: sentence.paragraph, from: section }
      section = 'back'
    }
    return { section, heading }
  })
}

/** 记者：下半年有什么打算？ */
const INTENT =
  /打算|下一?步|目标|(?:怎么|怎样|如何)(?:干|办|做|保[证障]|落[实地]|推[进动]|确保|实现|抓)|安排|计划|部署|举措|规划|接下来|未来|今后/
/** Parts of a notice that are read clause by clause. */
const NEUTRAL =
  /条件|程序|流程|方式|范围|材料|标准|时间|对象|扶持|奖励|鼓励|支持|内容|原则|职责|管理|监督|其他|附则|纪律/

/** 三、 */
const OWN_PART = /^[一二三四五六七八九十]{1,3}、/

/** 二、竞买人应于7月18日前缴纳保证金。 a part that is a sentence ends the part before it as well. */
function endsPart(words: string, document: Document, sentence: Sentence): boolean {
  return OWN_PART.test(words) && opensParagraph(document, sentence)
}

/** ■ 说明 ends whatever stands above it. */
const NOTE = /^[■◆●▲★]?\s?(?:有关|数据)?(?:说明|备注|附注|注释)[：:]?$/

/** 为认真总结全年工作，现就有关事项通知如下： its purpose says nothing of what follows. */
const GIVES_NOTICE = /(?:通知|通告|公告)如下[：:。]$/

function turned(words: string, section: Section): Section {
  if (GIVES_NOTICE.test(words) || NOTE.test(words)) return null
  const topic = words.replace(/^[^：:]{0,3}[：:]/, '')
  if (PAST.test(topic) && !FUTURE.test(topic)) return 'back'
  if (AHEAD.test(topic)) return 'ahead'
  if (BACK.test(topic)) return 'back'
  // a part of its own ends what the part before it said; a part of a part goes on
  return (NEUTRAL.test(words) || OWN_PART.test(words)) && section === 'back' ? null : section
}

/** 2025年，片区进出口386亿元: what a paper of 2026 tells of the year before. */
function isOfPastYear(words: string, { anchor }: Document): boolean {
  const year = /^(20\d\d)年[，,]/.exec(words)?.[1]
  return year !== undefined && anchor !== null && Number(year) < anchor.year
}

function opensParagraph({ text }: Document, { start }: Sentence): boolean {
  return (text[start - 1] ?? '\n') === '\n'
}

/** 围绕上述目标，重点抓好以下工作： · 新的一年怎么干？ · 下一步工作打算：… */
function isLeadIn(words: string, opens: boolean): boolean {
  if (words.length <= 36 && /[：:]$/.test(words)) return true
  if (opens && words.length <= 14 && /？$/.test(words)) return true
  return /^(?:下一?步|下阶段|接下来)[^，。：]{0,10}[：:]/.test(words)
}

/**
 * A line of its own without a stop (a headline between paragraphs, a table row, a link), a numbered heading, or
 * the short name of a point of a paper.
 */
function isHeading(
  words: string,
  { start, end }: Sentence,
  { document, paper, section }: { document: Document; paper: Paper | null; section: Section },
): boolean {
  const { text } = document
  if (NUMBERED_HEADING.test(words) || BRACKETED.test(words)) return true
  if (paper && (POINT_HEADING.test(words) || isNameOfPoint(words, text.slice(Math.max(0, start - 6), start))))
    return true
  if (
    BULLET.test(text.slice(start, start + 2)) &&
    words.length > 10 &&
    (section === 'ahead' || DEMANDS.test(words))
  )
    return false
  const alone = (text[start - 1] ?? '\n') === '\n' && (text[end] ?? '\n') === '\n'
  const listed = section === 'ahead' && words.length > 12 && /[，：:]/.test(words) && /\d/.test(words)
  return alone && !listed && !/[。！？；!?;”’]$/.test(words) && words.length < 40
}

/** ▍新增公共停车位8000个: a point of a list, though nothing ends it. */
const BULLET = /^[▍▎●■◆▲★☆·•✦➤]/
const DEMANDS = /要求|必?须|务必|确保|力争|不得/

/** 1. 建强基础设施网。 where the number was taken for a sentence of its own */
function isNameOfPoint(words: string, before: string): boolean {
  return (
    /(?:^|\n)\d{1,2}[.．]\s*$/.test(before) &&
    /^(?![^。]{0,14}(?:负责|牵头|须))[^，；\d]{2,14}[。：]$/.test(words)
  )
}
