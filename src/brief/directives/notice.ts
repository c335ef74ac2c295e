import type { Document } from '../document.ts'

/** Titles of official papers: their clauses bind without anybody being quoted. */
const TITLE =
  /(?:通知|通报|意见|办法|公告|方案|措施|规定|细则|倡议书|函|通告|决定|要点)(?:》)?(?:的?(?:通知|通报))?\s*$/
const TYPE = /通知|通报|意见|办法|公告|方案|措施|规定|细则|倡议书|通告|决定|要点|函/g
/** 各乡镇、各部门： */
const SALUTATION = /^[^。；]{2,60}[：:]$/
const NUMBER = /〔\d{4}〕|\[20\d\d\]\s*第?\d+号/
const OPENING = /^(?:为[^。]{4,80}[，,]|现将|现就|根据|按照|经[^。]{2,30}研究|请)/
const DATE_LINE = /^(?:20\d\d|二[〇○零]\S{2})年\S{1,3}月\S{1,3}日$/
const BODY_LINE =
  /^[\p{Script=Han}（）()、\s]{3,40}(?:政府|委员会|管委会|局|办公室|指挥部|委|厅|部|中心|办|公司|领导小组)$/u
/** A line under the title: 临江新区管委会　临管〔2024〕5号. */
const BODY_IN_HEAD =
  /^(?<body>[\p{Script=Han}]{4,30}(?:政府|委员会|管委会|局|办公室|指挥部|厅|办|中心))(?=[\s　])/u
const HEAD_LINES = 8

/** The paper an article is, if it is one. */
export interface Notice {
  /** The body that signs it, else the kind of paper; in the article's script. */
  readonly issuer: string
}

/** Recognises an official notice by its title and form; null for a piece of news. */
export function findNotice(document: Document): Notice | null {
  if (!TITLE.test(document.title)) return null
  const lines = document.simplified.split('\n').map((line) => line.trim())
  const head = lines.slice(0, HEAD_LINES)
  const formal =
    head.some((line) => SALUTATION.test(line) || NUMBER.test(line)) || head.some((line) => OPENING.test(line))
  if (!formal) return null
  const body = signature(lines) ?? bodyInHead(head)
  const name = body ?? [...document.title.matchAll(TYPE)].at(-1)?.[0]
  return name ? { issuer: inOwnScript(document, name) } : null
}

function signature(lines: readonly string[]): string | null {
  for (let i = lines.length - 1; i > 0 && i > lines.length - 12; i--) {
    const line = lines[i] as string
    const dated = DATE_LINE.test(lines[i + 1] ?? '')
    if (BODY_LINE.test(line) && (dated || i === lines.length - 1)) return line
  }
  return null
}

function bodyInHead(head: readonly string[]): string | null {
  for (const line of head) {
    const body = NUMBER.test(line) ? BODY_IN_HEAD.exec(line)?.groups?.['body'] : undefined
    if (body) return body
  }
  return null
}

function inOwnScript(document: Document, name: string): string {
  const at = document.simplified.indexOf(name)
  if (at >= 0) return document.text.slice(at, at + name.length)
  const inTitle = document.title.indexOf(name)
  return inTitle >= 0 ? document.article.title.slice(inTitle, inTitle + name.length) : name
}
