import { characterSet, holdsOne } from '../../script/character-set.ts'
import type { Document } from '../document.ts'
import { matchesOf } from '../matches.ts'
import type { Span } from '../span.ts'
import { kindOfSpeaker } from '../speech/lexicon.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import { findOther } from './acting-body.ts'
import { ACT, findCommitter } from './committer.ts'
import type { Issuer } from './compose-directive.ts'
import { findHanded } from './handed-zh.ts'
import { authorOf, type Paper } from './paper.ts'
import { findPlaceActing } from './place-acts-zh.ts'
import { findInvestor, looksAhead } from './pledges-zh.ts'
import { STAND_IN } from './stand-in.ts'

/** What is known around a directive of who may have given it. */
export interface Surroundings {
  readonly document: Document
  readonly paper: Paper | null
  /** The directive before it in its paragraph was given by him. */
  readonly before: Issuer | null
  /** The last body that committed itself without being quoted. */
  readonly committed: Issuer | null
  /** The body that a line puts in charge of it: 责任单位：区住建局. */
  readonly charged: string | null
  /** It stands in a section on what is to be done. */
  readonly ahead: boolean
}

/** 县政府督查室将每半月督办: another than who signs. */
const WILL_OFTEN = /[局委办厅室组]将(?:每|定期|不定期|适时|会同|对)/

const PRONOUN = /^[他她]$/
const NOBODY: Issuer = { name: null, role: null }
/**
 * Who gives a directive: a paper its clauses, a speaker his words; but what a meeting or a paper says that a body
 * will do, and words that only stand behind somebody's speech, belong to the body that commits itself. Where nobody
 * is named, whoever gave the directive before it, the source of the news, or the body whose section it is.
 */
export function nameIssuer(spoken: SpokenSentence, words: string, around: Surroundings): Issuer {
  const { speaker, reach, sentence } = spoken
  const { paper, document } = around
  const from = sentence.simplified.length - words.length
  if (around.charged !== null && reach === null) return { name: around.charged, role: null }
  if (paper && reach !== 'named' && reach !== 'paragraph') {
    // a paper that nobody signs speaks less for itself than the body it names
    const body = paper.unsigned || WILL_OFTEN.test(words) ? findCommitter(words) : null
    const name = body && sentence.text.slice(from + body.start, from + body.end)
    return { name: name ?? paper.issuer, role: null }
  }
  // 他强调 in an article that names nobody: somebody orders, but who is not told
  if (speaker && PRONOUN.test(speaker.name)) return NOBODY
  const told = speaker && { name: speaker.name, role: speaker.role }
  const ownWords = speaker?.kind === 'person' || speaker?.kind === 'body'
  if (told && paper && STAND_IN.test(told.name)) return { name: paper.issuer, role: null }
  const other = told && reach === 'paragraph' ? findOther(words, told) : null
  if (other) return { name: sentence.text.slice(from + other.start, from + other.end), role: null }
  if (told && reach !== 'earlier' && (ownWords || reach === 'paragraph')) return named(told, spoken, document)
  const committer =
    findHanded(words) ??
    findPlaceActing(words) ??
    findInvestor(words) ??
    findCommitter(words) ??
    (told && !(reach === 'earlier' && looksAhead(words)) ? null : findSubject(words))
  if (committer) {
    const name = sentence.text.slice(from + committer.start, from + committer.end)
    return named({ name, role: null }, spoken, document)
  }
  return (
    // 记者从商务部门获悉 two paragraphs before: whoever promised in the sentence before is nearer
    (reach === 'earlier' && speaker?.kind === 'body' ? around.before : null) ??
    told ??
    around.before ??
    recipient(words, sentence.text, from) ??
    around.committed ??
    source(document, sentence.start, around)
  )
}

/** The name for a word that only stands in for one. */
function named(issuer: Issuer, { speaker, sentence, reach }: SpokenSentence, document: Document): Issuer {
  const stand = STAND_IN.exec(
    document.simplified.slice(sentence.start, sentence.end).includes(issuer.name ?? '')
      ? (issuer.name ?? '')
      : simplifiedOf(issuer.name ?? ''),
  )
  if (!stand) return issuer
  // 该县 paragraphs after a villager spoke is not he
  const isHis = reach !== 'earlier' || /^(?:我|咱)/.test(stand[0])
  if (isHis && speaker && speaker.name !== issuer.name) return { name: speaker.name, role: speaker.role }
  const kind = stand.groups?.['kind']
  const antecedent = findAntecedent(
    document,
    sentence.start,
    kind && !/公司|集团|企业|厂/.test(kind) ? kind : null,
  )
  return antecedent ? { name: antecedent, role: null } : issuer
}

const isTraditional = characterSet('們該團業負關')

/** The few words that stand in for a name, in Simplified. */
function simplifiedOf(name: string): string {
  if (!holdsOne(isTraditional, name)) return name
  return name
    .replace(/們/g, '们')
    .replace(/該/g, '该')
    .replace(/團/g, '团')
    .replace(/業/g, '业')
    .replace(/負責/g, '负责')
    .replace(/關/g, '关')
}

