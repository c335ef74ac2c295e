import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { createHttp, type Http, type HttpOptions } from '../../src/sources/http.ts'
import { isOwnMachine } from '../../src/sources/own-machine.ts'
import { createPoliteQueue } from '../../src/sources/polite-queue.ts'
import { page, type SiteServer, startSite } from '../support/site-server.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

/** A site by a name of its own, as those of other machines are, and when each request came, in milliseconds. */
async function timedSite(): Promise<{ site: SiteServer; times: number[] }> {
  const times: number[] = []
  const site = await startSite({
    '/': (request, response) => {
      times.push(performance.now())
      page('in')(request, response)
    },
  })
  open.push(site)
  return { site, times }
}

function client(options: Partial<HttpOptions>): Http {
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
  const http = createHttp({ allowPrivate: true, userAgent: 'Kaigong/test', resolve, ...options })
  open.push(http)
  return http
}

const gaps = (times: readonly number[]) => times.slice(1).map((time, index) => time - (times[index] ?? 0))

describe('two requests at one host', () => {
  it('are as far apart as is asked, also when the first is done long before', async () => {
    const { site, times } = await timedSite()
    const http = client({ delayMs: 250 })
    const get = (n: number) => http.get({ url: `http://slow.example:${site.port}/?${n}` })
    await Promise.all([1, 2, 3].map(get))
    await get(4)
    expect(times).toHaveLength(4)
    // They leave so far apart; the first arrives late, because its connection has to be made.
    for (const gap of gaps(times)) expect(gap).toBeGreaterThan(125)
  })

  it('are not when they go to two hosts, or to this machine itself', async () => {
    const { site, times } = await timedSite()
    const http = client({ delayMs: 60_000 })
    await Promise.all(
      ['a.example', 'b.example', '127.0.0.1', '127.0.0.1', 'localhost', 'localhost'].map((host) =>
        http.get({ url: `http://${host}:${site.port}/` }),
      ),
    )
    expect(times).toHaveLength(6)
  })

  it('do not keep the program from ending', async () => {
    const { site, times } = await timedSite()
    const http = client({ delayMs: 60_000 })
    const stop = new AbortController()
    const get = (signal?: AbortSignal) =>
      http.get({ url: `http://slow.example:${site.port}/`, ...(signal ? { signal } : {}) })
    await get()
    const mine = expect(get(stop.signal)).rejects.toThrow()
    const rest = expect(get()).rejects.toThrow()
    stop.abort()
    await mine
    await http.close()
    await rest
    expect(times).toHaveLength(1)
  })
})

it('a host that is waited for takes no place from the others', async () => {
  const queue = createPoliteQueue({ perHost: 2, overall: 1 })
  const ends: string[] = []
  const run = (host: string, delayMs: number) =>
    queue.run({ host, delayMs, stops: [] }, async () => {
      ends.push(host)
      await sleep(5)
    })
  await Promise.all([run('slow', 100), run('slow', 100), run('quick', 0), run('quick', 0)])
  expect(ends).toEqual(['slow', 'quick', 'quick', 'slow'])
})

it('this machine is known by its addresses, not by what the name service says', () => {
  const own = (address: string) => isOwnMachine(new URL(address))
  for (const address of [
    'http://127.0.0.1:1200/',
    'http://[::1]/',
    'http://localhost/',
    'http://rss.localhost/',
  ])
    expect(own(address), address).toBe(true)
  for (const address of ['http://127.0.0.1.example/', 'http://localhost.example/', 'http://10.0.0.1/'])
    expect(own(address), address).toBe(false)
})

it('lets a request that somebody waits for go before a sweep', async () => {
  const order: string[] = []
  const queue = createPoliteQueue({ perHost: 1, overall: 1 })
  const run = (name: string, urgent: boolean) =>
    queue.run({ host: 'a.example', delayMs: 0, urgent, stops: [] }, async () => {
      await sleep(1)
      order.push(name)
    })
  await Promise.all([run('1', false), run('2', false), run('3', false), run('urgent', true)])
  expect(order).toEqual(['1', 'urgent', '2', '3'])
})
