import { byUnit } from '../../script/by-unit.ts'
import { standsAt, unitAt } from '../../script/unit-at.ts'

/** The classes of words that a text holds a word of, in the order of their table. */
export type FindClasses<Class> = (text: string) => readonly Class[]

interface Entry {
  readonly first: number
  readonly word: string
  /** Of the class, in a set of them. */
  readonly bit: number
  /** Counts at the end of the text alone. */
  readonly last: boolean
}

/**
 * Finds classes in one pass over a text, however many there are, up to 31. The words of a class are written as
 * alternatives of a pattern would be, `总投资|概算`, and may end in $; `as` makes of its name what is found.
 */
export function wordClasses<Class>(
  classes: Readonly<Record<string, string>>,
  as: (name: string) => Class,
): FindClasses<Class> {
  const all = Object.keys(classes).map(as)
  const listFor = byUnit(
    Object.values(classes).flatMap((words, place) =>
      words.split('|').map((written) => {
        const last = written.endsWith('$')
        const word = last ? written.slice(0, -1) : written
        const first = word.charCodeAt(0)
        return [first, { first, word, bit: 1 << place, last }] as const
      }),
    ),
  )
  const sets = new Map<number, readonly Class[]>([[0, []]])
  const listOf = (found: number): readonly Class[] => {
    const list = all.filter((_, place) => (found & (1 << place)) !== 0)
    sets.set(found, list)
    return list
  }
  return (text) => {
    let found = 0
    const { length } = text
    for (let at = 0; at < length; at++) {
      const unit = unitAt(text, at)
      const list: readonly Entry[] = listFor(unit)
      for (let place = 0; place < list.length; place++) {
        const { first, word, bit, last } = list[place] as Entry
        if (first !== unit || (found & bit) !== 0 || !standsAt(word, text, at)) continue
        if (!last || at + word.length === length) found |= bit
      }
    }
    return sets.get(found) ?? listOf(found)
  }
}
