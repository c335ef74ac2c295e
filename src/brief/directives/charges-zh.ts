import type { SpokenSentence } from '../speech/speakers.ts'
import type { Section } from './sections.ts'

/** 责任单位：区住建局、区经信局 · （牵头单位：县水务局）: the first of them answers for the work. */
const CHARGE =
  /^[（(【]?(?:主要|第一)?(?:责任|牵头|主责|承办|落实|主办|实施)(?:单位|部门|主体)[：:]\s?(?<body>[^（）()，、；。：\s]{2,20})/
/** The same behind a task, in its sentence. */
const CHARGED_INSIDE =
  /[（(]?(?:责任|牵头|主责|承办|落实|主办|实施)(?:单位|部门|主体)[：:]\s?(?<body>[^（）()，、；。：\s]{2,20})[^（）()]*[）)]?[。；]?$/
/** 责任人：陈志强 · 存在问题：…: what else is told of a work, line by line. */
const OTHER_LINE =
  /^[（(【]?(?:责任|牵头|分管|包保|联系)(?:人|领导|干部|电话)|^(?:存在|主要)?(?:问题|困难|进展|进度|现状|基本情况|项目概况|建设内容|备注)[：:]|^(?:完成|整改|办结)?(?:时限|期限|时间)[：:][^，。]{0,14}$/

/** For the sentences that are tasks of a body that a line puts in charge: the body, in the article's script. */
export function findCharges(
  spoken: readonly SpokenSentence[],
  sections: readonly { readonly section: Section; readonly heading: boolean }[],
): ReadonlyMap<number, string> {
  const charges = new Map<number, string>()
  let leading: string | null = null
  for (const [index, { sentence, reach }] of spoken.entries()) {
    const inside = CHARGED_INSIDE.exec(sentence.simplified)
    const body = bodyOf(sentence.text, CHARGE.exec(sentence.simplified))
    const before = spoken[index - 1]
    if (body !== null) {
      const isBehind = before !== undefined && (isBesideTask(index, spoken) || !leadsOn(index - 1))
      leading = isBehind ? null : body
      if (isBehind) chargeBefore(index, body)
      continue
    }
    if (OTHER_LINE.test(sentence.simplified)) continue
    if (inside && inside.index > 0) charges.set(index, bodyOf(sentence.text, inside) ?? '')
    else if (sections[index]?.heading && !DATED.test(sentence.simplified)) leading = null
    else if (leading !== null && reach === null) charges.set(index, leading)
  }
  return charges

  /** A heading, or another line of the same head, stands in front of the label. */
  function leadsOn(at: number): boolean {
    const words = spoken[at]?.sentence.simplified ?? ''
    return OTHER_LINE.test(words) || (sections[at]?.heading === true && !DATED.test(words))
  }

  function chargeBefore(index: number, body: string): void {
    const label = spoken[index]?.sentence.paragraph ?? 0
    const own = spoken[index - 1]?.sentence.paragraph === label ? label : label - 1
    for (let at = index - 1; at >= 0 && spoken[at]?.sentence.paragraph === own; at--) {
      if (spoken[at]?.reach === null && !sections[at]?.heading) charges.set(at, body)
    }
  }
}

const DATED = /\d(?:月|日|年)?[底末初]?(?:前|之前|以前|内)/

/** Behind a task in its own paragraph: …。责任单位：区教育局。 */
function isBesideTask(index: number, spoken: readonly SpokenSentence[]): boolean {
  return spoken[index - 1]?.sentence.paragraph === spoken[index]?.sentence.paragraph
}

function bodyOf(text: string, found: RegExpExecArray | null): string | null {
  const body = found?.groups?.['body']
  if (!found || body === undefined) return null
  const start = found.index + found[0].indexOf(body, found[0].search(/[：:]/))
  return text.slice(start, start + body.length)
}
