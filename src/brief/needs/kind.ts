import { CURRENCIES } from '../quantity/units.ts'

/** What a unit measures, as far as it tells how much a figure is needed. */
export type Kind = 'money' | '%' | 'pp' | 'x' | 'area' | 'physical' | 'time' | 'count'

const KINDS = new Map<string, Kind>([
  ...[...CURRENCIES].map((unit) => [unit, 'money'] as const),
  ...(['%', 'pp', 'x'] as const).map((unit) => [unit, unit] as const),
  ['m2', 'area'],
  ...['m', 'm3', 't', 'W', 'Wh'].map((unit) => [unit, 'physical'] as const),
  ...['month', 'year', 'day', 'hour'].map((unit) => [unit, 'time'] as const),
])

/** A measure word counts. */
export function kindOf(unit: string): Kind {
  return KINDS.get(unit) ?? 'count'
}
