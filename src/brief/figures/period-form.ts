import type { Period } from '../../domain/brief.ts'
import { type Observation, observation } from '../judge/observation.ts'

type Form = readonly Observation[]

function form(name: string, ...also: string[]): Form {
  return [name, ...also].map(observation)
}

const [NONE, YEAR, YEARS, DAY] = [form('none'), form('year'), form('years'), form('day')]
const [PART_OF_YEAR, MONTH] = [form('part of year', 'stretch'), form('month', 'stretch')]
const [FROM_JANUARY, RANGE] = [form('from January', 'stretch'), form('range', 'stretch')]

/** 2022 · 2022-10 · 2022-01/2022-10 …: no two forms are as long but for parts of a year and ranges. */
export function formOf(period: Period | null): Form {
  if (period === null) return NONE
  switch (period.length) {
    case 4:
      return YEAR
    case 7:
      return 'HQ'.includes(period[5] as string) ? PART_OF_YEAR : MONTH
    case 9:
      return YEARS
    case 10:
    case 21:
      return DAY
    case 15:
      return period.startsWith('-01/', 4) ? FROM_JANUARY : RANGE
    default:
      return RANGE
  }
}

/** How the end of a period lies to the year and month that are now. */
export type Relation = 'past year' | 'this year' | 'later year' | 'past month' | 'later month'

/** A quarter and a half year end with their last month; without a month nothing of this year is past or to come. */
export function relationOf(period: Period, year: number, month: number | null): Relation {
  const last = period.slice(period.indexOf('/') + 1)
  const then = Number(last.slice(0, 4))
  if (then !== year) return then < year ? 'past year' : 'later year'
  const part = last.slice(5)
  if (part === '' || month === null) return 'this year'
  const end = part.startsWith('Q')
    ? 3 * Number(part[1])
    : part.startsWith('H')
      ? 6 * Number(part[1])
      : Number(part.slice(0, 2))
  return end > month ? 'later month' : 'past month'
}
