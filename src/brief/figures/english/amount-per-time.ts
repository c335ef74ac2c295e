import { flowOfVerb } from './amount-words.ts'
import { type Place, type Told, told } from './told.ts'

/** 750 tonnes of glass a day. */
export const PER_TIME =
  /^(?: of [a-z -]{2,24})? (?:(?:a|an|per|each|every) (hour|day|week|month|year)|(hourly|daily|weekly|monthly|annually|yearly))\b/i

const TIME_ADJECTIVE: Readonly<Record<string, string>> = {
  hour: 'hourly',
  hourly: 'hourly',
  day: 'daily',
  daily: 'daily',
  week: 'weekly',
  weekly: 'weekly',
  month: 'monthly',
  monthly: 'monthly',
  year: 'annual',
  annually: 'annual',
  yearly: 'annual',
}

const GENERATES = /^(?:generate|produce|make|yield|supply|deliver|feed|be)$/
/** 40 GWh of batteries are wares, 40 GWh of electricity is what a plant generates. */
const OF_WARES = /^ of (?!electricity|power|energy|heat)/

/** can store 20,000 tons, designed to handle, capable of treating: what may be done is a capacity. */
export const HOLDS =
  /\b(?:can|able to|capable of|designed (?:to|for)|capacity (?:to|for)|enough to) (?:[a-z]+ )?(?:(?:up to|about|around|over|more than|some|nearly|at least) )?$/
/** What is made in a time is a capacity as well where it will be. */
const ABLE =
  /\b(?:can|could|will|would|able to|capable of|designed (?:to|for)|capacity (?:to|for)|enough to) (?:[a-z]+ )?(?:(?:up to|about|around|over|more than|some|nearly|at least) )?$/

/** 3.3 gigawatts of wafers a year: what is made in a time is capacity. */
export function rateOfTime({ mention, verb }: Place): Told | null {
  const { kind } = mention.quantity
  if (!/mass|volume|power|energy/.test(kind)) return null
  const makes = kind === 'energy' && verb && GENERATES.test(verb.lemma) && !OF_WARES.test(mention.after)
  const found = PER_TIME.exec(mention.after)
  const time = TIME_ADJECTIVE[(found?.[1] ?? found?.[2] ?? '').toLowerCase()]
  const able = ABLE.test(mention.before.slice(-40))
  const flow =
    (!able || verb?.lemma === 'supply') && verb && !verb.passive ? flowOfVerb(verb, kind) : undefined
  if (time && flow && flow !== 'output') return told(`${time} ${flow}`)
  return time && !(verb && /^(?:avoid|save|cut|reduce|emit)$/.test(verb.lemma))
    ? told(makes ? `${time} output` : `${time} capacity`)
    : null
}
