import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keyv } from 'keyv'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCache } from '../../src/cache/create-cache.ts'
import type { CacheRows } from '../../src/cache/row-shelf.ts'
import { UserError } from '../../src/errors.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { missing, testDatabaseKinds } from '../support/databases.ts'

const redisUrl = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379'
const redisAnswers = await answers(redisUrl)
if (!redisAnswers) missing('Redis', 'TEST_REDIS_URL')

const folder = mkdtempSync(join(tmpdir(), 'kaigong-cache-'))
let store: Store
beforeAll(async () => {
  store = await openStore({ url: join(folder, 'kaigong.db') })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const run = `test-${process.pid}-${Date.now()}`
let count = 0
const open: Keyv[] = []
afterEach(async () => {
  for (const cache of open.splice(0)) {
    await cache.clear()
    await cache.disconnect()
  }
})

interface Opened {
  readonly cache: Keyv
  readonly errors: unknown[]
}

async function openCache(
  url: string | null,
  { namespace = `${run}-${count++}`, rows = store.cache }: { namespace?: string; rows?: CacheRows } = {},
): Promise<Opened> {
  const errors: unknown[] = []
  const cache = await createCache(rows, { url, namespace, onError: (error) => errors.push(error) })
  open.push(cache)
  return { cache, errors }
}

function cacheContract(url: () => string | null): void {
  it('gives back what it was given, until it is deleted', async () => {
    const { cache, errors } = await openCache(url())
    const value = { etag: 'W/"1"', list: [1, '二', null], deep: { ok: true } }
    expect(await cache.get('k')).toBeUndefined()
    expect(await cache.set('k', value)).toBe(true)
    expect(await cache.get('k')).toEqual(value)
    expect(await cache.has('k')).toBe(true)
    await cache.set('k', 'other')
    expect(await cache.get('k')).toBe('other')
    expect(await cache.delete('k')).toBe(true)
    expect(await cache.delete('k')).toBe(false)
    expect(await cache.get('k')).toBeUndefined()
    expect(await cache.has('k')).toBe(false)
    expect(errors).toEqual([])
  })

  it('forgets when the time is over', async () => {
    const { cache } = await openCache(url())
    await cache.set('short', 1, 30)
    await cache.set('long', 2, 60_000)
    await expect.poll(() => cache.get('short')).toBeUndefined()
    expect(await cache.get('long')).toBe(2)
  })

  it('keeps namespaces apart, also when one is cleared', async () => {
    const one = await openCache(url(), { namespace: `${run}_a` })
    const two = await openCache(url(), { namespace: `${run}-a` })
    const longer = await openCache(url(), { namespace: `${run}_ab` })
    for (const { cache } of [one, two, longer]) await cache.set('k', cache.namespace)
    await one.cache.clear()
    expect(await one.cache.get('k')).toBeUndefined()
    expect(await two.cache.get('k')).toBe(`${run}-a`)
    expect(await longer.cache.get('k')).toBe(`${run}_ab`)
  })

  it('takes keys of any length and any signs', async () => {
    const { cache, errors } = await openCache(url())
    const keys = ['', ' ', 'a:b', '长'.repeat(3_000), `${'长'.repeat(3_000)}1`, '%_*?[x]', '𠮷']
    for (const [index, key] of keys.entries()) await cache.set(key, index)
    for (const [index, key] of keys.entries()) expect(await cache.get(key), key.slice(0, 9)).toBe(index)
    expect(errors).toEqual([])
  })

  it('takes several keys at once', async () => {
    const { cache } = await openCache(url())
    await cache.set('a', 1)
    await cache.set('c', 3)
    expect(await cache.get(['a', 'b', 'c'])).toEqual([1, undefined, 3])
    expect(await cache.delete(['a', 'c'])).toBe(true)
    expect(await cache.get('c')).toBeUndefined()
  })
}

describe('a cache in the rows of the store', () => {
  cacheContract(() => null)

  it('finds nothing where an entry is no longer readable', async () => {
    const { cache } = await openCache(null, { namespace: 'broken' })
    await store.cache.set('broken:k', '{"value":', null)
    expect(await cache.get('k')).toBeUndefined()
    expect(await cache.set('k', 1)).toBe(true)
    expect(await cache.get('k')).toBe(1)
  })

  it('hurts nobody when the rows fail, and tells once an outage', async () => {
    let broken = true
    const fail = () => (broken ? Promise.reject(new Error('disk is full')) : null)
    const rows: CacheRows = {
      get: async (key) => (await fail()) ?? store.cache.get(key),
      set: async (key, value, until) => (await fail()) ?? store.cache.set(key, value, until),
      delete: async (key) => (await fail()) ?? store.cache.delete(key),
      clear: async (prefix) => (await fail()) ?? store.cache.clear(prefix),
    }
    const { cache, errors } = await openCache(null, { rows })
    expect(await cache.get('k')).toBeUndefined()
    expect(await cache.get(['k', 'l'])).toEqual([undefined, undefined])
    expect(await cache.set('k', 1)).toBe(false)
    expect(await cache.delete('k')).toBe(false)
    expect(await cache.has('k')).toBe(false)
    await cache.clear()
    expect(errors).toEqual([new Error('disk is full')])
    broken = false
    expect(await cache.set('k', 1)).toBe(true)
    expect(await cache.get('k')).toBe(1)
    broken = true
    await cache.get('k')
    expect(errors).toHaveLength(2)
  })

  it.each(['memcached://x', 'localhost', 'redis://[', 'rediss://a:b:c'])(
    'refuses the address %s',
    async (url) => {
      await expect(openCache(url)).rejects.toBeInstanceOf(UserError)
    },
  )
})

const [, postgres] = await testDatabaseKinds()

describe.skipIf(!postgres)('a cache in PostgreSQL', () => {
  let url: string
  let remove = async () => {}
  beforeAll(async () => {
    const database = await postgres?.create()
    if (!database) return
    url = await database.empty()
    remove = database.remove
  })
  afterAll(() => remove())

  cacheContract(() => url)
})

describe.skipIf(!redisAnswers)('a cache in Redis', () => {
  let way: Way
  afterEach(() => way?.close())

  cacheContract(() => redisUrl)

  it('hurts nobody while the server is away, and is used again when it is back', async () => {
    way = await openWay(redisUrl)
    const { cache, errors } = await openCache(way.url)
    expect(await cache.set('k', 1)).toBe(true)
    way.cut()
    await expect.poll(() => cache.get('k')).toBeUndefined()
    expect(await cache.set('k', 2)).toBe(false)
    expect(await cache.get('k')).toBeUndefined()
    expect(errors).toHaveLength(1)
    way.mend()
    await expect.poll(() => cache.get('k'), { timeout: 10_000 }).toBe(1)
  })

  it('does not wait for a server that is not there', async () => {
    way = await openWay(redisUrl)
    way.cut()
    const { cache, errors } = await openCache(way.url)
    expect(await cache.get('k')).toBeUndefined()
    expect(await cache.set('k', 1)).toBe(false)
    expect(errors).toHaveLength(1)
    way.mend()
    await expect.poll(() => cache.set('k', 3), { timeout: 10_000 }).toBe(true)
    expect(await cache.get('k')).toBe(3)
  })

  it('does not wait for a server that never answers', async () => {
    way = await openWay(redisUrl)
    const { cache, errors } = await openCache(way.url)
    await cache.set('k', 1)
    way.swallow()
    expect(await cache.get('k')).toBeUndefined()
    expect(String(errors[0])).toContain('does not answer')
    way.cut()
  })
})

/** A way to a server that can be cut, mended, and made to swallow everything. */
interface Way {
  readonly url: string
  cut(): void
  mend(): void
  swallow(): void
  close(): void
}

async function openWay(to: string): Promise<Way> {
  const target = new URL(to)
  const sockets = new Set<Socket>()
  let state: 'open' | 'cut' | 'swallowing' = 'open'
  const server: Server = createServer((near) => {
    if (state === 'cut') return near.destroy()
    const far = connect(Number(target.port || 6379), target.hostname)
    for (const [from, into] of [[near, far] as const, [far, near] as const]) {
      sockets.add(from)
      from.on('error', () => {}).on('close', () => into.destroy())
      from.on('data', (data) => {
        if (state === 'open') into.write(data)
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const way = new URL(to)
  way.host = `127.0.0.1:${(server.address() as { port: number }).port}`
  const cutAll = () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  return {
    url: way.href,
    cut: () => {
      state = 'cut'
      cutAll()
    },
    mend: () => {
      state = 'open'
    },
    swallow: () => {
      state = 'swallowing'
    },
    close: () => {
      cutAll()
      server.close()
    },
  }
}

function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: 3_000 })
    const tell = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket
      .on('connect', () => tell(true))
      .on('timeout', () => tell(false))
      .on('error', () => tell(false))
  })
}
