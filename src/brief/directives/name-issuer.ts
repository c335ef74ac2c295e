import type { Document } from '../document.ts'
import type { Span } from '../span.ts'
import { kindOfSpeaker } from '../speech/lexicon.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import { findOther } from './acting-body.ts'
import { ACT, findCommitter } from './committer.ts'
import type { Issuer } from './compose-directive.ts'
import { findHanded } from './handed-zh.ts'
import { newsSource } from './news-source.ts'
import type { Paper } from './paper.ts'
import { findPlaceActing } from './place-acts-zh.ts'
import { findInvestor, looksAhead } from './pledges-zh.ts'
import { resolveStandIn } from './resolve-stand-in.ts'
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
  if (told && reach !== 'earlier' && (ownWords || reach === 'paragraph'))
    return resolveStandIn(told, spoken, document)
  const committer =
    findHanded(words) ??
    findPlaceActing(words) ??
    findInvestor(words) ??
    findCommitter(words) ??
    (told && !(reach === 'earlier' && looksAhead(words)) ? null : findSubject(words))
  if (committer) {
    const name = sentence.text.slice(from + committer.start, from + committer.end)
    return resolveStandIn({ name, role: null }, spoken, document)
  }
  return (
    // 记者从商务部门获悉 two paragraphs before: whoever promised in the sentence before is nearer
    (reach === 'earlier' && speaker?.kind === 'body' ? around.before : null) ??
    told ??
    around.before ??
    recipient(words, sentence.text, from) ??
    around.committed ??
    newsSource(document, sentence.start, around.ahead) ??
    NOBODY
  )
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
