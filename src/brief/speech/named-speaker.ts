import type { Span } from '../span.ts'
import {
  isCommonWord,
  isPersonName,
  isSurnameWithOffice,
  kindOfSpeaker,
  ROLE,
  type SpeakerKind,
} from './lexicon.ts'
import { personAtStart, personInOffice } from './people.ts'

/** What may stand between a speaker and the verb. */
export const ADVERBS =
  /(?:初步|边\p{Script=Han}{1,3}边|一边\p{Script=Han}{1,6}一边|特别|(?:总|书面)?质询(?:时|中)?|纷纷|还|亦|也|则|再|续|接着|同时|最后|随后|再次|并且|并|进一步|着重|反复|郑重|一致|均|都|又|就此|一一|逐一|逐条|逐项|当场|当即|现场|公开|重点|明确|多次|分别|共同|深情|动情|对此|日前|近日|昨日|今日|[今昨]天?\p{Script=Han}{0,6}(?:后|完|时)|[今昨]天?(?:（[^（）]{1,8}）)?日?(?:[上下]午|早|晚)?|(?:今日|昨日)（[^（）]{1,8}）|对记者|对\p{Script=Han}{2,6}|向记者|向[^，]{1,12}|\d{1,2}月\d{1,2}日|(?<=日|午|会上)\p{Script=Han}{2,8}时|接受[^，]{0,12}采访时|(?<![业会大党商民户群委位名工])代表[^，]{1,16}|在[^，]{1,24}(?:上|中|时|后|间|里|会|现场|调研|致辞)|(?:宣布|主持|出席|参加|听取|传达|作)[^，]{0,16}(?:并|时|后)|[信满激][^，]{1,6}地?|\p{Script=Han}{2,5}地)$/u

const OPENING =
  /^(?:.{0,20}?(?:会上|会议上|仪式上|活动上|致辞中|讲话中|调研中|座谈中|现场|期间|随后|当天|会后|最后|据悉|其中|同时|此外|另外|据了解|目前|日前|近日|昨日|今日))(?=.)/

const PRONOUN =
  /^(?:他|她|其|该负责人|该[\p{Script=Han}]{1,4}|(?:该[\p{Script=Han}]{1,4})?(?:有关|相关|主要)?(?:负责人|负责同志))$/u

const PERSON_IN_OFFICE = new RegExp(`^(?<role>.*${ROLE})(?<name>[\\p{Script=Han}·]{2,12})$`, 'u')

/** 对此王永寿允诺: in front of whoever goes on. */
const LEAD = /^(?:对此|为此|随后|最后|会上|会后|现场|同时|接着|此外|另外|当[天场])/

/** The person whose known name a clause opens with. */
export function knownAtStart(clause: string, people: ReadonlySet<string>): Named | null {
  const start = LEAD.exec(clause)?.[0].length ?? 0
  const known = personAtStart(clause.slice(start), people)
  return known === null ? null : { kind: 'person', name: { start, end: start + known.length }, role: null }
}

/** The person a clause opens with: known by name, or introduced by an office here. */
export function personBefore(clause: string, people: ReadonlySet<string>): Named | null {
  const known = knownAtStart(clause, people)
  if (known) return known
  const name = personInOffice(clause.slice(0, LONGEST_OFFICE), people)
  return name && { kind: 'person', name, role: { start: 0, end: name.start } }
}

/** As far as the office of whoever a clause is about may reach. */
const LONGEST_OFFICE = 40

/** A speaker as offsets into the sentence or clause that names him. */
export interface Named {
  readonly kind: SpeakerKind | 'pronoun'
  /** The speaker's name, or the pronoun. */
  readonly name: Span
  /** The office in front of a person's name. */
  readonly role: Span | null
}

