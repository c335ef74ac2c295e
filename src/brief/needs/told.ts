import type { Kind } from './kind.ts'
import type { Placed } from './placed.ts'

/** What an article has told by figures so far. */
export interface Told {
  readonly facts: Set<string>
  readonly heads: Set<string>
  readonly subjects: Set<string | null>
  readonly sentences: Set<number>
  readonly kinds: Map<Kind, number>
  /** The first project; undefined until there is one. The first figure's period, null where it has none. */
  first: { project?: string; period?: string | null }
}

export function newTold(): Told {
  return {
    facts: new Set(),
    heads: new Set(),
    subjects: new Set(),
    sentences: new Set(),
    kinds: new Map(),
    first: {},
  }
}

export function tell(placed: Placed, told: Told): void {
  const { subject, evidenceStart, project, period } = placed.figure
  told.facts.add(placed.fact)
  told.heads.add(placed.head)
  told.subjects.add(subject)
  told.sentences.add(evidenceStart)
  told.kinds.set(placed.kind, (told.kinds.get(placed.kind) ?? 0) + 1)
  if (told.first.period === undefined) told.first.period = period
  if (project !== null) told.first.project ??= project
}
