import { characterSet } from '../../script/character-set.ts'
import { isDigitAt } from '../../script/characters.ts'
import { toSimplified } from '../../script/to-simplified.ts'

const FOLDED = new Map<string, string>([
  ['．', '.'],
  ['％', '%'],
  ['－', '-'],
  ['−', '-'],
  ['～', '~'],
  ['／', '/'],
  ['＄', '$'],
  ['￥', '¥'],
  ['￡', '£'],
  ['＋', '+'],
])

/** 二〇二六年: a year spelt digit by digit. */
const HAN_YEAR = /(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2}(?=年)/g
/** ４，２００: between full-width digits in threes the comma parts thousands. */
const FULL_COMMA = /，(?<=[０-９]，)(?=[０-９]{3}(?![０-９]))/g
/** 12。5: a full stop between digits is a point. The mark comes first in both, so that a search fails fast. */
const FULL_STOP = /。(?<=[\d０-９]。)(?=[\d０-９])/g
const HAN_DIGITS = '〇一二三四五六七八九'
const SPELT = `${HAN_DIGITS}○零`
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．％－−～／＄￥￡＋]/g

/** Full-width digits, letters, number signs and spelt years as their ASCII forms, one for one; other characters stay. */
export function foldWidth(given: string): string {
  if (!mayFold(given)) return given
  return given
    .replace(FULL_STOP, '.')
    .replace(FULL_COMMA, ',')
    .replace(HAN_YEAR, (year) => Array.from(year, (digit) => Math.max(0, HAN_DIGITS.indexOf(digit))).join(''))
    .replace(FULL_WIDTH, (char) => FOLDED.get(char) ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

/** Most texts hold nothing to fold: a look at each character tells. */
function mayFold(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isSuspect(text, at)) continue
    if (text[at] === '年' ? isSpelt(text, at - 1) : text[at] !== '。' || isDigitAt(text, at + 1)) return true
  }
  return false
}

const FULL_LETTERS =
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ'
const isSuspect = characterSet(`年。${FULL_LETTERS}${[...FOLDED.keys()].join('')}`)
const isSpelt = characterSet(SPELT)

/** The form the quantity and period grammars read: Simplified, half-width numbers, as long as the input. */
export function normalise(text: string): string {
  return foldWidth(toSimplified(text))
}
