import { characterSet } from '../../script/character-set.ts'

/** Where the clause starts that a figure stands in, in the words before the figure. */
export function clauseStart(before: string): number {
  let at = before.length
  while (at > 0 && !isMark(before, at - 1)) at--
  return at
}

const isMark = characterSet('，；：,;')

/** 由…, 从…, from …: right before a figure they make it the state before a change. */
export const FROM = /(?:由|从)[^，；由从]{0,8}$|from [a-z ]{0,16}$/i
