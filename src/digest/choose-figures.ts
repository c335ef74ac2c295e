import type { Figure } from '../domain/brief.ts'
import { isTotalInvestment, yuanOf } from './weigh-figure.ts'

/**
 * The figures of one article that a reader needs, the most telling first: those that `headline` names, the
 * largest total investment, then the key ones in the article's order. Nothing twice. All are candidates in an
 * article that has no key figures.
 */
export function chooseFigures(figures: readonly Figure[], headline: string): Figure[] {
  const isTold = ({ text }: Figure) => squeeze(headline).includes(squeeze(text))
  const chosen = figures.filter((figure) => figure.key || isTold(figure))
  const candidates = chosen.length > 0 ? chosen : figures
  const totals = candidates.filter(isTotalInvestment).sort((one, other) => yuanOf(other) - yuanOf(one))
  const rank = (figure: Figure) => (isTold(figure) ? 0 : figure === totals[0] ? 1 : 2)
  return withoutRepeats(candidates.toSorted((one, other) => rank(one) - rank(other)))
}

/** The figures that say something of their own: by value, unit and metric. */
function withoutRepeats(figures: readonly Figure[]): Figure[] {
  const said = new Set<string>()
  return figures.filter(({ value, unit, metric }) => {
    const key = `${value} ${unit} ${metric}`
    return !said.has(key) && said.add(key)
  })
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}
