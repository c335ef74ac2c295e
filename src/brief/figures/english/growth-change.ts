import type { Change } from '../../../domain/brief.ts'
import type { Place, Told } from './told.ts'

const YOY =
  /year[- ](?:on|over)[- ]year|\byoy\b|\by[-/]o?-?y\b|a year (?:ago|earlier|before)|(?:compared (?:with|to)|from|than|over|on|of) (?:the )?(?:same|last year|a year|the previous year|previous year|20\d\d)|last year|annual/i
const MOM =
  /month[- ]on[- ]month|from (?:the previous|a) month|month earlier|quarter[- ]on[- ]quarter|(?:on|from|than) (?:the )?(?:previous|last) (?:month|quarter)/i
/** Said of what is told against the end of the last year. */
export const SINCE_END =
  /(?:end of (?:last year|20\d\d)|start of (?:the|this) year|beginning of (?:the|this) year)/i

/** Whether something grew or shrank. */
export type Way = 'growth' | 'decline'

/** Whether a number may say by how much something changed, being no amount itself. */
export function isRate({ mention }: Place): boolean {
  const { kind } = mention.quantity
  return kind === 'percent' || kind === 'points' || kind === 'times'
}

/** The way that a measure tells which has been told: investment growth. */
export function wayOf(metric: string): Way | null {
  return /decline$/.test(metric) ? 'decline' : /growth|increase/.test(metric) ? 'growth' : null
}

/** A measure as one of its change: investment growth. */
export function changed(place: Place, of: Told, way: Way): Told {
  const base = of.base || of.metric
  // unemployment 0.9 percentage points higher: points are what is added
  const name = way === 'growth' && place.mention.quantity.kind === 'points' ? 'increase' : way
  const named = base.endsWith(` ${name}`) ? base : `${base} ${name}`
  return { ...of, base, metric: named.trim(), change: changeOf(place) }
}

/** Against what the words around a figure hold it. */
export function changeOf({ mention }: Place): Change | null {
  const near = mention.before.slice(-60) + mention.after
  if (MOM.test(near)) return 'mom'
  if (SINCE_END.test(mention.after)) return 'vs_end_last_year'
  return YOY.test(near) || mention.quantity.kind === 'percent' ? 'yoy' : null
}
