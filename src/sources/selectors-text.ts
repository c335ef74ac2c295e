import type { SelectorName, Selectors } from '../domain/source-settings.ts'

const NAMES = ['link', 'title', 'date', 'body'] as const
/** Of one selector; src/html/select-elements.ts takes no longer one. */
const LONGEST = 300

/**
 * Selectors as people write them, link=ul.news a title=h3 date=span, put in place of those of `before`; nothing or -
 * behind a name takes that one away. Null when no name is given, a text stands before the first, or one is too long.
 */
export function parseSelectors(text: string, before: Selectors): Selectors | null {
  const parts = text.trim().split(/(?<!\S)(link|title|date|body)=/)
  const [lead = '', ...pairs] = parts
  if (lead.trim() !== '' || pairs.length === 0) return null
  const changed: Partial<Record<SelectorName, string | null>> = {}
  for (let index = 0; index < pairs.length; index += 2) {
    const name = NAMES.find((one) => one === pairs[index])
    const value = unquoted(pairs[index + 1]?.trim() ?? '')
    if (name === undefined || value.length > LONGEST) return null
    changed[name] = /^-?$/.test(value) ? null : value
  }
  return { ...before, ...changed }
}

/** A selector may be put in quotes as a whole. */
function unquoted(value: string): string {
  const [, inner] = /^(?:"([^"]*)"|'([^']*)')$/.exec(value)?.filter((part) => part !== undefined) ?? []
  return (inner ?? value).replace(/\s+/g, ' ').trim()
}

/** The same as `parseSelectors` reads it; '' for none. */
export function selectorsText(selectors: Selectors): string {
  return NAMES.flatMap((name) => (selectors[name] === null ? [] : `${name}=${selectors[name]}`)).join(' ')
}
