import { characterSet } from '../../script/character-set.ts'

/** What goes on behind a number word: two hundred, three thousand. */
const MAGNITUDE = / (hundred|thousand)(?![A-Za-z-])/iy
const JOINT = / (?:and )?(?=[a-z])/iy
/** Behind two hundred these make it a part of the number. */
const LARGER = / (?:million|billion|trillion)(?![A-Za-z])/iy
/** between one hundred and twenty: two numbers. */
const BETWEEN = /\bbetween (?:about |around |some )?$/i
const isSpace = characterSet(' ')
const mayMultiply = characterSet('htHT')

/** A number in words, and where it ends. */
export interface Spelled {
  readonly value: number
  readonly end: number
}

/**
 * The whole of a number whose first word stands at `at`: one hundred and twenty, three thousand four hundred. Null
 * where no more than one magnitude stands behind the word.
 */
export function spelledNumber(
  text: string,
  at: number,
  first: Spelled,
  wordAt: (at: number) => Spelled | null,
): Spelled | null {
  if (!isSpace(text, first.end) || !mayMultiply(text, first.end + 1)) return null
  let { end, value: section } = first
  let thousands = 0
  let pieces = 0
  let [hasWord, hasHundred] = [true, false]
  for (;;) {
    const magnitude = behind(MAGNITUDE, text, end)
    if (magnitude) {
      const isThousand = magnitude[1]?.toLowerCase() === 'thousand'
      if (isThousand ? thousands > 0 || section === 0 : hasHundred || !hasWord) break
      if (isThousand) thousands = section * 1000
      section = isThousand ? 0 : section * 100
      hasHundred = !isThousand
      hasWord = false
      end += magnitude[0].length
    } else {
      const joint = hasWord ? null : behind(JOINT, text, end)
      const word = joint && wordAt(end + joint[0].length)
      if (!word || word.value === 0 || !isPart(text, at, joint[0], word.end, thousands, hasHundred)) break
      section += word.value
      hasWord = true
      end = word.end
    }
    pieces++
  }
  if (pieces === 0 || (pieces === 1 && !behind(LARGER, text, end))) return null
  return { value: thousands + section, end }
}

/** Two hundred and three hundred, between two hundred and ninety: the word begins another number. */
function isPart(
  text: string,
  at: number,
  joint: string,
  end: number,
  thousands: number,
  hasHundred: boolean,
): boolean {
  const next = behind(MAGNITUDE, text, end)?.[1]?.toLowerCase()
  if (next && (next === 'thousand' ? thousands > 0 : hasHundred)) return false
  return joint === ' ' || !BETWEEN.test(text.slice(Math.max(0, at - 24), at))
}

function behind(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
