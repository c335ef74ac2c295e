/** The classes of words that a text holds a word of, in the order of their table. */
export type FindClasses<Name extends string> = (text: string) => readonly Name[]

interface Entry<Name> {
  readonly word: string
  readonly name: Name
  /** Counts at the end of the text alone. */
  readonly last: boolean
}

/**
 * Finds classes in one pass over a text, however many there are. The words of a class are written as alternatives of
 * a pattern would be, `总投资|概算`, and may end in $.
 */
export function wordClasses<Name extends string>(classes: Readonly<Record<Name, string>>): FindClasses<Name> {
  const names = Object.keys(classes) as Name[]
  const byFirst = new Map<string, Entry<Name>[]>()
  for (const name of names)
    for (const written of classes[name].split('|')) {
      const last = written.endsWith('$')
      const word = last ? written.slice(0, -1) : written
      const first = word[0] as string
      byFirst.set(first, [...(byFirst.get(first) ?? []), { word, name, last }])
    }
  return (text) => {
    const found = new Set<Name>()
    for (let at = 0; at < text.length; at++)
      for (const { word, name, last } of byFirst.get(text[at] as string) ?? [])
        if (text.startsWith(word, at) && (!last || at + word.length === text.length)) found.add(name)
    return found.size === 0 ? [] : names.filter((name) => found.has(name))
  }
}
