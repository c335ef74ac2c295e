import type { Figure, Period } from '../domain/brief.ts'
import type { Document } from './document.ts'
import type { Judge } from './judge/judge.ts'
import { observeNeeds } from './needs/observe-needs.ts'

/** A summary has at least so many figures, where the article has them. */
const LEAST = 5
/** However much an article has to tell, more is no summary. */
const MOST = 12
/** From this need on a figure belongs into the summary: most articles have five to nine such figures. */
const NEEDED = -1

/** Marks the figures a reader needs; none is marked yet. */
export function chooseKeyFigures(figures: readonly Figure[], document: Document, judge: Judge): Figure[] {
  const ranked = observeNeeds(figures, document)
    .map((observed, index) => ({ index, need: judge.need(observed) }))
    .sort((a, b) => b.need - a.need || a.index - b.index)
  const told = new Map<string, Figure[]>()
  const own = ranked.filter(({ index }) => isNews(figures[index] as Figure, told))
  const needed = own.filter(({ need }) => need > NEEDED).length
  const count = Math.min(MOST, Math.max(LEAST, needed))
  const chosen = new Set(own.slice(0, count).map(({ index }) => index))
  return figures.map((figure, index) => (chosen.has(index) ? { ...figure, key: true } : figure))
}

/** An article that says a thing twice, perhaps once without its time or with a longer subject, is to be told it once. */
function isNews(figure: Figure, told: Map<string, Figure[]>): boolean {
  const { value, unit, metric, status } = figure
  const fact = `${value} ${unit} ${status}\n${metric}`
  const alike = told.get(fact)
  if (alike === undefined) {
    told.set(fact, [figure])
    return true
  }
  const isOld = alike.some(
    (each) => isOfSame(each.subject, figure.subject) && mayBeAt(each.period, figure.period),
  )
  alike.push(figure)
  return !isOld
}

function isOfSame(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && (one.includes(other) || other.includes(one)))
}

function mayBeAt(one: Period | null, other: Period | null): boolean {
  return one === null || other === null || one === other
}
