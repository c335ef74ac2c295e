import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import type { Figure, Language } from '../../src/domain/brief.ts'
import { articleOf } from './article-of.ts'

/** The figures of an article written for a test; the first line is its title. */
export function figuresOf(text: string, language?: Language, publishedAt?: string | null): readonly Figure[] {
  return writeRulesBrief(articleOf(text, language, publishedAt)).figures
}

/** The figure with this text. */
export function figureWith(figures: readonly Figure[], text: string): Figure | undefined {
  return figures.find((figure) => figure.text === text)
}

/** One thing that is told of each figure, by the text of the figure. */
export function toldByFigure<What extends keyof Figure>(
  figures: readonly Figure[],
  what: What,
): Record<string, Figure[What]> {
  return Object.fromEntries(figures.map((figure) => [figure.text, figure[what]]))
}
