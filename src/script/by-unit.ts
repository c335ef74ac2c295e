/** What is kept for a UTF-16 unit, in the order it was given; a unit may share its list with others. */
export type ListFor<Entry> = (unit: number) => readonly Entry[]

const PLACES = 2048
const NONE: readonly never[] = []

/**
 * Lists of entries by a unit. Most characters of a text have no entry, and for them this is one look into a few
 * kilobytes; a `Map` costs several times as much. Units share a list, so each entry must know its own.
 */
export function byUnit<Entry>(entries: Iterable<readonly [number, Entry]>): ListFor<Entry> {
  const places = new Uint16Array(PLACES)
  const lists: Entry[][] = [[]]
  for (const [unit, entry] of entries) {
    const place = unit % PLACES
    if (places[place] === 0) places[place] = lists.push([]) - 1
    lists[places[place] as number]?.push(entry)
  }
  return (unit) => lists[places[unit % PLACES] as number] ?? NONE
}
