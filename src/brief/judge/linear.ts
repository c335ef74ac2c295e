/** What is observed about something to be decided: what is true of it, and what is true of it together. */
export interface Observed {
  readonly alone: readonly string[]
  /** Each of the first is observed together with each of the second. */
  readonly together: readonly (readonly [readonly string[], readonly string[]])[]
}

/** Stands between two things observed together in a table of weights. */
export const TOGETHER = ' & '

/** Names of observations, and what each weighs; one that is not in it says nothing. */
export type Table = Readonly<Record<string, number>>

/** How strongly what is observed of each candidate speaks for each of several things: sums of weights. */
export type Weigh = (candidates: readonly Observed[]) => readonly (readonly number[])[]

/**
 * Weighs by a table for each thing. What is true of a figure is observed together with each of its candidates, as the
 * same array: where that stands in the tables is looked up once.
 */
export function createWeigh(tables: readonly Table[]): Weigh {
  const { alone, rows, columns } = joined(tables)
  const things = tables.length
  return (candidates) => {
    const looked: LookedUp[] = []
    return candidates.map((observed) => {
      const total = new Array<number>(things).fill(0)
      for (const name of observed.alone) add(total, alone.get(name))
      for (const [place, [lefts, rights]] of observed.together.entries()) {
        const known = looked[place]
        const right = known?.rights === rights ? known : { rights, columns: columnsOf(rights, columns) }
        looked[place] = right
        for (const left of lefts) addPairs(total, rows.get(left), right.columns)
      }
      return total
    })
  }
}

/** Where the second of the pairs stand in a row. */
interface LookedUp {
  readonly rights: readonly string[]
  readonly columns: readonly number[]
}

function columnsOf(rights: readonly string[], columns: ReadonlyMap<string, number>): number[] {
  const found: number[] = []
  for (const right of rights) {
    const column = columns.get(right)
    if (column !== undefined) found.push(column)
  }
  return found
}

/** A row holds the weights of every column, for each thing beside one another. */
function addPairs(total: number[], row: Float64Array | undefined, columns: readonly number[]): void {
  if (row === undefined) return
  const things = total.length
  for (const column of columns)
    for (let i = 0; i < things; i++) total[i] = (total[i] as number) + (row[column * things + i] as number)
}

function add(total: number[], weights: readonly number[] | undefined): void {
  if (weights !== undefined)
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (weights[i] as number)
}

interface Joined {
  readonly alone: ReadonlyMap<string, readonly number[]>
  readonly rows: ReadonlyMap<string, Float64Array>
  readonly columns: ReadonlyMap<string, number>
}

/** All tables as one, so that each name is looked up once. */
function joined(tables: readonly Table[]): Joined {
  const alone = new Map<string, readonly number[]>()
  const pairs: { left: string; right: string; weights: readonly number[] }[] = []
  for (const name of new Set(tables.flatMap((table) => Object.keys(table)))) {
    const weights = tables.map((table) => table[name] ?? 0)
    const at = name.indexOf(TOGETHER)
    if (at < 0) alone.set(name, weights)
    else pairs.push({ left: name.slice(0, at), right: name.slice(at + TOGETHER.length), weights })
  }
  const columns = new Map(
    [...new Set(pairs.map(({ right }) => right))].map((right, column) => [right, column]),
  )
  const rows = new Map<string, Float64Array>()
  for (const { left, right, weights } of pairs) {
    const row = rows.get(left) ?? new Float64Array(columns.size * tables.length)
    row.set(weights, (columns.get(right) as number) * tables.length)
    rows.set(left, row)
  }
  return { alone, rows, columns }
}

/** Every observation by the name it has in a table of weights. */
export function namesOf({ alone, together }: Observed): string[] {
  const pairs = together.flatMap(([lefts, rights]) =>
    lefts.flatMap((left) => rights.map((right) => left + TOGETHER + right)),
  )
  return [...alone, ...pairs]
}

/** Index of the greatest; the first of equals. 0 when there is none. */
export function greatest(values: readonly number[]): number {
  let best = 0
  for (const [index, value] of values.entries()) if (value > (values[best] as number)) best = index
  return best
}
