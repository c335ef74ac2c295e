import type { Document } from '../document.ts'
import { kindOfSpeaker } from '../speech/lexicon.ts'
import type { Issuer } from './compose-directive.ts'
import { authorOf } from './who-signs.ts'

/** The body that the news comes from, or that a section on what is ahead is about; null when none is told. */
export function newsSource(document: Document, at: number, ahead: boolean): Issuer | null {
  const before = document.simplified.slice(0, Math.min(at, TOLD_WITHIN))
  const heard = SOURCE.exec(before)
  const body = heard?.groups?.['body']
  if (heard && body && kindOfSpeaker(body) === 'body') {
    const start = heard.index + heard[0].indexOf(body)
    return { name: document.text.slice(start, start + body.length), role: null }
  }
  const reporter = ahead ? REPORTER.exec(before) : null
  const name = reporter?.groups?.['name']
  if (reporter && name) {
    const start = reporter.index + reporter[0].length - name.length
    return { name: document.text.slice(start, start + name.length), role: null }
  }
  const author = authorOf(document)
  if (author) return { name: author, role: null }
  const title = OF_TITLE.exec(document.title)?.groups?.['body']
  if (!title) return null
  const start = document.title.indexOf(title)
  return { name: document.article.title.slice(start, start + title.length), role: null }
}

/** The source is told at the beginning. */
const TOLD_WITHIN = 1200

const SOURCE = /(?:记者|笔者|日)?从(?<body>[\p{Script=Han}]{2,16}?)(?=获悉|了解到|获知|得知)/u
/** 经开区11月份重点项目建设月报 */
const OF_TITLE =
  /^(?!关于|我)(?:[\d０-９年月上下半全前一二三四季度—–~-]{1,14})?(?<body>\p{Script=Han}{1,12}(?:区|县|市|省|州|园|局|委|集团|公司|新城|街道|镇))(?=关于|公布|发布|推出|[\d０-９上前一二三四今全年]|重点|项目|固定|投资|经济|工业|招商|开工)/u
/** 管委会主任孔祥麟作工作报告 */
const REPORTER =
  /(?:书记|主任|县长|区长|市长|镇长|局长)(?<name>[\p{Script=Han}]{2,3})(?=作(?:了)?[^，。]{0,8}报告|部署|作(?:了)?[^，。]{0,4}(?:部署|总结|讲话)|讲话)/u
