import type { Span } from '../span.ts'
import { isPersonName, isSurnameWithOffice, kindOfSpeaker, ROLE, type SpeakerKind } from './lexicon.ts'

/** How binding the reporting verb is: an order (要求), an emphasis (强调), a promise (承诺) or mere telling (说). */
export type Force = 'order' | 'stress' | 'promise' | 'tell'

/** Who speaks in a sentence, as offsets into it. */
export interface AttributionZh {
  readonly kind: SpeakerKind | 'pronoun'
  /** The speaker's name, or the pronoun. */
  readonly name: Span
  /** The office in front of a person's name. */
  readonly role: Span | null
  readonly force: Force
  /** Where what is said begins. */
  readonly contentStart: number
}

const FORCES: Readonly<Record<Force, string>> = {
  order: '要求|指示|责成|叮嘱|嘱咐|勉励|号召|呼吁|督促|敦促|希望|倡议|建议|规定|部署',
  stress: '强调|指出|提出|明确|确定|决定|约定|商定|议定|明确提出|特别强调',
  promise: '承诺|表示|表态|保证|坦言|誓言',
  tell: '说|介绍|透露|称|认为|告诉记者|通报|宣布|补充|回应|直言|谈到|解释|分析|显示|获悉|了解到|讲道|讲到|介绍说|表示说',
}
const FORCE_OF = new Map<string, Force>(
  (Object.entries(FORCES) as [Force, string][]).flatMap(([force, words]) =>
    words.split('|').map((word): [string, Force] => [word, force]),
  ),
)
const VERBS = [...FORCE_OF.keys()].sort((a, b) => b.length - a.length).join('|')
/** A reporting verb opens what is said by a pause; some also take it directly. */
const REPORTED = new RegExp(
  `(?<verb>${VERBS})(?:道|说|到)?(?=[，,：:“"「‘])|(?<points>(?:提出|讲|谈|作|强调|指出)(?:出|了)?(?:[^，：。]{0,8}(?:意见|要求|建议|希望|部署|安排)|[一二三四五六两几]点))(?=：)|(?<direct>要求|希望|叮嘱|嘱咐|勉励|督促|强调|明确|提出|规定|责成|号召|承诺|表示|呼吁|建议|敦促)(?=[^的了是和与、。；])(?!(?:衷心|热烈|诚挚|由衷|崇高|深切|亲切|充分|高度)?的?(?:感谢|祝贺|欢迎|慰问|敬意|肯定|赞赏|满意|同意|支持|问候|诚挚))`,
  'g',
)
/** 按照…的部署要求: the words are nouns. */
const NOUN =
  /(?:的|部署|总体|目标|工作|质量|标准|时限|进度|任务|有关|相关|具体|明确|新|按)(?:要求|部署|希望|规定|建议|倡议)/
const ADVERBS =
  /(?:特别|还|也|同时|最后|随后|再次|并且|并|进一步|着重|反复|郑重|一致|均|都|又|就此|一一|逐一|当场|现场|重点|明确|多次|分别|共同|深情|动情|对此|日前|近日|对记者|向记者|接受[^，]{0,12}采访时|代表[^，]{1,16}|在[^，]{1,24}(?:上|中|时|后|间|里|会|现场|调研|致辞)|(?:宣布|主持|出席|参加|听取|传达|作)[^，]{0,16}(?:并|时|后)|[信满激][^，]{1,6}地?|\p{Script=Han}{2,5}地)$/u
/** What may stand between a pause and the verb when the subject stands before the pause. */
const ONLY_ADVERBS = /^(?:并|还|也|同时|随后|再次|最后|明确|他|她|会议|特别|着重|进一步)*$/
const OPENING =
  /^(?:.{0,20}?(?:会上|会议上|仪式上|活动上|致辞中|讲话中|调研中|座谈中|现场|期间|随后|当天|会后|最后|据悉|其中|同时|此外|另外|据了解|目前|日前|近日|昨日|今日))(?=.)/
const PRONOUN =
  /^(?:他|她|其|该负责人|该[\p{Script=Han}]{1,4}|(?:该[\p{Script=Han}]{1,4})?(?:有关|相关|主要)?(?:负责人|负责同志))$/u
const PERSON_IN_OFFICE = new RegExp(`^(?<role>.*${ROLE})(?<name>[\\p{Script=Han}·]{2,12})$`, 'u')

