import { BUILT_HEADS, GENERIC, TRADES } from './lexicon.ts'

const ORDINARY = new Set([...GENERIC, ...TRADES, ...BUILT_HEADS])
const LONGEST_WORD = 6
const NUMBER =
  /^(?:[\d０-９.．,]+|[一二两三四五六七八九十百千]+(?=[个项座条家台处所大类批]))(?:[万亿]?(?:吨|套|台|片|只|件|米|平方米|千瓦|元)|个|项|座|条|家|台|处|所|大|类|批|多|余|万|亿)*/

/** How many characters of a name are left when every word that only sorts projects is taken out of it. */
export function countSpecific(name: string): number {
  let left = 0
  let at = 0
  while (at < name.length) {
    const number = NUMBER.exec(name.slice(at, at + 12))
    const step = number?.[0].length || ordinaryAt(name, at)
    if (step === 0) left++
    at += step || 1
  }
  return left
}

function ordinaryAt(name: string, at: number): number {
  for (let length = LONGEST_WORD; length > 0; length--) {
    if (ORDINARY.has(name.slice(at, at + length))) return length
  }
  return 0
}
