export interface Shelf<T> {
  get(key: string, make: () => Promise<T>): Promise<T>
}

/** What is made is kept, the latest `most`; the same key gives the same again. */
export function createShelf<T>(most: number): Shelf<T> {
  const kept = new Map<string, T>()
  return {
    async get(key, make) {
      const known = kept.get(key)
      if (known !== undefined) return known
      const made = await make()
      kept.set(key, made)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return made
    },
  }
}
