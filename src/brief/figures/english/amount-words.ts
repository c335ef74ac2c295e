import type { UnitKind } from '../../quantity/units.ts'
import type { VerbChunk } from './chunk.ts'

/** What a number and its unit say by themselves. */
export const BY_KIND: Readonly<Partial<Record<UnitKind, string>>> = {
  area: 'area',
  length: 'length',
  power: 'capacity',
  energy: 'capacity',
  duration: 'duration',
  money: 'investment',
  mass: 'volume',
  volume: 'volume',
}
/** in the first half, a year: a noun that tells a time. */
export const TIME_NOUN = /\b(?:year|years|month|months|quarter|half|period|week|decade)$/i
/** What an amount is that follows a verb. */
const BY_VERB: ReadonlyMap<string, string> = new Map([
  ['invest', 'investment'],
  ['budget', 'budget'],
  ['lease', 'rent'],
  ['rent', 'rent'],
  ['pour', 'investment'],
  ['inject', 'investment'],
  ['cost', 'cost'],
  ['price', 'price'],
  ['spend', 'spending'],
  ['pay', 'payment'],
  ['pay out', 'payout'],
  ['employ', 'employees'],
  ['raise', 'funding'],
  ['borrow', 'loan'],
  ['lend', 'loan'],
  ['export', 'exports'],
  ['import', 'imports'],
  ['sell', 'sales'],
  ['earn', 'earnings'],
  ['lose', 'loss'],
  ['save', 'savings'],
  ['donate', 'donation'],
  ['subsidise', 'subsidy'],
  ['subsidize', 'subsidy'],
  ['cover', 'area'],
  ['occupy', 'area'],
  ['span', 'length'],
  ['spread', 'area'],
  ['take', 'time'],
  ['measure', 'size'],
  ['weigh', 'weight'],
  ['leave', 'outstanding'],
  ['require', 'required funding'],
  ['need', 'required funding'],
  ['receive', 'funding'],
  ['get', 'funding'],
  ['secure', 'funding'],
  ['obtain', 'funding'],
  ['win', 'funding'],
  ['attract', 'investment'],
  ['generate', 'revenue'],
  ['net', 'revenue'],
  ['fetch', 'price'],
  ['shoulder', 'contribution'],
  ['bear', 'contribution'],
  ['contribute', 'contribution'],
  ['add', 'contribution'],
  ['refund', 'refund'],
  ['rebate', 'rebate'],
  ['repay', 'repayment'],
  ['pay back', 'repayment'],
  ['hand back', 'refund'],
  ['give back', 'refund'],
  ['owe', 'debt'],
])

/** The noun for what a verb does with an amount: invest, investment; undefined for most. */
export function nounOfVerb({ lemma, particle }: VerbChunk): string | undefined {
  return BY_VERB.get(`${lemma} ${particle}`.trim()) ?? BY_VERB.get(lemma)
}

/** What is used, brought or dug, by the kind of what is told: draws 420 megawatts, dug 41.7 million tons. */
const FLOWS: readonly (readonly [verb: RegExp, byKind: Readonly<Partial<Record<UnitKind, string>>>])[] = [
  [/^(?:draw|consume|use|need|require)$/, { power: 'power demand', energy: 'energy use', volume: 'use' }],
  [/^(?:supply|deliver|receive|get|provide)$/, { volume: 'supply' }],
  [/^(?:dig|mine|extract|produce|pump)$/, { mass: 'output' }],
  [/^(?:handle|move|load|unload)$/, { mass: 'throughput' }],
  [/^(?:emit)$/, { mass: 'emissions' }],
  [/^(?:ship)$/, { mass: 'shipments' }],
  [/^(?:carry|haul)$/, { mass: 'freight' }],
]

/** The noun for what a verb does with so many tonnes, watts or litres; undefined for most. */
export function flowOfVerb({ lemma }: VerbChunk, kind: UnitKind): string | undefined {
  return FLOWS.find(([verb]) => verb.test(lemma))?.[1][kind]
}
