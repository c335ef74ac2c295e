import { TOGETHER } from '../dist/brief/judge/linear.js'

/** Names of observations by their numbers, the numbers by name, and of those made together by both numbers. */
export const known = []
const numberByName = new Map()
const pairs = new Map()

export function numberOf(name) {
  const number = numberByName.get(name) ?? known.push(name) - 1
  numberByName.set(name, number)
  return number
}

export function numberOfBoth(left, right) {
  const key = left * 2 ** 26 + right
  const number = pairs.get(key) ?? known.push(known[left] + TOGETHER + known[right]) - 1
  pairs.set(key, number)
  return number
}
