import type { HtmlElement } from '../html/node.ts'

/** Where an element stands: names and classes of itself and the parts around it. Elements of one list share it. */
export function placeOf(element: HtmlElement): string {
  const steps: string[] = []
  let current: HtmlElement | null = element
  for (let level = 0; level < 8 && current !== null; level += 1) {
    steps.push(describe(current))
    current = current.parent
  }
  return steps.join('<')
}

/** What kind of part an element is among its neighbours; classes of list parts are decoration. */
export function shapeOf(element: HtmlElement): string {
  return LIST_PARTS.has(element.name) ? element.name : describe(element)
}

const LIST_PARTS = new Set(['li', 'tr', 'td', 'th', 'dl', 'dt', 'dd', 'article'])

/** Numbers and states tell the rows of one list apart, so they do not count: row-3, odd. */
function describe({ name, attributes }: HtmlElement): string {
  const { id = '', class: classes = '' } = attributes
  const names = `${id.slice(0, 50)} ${classes.slice(0, 150)}`.toLowerCase()
  return `${name} ${names.replace(/\d+|\b(?:odd|even|first|last|active|on)\b/g, '')}`
    .replace(/\s+/g, ' ')
    .trim()
}
