/** What a template's slots are filled with; a list repeats a section. */
export interface Slots {
  readonly [name: string]: string | readonly Slots[]
}

/**
 * Fills `{{name}}` with escaped text and `{{#name}}…{{/name}}` once for each entry of a list; an entry
 * sees the slots around it. A name nobody gave throws, so that no placeholder is ever served.
 */
export function fillTemplate(template: string, slots: Slots): string {
  const repeated = template.replace(
    /\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}/g,
    (_, name: string, inner: string) => {
      const entries = slots[name]
      if (!Array.isArray(entries)) throw new Error(`A sample template repeats {{#${name}}}, which is no list`)
      return entries.map((entry) => fillTemplate(inner, { ...slots, ...entry })).join('')
    },
  )
  return repeated.replace(/\{\{([^}]*)\}\}/g, (_, name: string) => {
    const value = slots[name]
    if (typeof value !== 'string')
      throw new Error(`A sample template asks for {{${name}}}, which nobody gives`)
    return escapeMarkup(value)
  })
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
