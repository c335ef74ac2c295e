/** Made once and kept, the latest `most` of them. */
export function createShelf<T>(most: number): { get(key: string, make: () => Promise<T>): Promise<T> } {
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
