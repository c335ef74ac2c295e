import type { Document } from '../document.ts'
import type { Sentence } from '../sentences.ts'
import type { Span } from '../span.ts'
import type { Force } from './attribution.ts'
import { findEllipsis } from './ellipsis.ts'
import { answerMark, calledUp, interviewee, isQuestion } from './interview.ts'
import { personIntroduced, personOfTitle } from './introduced.ts'
import { findPeople } from './people.ts'
import { type Attributed, attributionOf } from './quotation.ts'
import type { Speaker } from './speaker.ts'
import { speakerOf } from './speaker-of.ts'
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

function carried(sentence: Sentence, turn: Turn | null, start: number): SpokenSentence {
  const content = { start, end: sentence.text.length }
  if (!turn) return { sentence, speaker: null, force: 'tell', reach: null, content }
  const reach = turn.paragraph === sentence.paragraph ? 'paragraph' : 'earlier'
  return { sentence, speaker: turn.speaker, force: turn.force, reach, content }
}
