/** Gives what is worth most first: a heap, so that taking one costs little however many there are. */
export class BestFirst<T> {
  readonly #items: T[] = []
  readonly #isBefore: (one: T, other: T) => boolean

  constructor(isBefore: (one: T, other: T) => boolean) {
    this.#isBefore = isBefore
  }

  add(item: T): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      const upper = items[above] as T
      if (!this.#isBefore(item, upper)) break
      items[at] = upper
      at = above
    }
    items[at] = item
  }

  /** The best, which is gone then; undefined when nothing is left. */
  take(): T | undefined {
    const items = this.#items
    const best = items[0]
    const last = items.pop()
    if (items.length === 0 || last === undefined) return best
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= items.length) break
      if (below + 1 < items.length && this.#isBefore(items[below + 1] as T, items[below] as T)) below++
      if (!this.#isBefore(items[below] as T, last)) break
      items[at] = items[below] as T
      at = below
    }
    items[at] = last
    return best
  }
}
