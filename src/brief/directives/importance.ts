import type { Directive } from '../../domain/brief.ts'

/** A directive before the figures of the article, and its rank among the others, are known. */
export interface Candidate {
  readonly directive: Omit<Directive, 'key' | 'target'>
  /** The first that its issuer says. */
  readonly opens: boolean
}

/** A candidate whose figure is known. */
export interface Aimed {
  readonly directive: Omit<Directive, 'key'>
  readonly opens: boolean
}

/** What a reader can take in at breakfast. */
const FEW = 4
const MANY = 6
/** What weighs as much tells something on its own. */
const TELLING = 2
/** 夯实项目储备 heads a task, and says less than it. */
const HEADING = 10

/** An amount or a day, even if it is not what is asked for. */
const NUMBER = /[\d０-９]/

/** Marks the four to six most telling: what opens a speech, what sets a figure, what has a date. */
export function chooseKeyDirectives(candidates: readonly Aimed[]): Directive[] {
  const ranked = candidates
    .map((candidate, index) => ({ index, weight: weigh(candidate) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  const telling = ranked.filter(({ weight }) => weight >= TELLING).length
  const keys = new Set(ranked.slice(0, Math.min(MANY, Math.max(FEW, telling))).map(({ index }) => index))
  return candidates.map(({ directive }, index) => {
    const { issuer, role, action, deadline, evidence, evidenceStart, target } = directive
    return { issuer, role, action, deadline, evidence, evidenceStart, target, key: keys.has(index) }
  })
}

function weigh({ directive, opens }: Aimed): number {
  const { target, deadline, action, evidence } = directive
  return (
    (opens ? 3 : 0) +
    (target ? 1 : 0) +
    (deadline ? 1.5 : 0) +
    (NUMBER.test(evidence) ? 1.2 : 0) -
    (action.length < HEADING && !NUMBER.test(action) ? 1 : 0)
  )
}
