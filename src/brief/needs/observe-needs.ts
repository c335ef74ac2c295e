import type { Figure } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import type { Observed } from '../judge/linear.ts'
import type { Observation } from '../judge/observation.ts'
import { foldWidth } from '../quantity/normalise.ts'
import { observeMeasure } from './observe-measure.ts'
import { observePlace } from './observe-place.ts'
import { observeRank } from './observe-rank.ts'
import { observeTopic } from './observe-topic.ts'
import { observeWords } from './observe-words.ts'
import { place } from './placed.ts'
import { survey } from './survey.ts'
import { newTold, tell } from './told.ts'

/** What is observed about each figure of an article that tells how much a reader needs it. */
export function observeNeeds(figures: readonly Figure[], document: Document): readonly Observed[] {
  const title = foldWidth(document.title)
  const placed = place(figures, document)
  const all = survey(placed)
  const told = newTold()
  return placed.map((each) => {
    const alone: Observation[] = []
    observeMeasure(each, alone)
    observeWords(each, alone)
    observePlace(each, all, told, alone)
    observeRank(each, all, told, alone)
    observeTopic(each, title, all, told, alone)
    tell(each, told)
    return { alone, together: [] }
  })
}
