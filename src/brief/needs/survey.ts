import type { Placed } from './placed.ts'

/** What the figures of an article are together, before one of them is looked at. */
export interface Survey {
  readonly count: number
  /** How many figures each sentence has, and the first of them. */
  readonly sizes: ReadonlyMap<number, number>
  readonly firsts: ReadonlyMap<number, number>
  /** How many figures each project has; null stands for none. */
  readonly projects: ReadonlyMap<string | null, number>
  /** The greatest amounts of each unit; growth is no amount. */
  readonly greatest: ReadonlyMap<string, readonly number[]>
  /** How often a sentence tells each metric. */
  readonly metrics: ReadonlyMap<string, number>
}

/** Ranks below this one count alike. */
const LAST_RANK = 4

export function survey(figures: readonly Placed[]): Survey {
  const sizes = new Map<number, number>()
  const firsts = new Map<number, number>()
  const projects = new Map<string | null, number>()
  const greatest = new Map<string, number[]>()
  const metrics = new Map<string, number>()
  for (const placed of figures) {
    const { evidenceStart, project, unit, value, change } = placed.figure
    if (!firsts.has(evidenceStart)) firsts.set(evidenceStart, placed.index)
    add(sizes, evidenceStart)
    add(projects, project)
    add(metrics, placed.metricHere)
    if (change === null) addRanked(value, unit, greatest)
  }
  return { count: figures.length, sizes, firsts, projects, greatest, metrics }
}

/** Keeps the greatest in order, the greatest first. */
function addRanked(value: number, unit: string, greatest: Map<string, number[]>): void {
  const values = greatest.get(unit)
  if (values === undefined) {
    greatest.set(unit, [value])
    return
  }
  let place = values.length
  while (place > 0 && (values[place - 1] as number) < value) place--
  if (place === LAST_RANK) return
  values.splice(place, 0, value)
  if (values.length > LAST_RANK) values.pop()
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
