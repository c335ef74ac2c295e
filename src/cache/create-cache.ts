import { Keyv } from 'keyv'
import { UserError } from '../errors.ts'
import { openStore } from '../store/open-store.ts'
import { createForgivingStore, createOutages, type Outages } from './forgiving-store.ts'
import { type CacheRows, createRowShelf } from './row-shelf.ts'
import type { Shelf } from './shelf.ts'

export interface CacheOptions {
  /** redis://, rediss:// or postgres://; null keeps the cache in `rows`. */
  readonly url: string | null
  /** What parts this cache from others in the same place; without a colon. */
  readonly namespace: string
  /** Told of a fault once an outage. */
  readonly onError: (error: unknown) => void
}

/**
 * A Keyv for what may be forgotten without losing anything. Its calls never throw because the place
 * behind it is down: they find nothing and keep nothing until it is back. `disconnect` closes what
 * was opened for it, never `rows`. Throws a `UserError` when `url` cannot be used at all.
 */
export async function createCache(rows: CacheRows, options: CacheOptions): Promise<Keyv> {
  const { namespace } = options
  const outages = createOutages(options.onError)
  const store = createForgivingStore(await openShelf(rows, options, outages), outages)
  const cache = new Keyv({ store, namespace, useKeyPrefix: false })
  const deserialize = cache.deserialize
  // An entry that is no longer readable is as good as none.
  cache.deserialize = async (text) => {
    try {
      return await deserialize?.(text)
    } catch {
      return undefined
    }
  }
  return cache
}

async function openShelf(rows: CacheRows, options: CacheOptions, outages: Outages): Promise<Shelf> {
  const { url, namespace } = options
  if (url === null) return createRowShelf(rows, namespace)
  if (/^postgres(ql)?:/i.test(url)) {
    const store = await openStore({ url })
    return createRowShelf(store.cache, namespace, () => store.close())
  }
  if (!/^rediss?:/i.test(url)) throw badAddress()
  const { createRedisShelf } = await import('./redis-shelf.ts')
  return createRedisShelf(url, namespace, outages.report).catch((error: unknown) => {
    throw badAddress(error)
  })
}

function badAddress(cause?: unknown): UserError {
  return new UserError(
    'The address of the cache is not one.',
    'Write CACHE_URL as redis://host:6379 or postgres://user:password@host:5432/database, or leave it out.',
    { cause },
  )
}
