import { setTimeout as sleep } from 'node:timers/promises'
import KeyvRedis, { createClient } from '@keyv/redis'
import type { Shelf } from './shelf.ts'

/** No answer of a cache is worth a longer wait. */
const PATIENCE_MS = 2_000
const LONGEST_PAUSE_MS = 10_000
const NO_ANSWER = 'Redis does not answer'

/**
 * Entries on a Redis server. It need not be up: calls fail at once until it is, and `onError` is
 * told whenever the connection breaks or cannot be made. Throws when `url` is not an address.
 */
export async function createRedisShelf(
  url: string,
  namespace: string,
  onError: (error: unknown) => void,
): Promise<Shelf> {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: PATIENCE_MS,
      reconnectStrategy: (attempt) => Math.min(100 * 2 ** attempt, LONGEST_PAUSE_MS),
    },
  })
  client.on('error', onError)
  // Goes on trying by itself; only waited for a little, so that a server that is up is used from the start.
  await Promise.race([client.connect().catch(onError), sleep(PATIENCE_MS, undefined, { ref: false })])
  const redis = new KeyvRedis<string>(client, { namespace, throwOnErrors: true })
  let restUntil = 0

  /** A half open connection never answers; whoever asks next shall not wait for that again. */
  async function inTime<T>(ask: () => Promise<T>): Promise<T> {
    if (Date.now() < restUntil) throw new Error(NO_ANSWER)
    const timer = new AbortController()
    const tooLate = sleep(PATIENCE_MS, undefined, { signal: timer.signal, ref: false }).then(() => {
      restUntil = Date.now() + LONGEST_PAUSE_MS
      throw new Error(NO_ANSWER)
    })
    try {
      return await Promise.race([ask(), tooLate])
    } finally {
      timer.abort()
    }
  }

  return {
    get: (key) => inTime(() => redis.get(key)),
    set: (key, value, ttl) => inTime(() => redis.set(key, value, ttl)),
    delete: (key) => inTime(() => redis.delete(key)),
    clear: () => redis.clear(),
    close: async () => client.destroy(),
  }
}
