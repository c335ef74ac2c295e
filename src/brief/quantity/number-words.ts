import { characterSet } from '../../script/character-set.ts'
import { wordStarts } from '../../script/word-starts.ts'
import { magnitudeAt } from './magnitudes.ts'
import { type Spelled, spelledNumber } from './spelled-number.ts'

const NUMBER_WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
)
for (const [i, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  NUMBER_WORDS.set(word, 30 + 10 * i)
}
const mayBeNumber = wordStarts(
  [...NUMBER_WORDS.keys()].flatMap((word) => [
    word,
    word.toUpperCase(),
    word.slice(0, 1).toUpperCase() + word.slice(1),
    word.slice(0, 1) + word.slice(1).toUpperCase(),
  ]),
)
/** An English word, from where `lastIndex` says. */
export const WORD = /[A-Za-z][A-Za-z'-]*/y

/** a hundred and twenty homes: the article is the one. */
const A_HUNDRED = /a (?=(?:hundred|thousand) (?:and )?[a-z])/iy
const isArticle = characterSet('aA')

/** half a million, a quarter of a billion: what part of the magnitude, which is read as any other; the first half is a time. */
const PART_OF =
  /(?<!\b(?:first|second|third|fourth|last|final|next|other|latter|former) )(?:(half)[ -]a|(?:(?:a|one) )?quarter of a)(?=[ -](?:million|billion|trillion|percent|per cent|percentage point)(?![a-z]))/iy
const mayBePart = characterSet('hqaoHQAO')

/** two … ninety as a word of its own, one hundred and twenty as all its words. */
export function numberWordAt(text: string, at: number): Spelled | null {
  if (mayBePart(text, at)) {
    PART_OF.lastIndex = at
    const part = PART_OF.exec(text)
    if (part) return { value: part[1] ? 0.5 : 0.25, end: at + part[0].length }
  }
  const first = isArticle(text, at) ? articleAt(text, at) : wordAt(text, at)
  if (!first) return null
  const whole = spelledNumber(text, at, first, (from) => wordAt(text, from))
  return whole ?? (isArticle(text, at) ? null : first)
}

/** Where a number in words ends that a text begins with, its millions included; 0 when it begins with none. */
export function endOfNumberWords(text: string): number {
  const words = numberWordAt(text, 0)
  if (!words) return 0
  const end = words.end + halfBehind(text, words.end)
  return magnitudeAt(text, end, false)?.end ?? end
}

/** three and a half hours, two and a half million: how long the words of the half are. */
export function halfBehind(text: string, at: number): number {
  if (!mayJoin(text, at)) return 0
  HALF.lastIndex = at
  return HALF.exec(text)?.[0].length ?? 0
}

const HALF = /[ -]and[ -]a[ -]half(?=[ -][a-z])/y
const mayJoin = characterSet(' -')

function articleAt(text: string, at: number): Spelled | null {
  A_HUNDRED.lastIndex = at
  return A_HUNDRED.test(text) ? { value: 1, end: at + 1 } : null
}

function wordAt(text: string, at: number): Spelled | null {
  if (!mayBeNumber(text, at)) return null
  WORD.lastIndex = at
  const word = WORD.exec(text)?.[0]
  if (word === undefined) return null
  const value = valueOfWord(word.toLowerCase())
  return value === undefined ? null : { value, end: at + word.length }
}

/** forty-six is forty and six. */
export function valueOfWord(word: string): number | undefined {
  const hyphen = word.indexOf('-')
  if (hyphen < 0) return NUMBER_WORDS.get(word)
  const tens = NUMBER_WORDS.get(word.slice(0, hyphen)) ?? 0
  const units = NUMBER_WORDS.get(word.slice(hyphen + 1)) ?? 0
  return tens >= 20 && units > 0 && units < 10 ? tens + units : undefined
}
