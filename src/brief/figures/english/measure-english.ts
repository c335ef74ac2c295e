import type { ReadSentence } from '../mentions.ts'
import { amount } from './amount.ts'
import type { Chunk } from './chunk.ts'
import { count } from './count.ts'
import { growth } from './growth.ts'
import { respectiveName } from './respective-list.ts'
import { share } from './share.ts'
import { type Place, placeOf, type Told } from './told.ts'

/** An English figure with the chunks it stands among, and what they tell of it. */
export interface ToldFigure {
  readonly place: Place
  readonly told: Told
}

/** What each figure of a sentence measures; `lead` are the figures of the sentences that ; joins to it. */
export function measureEnglish(
  read: ReadSentence,
  chunks: readonly Chunk[],
  lead: readonly Told[],
): ToldFigure[] {
  const found: ToldFigure[] = []
  const before = [...lead]
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'quantity') continue
    const mention = read.mentions[chunk.index]
    if (!mention) continue
    const place = placeOf(mention, chunks, at, before)
    const name = respectiveName(chunks, at)
    const told = name === null ? measure(place) : { ...measure(place), owner: name, inherits: false }
    const { metric, base, change, owner, inherits } = told
    before.push({ metric, base, change, owner, inherits, kind: mention.quantity.kind })
    found.push({ place, told })
  }
  return found
}

function measure(place: Place): Told {
  const { kind } = place.mention.quantity
  const changed = growth(place)
  if (changed) return changed
  if (kind === 'percent' || kind === 'points' || kind === 'times') return share(place)
  return kind === 'count' || kind === 'other' ? count(place) : amount(place)
}
