import { toSimplified } from '../../script/to-simplified.ts'
import type { Document } from '../document.ts'
import { matchesOf } from '../matches.ts'
import { isPersonName, kindOfSpeaker } from '../speech/lexicon.ts'

/** Titles of papers that bind: their clauses demand without anybody being quoted. */
const BINDING =
  /(?:通知|通报|意见|办法|公告|(?<!情况|进展|进度)公示|措施|规定|细则|规程|守则|须知|指南|指引|倡议书|函|通告|决定|要点|方案|批复|纪要|公开信|一封信|令)》?(?:[（(][^（）()]{1,16}[）)])?》?(?:的?(?:通知|通报|公告))?\s*$/
/** Titles of papers that say what is to be reached and done. */
const PLAN =
  /(?:行动计划|工作计划|行动方案|实施方案|工作方案|规划|纲要|工作要点|工作安排|工作打算|任务分解|[任责]务?清单|路线图|民生实事(?:项目)?)(?:》)?(?:[（(][^（）()]{1,20}[）)])?\s*$/
/** Titles of papers in which a body gives account of one year and looks to the next. */
const REPORT =
  /政府工作报告|工作报告(?:[（(][^（）()]{1,10}[）)])?\s*$|(?:总结|回顾|情况|进展)[^，。]{0,14}(?:打算|思路|计划|安排|谋划|展望)|执行情况(?:与|和|及)[^，。]{2,30}(?:计划|预算)(?:（?草案）?)?的报告(?:[（(][^（）()]{1,10}[）)])?\s*$|(?:工作)?(?:打算|思路)\s*$|(?:上|时)的(?:讲话|致辞|报告)(?:[（(][^（）()]{1,8}[）)])?\s*$/
const TYPE =
  /会议纪要|通知|通报|意见|办法|公告|公示|规程|守则|须知|指南|指引|方案|措施|规定|细则|倡议书|通告|决定|要点|函|报告|计划|规划|安排/g
/** 关于1—9月招商引资工作情况的通报: a title that stands under the name of the body. */
const TITLE_LINE =
  /^[\p{Script=Han}（）]{0,30}关于.{4,60}的?(?:通知|通报|意见|公告|通告|方案|函|决定)(?:[（(].{1,12}[）)])?$/u
/** 各乡镇、各部门： */
const SALUTATION = /^[^。；]{2,60}[：:]$/
const NUMBER = /〔\d{4}〕|\[20\d\d\]\s*第?\d+号|[（(](?:20\d\d)年第\d+期[）)]/
const OPENING =
  /^(?:[为因][^。]{4,80}[，,]|现将|现就|根据|依据|按照|经[^。]{2,30}(?:研究|同意)|请|主旨[：:])|现(?:将|就)?[^。]{0,30}(?:通知|通报|公告|公示|通告|纪要)如下|^(?:公告|通告)事项[：:]/
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
const REPORTER =
  /^(?:报告人[：:]\s?|——[^。]{4,60}[上会][\s　]+)?[\p{Script=Han}]{0,16}(?:县长|市长|区长|省长|州长|旗长|盟长|主席|镇长|乡长|主任|局长|书记|董事长|总经理)[\s　]{1,4}(?<name>[\p{Script=Han}·]{1,2}[\s　]?[\p{Script=Han}·]{1,6})$/u
/** 报告人：市委书记　綦… */
const DELIVERED = /^报告人[：:]/
const HEAD_LINES = 8

/** An article that is itself an official paper. */
export interface Paper {
  /** A notice binds throughout; a plan sets and demands; a report looks back first and then ahead; a reading explains a plan. */
  readonly kind: 'notice' | 'plan' | 'report' | 'reading'
  /** Who signs or gives it, else the kind of paper; in the article's script. */
  readonly issuer: string
  /** Nobody signs it. */
  readonly unsigned: boolean
}

