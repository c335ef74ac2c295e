import type { Directive, Figure } from '../../domain/brief.ts'
import { type Candidate, chooseKeyDirectives } from './importance.ts'
import { chooseTarget } from './target.ts'

/** The instructions found in an article with the figure that each sets, the most telling of them marked as key. */
export function completeDirectives(found: readonly Candidate[], figures: readonly Figure[]): Directive[] {
  const bySentence = new Map<number, Figure[]>()
  for (const figure of figures) {
    const beside = bySentence.get(figure.evidenceStart)
    if (beside) beside.push(figure)
    else bySentence.set(figure.evidenceStart, [figure])
  }
  return chooseKeyDirectives(
    found.map(({ directive, opens }) => {
      const { issuer, role, action, deadline, evidence, evidenceStart } = directive
      const target = chooseTarget(bySentence.get(evidenceStart) ?? [])
      return { directive: { issuer, role, action, deadline, evidence, evidenceStart, target }, opens }
    }),
  )
}
