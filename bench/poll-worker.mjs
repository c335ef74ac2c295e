/**
 * The poller of bench/poll, in a process of its own, so that its memory is nobody else's: the real store, cache, HTTP
 * and sweep over sources. The parent says "poll", the answer tells what it cost.
 */
import { setMaxListeners } from 'node:events'
import { join } from 'node:path'
import { favourMemory } from '../dist/app/favour-memory.js'
import { createCache } from '../dist/cache/create-cache.js'
import { createLog } from '../dist/log.js'
import { sweepSources } from '../dist/pipeline/sweep.js'
import { createReader } from '../dist/reader/create-reader.js'
import { createHttp } from '../dist/sources/http.js'
import { openStore } from '../dist/store/open-store.js'

// As `kaigong start` does.
favourMemory()

const [folder, port, sources, hosts] = process.argv.slice(2)
let clock = new Date('2026-06-02T00:00:00Z')
const now = () => clock
const log = createLog({ level: 'silent', secrets: [], output: process.stderr })
const store = await openStore({ url: join(folder, 'poll.db'), now })
const memory = await createCache(store.cache, { url: null, namespace: 'bench', onError: () => {} })
const http = createHttp({
  allowPrivate: true,
  userAgent: 'Kaigong bench',
  // Names of other machines, so that robots.txt counts; they all lead to the one server of this bench.
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  robots: { memory, now },
  delayMs: 0,
})
const reader = createReader({
  onFault: (url, message) => {
    throw new Error(`${url}: ${message}`)
  },
})
const parts = { store, http, reader, memory, log, now, timezone: 'Asia/Shanghai', askModel: null }

for (let n = 0; n < Number(sources); n++) {
  const url = `http://site${n % Number(hosts)}.example:${port}/${n}`
  await store.sources.add({ kind: 'feed', url, title: `Source ${n}` }, now())
}

async function poll() {
  const start = performance.now()
  const { signal } = new AbortController()
  setMaxListeners(0, signal)
  const before = process.cpuUsage()
  await sweepSources(parts, signal)
  const { user, system } = process.cpuUsage(before)
  const failing = (await store.sources.list()).filter(({ failures }) => failures > 0)
  // All are due again.
  clock = new Date(clock.getTime() + 25 * 3_600_000)
  return {
    cpuMs: (user + system) / 1000,
    seconds: (performance.now() - start) / 1000,
    // Linux and macOS tell the peak in kilobytes.
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    articles: (await store.articles.counts()).unread,
    failing: failing.length,
    failure: failing[0]?.lastError ?? null,
  }
}

process.on('message', async () => process.send(await poll()))
process.on('disconnect', () => process.exit())
process.send({ ready: true })
