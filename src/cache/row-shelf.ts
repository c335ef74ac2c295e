import type { Shelf } from './shelf.ts'

/** The rows of a store that a cache needs; `Store.cache` has them. */
export interface CacheRows {
  get(key: string): Promise<string | null>
  set(key: string, value: string, expiresAt: Date | null): Promise<void>
  delete(key: string): Promise<boolean>
  clear(prefix: string): Promise<void>
}

/** Entries as rows of a database; `close` is for whoever opened it for this cache alone. */
export function createRowShelf(
  rows: CacheRows,
  namespace: string,
  close: () => Promise<void> = async () => {},
): Shelf {
  const prefix = `${namespace}:`
  return {
    get: async (key) => (await rows.get(prefix + key)) ?? undefined,
    set: (key, value, ttl) =>
      rows.set(prefix + key, value, ttl === undefined ? null : new Date(Date.now() + ttl)),
    delete: (key) => rows.delete(prefix + key),
    clear: () => rows.clear(prefix),
    close,
  }
}
