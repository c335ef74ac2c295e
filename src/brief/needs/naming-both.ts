import { naming, type Observation } from '../judge/observation.ts'

type Value = string | number | boolean | null
type Naming = ReturnType<typeof naming>

/**
 * Names observations by two values: `namingBoth('rank')('money', 1)` is "rank money 1". The first is of a closed class;
 * looking up both one after the other spares putting them together for each figure.
 */
export function namingBoth(what: string): (first: Value, second: Value) => Observation {
  const named = new Map<Value, Naming>()
  return (first, second) => {
    let name = named.get(first)
    if (name === undefined) {
      name = naming(`${what} ${first}`)
      named.set(first, name)
    }
    return name(second)
  }
}
