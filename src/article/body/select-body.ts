import type { HtmlElement } from '../../html/node.ts'
import type { Select } from '../../html/select-elements.ts'
import type { Line } from '../lines/line.ts'
import { cutLines } from './page-lines.ts'

/** The lines of what a selector finds, captions apart; null when it finds nothing that holds text. */
export function selectBody(
  document: HtmlElement,
  select: Select,
): { readonly lines: readonly Line[]; readonly captions: readonly Line[] } | null {
  const found = new Set(select(document.children))
  const lines = [...found]
    .filter((element) => !isInside(element, found))
    .flatMap((element) => cutLines(element, () => false).lines)
  const captions = lines.filter(({ kind }) => kind === 'caption')
  const body = lines.filter(({ kind }) => kind !== 'caption')
  return lines.length === 0 ? null : { lines: body, captions }
}

function isInside({ parent }: HtmlElement, elements: ReadonlySet<HtmlElement>): boolean {
  for (let outer = parent; outer !== null; outer = outer.parent) if (elements.has(outer)) return true
  return false
}
