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
/** What an amount is that follows a verb. */
const BY_VERB: ReadonlyMap<string, string> = new Map([
  ['invest', 'investment'],
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
