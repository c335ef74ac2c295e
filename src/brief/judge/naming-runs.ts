import { unitAt } from '../../script/unit-at.ts'
import { MOST, naming, type Observation } from './observation.ts'

const PLACES = 0x2000
/** The upper thirteen bits of a hash. */
const SHIFT = 19

/**
 * As `naming`, for what a text holds from one place to another: one to three characters. Two numbers stand for them, so
 * that no copy of them must be made and hashed for each figure.
 */
export function namingRuns(what: string): (text: string, from: number, to: number) => Observation {
  const named = naming(what)
  const [pairs, rests] = [new Int32Array(PLACES), new Int32Array(PLACES)]
  const found: (Observation | null)[] = new Array(PLACES).fill(null)
  let size = 0
  return (text, from, to) => {
    const pair = unitAt(text, from) | (to - from > 1 ? unitAt(text, from + 1) << 16 : 0)
    const rest = (to - from) | (to - from > 2 ? unitAt(text, from + 2) << 16 : 0)
    let place = (Math.imul(pair, 0x9e3779b1) ^ Math.imul(rest, 0x85ebca6b)) >>> SHIFT
    for (;;) {
      const known = found[place] as Observation | null
      if (known === null) break
      if (pairs[place] === pair && rests[place] === rest) return known
      place = (place + 1) % PLACES
    }
    const observed = named(text.slice(from, to))
    if (size === MOST) return observed
    size++
    pairs[place] = pair
    rests[place] = rest
    found[place] = observed
    return observed
  }
}