/** Recognises an official paper by its title and form; null for a piece of news. */
export function findPaper(document: Document): Paper | null {
  const lines = document.simplified.split('\n', MOST_LINES).map((line) => line.trim())
  const head = lines.slice(0, HEAD_LINES)
  const title = titleOf(document, head)
  const kind = kindOf(title, head, publisherOf(document) !== null)
  if (!kind) return null
  const name =
    shownPaper(title) ??
    explainedPaper(title) ??
    signature(document) ??
    bodyInHead(head) ??
    (kind === 'report' ? reporter(document.title, head) : null) ??
    BODY_IN_TITLE.exec(title)?.groups?.['body'] ??
    [document.title, ...head].find((line) => BODY_LINE.test(line)) ??
    publisherOf(document)
  const issuer = name ?? matchesOf(TYPE, title).at(-1)?.[0]
  return issuer ? { kind, issuer: inOwnScript(document, issuer), unsigned: name === null } : null
}

const MOST_LINES = 40

/** The title of the page, or the line under the name of the body that is the title of the paper. */
function titleOf({ title }: Document, head: readonly string[]): string {
  // a page may take the name under the title for the title
  if (BINDING.test(title) || PLAN.test(title) || REPORT.test(title)) return title
  return head.find((line) => TITLE_LINE.test(line) || (!TELLS.test(line) && REPORT.test(line))) ?? title
}

/** 省政府工作报告提出，…: a sentence about a report is no title. */
const TELLS = /[，。；]/

/** An article about a paper. */
const ABOUT = /解读|图解|一图|图说|问答|答记者问/

/** 一图读懂《…行动计划（2024—2027年）》: the paper itself, point by point. */
function shownPaper(title: string): string | null {
  return SHOWN.exec(title)?.groups?.['paper'] ?? null
}

const SHOWN =
  /^(?:一图|图解|图说|速览|划重点)[^《]{0,12}《(?<paper>[^》]{2,50}?(?:计划|规划|纲要|方案|要点|任务书))(?:[（(][^）)]{1,14}[）)])?》/

/** 《…行动计划》解读 · 氢能产业发展行动方案（2023—2026年）解读: what the paper sets, told in questions and answers or by headings. */
function explainedPaper(title: string): string | null {
  return EXPLAINED.exec(title)?.groups?.['paper'] ?? null
}

const EXPLAINED =
  /^(?:关于)?《?(?<paper>[^《》。？]{4,50}?(?:计划|规划|纲要|方案|要点|政策|措施|办法|意见|细则|条例|规定)(?:[（(][^）)]{1,14}[）)])?)》?的?(?:政策|文字|图文|专家)?(?:解读|问答|答疑)\s*$/

/** ▍新增公共停车位8000个 */
const BULLET = /^[▍▎●■◆▲★☆·•✦➤]/
const PARTED = /^一、/

/** 关于报送工作总结和明年计划的通知 asks for reports and is none. */
const ASKS = /(?:通知|通告|函)[》\s]*$/

function kindOf(title: string, head: readonly string[], published: boolean): Paper['kind'] | null {
  if (shownPaper(title)) return 'plan'
  if (explainedPaper(title)) return 'reading'
  if (ABOUT.test(title)) return null
  const called = !ASKS.test(title) && REPORT.test(title)
  if (called || REPORTER.test(title) || head.some((line) => DELIVERED.test(line))) return 'report'
  const holds = (sign: RegExp): boolean => head.some((line) => sign.test(line))
  const opened = (): boolean =>
    holds(NUMBER) || holds(OPENING) || holds(PARTED) || (published && OWN_TITLE.test(title))
  if (PLAN.test(title) && (opened() || head.filter((line) => BULLET.test(line)).length >= 3)) return 'plan'
  if (BINDING.test(title) && (opened() || holds(SALUTATION))) return 'notice'
  if (NUMBER.test(title) && holds(PUBLIC_NOTICE)) return 'notice'
  return holds(NUMBER) && holds(SALUTATION) ? 'notice' : null
}

/** 现将结果公示如下： under a number that was taken for the title. */
const PUBLIC_NOTICE = /现(?:将|就)?[^。]{0,30}(?:公告|公示|通告|通报)如下/

/** 关于2025年第三季度项目进展的通报: news of a paper does not open so. */
const OWN_TITLE = /^关于/

/** The body that put it out; null for newspapers and sites. */
function publisherOf({ article: { sourceName } }: Document): string | null {
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

function inOwnScript(document: Document, name: string): string {
  const at = document.simplified.indexOf(name)
  if (at >= 0) return document.text.slice(at, at + name.length)
  const inTitle = document.title.indexOf(name)
  return inTitle >= 0 ? document.article.title.slice(inTitle, inTitle + name.length) : name
}
