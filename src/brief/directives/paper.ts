import type { Document } from '../document.ts'
import { matchesOf } from '../matches.ts'
import { DELIVERED, NUMBER, publisherOf, REPORTER, whoSigns } from './who-signs.ts'

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
const OPENING =
  /^(?:[为因][^。]{4,80}[，,]|现将|现就|根据|依据|按照|经[^。]{2,30}(?:研究|同意)|请|主旨[：:])|现(?:将|就)?[^。]{0,30}(?:通知|通报|公告|公示|通告|纪要)如下|^(?:公告|通告)事项[：:]/
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
    whoSigns(document, { title, head, isReport: kind === 'report' })
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

function inOwnScript(document: Document, name: string): string {
  const at = document.simplified.indexOf(name)
  if (at >= 0) return document.text.slice(at, at + name.length)
  const inTitle = document.title.indexOf(name)
  return inTitle >= 0 ? document.article.title.slice(inTitle, inTitle + name.length) : name
}
