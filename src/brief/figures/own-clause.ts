import { characterSet } from '../../script/character-set.ts'

/** Where the clause starts that a figure stands in, in the words before the figure. */
export function clauseStart(before: string): number {
  let at = before.length
  while (at > 0 && !isMark(before, at - 1)) at--
  return at
}

const isMark = characterSet('，；：,;')

/** 由5万吨提升至8万吨, 从112公里增加到143公里, from 112 to 143: a figure is the state before a change. */
export function isStateBefore(before: string, after: string): boolean {
  const near = before.slice(-NEAR)
  return (FROM.test(near) && CHANGES.test(after)) || (isEnglish(near, near.length - 1) && FROM_EN.test(near))
}

/** So far back the patterns may look. */
const NEAR = 26
const isEnglish = characterSet(' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')

const FROM = /(?:由|从)(?:\d{4}年)?[^，；由从\d]{0,12}$/
const CHANGES = /^[^，；。\d]{0,10}?(?:[至到为]|升|增|提|扩|降|压|缩|延|减|跃|涨|跌|攀|放宽)/
const FROM_EN = /\bfrom [a-z ]{0,20}$/i
