/**
 * Something that is observed, by the name it has in tables of weights. Those that a table may know are one object each,
 * so that they are told apart, and found in a table, without a look at their letters.
 */
export interface Observation {
  readonly name: string
  /** Where a table has its weight; `NOWHERE` when it never had a reason to keep one. */
  readonly index: number
}

/** The index of what no table knows. */
export const NOWHERE = 0
/** Values from an open text would fill the memory in the end. */
export const MOST = 2000

type Value = string | number | boolean | null | undefined

const known = new Map<string, Observation>()

/** The one observation of this name. It is kept for ever, so the name is never taken from an open text. */
export function observation(name: string): Observation {
  const before = known.get(name)
  if (before !== undefined) return before
  const made = { name, index: known.size + 1 }
  known.set(name, made)
  return made
}

/** Adds a list to another; spreading one into a call copies it first. */
export function addAll(list: readonly Observation[], to: Observation[]): void {
  for (let at = 0; at < list.length; at++) to.push(list[at] as Observation)
}

/** Names observations: `naming('kind')('money')` is "kind money"; `after` stands behind the value. */
export function naming(what: string, after = ''): (value: Value) => Observation {
  const named = new Map<Value, Observation>()
  const first = (value: Value): Observation => {
    const name = `${what} ${value}${after}`
    if (named.size >= MOST) return known.get(name) ?? { name, index: NOWHERE }
    const made = observation(name)
    named.set(value, made)
    return made
  }
  // one figure is mostly like the one before it
  let last: Value
  let again: Observation | null = null
  return (value) => {
    if (again !== null && value === last) return again
    const found = named.get(value) ?? first(value)
    last = value
    again = found.index === NOWHERE ? null : found
    return found
  }
}
