import type { Chunk } from './chunk.ts'
import { subjectOf, verbBefore } from './clause.ts'
import { isMeasured, PROJECT_NOUN, PUBLIC_BODY } from './lexicon.ts'
import type { ToldFigure } from './measure-english.ts'
import type { Names } from './names.ts'
import { isMark, isNoun, isVerb, type Phrase, phraseEnding, phraseFrom } from './phrase.ts'
import { clauseSubject, type Place, thing } from './told.ts'
import { SAYING } from './verbs.ts'

/** What an English article is about, as a reader holds it in mind. */
export interface Attention {
  readonly names: Names
  /** What has been named so far, in order: what "the park" and "the company" go back to. */
  readonly seen: string[]
  /** The last thing that a sentence was about: what "it" means. */
  named: string
  /** The paragraph in which it was. */
  paragraph: number
  /** The paragraph of the sentence that is read. */
  at: number
  /** The subject of the figure before. */
  last: string
}

export function newAttention(names: Names): Attention {
  return { names, seen: [], named: '', paragraph: -1, at: -1, last: '' }
}

/** How many names are remembered. */
const REMEMBERED = 40
const PRONOUN = /^(?:it|they|he|she|its|their|his|her)$/i
const OURS = /^(?:we|our|i|us)$/i
/** Nouns that with "the" mean something named before. */
const COMMON =
  /^(?:new |whole |second |entire )?(?:area|zone|county|port|line|province|country|city|company|project|plant|park|state|scheme|site|firm|group|building|facility|works|venture|undertaking|development|complex|factory|developer|investor|operator|authority|agency|council|ministry|administration|government|terminal|airport|bridge|[a-z]+ ?(?:maker|manufacturer))$/i
const COMPANY = /^(?:company|firm|group|manufacturer|[a-z]*maker|developer|investor|operator)$/
const COMPANY_NAME =
  /^.* (?:Inc|Corp|Corporation|Ltd|Co|plc|PLC|LLC|Group|Holdings|AG|SA|GmbH|SE|Company|Motors|Energy|Technologies|Industries|Foods|Homes|Rail|Resources|Minerals|Systems|Logistics|Electronics|Steel|Mining|Pharma|Semicon|Semiconductor|Partners|Capital|Digital|Electric|Power)\b/
/** Things that are as often the whole that the article is about. */
const WHOLE = /\b(?:area|zone|park|port|line|base|centre|center)$/i
/** Bodies above a place, which are seldom what an article is about, and firms that it has not named. */
const OTHERS = /^(?:state|government|ministry|country|county|company|firm|group)$/i
/** Words that mean any project. */
const ANY_PROJECT = /^(?:project|scheme|development|facility|works|undertaking|venture|investment)$/
const PROPER = /^[A-Z][^ ]* (?:[^ ]+ )*[A-Z]/
const NOBODY =
  /^(?:officials?|there|this|that|which|who|some|authorities|analysts|staff|members|crews|work|a total|total|data|growth|efforts|those|these|none|all|part|you|everyone|people|others|residents|averages?|(?:last|this|next) (?:week|month|year|quarter)|(?:the )?(?:top|first|second) \d+)$/i

/** Times, sizes and comparisons, which nothing is measured on: the previous year's $45 million, double that. */
const NO_THING =
  /^(?:(?:[a-z]+ )?(?:years?|months?|weeks?|days?|quarters?|halves|decades?|yesterday|today)|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|hectares|acres|metres|meters|kilomet(?:re|er)s|(?:mega|giga|kilo)watts|tonnes|tons|double|triple|twice|half|larger|smaller|higher|lower|longer|shorter|more|fewer|less|bigger|s|%)$/i

/** What a figure is measured on; moves the attention on over it. */
export function subjectEnglish({ place, told }: ToldFigure, attention: Attention): string {
  const subject = find(place, told, attention)
  attention.last = subject
  return subject
}

