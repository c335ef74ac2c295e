import type { Figure, ProjectMention } from '../../domain/brief.ts'
import { findQuantities } from '../quantity/find-quantities.ts'
import { normalise } from '../quantity/normalise.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Sentence } from '../sentences.ts'
import { evidenceSentences, type Ground, hasOwnNumbers, quantitiesIn, readingOf } from './ground.ts'
import type { ModelFigure } from './model-schema.ts'

/** The claimed figures that the quantity grammar finds in their evidence, in the order of the text. */
export function groundFigures(
  claims: readonly ModelFigure[],
  projects: readonly ProjectMention[],
  ground: Ground,
): Figure[] {
  const found = new Map<number, Figure>()
  for (const claim of claims) {
    const place = findFigure(claim, ground, found)
    if (place) found.set(place.quantity.start, toFigure(claim, place, projects, ground))
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

interface FigurePlace {
  readonly quantity: Quantity
  readonly sentence: Sentence
}

/** The quantity a claim means: the same words or the same reading, in a sentence of its evidence, not yet taken. */
function findFigure(
  claim: ModelFigure,
  ground: Ground,
  taken: ReadonlyMap<number, Figure>,
): FigurePlace | undefined {
  const text = normalise(claim.text)
  const [reading, more] = findQuantities(claim.text, ground.home).map(readingOf)
  return evidenceSentences(claim.evidence, ground)
    .flatMap((sentence) => quantitiesIn(sentence, ground).map((quantity) => ({ sentence, quantity })))
    .find(({ quantity }) => {
      const same =
        normalise(quantity.text) === text || (more === undefined && readingOf(quantity) === reading)
      return same && !taken.has(quantity.start)
    })
}

function toFigure(
  claim: ModelFigure,
  { quantity, sentence }: FigurePlace,
  projects: readonly ProjectMention[],
  ground: Ground,
): Figure {
  const known = ground.rules.figures.find(({ start }) => start === quantity.start)
  const { text, start, end, value, unit, bound } = quantity
  const own = (words: string | null) => (words !== null && hasOwnNumbers(words, ground) ? words : null)
  return {
    text,
    start,
    end,
    value,
    unit,
    bound,
    metric: own(claim.metric) ?? known?.metric ?? unit,
    subject: own(claim.subject) ?? known?.subject ?? null,
    project:
      projects.find(({ name, aliases }) => [name, ...aliases].includes(claim.project ?? ''))?.name ?? null,
    period: claim.period ?? known?.period ?? null,
    status: claim.status,
    change: claim.change,
    key: claim.key,
    evidence: sentence.text,
    evidenceStart: sentence.start,
  }
}
