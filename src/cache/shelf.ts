/** Where a cache's entries lie. Unlike a Keyv store it knows its own namespace, and it may throw. */
export interface Shelf {
  get(key: string): Promise<string | undefined>
  /** `ttl` in milliseconds; without one the entry does not expire. */
  set(key: string, value: string, ttl: number | undefined): Promise<void>
  delete(key: string): Promise<boolean>
  /** Deletes what this namespace holds, and nothing else. */
  clear(): Promise<void>
  close(): Promise<void>
}
