import type { Figure } from '../../domain/brief.ts'
import type { DigestProject } from '../../domain/digest.ts'
import { changeLine } from './change-line.ts'
import type { Page } from './digest-page.ts'
import { figureLines, ownFigures } from './figure-lines.ts'
import { html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import type { Block } from './split-messages.ts'

/** Projects with something new, then the names of the others. */
export function projectBlocks(
  projects: readonly DigestProject[],
  told: readonly Figure[],
  page: Page,
): Block[] {
  const blocks = projects.map((project) => projectBlock(project, told, page))
  return [...blocks.filter((block) => block.length > 1), blocks.filter((block) => block.length === 1).flat()]
}

/** What is new about a project; figures and sentences that stand under a story already are not repeated. */
function projectBlock(
  { mention, figures, changes, cite }: DigestProject,
  told: readonly Figure[],
  { words, year, proofs }: Page,
): Block {
  const name = html`<b>${link(shorten(mention.name, 80), cite.url)}</b>`
  const isTold = ({ text, evidence }: Figure) =>
    told.some((figure) => figure.text === text && figure.evidence === evidence)
  const fresh = figures.filter((figure) => !isTold(figure))
  const proven = [...changes.map((change) => change.after.figure), ...fresh]
  return [
    html`▪️ ${joined([name, shorten(mention.place ?? '', 40)], ' · ')}`,
    ...changes.map((change) => changeLine(change, words)),
    ...figureLines(ownFigures(fresh), { words, year, about: mention.name }),
    ...proofs(proven.filter(({ evidence }) => told.every((figure) => figure.evidence !== evidence))),
  ]
}
