import type { Document } from '../document.ts'
import type { Sentence } from '../sentences.ts'
import type { Span } from '../span.ts'
import type { Force } from './attribution-zh.ts'
import { findEllipsis } from './ellipsis.ts'
import { answerMark, calledUp, interviewee, isQuestion } from './interview.ts'
import { findPeople, personAtStart, personInOffice } from './people.ts'
import { type Attributed, attributionOf } from './quotation.ts'
import { roleElsewhere } from './role-elsewhere.ts'
import type { Speaker } from './speaker.ts'
import { teamIn } from './team.ts'

/** A sentence and whose words it holds. */
export interface SpokenSentence {
  readonly sentence: Sentence
  readonly speaker: Speaker | null
  readonly force: Force
  /** Named in this sentence, earlier in its paragraph, or in an earlier paragraph; null without a speaker. */
  readonly reach: 'named' | 'paragraph' | 'earlier' | null
  /** The speaker's words, as offsets into the sentence. */
  readonly content: Span
}

interface Turn {
  readonly speaker: Speaker
  readonly force: Force
  readonly paragraph: number
  /** 院长提示：⏎一、…⏎二、… what is said is a list, each point a paragraph. */
  readonly lists?: boolean
}

/** A point of a list. */
const POINT = /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|——|[•●◆■▪☆★➤])/

const NOBODY =
  /(?:^|[，,])(?:据[^，]{0,12}(?:介绍|了解|悉|通报|汇报|统计|测算)|据悉|记者(?:从|了解|获悉)[^，]*|数据显示|[^，]{0,10}(?:数据|统计)显示)[，,]/

/** 会上还印发了考核办法: whoever spoke last has ended. */
const OF_MEETING =
  /^，*(?:会[上议]|仪式上)(?:还|也|同时|，)*(?:印发|下发|表彰|签订|签署|观看|播放|宣读|举行|颁发|授|审议|表决|为)/

const WE = /^(?:我们?|我們)$/

/** Follows the speakers of a Chinese article: who begins to speak where, and whose words each sentence still is. */
export function assignSpeakersZh(document: Document): SpokenSentence[] {
  const sentences = document.sentences.map((sentence) => ({
    ...sentence,
    simplified: sentence.normal,
    folded: sentence.normal,
  }))
  const people = findPeople(document)
  let turn: Turn | null = null
  let lastPerson = personOfTitle(document, people)
  /** The paragraph that names him last. */
  let seen = 0
  let lastBody: Speaker | null = null
  let team: Turn | null = null
  let answering: Speaker | null = null
  return sentences.map((sentence, index): SpokenSentence => {
    const answer = answerMark(sentence.simplified)
    if (isQuestion(sentence.simplified)) turn = null
    else if (answer > 0) {
      answering ??= interviewee(document, people)
      if (answering) turn = { speaker: answering, force: 'tell', paragraph: sentence.paragraph }
    }
    const called = calledUp(sentence, document)
    if (called) turn = { speaker: called, force: 'promise', paragraph: sentence.paragraph }
    const found = attributionOf(sentences, index, lastPerson, people)
    if (!found) {
      const introduced = personIntroduced(sentence, document, people)
      if (introduced) {
        lastPerson = introduced
        seen = sentence.paragraph
      }
      const acting = teamIn(sentence)
      if (acting) team = { speaker: acting, force: 'order', paragraph: sentence.paragraph }
      const here = team?.paragraph === sentence.paragraph ? team.speaker : null
      const asks = here ?? (sentence.paragraph - seen <= 1 ? lastPerson : null)
      const demand = asks && demandOf(sentence, asks)
      if (demand?.speaker) {
        turn = { speaker: demand.speaker, force: demand.force, paragraph: sentence.paragraph }
        return demand
      }
      const hearsay = NOBODY.exec(sentence.simplified)
      if (hearsay || OF_MEETING.test(sentence.simplified)) turn = null
      if (turn?.lists && sentence.paragraph - turn.paragraph === 1 && POINT.test(sentence.text))
        turn = { ...turn, paragraph: sentence.paragraph }
      return carried(sentence, turn, hearsay?.index === 0 ? hearsay[0].length : answer)
    }
    if (found.kind === 'pronoun' && found.namedIn.start === sentence.start)
      lastPerson = personIntroduced(before(sentence, found.name.start), document, people) ?? lastPerson
    const speaker = isOurs(found, sentence, turn)
      ? turn.speaker
      : speakerOf(found, document, lastPerson, lastBody)
    if (speaker?.kind === 'person') {
      lastPerson = speaker
      seen = sentence.paragraph
    }
    if (speaker?.kind === 'body') lastBody = speaker
    if (!isAside(found, speaker, turn, sentence))
      turn = speaker && {
        speaker,
        force: found.force,
        paragraph: sentence.paragraph,
        lists: sentence.simplified.endsWith('：'),
      }
    const content = { start: found.contentStart, end: sentence.text.length }
    return { sentence, speaker, force: found.force, reach: speaker && 'named', content }
  })
}

