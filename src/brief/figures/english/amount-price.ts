import { isVerb } from './phrase.ts'
import { type Place, type Told, thing, told } from './told.ts'

/** What money is for which something is done: bought for $7 million. */
const PRICE_OF: Readonly<Record<string, string>> = {
  buy: 'purchase price',
  purchase: 'purchase price',
  acquire: 'purchase price',
  sell: 'sale price',
  build: 'cost',
  construct: 'cost',
  renovate: 'cost',
  rebuild: 'cost',
  restore: 'cost',
  lease: 'rent',
  rent: 'rent',
}

/** cranes bought for $71 million, sold the mill for £3 million. */
export function priceByVerb({ mention, left, verb }: Place): Told | null {
  if (mention.quantity.kind !== 'money' || left.preposition !== 'for' || !isVerb(verb ?? undefined))
    return null
  const metric = verb ? PRICE_OF[verb.lemma] : undefined
  return metric ? told(metric, left.object ? thing(left.object) : '') : null
}
