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
const FEW = 5
const MANY = 8

/** Marks the five to eight most telling: what opens a speech, what sets a figure, what has a date. */
export function chooseKeyDirectives(candidates: readonly Aimed[]): Directive[] {
  const ranked = candidates
    .map((candidate, index) => ({ index, weight: weigh(candidate) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  const telling = ranked.filter(({ weight }) => weight >= 2).length
  const keys = new Set(ranked.slice(0, Math.min(MANY, Math.max(FEW, telling))).map(({ index }) => index))
  return candidates.map(({ directive }, index) => {
    const { issuer, role, action, deadline, evidence, evidenceStart, target } = directive
    return { issuer, role, action, deadline, evidence, evidenceStart, target, key: keys.has(index) }
  })
}

function weigh({ directive, opens }: Aimed): number {
  return (opens ? 2 : 0) + (directive.target ? 2 : 0) + (directive.deadline ? 1.5 : 0)
}
