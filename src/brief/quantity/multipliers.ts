import { characterSet } from '../../script/character-set.ts'
import { times } from './exact-product.ts'

/** A number as read, without its unit. */
export interface Numeral {
  readonly end: number
  readonly value: number
  /** Written with 一二三 rather than digits. */
  readonly han: boolean
  /** 多, 余 or 几 stands inside or after it: the true value is greater. */
  readonly more: boolean
  /** The product of 万, 亿 … after the digits: what a shared unit passes on to the other end of a range. */
  readonly multiplier: number
}

/** 千 belongs to the unit before these: 千瓦, 千伏, 千克, 千米. */
export const isOfThousands = characterSet('瓦伏克米')
/** 万 and 亿, by which Chinese numbers are parted. */
export const isMyriad = characterSet('万亿')
/** What may stand between a number and its unit: 3000多万, 10余亿, 86.4 亿, 2个亿. */
const mayMultiply = characterSet('百千万亿多余几个 ')
const isMore = characterSet('多余几')

/** 多, 余 and 百, 千, 万, 亿 after a number: 3000多万, 10余亿, 1.2万多, 5千万. */
export function withMultipliers(text: string, at: number, value: number, han: boolean): Numeral {
  let end = at
  let more = false
  let multiplier = 1
  for (let steps = 0; steps < 4 && mayMultiply(text, end); steps++) {
    const char = text[end] as string
    const passed = multiplier === 1 && isMyriad(text, end + 1)
    if (passed && ((char === '个' && text[end + 1] === '亿' && text[end + 2] !== '元') || isGap(char, han))) {
      end++
      continue
    }
    if (char === '千' && isOfThousands(text, end + 1)) break
    const factor = factorOf(char)
    if (factor > 1) multiplier *= factor
    else if (isMore(text, end) && !more) more = true
    else break
    end++
  }
  return { end, value: times(value, multiplier), han, more, multiplier }
}

function factorOf(char: string): number {
  return char === '万' ? 1e4 : char === '亿' ? 1e8 : char === '百' ? 100 : char === '千' ? 1000 : 1
}

/** 86.4 亿元: a space may part the digits from what multiplies them. */
function isGap(char: string, han: boolean): boolean {
  return char === ' ' && !han
}
