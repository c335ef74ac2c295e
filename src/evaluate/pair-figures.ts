import type { Figure } from '../domain/brief.ts'
import type { GoldArticle, GoldFigure } from './gold.ts'
import { isNear, numbersOf, overlap, sentenceAround } from './likeness.ts'

/**
 * Which annotated figure each figure of a brief is, by value, unit and sentence; those without a pair are left out.
 * Required figures come first, so that an optional twin never takes their match.
 */
export function pairFigures(
  { text, figures }: Pick<GoldArticle, 'text' | 'figures'>,
  said: readonly Figure[],
): Map<Figure, GoldFigure> {
  const unused = new Set(said)
  const pairs = new Map<Figure, GoldFigure>()
  const inTurn = [
    ...figures.filter(({ optional }) => !optional),
    ...figures.filter(({ optional }) => optional),
  ]
  for (const wanted of inTurn) {
    const match = bestMatch(text, wanted, unused)
    if (!match) continue
    unused.delete(match)
    pairs.set(match, wanted)
  }
  return pairs
}

/** Of the unused figures with this value and unit, the one whose evidence is most like the wanted one's sentence. */
function bestMatch(text: string, wanted: GoldFigure, unused: ReadonlySet<Figure>): Figure | undefined {
  const sentence = sentenceAround(text, wanted.start)
  const numbers = numbersOf(sentence)
  let best: Figure | undefined
  let bestLikeness = -1
  for (const figure of unused) {
    if (figure.unit !== wanted.unit || !isNear(Number(figure.value), wanted.value)) continue
    const { jaccard, contained } = overlap(figure.evidence, sentence)
    const seen = new Set(numbersOf(figure.evidence))
    const shared = numbers.length ? numbers.filter((each) => seen.has(each)).length / numbers.length : 0
    if (jaccard < 0.3 && contained < 0.6 && shared < 0.5) continue
    if (jaccard + shared > bestLikeness) {
      best = figure
      bestLikeness = jaccard + shared
    }
  }
  return best
}
