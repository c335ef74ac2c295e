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
  const greatest = new Map<string, readonly number[]>()
  const metrics = new Map<string, number>()
  for (const placed of figures) {
    const { evidenceStart, project, unit, value, change } = placed.figure
    if (!firsts.has(evidenceStart)) firsts.set(evidenceStart, placed.index)
    add(sizes, evidenceStart)
    add(projects, project)
    add(metrics, inSentence(placed))
    if (change === null)
      greatest.set(unit, [...(greatest.get(unit) ?? []), value].sort((a, b) => b - a).slice(0, LAST_RANK))
  }
  return { count: figures.length, sizes, firsts, projects, greatest, metrics }
}

/** Names a metric of one sentence. */
export function inSentence({ figure: { evidenceStart, metric } }: Placed): string {
  return `${evidenceStart} ${metric}`
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
