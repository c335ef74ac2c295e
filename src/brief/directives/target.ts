import type { Figure } from '../../domain/brief.ts'

const TIME = new Set(['day', 'month', 'year'])

/** The figure that a directive sets, as written: a target first, then a plan; null when it only mentions what is. */
export function chooseTarget(figures: readonly Figure[]): string | null {
  const open = figures.filter((figure) => figure.status !== 'actual')
  const measured = open.filter((figure) => !TIME.has(figure.unit))
  const chosen = measured.find((figure) => figure.status === 'target') ?? measured[0] ?? open[0]
  return chosen?.text ?? null
}
