import type { Figure } from '../domain/brief.ts'
import { once } from '../script/once.ts'

/** Differences below this share come from converting units. */
const CONVERSION = 0.001
/** A number that another rounds to is the same one, unless so few digits are left that it says something else. */
const ROUNDING = 0.02

/** True when two values in one unit are the same number, told as exactly as each text does. */
export function isSameValue(one: Figure, other: Figure): boolean {
  const difference = Math.abs(one.value - other.value)
  const size = Math.max(Math.abs(one.value), Math.abs(other.value))
  if (difference <= size * CONVERSION) return true
  const step = Math.max(lastDigit(one), lastDigit(other))
  return difference <= step / 2 && difference <= size * ROUNDING
}

/** What the last written digit of a figure stands for: 0.1 亿 in 4.3亿元. 0 for numbers in words. */
export const lastDigit = once(({ text, value }: Figure): number => {
  const [number, decimals] = /\d[\d,]*(?:\.(\d+))?/.exec(text.normalize('NFKC')) ?? []
  if (number === undefined) return 0
  const written = Number(number.replaceAll(',', ''))
  return written === 0 ? 0 : Math.abs(value / written) / 10 ** (decimals?.length ?? 0)
})
