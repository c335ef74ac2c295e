import { createHash } from 'node:crypto'
import type { Shelf } from './shelf.ts'

/** A longer key stands under its hash: an index entry of PostgreSQL ends at 2,704 bytes. */
const KEY_LENGTH = 250

/**
 * What Keyv needs of a store, over a shelf that may fail: a failed read finds nothing, a failed
 * write keeps nothing, and nobody is hurt. An outage is reported once, not once a call.
 */
export function createForgivingStore(shelf: Shelf, outages: Outages) {
  async function attempt<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      const result = await work()
      outages.end()
      return result
    } catch (error) {
      outages.report(error)
      return otherwise
    }
  }

  return {
    get: (key: string) => attempt<string | undefined>(() => shelf.get(safeKey(key)), undefined),
    set: (key: string, value: string, ttl?: number) =>
      attempt(() => shelf.set(safeKey(key), value, ttl).then(() => true), false),
    delete: (key: string) => attempt(() => shelf.delete(safeKey(key)), false),
    clear: () => attempt(() => shelf.clear(), undefined),
    disconnect: () => attempt(() => shelf.close(), undefined),
  }
}

/** Passes on the first error of an outage, and the next one only after something worked again. */
export interface Outages {
  report(error: unknown): void
  end(): void
}

/** See `Outages`. */
export function createOutages(onError: (error: unknown) => void): Outages {
  let ongoing = false
  return {
    report(error) {
      if (!ongoing) onError(error)
      ongoing = true
    },
    end() {
      ongoing = false
    },
  }
}

function safeKey(key: string): string {
  return key.length <= KEY_LENGTH ? key : `sha256:${createHash('sha256').update(key).digest('base64url')}`
}
