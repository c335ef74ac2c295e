import type { Figure } from '../domain/brief.ts'
import type { Document } from './document.ts'
import type { Judge } from './judge/judge.ts'
import { observeNeeds } from './observe-needs.ts'

/** A summary has at least so many figures, where the article has them, and never more than the most. */
const LEAST = 7
const MOST = 11
/** From this need on a figure belongs into the summary. */
const NEEDED = -1.3

/** Marks the figures a reader needs; none is marked yet. */
export function chooseKeyFigures(figures: readonly Figure[], document: Document, judge: Judge): Figure[] {
  const ranked = observeNeeds(figures, document.title)
    .map((observed, index) => ({ index, need: judge.need(observed) }))
    .sort((a, b) => b.need - a.need || a.index - b.index)
  const needed = ranked.filter(({ need }) => need > NEEDED).length
  const count = Math.min(MOST, Math.max(LEAST, needed))
  const chosen = new Set(ranked.slice(0, count).map(({ index }) => index))
  return figures.map((figure, index) => (chosen.has(index) ? { ...figure, key: true } : figure))
}