function find(place: Place, { owner, inherits }: ToldFigure['told'], attention: Attention): string {
  if (owner !== '') return resolve(owner, 'the', attention)
  if (inherits && attention.last !== '') return attention.last
  const held = eachOf(place) ?? labelOf(place)
  if (held) return resolve(thing(held), held.head.determiner, attention)
  const subject = clauseSubject(place)
  if (!subject || besideCount(place, subject)) return standing(attention)
  const called = calledBehind(place.chunks, subject)
  if (called) return resolve(thing(called), called.head.determiner, attention)
  const { head } = subject
  const words = thing(subject)
  if (!NOBODY.test(words) && !NO_THING.test(words) && !isMeasured(words))
    return resolve(words, head.determiner, attention)
  return head.owner ? resolve(head.owner, 'the', attention) : standing(attention)
}

/** One of a row, by its place in it. */
const PLACED =
  /^(?:(?:single )?(?:[a-z]{3,}est|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|one|another))(?: [a-z-]+)?$/i

/** The largest, edible-oil refiner Olivo Foods, is building: it has its name behind it. */
function calledBehind(chunks: readonly Chunk[], { head, start }: Phrase): Phrase | null {
  if (!PLACED.test(head.text) || !isMark(chunks[start + 1], ',')) return null
  const name = phraseFrom(chunks, start + 2)
  const isCalled = name && /\b[A-Z]/.test(name.head.text) && isMark(chunks[start + 3], ',')
  return isCalled ? name : null
}

/** One of the largest is the Olivo cable works: what is told of next. */
function calledBy(chunks: readonly Chunk[], verb: number, { head }: Phrase): Phrase | null {
  const is = chunks[verb]
  if (!PLACED.test(head.text) || !isVerb(is) || is.lemma !== 'be' || is.passive) return null
  const name = phraseFrom(chunks, verb + 1)
  return name && /\b[A-Z]/.test(name.head.text) ? name : null
}

/** two cables, each 83 km long; three tunnels, together 7 km long. */
function eachOf({ chunks, at, left }: Place): Phrase | null {
  const word = chunks[at - 1]
  const together = word?.kind === 'adverb' && word.text === 'together'
  if (!(left.article === 'each' || together) || !isMark(chunks[at - 2], ',')) return null
  const counted = chunks[at - 3]
  if (counted?.kind !== 'quantity') return phraseEnding(chunks, at - 3)
  const head = { kind: 'noun', text: counted.counted, determiner: '', owner: '', pronoun: false } as const
  return counted.counted === '' ? null : { head, rest: [], start: at - 3 }
}

/** Haisheng Bio: 2.1 billion yuan, 150 mu; NordKelp (Norway): $96 million: a line told of what it begins with. */
function labelOf({ chunks, at }: Place): Phrase | null {
  // behind a bullet
  const start = chunks[0]?.kind === 'mark' ? 1 : 0
  const label = phraseFrom(chunks, start)
  if (!label || at < 2 || isMeasured(label.head.text) || !/^[A-Z]/.test(label.head.text)) return null
  const end = isMark(chunks[start + 1], '(')
    ? chunks.slice(0, LONGEST_LABEL).findIndex((chunk) => isMark(chunk, ')')) + 1
    : start + 1
  const isLine = isMark(chunks[end], ':') && end < at && end < LONGEST_LABEL
  return isLine && verbBefore(chunks, at) < 0 ? label : null
}

const LONGEST_LABEL = 8

/** Harbour Zone officials: it is the zone that they speak of. */
const SPEAKERS =
  / (?:representatives|officials|authorities|executives|leaders|spokes(?:man|woman|person|people))$/

/** 900 workers will be needed and 380 staff: the first count is no subject of the second. */
function besideCount({ mention, left, chunks }: Place, { start }: Phrase): boolean {
  return mention.quantity.kind === 'count' && left.verb < 0 && chunks[start]?.kind === 'quantity'
}

/** What was spoken of last in the paragraph, else what the article is about. */
function standing({ named, paragraph, at, names, seen }: Attention): string {
  return (paragraph === at ? named : '') || names.main || named || (seen.at(-1) ?? '')
}

