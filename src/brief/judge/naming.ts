/** Values from an open text would fill the memory in the end. */
const MOST = 2000

type Value = string | number | boolean | null | undefined

/**
 * Names observations: `naming('kind')('money')` is "kind money". Each is made once, because a table finds the very
 * string faster than one of the same letters.
 */
export function naming(what: string): (value: Value) => string {
  const names = new Map<Value, string>()
  return (value) => {
    const known = names.get(value)
    if (known !== undefined) return known
    const name = internal(`${what} ${value}`)
    if (names.size < MOST) names.set(value, name)
    return name
  }
}

/** The same letters as the one string that the engine keeps for names of properties, which a table holds as well. */
function internal(name: string): string {
  return Object.keys({ [name]: 0 })[0] as string
}
