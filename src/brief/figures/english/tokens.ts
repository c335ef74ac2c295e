import { matchesOf } from '../../matches.ts'
import type { ReadSentence } from '../mentions.ts'

/** A word, a mark, or a quantity or time taken as one. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quantity' | 'time'
  readonly text: string
  readonly lower: string
  /** The number of the mention; -1 for what is none. */
  readonly index: number
}

const PIECE = /Belt and Road|[\p{L}\d][\p{L}\d'’&/.+-]*|[,;:()[\]—–“”"!?]|\S/gu
const MARK = /^[^\p{L}\d]/u
/** Words of a bound belong to their quantity, and are left out. */
const BOUND =
  /(?:(?:^| )(?:about|around|approximately|some|roughly|nearly|almost|close to|an estimated|estimated|more than|over|up to|at least|at most|less than|fewer than|under|below|above|no less than|not less than|no fewer than|no higher than|no lower than|as much as|as many as|within|between|another|an additional|additional|a further|further|only|just|an initial|well|the current|the present|at or|the remaining|remaining|the other|an average of|a total of|a maximum of|a minimum of|a combined|a record|the equivalent of))+ ?$/i
const REACH = 48

/** Aurum Steel, LLC: the comma belongs to the name. */
const OF_FIRM = /^(?:LLC|Inc|Ltd|LLP|Corp|plc|GmbH)$/

/** Last year's total: what is left of the time. */
const OF_TIME = /^['’]?s?$/

interface Taken {
  readonly kind: 'quantity' | 'time'
  readonly start: number
  readonly end: number
  readonly index: number
}

/** The tokens of a sentence, its quantities and times as one each; words that bound a quantity are left out. */
export function tokensOf({ normal, sentence, mentions, periods }: ReadSentence): Token[] {
  const tokens: Token[] = []
  let at = 0
  const words = (to: number): void => {
    for (const [text] of matchesOf(PIECE, normal.slice(at, to))) tokens.push(...wordOrMark(text))
  }
  for (const taken of takenSpans(sentence.start, normal, mentions, periods)) {
    if (taken.start < at) continue
    const bound = taken.kind === 'quantity' ? boundLength(normal, at, taken.start) : 0
    words(taken.start - bound)
    tokens.push({
      kind: taken.kind,
      text: normal.slice(taken.start, taken.end),
      lower: '',
      index: taken.index,
    })
    at = taken.end
  }
  words(normal.length)
  return tokens.filter(
    ({ text }, index) =>
      (text !== ',' || !OF_FIRM.test(tokens[index + 1]?.text ?? '')) &&
      !(OF_TIME.test(text) && tokens[index - 1]?.kind === 'time'),
  )
}

/** Says with what a change is compared, and stands where a time could. */
const COMPARED =
  /\b(?:year|month|quarter)[- ](?:on|over)[- ](?:year|month|quarter)\b|\b(?:yoy|qoq|mom|y-o-y|q-o-q|y\/y|q\/q|m\/m)\b/gi

const ADVERB = /^(?:now|currently)$/i

function takenSpans(
  offset: number,
  normal: string,
  mentions: ReadSentence['mentions'],
  periods: ReadSentence['periods'],
): Taken[] {
  const quantities = mentions.map(
    ({ quantity }, index): Taken => ({
      kind: 'quantity',
      start: quantity.start - offset,
      end: quantity.end - offset,
      index,
    }),
  )
  const times = periods
    .map(({ start, end }): Taken => ({ kind: 'time', start: start - offset, end: end - offset, index: -1 }))
    // is now put at: an adverb between helper and verb
    .filter(({ start, end }) => !ADVERB.test(normal.slice(start, end)))
  const compared = matchesOf(COMPARED, normal).map(
    ({ index, 0: words }): Taken => ({ kind: 'time', start: index, end: index + words.length, index: -1 }),
  )
  return [...quantities, ...times, ...compared].sort(
    (a, b) => a.start - b.start || (a.kind === 'quantity' ? -1 : 1),
  )
}

function boundLength(normal: string, from: number, start: number): number {
  return BOUND.exec(normal.slice(Math.max(from, start - REACH), start))?.[0].trimStart().length ?? 0
}

/** A full stop, comma or hyphen at the end of a word is a mark of its own. */
function wordOrMark(text: string): Token[] {
  if (text !== '&' && MARK.test(text)) return [{ kind: 'mark', text, lower: text, index: -1 }]
  if (/[\p{L}\d]$/u.test(text)) return [{ kind: 'word', text, lower: text.toLowerCase(), index: -1 }]
  const bare = text.replace(/[.'’/+-]+$/, (end) => (/^['’]$/.test(end) && /s['’]$/.test(text) ? end : ''))
  const word: Token = { kind: 'word', text: bare, lower: bare.toLowerCase(), index: -1 }
  return [word]
}