const COMPANY =
  /公司|集团|股份|科技|食品|药业|制药|重工|汽车|专汽|汽配|能源|电子|材料|新材|实业|控股|物流|纺织|机械|生物|化工|光电|半导体|装备/g
const REACH = 400
/** Where a name cannot go on to the left. */
const BREAK = /[\s,;:，。；：！？、“”（）()《》在到进走访了的与和由对向为从据是被给让比]/

/** 公司力争今年完成机械…: words of a sentence, no name. */
const NO_NAME =
  /^[预可每\d]|^[一二两三四五六七八九十百]+[个名家位]|(?:预计|新增|新型|多送)|^(?:公司|企业|集团|我们?|本)|力争|承诺|确保|计划|将|今年|明年|季度|目前|首批|开放|\d月/

/** Where a text brings in whom it is about: at the head of a paragraph, 走进…, 在…, 由… */
const SUBJECT_PLACE = /^$|[\n进到在由访]/

/** The last company, or body of a kind, named before a place; null when there is none. */
function findAntecedent(document: Document, at: number, kind: string | null): string | null {
  const from = Math.max(0, at - REACH)
  const before = document.simplified.slice(from, at)
  const ends = kind ? [...before.matchAll(new RegExp(kind, 'g'))] : matchesOf(COMPANY, before)
  let last: string | null = null
  for (const match of ends.reverse()) {
    let start = match.index
    while (start > 0 && match.index - start < 14 && !BREAK.test(before[start - 1] as string)) start--
    const end = match.index + match[0].length
    if (match.index - start < 2 || before[start] === '该' || NO_NAME.test(before.slice(start, end))) continue
    const name = document.text.slice(from + start, from + end)
    if (SUBJECT_PLACE.test(before.slice(Math.max(0, start - 1), start))) return name
    last ??= name
  }
  return last
}

/** 全区企业正…，力争… · 园区要…: the body that a sentence opens with. */
function findSubject(words: string): Span | null {
  const opened = OPENED.exec(words)?.[0].length ?? 0
  const subject = SUBJECT.exec(words.slice(opened))?.groups?.['subject']
  if (
    !subject ||
    ACT.test(subject) ||
    REPORTS_UP.test(words.slice(opened + subject.length)) ||
    kindOfSpeaker(subject) !== 'body'
  )
    return null
  return { start: opened, end: opened + subject.length }
}

const OPENED = /^(?:(?:下一?步|今年|明年|全年|年内|当前|目前|[\d０-９]{4}年|\d{1,2}月份?)，)*/
const SUBJECT =
  /^(?<subject>\p{Script=Han}{2,14}?(?:区|县|市|省|园|局|委|办|公司|集团|企业|政府|新城|镇|乡|街道))(?=正|要|还|也|将|力争|计划|围绕|紧|给自己|定下|提出|瞄准|锚定|排定|确定|明确|把)/u

/** 河西县要向市政府作出检讨: it is told to. */
const REPORTS_UP = /^[要须](?:[^，]{0,4}(?:向|对照)|作出?(?:书面)?(?:检讨|检查|说明)|(?:深刻)?(?:反思|检讨))/
/** 请…报厅综合规划处 · 请…向县投促局报送: who asks for a report. */
function recipient(words: string, text: string, from: number): Issuer | null {
  const match = RECIPIENT.exec(words)
  const body = match?.groups?.['body'] ?? match?.groups?.['to']
  if (!match || !body) return null
  const start = from + match.index + match[0].length - body.length
  return { name: text.slice(start, start + body.length), role: null }
}

const RECIPIENT =
  /报送?(?:至|给)?(?<body>[\p{Script=Han}]{0,12}(?:厅|局|委|办|政府|管委会|办公室|处|科|股))(?=[（，。；]|$)|向(?<to>[\p{Script=Han}]{1,12}?(?:厅|局|委|办|政府|管委会|办公室|处|科|股))(?=(?:书面)?(?:报送|报备|上报|反馈|报告))/u

/** The body that the news comes from, or that a section is about. */
function source(document: Document, at: number, { ahead }: Surroundings): Issuer {
  const before = document.simplified.slice(0, Math.min(at, REACH * 3))
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
  if (!title) return NOBODY
  const start = document.title.indexOf(title)
  return { name: document.article.title.slice(start, start + title.length), role: null }
}

const SOURCE = /(?:记者|笔者|日)?从(?<body>[\p{Script=Han}]{2,16}?)(?=获悉|了解到|获知|得知)/u
/** 经开区11月份重点项目建设月报 */
const OF_TITLE =
  /^(?!关于|我)(?:[\d０-９年月上下半全前一二三四季度—–~-]{1,14})?(?<body>\p{Script=Han}{1,12}(?:区|县|市|省|州|园|局|委|集团|公司|新城|街道|镇))(?=关于|公布|发布|推出|[\d０-９上前一二三四今全年]|重点|项目|固定|投资|经济|工业|招商|开工)/u
/** 管委会主任孔祥麟作工作报告 */
const REPORTER =
  /(?:书记|主任|县长|区长|市长|镇长|局长)(?<name>[\p{Script=Han}]{2,3})(?=作(?:了)?[^，。]{0,8}报告|部署|作(?:了)?[^，。]{0,4}(?:部署|总结|讲话)|讲话)/u