function resolve(named: string, determiner: string, attention: Attention): string {
  const words = named.replace(SPEAKERS, '')
  const { names } = attention
  if (PRONOUN.test(words) || NO_THING.test(words)) return standing(attention) || words
  if (OURS.test(words)) return names.main || attention.named || words
  if (names.isPerson(words)) return standing(attention)
  const goesBack = determiner === 'the' || determiner === 'this' || determiner === ''
  if (!goesBack || !COMMON.test(words)) return words
  const called = lastCalled(words, attention)
  if (called === '' && OTHERS.test(words)) return words
  return called || (PROJECT_NOUN.test(words) && !WHOLE.test(words) ? words : standing(attention)) || words
}

/** the park: the last name that ends in Park. */
function lastCalled(words: string, { seen, names, named }: Attention): string {
  const noun = (words.split(' ').at(-1) ?? '').toLowerCase()
  if (ANY_PROJECT.test(noun)) return isProject(named) ? named : (seen.findLast(isProject) ?? '')
  if (COMPANY.test(noun)) return companyIn(seen) || (mayBeFirm(named) ? named : '')
  const isCalled = (name: string): boolean => name.toLowerCase().split(' ').includes(noun)
  return seen.findLast(isCalled) ?? (isCalled(names.main) ? names.main : '')
}

/** Voltara Inc of "Voltara Inc officials". */
function companyIn(seen: readonly string[]): string {
  const name = seen.findLast((each) => COMPANY_NAME.test(each))
  return name === undefined ? '' : ((COMPANY_NAME.exec(name)?.[0] ?? '').split(' and ').at(-1) ?? '')
}

/** The park's company is not the park. */
function mayBeFirm(name: string): boolean {
  return !PROJECT_NOUN.test(name) && !WHOLE.test(name) && !PUBLIC_BODY.test(name)
}

/** Economic Development is a body that has the word in its name. */
function isProject(name: string): boolean {
  return PROJECT_NOUN.test(name) && !/Development$/.test(name)
}

/** Begins a sentence: notes what it names and whom it is about, for the pronouns behind. */
export function attend(chunks: readonly Chunk[], paragraph: number, attention: Attention): void {
  attention.at = paragraph
  note(chunks, attention)
  let speaker: Phrase | null = null
  for (const [at, chunk] of chunks.entries()) {
    if (!isVerb(chunk) || !chunk.finite) continue
    const subject = subjectOf(chunks, at)
    // Founded in 2009, Olivo moved: who it is stands behind
    if (at === 0 && chunk.bare && !subject) continue
    if (SAYING.has(chunk.lemma)) {
      speaker = subject && mayBeNamed(subject, attention) ? subject : null
      continue
    }
    // Aurum Foods said it plans: it is who says so
    const meant =
      subject?.head.pronoun && speaker && /^(?:it|they)$/i.test(subject.head.text) ? speaker : subject
    const called = meant && (calledBehind(chunks, meant) ?? calledBy(chunks, at, meant))
    const named = called ?? (meant && !meant.head.pronoun && mayBeNamed(meant, attention) ? meant : speaker)
    if (named) {
      attention.named = resolve(thing(named), named.head.determiner, attention)
      attention.paragraph = paragraph
    }
    return
  }
}

function note(chunks: readonly Chunk[], { seen, names }: Attention): void {
  for (const chunk of chunks) {
    if (!isNoun(chunk) || names.isPerson(chunk.text)) continue
    const called =
      chunk.text.includes(' ') &&
      (PROPER.test(chunk.text) || (PROJECT_NOUN.test(chunk.text) && !COMMON.test(chunk.text)))
    if (!called) continue
    seen.push(chunk.text.replace(SPEAKERS, ''))
    if (seen.length > REMEMBERED) seen.shift()
  }
}

/** Companies, places, projects and the like; no people, and nothing that only measures. */
function mayBeNamed(subject: Phrase, { names }: Attention): boolean {
  const words = thing(subject)
  if (words === '' || isMeasured(words) || NOBODY.test(words) || names.isPerson(words)) return false
  const proper =
    PROPER.test(words) ||
    (/^[A-Z]/.test(words) && (subject.start > 0 || names.isKnown(words) || PROJECT_NOUN.test(words)))
  return (
    proper ||
    (/^(?:the|an?)$/.test(subject.head.determiner) && (PROJECT_NOUN.test(words) || /\bphase$/.test(words)))
  )
}