/** Finds the speaker of a Simplified sentence; null when it reports nobody's words. */
export function findAttributionZh(sentence: string): AttributionZh | null {
  for (const match of sentence.matchAll(REPORTED)) {
    if (NOUN.test(sentence.slice(Math.max(0, match.index - 4), match.index + 3))) continue
    const verb =
      match.groups?.['verb'] ?? match.groups?.['direct'] ?? (match.groups?.['points'] ? '要求' : '')
    const force = FORCE_OF.get(verb) ?? 'tell'
    const speaker =
      speakerBefore(sentence, match.index) ??
      (match.groups?.['verb'] && verb !== '说' ? unknownBody(sentence, match.index) : null)
    if (!speaker) continue
    const contentStart = skipPause(sentence, match.index + match[0].length)
    return { ...speaker, force, contentStart }
  }
  return null
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

type Named = Pick<AttributionZh, 'kind' | 'name' | 'role'>

function speakerBefore(sentence: string, verbAt: number): Named | null {
  let end = verbAt
  // the verb may stand one or two clauses after its subject: 会议原则通过方案，提出…
  for (let back = 0; back < 3 && end > 0; back++) {
    const start = clauseStart(sentence, end)
    const clause = sentence.slice(start, end)
    const named = (back === 0 ? nameAtEnd(clause) : null) ?? nameAtStart(clause)
    if (named)
      return {
        kind: named.kind,
        name: shift(named.name, start),
        role: named.role && shift(named.role, start),
      }
    if (back === 0 && !ONLY_ADVERBS.test(clause)) return null
    end = start - 1
  }
  return null
}

/** 星澜储能承诺: a short name that no list knows, alone in front of the verb. */
function unknownBody(sentence: string, verbAt: number): Named | null {
  const start = clauseStart(sentence, verbAt)
  const name = sentence.slice(start, verbAt)
  return UNKNOWN.test(name) && !NOT_A_NAME.test(name)
    ? { kind: 'body', name: { start, end: verbAt }, role: null }
    : null
}

const UNKNOWN = /^[\p{Script=Han}A-Za-z0-9]{2,8}$/u
const NOT_A_NAME =
  /^(?:据|记者|数据|结果|研究|调查|有人|可以|应该|同时|此外|并|还|也|不|一|明确|特别|会上|文中|下步|目标|此|其|他|她|这|那|我|按|经|已|将|对|以|为|在|从|就|再|又|更|最|首|随)|[的了着是在上中时后下]$/

function clauseStart(sentence: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const char = sentence[at] as string
    if ('，,：:；。\n　'.includes(char) || (char === '”' && closesSpeech(sentence, at))) return at + 1
  }
  return 0
}

/** A quotation mark after a stop or a comma closes what somebody said; otherwise it closes a word. */
function closesSpeech(sentence: string, at: number): boolean {
  return '。！？，；,!?'.includes(sentence[at - 1] ?? '')
}

/** Tries the clause as it is, then without one adverb after another: 石若海 在致辞中 还. */
function nameAtEnd(clause: string): Named | null {
  let rest = clause.trimEnd()
  for (let round = 0; round < 5; round++) {
    const named = classify(clause, 0, rest.length)
    if (named) return named
    const shorter = rest.replace(ADVERBS, '').trimEnd()
    if (shorter === rest) return null
    rest = shorter
  }
  return null
}

/** A clause that goes on after its subject: 会议原则通过方案 · 区委书记骆青宣布开工. */
function nameAtStart(clause: string): Named | null {
  const opened = /^(?:会议|大会|全会)/.exec(clause)
  if (opened) return { kind: 'meeting', name: { start: 0, end: opened[0].length }, role: null }
  const verb =
    /(?:主持|出席|参加|宣布|听取|原则通过|审议|通过|带队|现场|来到|先后|深入|实地|一行|率队|召开|在|听|对|就|围绕|针对|结合|详细|认真|仔细|了解|询问|察看|查看|走访|考察|拜访|看望|会见|充分|代表|介绍|分析|回顾|总结|通报|传达|部署|逐一)/.exec(
      clause,
    )
  if (!verb || verb.index < 2) return null
  const named = classify(clause, 0, verb.index)
  return named?.kind === 'person' || named?.kind === 'meeting' ? named : null
}

function classify(clause: string, from: number, to: number): Named | null {
  let start = from
  const opening = OPENING.exec(clause.slice(start, to))
  if (opening) start += opening[0].length
  while (start < to && /[\s“"”]/.test(clause[start] as string)) start++
  const phrase = clause.slice(start, to)
  if (PRONOUN.test(phrase)) return { kind: 'pronoun', name: { start, end: to }, role: null }
  const office = PERSON_IN_OFFICE.exec(phrase)
  const roleText = office?.groups?.['role'] ?? ''
  const name = office?.groups?.['name'] ?? ''
  if (office && name.length <= 4 && !kindOfOffice(name)) {
    const roleStart = start + Math.max(afterLast(roleText, '的'), OCCASION.exec(roleText)?.[0].length ?? 0)
    return {
      kind: 'person',
      name: { start: to - name.length, end: to },
      role: { start: roleStart, end: to - name.length },
    }
  }
  if (isSurnameWithOffice(phrase)) return { kind: 'person', name: { start, end: to }, role: null }
  const kind = kindOfSpeaker(phrase)
  if (kind) {
    const nameStart = kind === 'document' ? start : start + afterLast(phrase, '的')
    return { kind, name: { start: nameStart, end: to }, role: null }
  }
  if (isPersonName(phrase)) return { kind: 'person', name: { start, end: to }, role: null }
  return null
}

/** 调研结束后县长…: when it was said. */
const OCCASION = /^[^、，]{0,14}(?:后|期间|时)(?=\p{Script=Han}{2})/u

/** 办公室主任会议: an office followed by something that is no name. */
function kindOfOffice(name: string): boolean {
  return /(?:会议|例会|单位|部门|公司)$/.test(name)
}

function afterLast(text: string, mark: string): number {
  return text.lastIndexOf(mark) + 1
}

function skipPause(sentence: string, from: number): number {
  let at = from
  while (at < sentence.length && '，,：:“"「‘ '.includes(sentence[at] as string)) at++
  return at
}
