import { type Observation, observation } from './observation.ts'

/** What is observed about something to be decided: what is true of it, and what is true of it together. */
export interface Observed {
  readonly alone: readonly Observation[]
  /** Each of the first is observed together with each of the second. */
  readonly together: readonly (readonly [readonly Observation[], readonly Observation[]])[]
}

/** Stands between two things observed together in a table of weights. */
export const TOGETHER = ' & '

/** Names of observations, and what each weighs; one that is not in it says nothing. */
export type Table = Readonly<Record<string, number>>

/** How strongly what is observed speaks for a thing: the sum of the weights in its table. */
export type Weigh = (observed: Observed) => number

export function createWeigh(table: Table): Weigh {
  const { alone, rows, columns, pairs, width } = arranged(table)
  // what is true of a figure is observed together with each of its candidates, as the same array in the same place
  const looked: (readonly Observation[])[] = []
  // the columns found at each place, in lists that are written over, and how many they are
  const found: number[][] = []
  const counts: number[] = []
  const columnsOf = (rights: readonly Observation[], place: number): readonly number[] => {
    if (found[place] === undefined) found[place] = []
    const known = found[place]
    if (rights === looked[place]) return known
    let count = 0
    for (let at = 0; at < rights.length; at++) {
      const { index } = rights[at] as Observation
      const column = index < columns.length ? (columns[index] as number) : 0
      if (column > 0) known[count++] = column
    }
    looked[place] = rights
    counts[place] = count
    return known
  }
  return ({ alone: single, together }) => {
    let total = 0
    for (let at = 0; at < single.length; at++) {
      const { index } = single[at] as Observation
      if (index < alone.length) total += alone[index] as number
    }
    for (let place = 0; place < together.length; place++) {
      const [lefts, rights] = together[place] as Observed['together'][number]
      const known = columnsOf(rights, place)
      const count = counts[place] as number
      for (let at = 0; at < lefts.length; at++) {
        const { index } = lefts[at] as Observation
        const row = index < rows.length ? (rows[index] as number) * width : 0
        if (row === 0) continue
        for (let right = 0; right < count; right++) total += pairs[row + (known[right] as number)] as number
      }
    }
    return total
  }
}

/**
 * A table by the indices of observations: 0 stands for those that it has no weight for; those that came up after it was
 * made lie behind its end.
 */
interface Arranged {
  readonly alone: Float64Array
  /** Where the pairs stand whose first is an observation, and whose second is one. */
  readonly rows: Uint16Array
  readonly columns: Uint16Array
  readonly pairs: Float64Array
  readonly width: number
}

function arranged(table: Table): Arranged {
  const singles: { readonly index: number; readonly weight: number }[] = []
  const couples: { readonly row: number; readonly column: number; readonly weight: number }[] = []
  const [lefts, rights] = [new Map<number, number>(), new Map<number, number>()]
  // names with the same first half stand together
  let opening = TOGETHER
  let row = 0
  for (const name of Object.keys(table)) {
    const weight = table[name] as number
    const parting = name.startsWith(opening) ? opening.length - TOGETHER.length : name.indexOf(TOGETHER)
    if (parting < 0) {
      singles.push({ index: observation(name).index, weight })
      continue
    }
    if (!name.startsWith(opening)) {
      row = placeOf(name.slice(0, parting), lefts)
      opening = name.slice(0, parting + TOGETHER.length)
    }
    couples.push({ row, column: placeOf(name.slice(opening.length), rights), weight })
  }
  const alone = new Float64Array(singles.reduce((size, { index }) => Math.max(size, index + 1), 0))
  for (const { index, weight } of singles) alone[index] = weight
  const width = rights.size + 1
  const pairs = new Float64Array((lefts.size + 1) * width)
  for (const { row, column, weight } of couples) pairs[row * width + column] = weight
  return { alone, rows: placed(lefts), columns: placed(rights), pairs, width }
}

/** The place of an observation by its index, from 1 in the order of their coming. */
function placeOf(name: string, places: Map<number, number>): number {
  const { index } = observation(name)
  const known = places.get(index)
  if (known !== undefined) return known
  places.set(index, places.size + 1)
  return places.size
}

function placed(places: ReadonlyMap<number, number>): Uint16Array {
  const list = new Uint16Array(Math.max(-1, ...places.keys()) + 1)
  for (const [index, place] of places) list[index] = place
  return list
}

/** Every observation by the name it has in a table of weights. */
export function namesOf({ alone, together }: Observed): string[] {
  const pairs = together.flatMap(([lefts, rights]) =>
    lefts.flatMap((left) => rights.map((right) => left.name + TOGETHER + right.name)),
  )
  return [...alone.map(({ name }) => name), ...pairs]
}