/** A speaker that a part of a sentence names, as offsets into the sentence: the part begins at `by`. */
export function shiftNamed({ kind, name, role }: Named, by: number): Named {
  return { kind, name: shift(name, by), role: role && shift(role, by) }
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

/** Tries the clause as it is, then without one adverb after another: 石若海 在致辞中 还. */
export function nameAtEnd(clause: string): Named | null {
  let rest = clause.trimEnd().replace(MANNER, '')
  for (let round = 0; round < 5; round++) {
    const named = classify(clause, 0, rest.length)
    if (named) return named
    const shorter = rest.replace(ADVERBS, '').trimEnd()
    if (shorter === rest) return null
    rest = shorter
  }
  return null
}

/** 村支书黄祖发信心满满地说: how he says it; 发 is his. */
const MANNER =
  /(?:信心(?:满满|十足|百倍)|满怀(?:信心|期待|深情)|满心欢喜|[兴欣][奋喜]|激动|高兴|自豪|感慨|自信|由衷|开心|[乐笑]呵呵|笑眯眯|笑着|乐观)(?:不已)?地?$/

/** A clause that goes on after its subject: 会议原则通过方案 · 区委书记骆青宣布开工. */
export function nameAtStart(clause: string): Named | null {
  const opened = /^(?:会议|大会|全会)/.exec(clause)
  if (opened) return { kind: 'meeting', name: { start: 0, end: opened[0].length }, role: null }
  const verb =
    /(?:主持|出席|参加|宣布|听取|原则上?通过|审议|通过|带队|现场|来到|先后|深入|实地|一行|率队|召开|印发|下发|发布|出台|发出|签发|授权|在|听|对|就|围绕|针对|结合|详细|认真|仔细|了解|询问|察看|查看|走访|考察|拜访|看望|会见|充分|作(?:检讨|表态|典型|交流|检查|检视)?发言|作检讨|作检查|代表|介绍|分析|回顾|总结|通报|传达|部署|逐一|肯定)/.exec(
      clause,
    )
  if (!verb || verb.index < 2) return null
  const when =
    /(?:(?:\d{1,2}月)?\d{1,2}日(?:上午|下午)?|日前|近日|昨[日天]|今[日天]|联合)$/.exec(
      clause.slice(0, verb.index),
    )?.[0].length ?? 0
  const towards = ISSUES.test(verb[0]) ? TOWARDS.exec(clause.slice(0, verb.index)) : null
  const named = classify(clause, 0, towards?.index ?? verb.index - when)
  if (named?.kind === 'body') {
    const speaks = verb[0].startsWith('作') && OFFICE_ALONE.test(clause.slice(0, verb.index))
    return ISSUES.test(verb[0]) || speaks ? named : null
  }
  if (named?.kind === 'document') return verb[0] === '介绍' ? named : null
  return named?.kind === 'person' || named?.kind === 'meeting' ? named : null
}

/** 督查室已向两部门发出督办单: to whom it is sent. */
const TOWARDS = /(?<=[^，]{2})(?:还|也|已|又|再次?|随即|当[天即场]|连夜|同步|先后|分别)*向(?=[^，]{2,24}$)/

/** 管委会印发评价办法，要求…: what a body does before it demands. */
const ISSUES = /^(?:召开|印发|下发|发布|出台|发出|签发|授权|肯定)$/

function classify(clause: string, from: number, to: number): Named | null {
  let start = from
  const opening = OPENING.exec(clause.slice(start, to))
  if (opening) start += opening[0].length
  while (start < to && /[\s“"”●▍■◆▲★]/.test(clause[start] as string)) start++
  start += MONTH.exec(clause.slice(start, to))?.[0].length ?? 0
  const phrase = clause.slice(start, to)
  if (PRONOUN.test(phrase)) return { kind: 'pronoun', name: { start, end: to }, role: null }
  const office = PERSON_IN_OFFICE.exec(phrase)
  const roleText = office?.groups?.['role'] ?? ''
  const name = office?.groups?.['name'] ?? ''
  if (office && name.length <= 4 && !WHEN.test(name) && !isCommonWord(name) && isNameOf(roleText, name)) {
    const roleStart = start + afterLast(roleText, '的')
    return {
      kind: 'person',
      name: { start: to - name.length, end: to },
      role: { start: roleStart, end: to - name.length },
    }
  }
  const called = NAME_THEN_OFFICE.exec(phrase)?.groups
  if (called && isPersonName(called['name'] ?? '')) {
    const nameEnd = start + (called['name'] ?? '').length
    return { kind: 'person', name: { start, end: nameEnd }, role: { start: nameEnd, end: to } }
  }
  if (isSurnameWithOffice(phrase)) return { kind: 'person', name: { start, end: to }, role: null }
  const announces = ANNOUNCES.exec(phrase)?.groups?.['body']
  if (announces) return { kind: 'body', name: { start, end: start + announces.length }, role: null }
  const kind = NO_SUBJECT.test(phrase) ? null : kindOfSpeaker(phrase)
  if (kind) {
    const source = SOURCE.exec(phrase)?.[0].length ?? 0
    const nameStart = kind === 'document' ? start : start + Math.max(afterLast(phrase, '的'), source)
    return { kind, name: { start: nameStart, end: to }, role: null }
  }
  if (isPersonName(phrase) && !WHEN.test(phrase))
    return { kind: 'person', name: { start, end: to }, role: null }
  if (OFFICE_ALONE.test(phrase) || LEADER.test(phrase))
    return { kind: 'body', name: { start, end: to }, role: null }
  return null
}

/** 总书记揭示…: behind an office that everybody knows a verb stands, not a name. */
function isNameOf(role: string, name: string): boolean {
  return !role.endsWith('总书记') || isPersonName(name)
}

/** 郭俊杰区长; but 温州市长 and 石家庄市长 name a place. */
const NAME_THEN_OFFICE = new RegExp(`^(?<name>\\p{Script=Han}{2}[^\\s庄山口界港关州江海])副?${ROLE}$`, 'u')

/** 自治区交通运输厅厅长: nobody is named. */
const OFFICE_ALONE = new RegExp(`^(?!.*[向给])[\\p{Script=Han}]{2,20}${ROLE}$`, 'u')

/** 縣長要求: whoever holds the office that the text is about. */
export const LEADER =
  /^(?:[副代]?[省市县区州镇乡处局部厅院署校]长|主委|特首|行政长官|行政院长|总理|总统|总书记|习?主席)$/

/** 主任崔健近日: the name ends before. */
const WHEN =
  /(?:近日|日前|昨日|今日|昨天|今天|当日|当天|当场|随后|最后|同时|现场|此前|对此|[再多]次|反复|专门|时|[今昨]|特别|[则还也又并再均地着了的])$/

/** 记者从市发改委获悉: the body is the source. */
const SOURCE = /^.*(?:从|据|向)(?=\p{Script=Han}{2})/u

/** 5月市里出台措施，规定… */
const MONTH = /^(?:(?:20\d\d|今|去)年)?\d{1,2}月(?:\d{1,2}日)?(?=\p{Script=Han}{2})/u

/** 美湖股份3月23日晚间发布公告: whoever publishes it says what it says. */
const ANNOUNCES =
  /^(?<body>\p{Script=Han}{2,14}?)(?:\d{1,2}月\d{1,2}日|近日|日前|今日|昨日)?(?:晚间?|早间|盘后)?(?:发布|披露)(?:了)?(?:的)?(?:公告|声明)$/u

/** 请各单位明确…: an order to the body, not its words. */
const NO_SUBJECT =
  /^(?:请|要|须|应|由|让|使|对|率|邀|偕|陪)|^(?:并|亦|也|还|将|都|均|又|再|不|就|才|便|而|且|更|仍|则|必|只)会$/

function afterLast(text: string, mark: string): number {
  return text.lastIndexOf(mark) + 1
}