/** “我们承诺，…” behind the words of a person: he speaks on. */
function isOurs(
  { kind, name, namedIn }: Attributed,
  { paragraph }: Sentence,
  turn: Turn | null,
): turn is Turn {
  return (
    turn?.speaker.kind === 'person' &&
    turn.paragraph === paragraph &&
    kind === 'body' &&
    WE.test(namedIn.simplified.slice(name.start, name.end))
  )
}

/** 会上听取汇报，要求…: the words of the one whom the paragraph is about. */
function demandOf(sentence: Sentence, speaker: Speaker): SpokenSentence | null {
  const left = findEllipsis(sentence.simplified)
  if (!left) return null
  const content = { start: left.contentStart, end: sentence.text.length }
  return { sentence, speaker, force: left.verb === '强调' ? 'stress' : 'order', reach: 'named', content }
}

/** 区长郭远主持会议，他说…: whom a sentence names in front of its pronoun. */
function before(sentence: Sentence, end: number): Sentence {
  return { ...sentence, simplified: sentence.simplified.slice(0, end) }
}

/** 市里确定… within a leader's speech: the leader goes on after it. */
function isAside(
  found: Attributed,
  speaker: Speaker | null,
  turn: Turn | null,
  { paragraph }: Sentence,
): boolean {
  const speaking = turn?.paragraph === paragraph && turn.speaker.kind === 'person'
  return speaking && speaker?.kind !== 'person' && (found.force === 'stress' || found.force === 'decide')
}

/** The one whom the title is about: 市长叶澜调研港区. */
function personOfTitle(document: Document, people: ReadonlySet<string>): Speaker | null {
  const span = personInOffice(document.title, people)
  if (!span) return null
  const name = document.article.title.slice(span.start, span.end)
  return { kind: 'person', name, role: document.article.title.slice(0, span.start) }
}

/** The person that a sentence is about, for a later 他: introduced with an office, or known and its subject. */
function personIntroduced(
  { start, simplified }: Sentence,
  document: Document,
  people: ReadonlySet<string>,
): Speaker | null {
  if (people.size === 0) return null
  const opening = OPENING.exec(simplified)?.[0].length ?? 0
  const subject = personAtStart(simplified.slice(opening), people)
  const span = subject
    ? { start: opening, end: opening + subject.length }
    : personInOffice(simplified, people)
  if (!span || (COMPANY.test(simplified) && !ACTS.test(simplified))) return null
  const name = document.text.slice(start + span.start, start + span.end)
  const role = roleElsewhere(document, name)
  return role ? { kind: 'person', name, role } : null
}

/** 汇报会上，in front of whom the sentence is about. */
const OPENING = /^[^，。]{2,14}(?:[会场]上|[会结]束?后|期间|[中时日午])，/
/** 副区长陈霁、办公室主任骆青参加活动: they only came along. */
const COMPANY = /(?:参加|出席|陪同|列席|随同)(?:了?(?:上述)?(?:活动|调研|会议|考察|检查|座谈))?。?$/
const ACTS = /主持|讲话|带队|率队|宣布|致辞|强调|(?:调研|调度|检查|考察)[^，。]{2}/

function carried(sentence: Sentence, turn: Turn | null, start: number): SpokenSentence {
  const content = { start, end: sentence.text.length }
  if (!turn) return { sentence, speaker: null, force: 'tell', reach: null, content }
  const reach = turn.paragraph === sentence.paragraph ? 'paragraph' : 'earlier'
  return { sentence, speaker: turn.speaker, force: turn.force, reach, content }
}

function speakerOf(
  found: Attributed,
  document: Document,
  lastPerson: Speaker | null,
  lastBody: Speaker | null,
): Speaker | null {
  const at = found.namedIn.start
  const name = document.text.slice(at + found.name.start, at + found.name.end)
  if (found.kind === 'pronoun') return pronounSpeaker(name, lastPerson, lastBody)
  const role =
    found.role && document.text.slice(at + found.role.start, at + found.role.end).replace(BYLINE, '')
  // 縣長要求: he whom the text has named with that office
  if (found.kind === 'body' && lastPerson?.role?.endsWith(name)) return lastPerson
  if (found.kind !== 'person') return { kind: found.kind, name, role: null }
  return { kind: 'person', name, role: role ?? roleElsewhere(document, name) }
}

function pronounSpeaker(word: string, person: Speaker | null, body: Speaker | null): Speaker | null {
  if (/^[他她]/.test(word)) return person ?? body ?? { kind: 'person', name: word, role: null }
  if (/^(?:其|该负责人|该負責人)/.test(word)) return person ?? body
  return body ?? { kind: 'body', name: word, role: null }
}

/** （中央社记者许文台北2日电）in front of an office. */
const BYLINE = /^.*(?:[电電]|[报報]导|[报報]導)[)）〕】]\s*/
