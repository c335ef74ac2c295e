import { toSimplified } from '../../script/to-simplified.ts'
import type { Document } from '../document.ts'
import { isPersonName, kindOfSpeaker } from '../speech/lexicon.ts'

/** The number of an official paper: 临管〔2024〕5号. */
export const NUMBER = /〔\d{4}〕|\[20\d\d\]\s*第?\d+号|[（(](?:20\d\d)年第\d+期[）)]/
const BODY_WORD =
  '(?:政府|委员会|管委会|局|办公室|指挥部|委|厅|部|中心|办|公司|领导小组|督查室|督察室|(?:管理|建设|筹建|筹备|办事)处|项目部|工作组|协会|商会|学会|联合会|开发区|园区)'
const BODY_LINE = new RegExp(`^[\\p{Script=Han}（）()、\\s]{3,40}${BODY_WORD}$`, 'u')
/** A line under the title: 临江新区管委会　临管〔2024〕5号. */
const BODY_IN_HEAD =
  /^(?<body>[\p{Script=Han}]{4,30}(?:政府|委员会|管委会|局|办公室|指挥部|厅|办|中心))(?=[\s　])/u
/** 永宁区人民政府办公室关于… · 柳汀区人民政府办公室印发《… */
const BODY_IN_TITLE = new RegExp(
  `^(?!关于)(?:\\d{4}年)?(?<body>[\\p{Script=Han}]{1,28}(?:${BODY_WORD}|[区县市省州镇乡]|街道))(?=关于|印发|发布|出台|转发|重点工作|工作|\\d{4}年|国有|公开|挂牌|招标|征收|征集|二[〇○零]\\S\\S年|[\\s　]?(?:公告|通告|通知|函|令)$)`,
  'u',
)
/** The speaker of a report under its title: 芦川县人民政府县长　戚慧芳. */
export const REPORTER =
  /^(?:报告人[：:]\s?|——[^。]{4,60}[上会][\s　]+)?[\p{Script=Han}]{0,16}(?:县长|市长|区长|省长|州长|旗长|盟长|主席|镇长|乡长|主任|局长|书记|董事长|总经理)[\s　]{1,4}(?<name>[\p{Script=Han}·]{1,2}[\s　]?[\p{Script=Han}·]{1,6})$/u
/** 报告人：市委书记　綦… */
export const DELIVERED = /^报告人[：:]/

/** Who signs a paper, or gives it by its head or title; else who put it out. Null when nobody does; in Simplified. */
export function whoSigns(
  document: Document,
  { title, head, isReport }: { title: string; head: readonly string[]; isReport: boolean },
): string | null {
  return (
    signature(document) ??
    bodyInHead(head) ??
    (isReport ? reporter(document.title, head) : null) ??
    BODY_IN_TITLE.exec(title)?.groups?.['body'] ??
    [document.title, ...head].find((line) => BODY_LINE.test(line)) ??
    publisherOf(document)
  )
}

/** The body that put it out; null for newspapers and sites. */
export function publisherOf({ article: { sourceName } }: Document): string | null {
  const name = sourceName === null ? '' : toSimplified(sourceName)
  return kindOfSpeaker(name) === 'body' && !MEDIA.test(name) ? name : null
}

/** The body that writes an account of its own: it signs it, or stands under its title with the date. Null for media. */
export function authorOf(document: Document): string | null {
  const { simplified, text } = document
  const head = simplified.split('\n', 4).map((line) => BYLINE.exec(line.trim())?.groups?.['body'])
  const above = head.find(Boolean)
  const author = above ?? signature(document)
  if (!author || MEDIA.test(author)) return null
  // looked for from where it stands: the text may be long, and this is asked for each directive
  const at = above ? simplified.indexOf(author) : simplified.lastIndexOf(author)
  return text.slice(at, at + author.length)
}

/** 玉溪县政府督查室　2022-07-08 */
const BYLINE = new RegExp(
  `^(?<body>[\\p{Script=Han}]{3,30}${BODY_WORD})[\\s　|]+(?:索引号|文号|20\\d\\d[-年.])`,
  'u',
)
const MEDIA = /融媒|新闻|传媒|报社|日报|晚报|宣传|编辑|资讯|电视|广播|党群|摄影|发布|网$/

/** The last lines: who signs, with a date under it or beside it. */
function signature({ simplified }: Document): string | null {
  const lines = simplified
    .slice(-SIGNED_WITHIN)
    .split('\n')
    .map((line) => line.trim())
  for (let i = lines.length - 1; i > 0 && i > lines.length - 12; i--) {
    const line = lines[i] as string
    if (i >= lines.length - 2 && BODY_LINE.test(line)) return line
    const printed = (PRINTED.exec(line) ?? SIGNED_AND_DATED.exec(line))?.groups?.['body']
    if (printed) return printed
  }
  return null
}

/** 县政府办公室　2009年12月24日印发 */
const PRINTED = new RegExp(
  `^(?<body>[\\p{Script=Han}]{3,40}${BODY_WORD})[\\s　]*20\\d\\d年\\S{1,3}月\\S{1,3}日印发$`,
  'u',
)

/** 云岭高新区管委会投资促进局　2021年6月4日 */
const SIGNED_AND_DATED = new RegExp(
  `^(?<body>[\\p{Script=Han}]{3,40}${BODY_WORD})[\\s　]+20\\d\\d年\\d{1,2}月\\d{1,2}日$`,
  'u',
)

const SIGNED_WITHIN = 600

function bodyInHead(head: readonly string[]): string | null {
  for (const line of head) {
    const body = NUMBER.test(line) ? BODY_IN_HEAD.exec(line)?.groups?.['body'] : undefined
    if (body) return body
  }
  return null
}

function reporter(title: string, head: readonly string[]): string | null {
  for (const line of [title, ...head]) {
    const name = REPORTER.exec(line)?.groups?.['name']
    if (name && (DELIVERED.test(line) || isPersonName(name.replace(/[\s　]/g, '')))) return name
  }
  return null
}
