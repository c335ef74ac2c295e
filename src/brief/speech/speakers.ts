import type { Document } from '../document.ts'
import { foldPunctuation } from '../fold-punctuation.ts'
import type { Sentence } from '../sentences.ts'
import type { Span } from '../span.ts'
import { type AttributionZh, type Force, findAttributionZh } from './attribution-zh.ts'
import { isPersonName, ROLE, type SpeakerKind } from './lexicon.ts'

/** Somebody whose words the article reports, in the article's script. */
export interface Speaker {
  readonly kind: SpeakerKind
  readonly name: string
  readonly role: string | null
}

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
}

const NOBODY =
  /(?:^|[，,])(?:据[^，]{0,12}(?:介绍|了解|悉|通报|汇报|统计|测算)|据悉|记者(?:从|了解|获悉)[^，]*|数据显示|[^，]{0,10}(?:数据|统计)显示)[，,]/

/** Follows the speakers of a Chinese article: who begins to speak where, and whose words each sentence still is. */
export function assignSpeakersZh(document: Document): SpokenSentence[] {
  const sentences = document.sentences.map((sentence) => ({
    ...sentence,
    simplified: foldPunctuation(sentence.simplified),
  }))
  let turn: Turn | null = null
  let lastPerson: Speaker | null = null
  let lastBody: Speaker | null = null
  return sentences.map((sentence, index): SpokenSentence => {
    const found = attributionOf(sentences, index, lastPerson)
    if (!found) {
      lastPerson = personIntroduced(sentence, document) ?? lastPerson
      const hearsay = NOBODY.exec(sentence.simplified)
      if (hearsay) turn = null
      return carried(sentence, turn, hearsay?.index === 0 ? hearsay[0].length : 0)
    }
    const speaker = speakerOf(found, document, lastPerson, lastBody)
    if (speaker?.kind === 'person') lastPerson = speaker
    if (speaker?.kind === 'body') lastBody = speaker
    if (!isAside(found, speaker, turn, sentence))
      turn = speaker && { speaker, force: found.force, paragraph: sentence.paragraph }
    const content = { start: found.contentStart, end: sentence.text.length }
    return { sentence, speaker, force: found.force, reach: speaker && 'named', content }
  })
}

/** 市里确定… within a leader's speech: the leader goes on after it. */
function isAside(
  found: Attributed,
  speaker: Speaker | null,
  turn: Turn | null,
  { paragraph }: Sentence,
): boolean {
  const speaking = turn?.paragraph === paragraph && turn.speaker.kind === 'person'
  return speaking && speaker?.kind !== 'person' && found.force === 'stress'
}

const INTRODUCED = new RegExp(
  `${ROLE}(?<name>[\\p{Script=Han}]{2,4}?)(?=讲话|出席|主持|宣布|带领|带队|率|简要|代表|致辞|作|一行|到|来到|赴|深入|实地|先后|，|。|参加|调研|督查|在)`,
  'u',
)
const SUBJECT =
  /^(?<name>[\p{Script=Han}]{2,4}?)(?=简要|代表|先后|实地|首先|来到|一行|详细|认真|还|听取|充分|对|向|在)/u

/** The person that a sentence is about, for a later 他: introduced with an office, or known and its subject. */
function personIntroduced({ start, simplified }: Sentence, document: Document): Speaker | null {
  for (const pattern of [SUBJECT, INTRODUCED]) {
    const match = pattern.exec(simplified)
    const word = match?.groups?.['name']
    if (!match || !word || !isPersonName(word)) continue
    const at = start + match.index + match[0].length - word.length
    const name = document.text.slice(at, at + word.length)
    const role = roleElsewhere(document, name)
    if (role) return { kind: 'person', name, role }
  }
  return null
}

function carried(sentence: Sentence, turn: Turn | null, start: number): SpokenSentence {
  const content = { start, end: sentence.text.length }
  if (!turn) return { sentence, speaker: null, force: 'tell', reach: null, content }
  const reach = turn.paragraph === sentence.paragraph ? 'paragraph' : 'earlier'
  return { sentence, speaker: turn.speaker, force: turn.force, reach, content }
}

interface Attributed extends AttributionZh {
  /** The sentence the speaker is named in. */
  readonly namedIn: Sentence
}

/** Sentences of one quotation that the speaker may be named behind. */
const QUOTED_AHEAD = 6

function attributionOf(
  sentences: readonly Sentence[],
  index: number,
  known: Speaker | null,
): Attributed | null {
  const sentence = sentences[index] as Sentence
  const words = sentence.simplified
  const found = findAttributionZh(words)
  // “…”，总经理说。 the words stand in front of their speaker
  if (found)
    return { ...found, namedIn: sentence, contentStart: words.startsWith('“') ? 0 : found.contentStart }
  if (!words.startsWith('“')) return null
  for (let ahead = index; ahead < Math.min(index + QUOTED_AHEAD, sentences.length - 1); ahead++) {
    if (!(sentences[ahead] as Sentence).simplified.endsWith('”')) continue
    const next = sentences[ahead + 1] as Sentence
    if (next.paragraph !== sentence.paragraph) return null
    const after = findAttributionZh(next.simplified.replace(/[。！]$/, '，'))
    if (after && after.name.start < 30) return { ...after, namedIn: next, contentStart: 0 }
    return known && next.text.startsWith(known.name) ? knownSpeaker(known, next) : null
  }
  return null
}

/** “…。”白立远信心十足。 the quotation is followed by a person the article has introduced. */
function knownSpeaker(known: Speaker, namedIn: Sentence): Attributed {
  const name = { start: 0, end: known.name.length }
  return { kind: 'person', name, role: null, force: 'tell', contentStart: 0, namedIn }
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
  const role = found.role && document.text.slice(at + found.role.start, at + found.role.end)
  if (found.kind !== 'person') return { kind: found.kind, name, role: null }
  return { kind: 'person', name, role: role ?? roleElsewhere(document, name) }
}

function pronounSpeaker(word: string, person: Speaker | null, body: Speaker | null): Speaker | null {
  if (/^[他她其]/.test(word)) return person ?? body
  if (/^(?:该负责人|该負責人)/.test(word)) return person ?? body
  return body ?? { kind: 'body', name: word, role: null }
}

/** One or more offices right before a name, never reaching over another name: 区委副书记、区长. */
const ROLE_BEFORE = new RegExp(
  `(?<role>(?:[^，。；：！？、,;:\\s“”（）()]{0,16}${ROLE}、){0,3}[^，。；：！？、,;:\\s“”（）()]{0,16}${ROLE})$`,
  'u',
)

/** 邀请经济部部长…: what stands in front of the office and is no part of it. */
const COMPANY_OF_OTHERS =
  /^.*(?:邀请|陪同|率领?|带领|由|与|和|听取|会见|跟随|当选|对|向|受)(?=\p{Script=Han}{2})/u

/** How far into a text people are introduced; keeps the time linear. */
const INTRODUCTIONS = 20_000

/** The office in which the article introduces a person: 区党工委书记梁伟主持会议. */
function roleElsewhere(document: Document, name: string): string | null {
  const opening = document.text.slice(0, INTRODUCTIONS)
  let at = opening.indexOf(name)
  for (let tries = 0; at >= 0 && tries < 4; tries++) {
    const before = document.simplified.slice(Math.max(0, at - 48), at)
    const role = ROLE_BEFORE.exec(before)?.groups?.['role']?.replace(COMPANY_OF_OTHERS, '')
    if (role) return document.text.slice(at - role.length, at)
    at = opening.indexOf(name, at + name.length)
  }
  return null
}
