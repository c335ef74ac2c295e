import type { Figure } from '../domain/brief.ts'
import type { Document } from './document.ts'

/** How many figures a summary shows at most. */
const MOST = 8

/** Marks the figures a reader needs; the order stays. */
export function chooseKeyFigures(figures: readonly Figure[], document: Document): Figure[] {
  const ranked = figures
    .map((figure, index) => ({ index, weight: weightOf(figure, document) - index * 0.05 }))
    .sort((a, b) => b.weight - a.weight)
  const chosen = new Set(ranked.slice(0, MOST).map(({ index }) => index))
  return figures.map((figure, index) => ({ ...figure, key: chosen.has(index) }))
}

function weightOf(figure: Figure, _document: Document): number {
  let weight = 0
  if (/^[A-Z]{3}$/.test(figure.unit)) weight += 2
  if (figure.status === 'target') weight += 1
  if (figure.change === 'progress' || figure.change === 'yoy') weight += 1
  return weight
}
