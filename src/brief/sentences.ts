import { characterSet } from '../script/character-set.ts'
import { hasHan, isDigitAt, isSpaceAt } from '../script/characters.ts'
import { foldPunctuation } from './fold-punctuation.ts'
import { foldWidth } from './quantity/normalise.ts'

/** A sentence of an article: the evidence that figures and directives stand in. */
export interface Sentence {
  /** Offsets in the article's text, white space at both ends left out. */
  readonly start: number
  readonly end: number
  /** As written: `article.text.slice(start, end)`. */
  readonly text: string
  /** The same characters in Simplified script, one for one. */
  readonly simplified: string
  /** The same, digits, letters and number signs half-width. */
  readonly folded: string
  /** The same, and where it holds Chinese its punctuation full-width: what grammars read. */
  readonly normal: string
  /** Number of the line it stands in, from 0. */
  readonly paragraph: number
}

/** Above this length a sentence may end at a comma or a space, so that evidence stays readable. */
const LONG = 600
/** Above this length it ends anywhere but inside a number in digits. */
const TOO_LONG = 3000
/** Above this length it may end between any two characters that cannot belong to one quantity. */
const VERY_LONG = 1200

const isStop = characterSet('。！？；!?;')
const isCloser = characterSet('”’」』）)】》"')
const isAnyDigit = characterSet('0123456789０１２３４５６７８９')
const isSoftStop = characterSet('，、,：:　 ')
const STRAIGHT = '"'
const [LINE_END, FULL_STOP] = [0x0a, 0x2e]
const IN_QUANTITY = /[\p{N}\p{L}.．·%％‰~～—–-]/u
const HAN_WORD = /[\p{Script=Han}]/u
const HAN_NUMERAL = /[〇零一二三四五六七八九十百千万亿两几半多余亩元个]/
const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Z]|Jr|Sr|Cllr|Coun|Mr|Ms|Mrs|Messrs|Dr|Prof|Sen|Gov|Rep|Gen|Col|Capt|Lt|Hon|Rev|Sgt|Amb|Mt|Ft|Bros|Tel|Dept|No|Co|Ltd|Inc|Corp|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|approx|sq|[A-Z](?:\.[A-Z])+)$/

/**
 * The sentences of a text: up to 。！？；!?; or a line end, in Latin script also up to a full stop before
 * white space. Time is linear in the length. `simplified` must be as long as `text`.
 */
export function splitSentences(text: string, simplified: string): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  let from = 0
  let quoting = false
  // 成效明显。"五优"园区…: behind a full stop a straight mark closes only what one has opened in the line
  const closes = (at: number): boolean => isCloser(text, at) && (text[at] !== STRAIGHT || quoting)
  const push = (to: number): void => {
    const sentence = trimmed(text, simplified, from, to, paragraph)
    if (sentence) sentences.push(sentence)
    from = to
  }
  for (let at = 0; at < text.length; at++) {
    // 55" of a size opens nothing
    if (text[at] === STRAIGHT && (quoting || !isDigitAt(text, at - 1))) quoting = !quoting
    if (text.charCodeAt(at) === LINE_END) {
      push(at)
      paragraph++
      from = at + 1
      quoting = false
    } else if ((isStop(text, at) && !isDecimalPoint(text, at)) || endsLatinSentence(text, at)) {
      for (; closes(at + 1) || isStop(text, at + 1); at++) if (text[at + 1] === STRAIGHT) quoting = false
      push(at + 1)
    } else if (
      at - from > LONG &&
      (mayBreak(text, at, at - from > VERY_LONG) || (at - from > TOO_LONG && !isInNumber(text, at)))
    )
      push(at + 1)
  }
  push(text.length)
  return sentences
}

function trimmed(
  text: string,
  simplified: string,
  from: number,
  to: number,
  paragraph: number,
): Sentence | null {
  let start = from
  let end = to
  while (start < end && isSpaceAt(text, start)) start++
  while (end > start && isSpaceAt(text, end - 1)) end--
  if (start === end) return null
  return sentenceOf(text.slice(start, end), simplified.slice(start, end), start, paragraph)
}

/** A text as one sentence; `simplified` must be as long. */
export function sentenceOf(text: string, simplified: string, start = 0, paragraph = 0): Sentence {
  const folded = foldWidth(simplified)
  const normal = hasHan(folded) ? foldPunctuation(folded) : folded
  return { start, end: start + text.length, text, simplified, folded, normal, paragraph }
}

function endsLatinSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== FULL_STOP) return false
  const next = text[at + 1]
  const closed = next === '"' || next === '”' || next === "'" || next === '’' || next === ')'
  const after = closed ? at + 2 : at + 1
  if (after < text.length && !isSpaceAt(text, after)) return false
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at))
}

function mayBreak(text: string, at: number, anywhere: boolean): boolean {
  const char = text[at] as string
  const before = text[at - 1] ?? ''
  if (isSoftStop(text, at)) return !isDigitAt(text, at - 1)
  if (!anywhere) return false
  const next = text[at + 1] ?? ''
  const plainHan = (c: string): boolean => HAN_WORD.test(c) && !HAN_NUMERAL.test(c)
  return (
    (plainHan(char) && plainHan(next) && plainHan(before)) || !(IN_QUANTITY.test(char) || isSurrogate(char))
  )
}

/** 57。6亿元: machine-made Traditional text has the full stop for the point. */
function isDecimalPoint(text: string, at: number): boolean {
  return text[at] === '。' && isAnyDigit(text, at - 1) && isAnyDigit(text, at + 1)
}

function isInNumber(text: string, at: number): boolean {
  const numeric = /[\d.,０-９．]/
  return (
    isSurrogate(text[at] as string) || (numeric.test(text[at] as string) && numeric.test(text[at + 1] ?? ''))
  )
}

function isSurrogate(char: string): boolean {
  const code = char.charCodeAt(0)
  return code >= 0xd800 && code <= 0xdfff
}
