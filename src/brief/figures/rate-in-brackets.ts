import { PROVINCES } from '../province.ts'
import type { Measure } from './measure.ts'
import type { Mention } from './mentions.ts'

/** 增长6.5%（全市4.8%）: the same of the whole that the area is a part of. */
const OF_WHOLE = new RegExp(
  `[%％]（(?<whole>全[国省市县区州]|${PROVINCES}省?|[^，。；、（）\\d的]{2,6}[省市县区])(?:平均|为|均值)?$`,
)

/** What a rate in brackets measures that only names another area; null for others. */
export function measureOfWhole({ before, quantity }: Mention, last: Measure | null): Measure | null {
  const whole = quantity.kind === 'percent' ? OF_WHOLE.exec(before)?.groups?.['whole'] : undefined
  return whole && last ? { ...last, subject: whole, isTopic: false, isPlaced: true } : null
}

/** Whether a figure stands beside a rate in brackets: what follows goes on with the rate. */
export function isBesideRate({ before }: Mention): boolean {
  return /[%％]（[^（）]*$/.test(before)
}
