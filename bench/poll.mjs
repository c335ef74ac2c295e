import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { readFeed } from '../dist/sources/read-feed.js'
import { feedOf } from './synthetic-feed.mjs'

const LIMITS = { msPerUnchanged: 4, megabytes: 250 }
/** What the strongest peer states: a load of 0.2 on one core with 6,000 feeds, each asked every ten minutes. */
const PEER = {
  name: 'RSS-to-Telegram-Bot, as it states',
  feeds: 6_000,
  megabytes: 350,
  msPerFeed: (0.2 * 600_000) / 6_000,
}
/** One source in so many has news when there is any. */
const CHANGED_EVERY = 20
const SOURCES_PER_HOST = 5

/**
 * What polling costs: 10,000 sources (`quick`: 1,000) on 2,000 (200) hosts, which are one server in a process of its
 * own. First all are read for the first time, then none has anything new (304, two rounds), then 95 % have nothing and
 * 5 % have 20 new items. CPU time is that of the poller with SQLite, cache and robots.txt; there is no TLS, no delay per
 * host, and articles are not read. Beside it the time to read a feed of 200 items, with rss-parser and feedsmith alone.
 */
export async function bench({ quick = false } = {}) {
  const sources = quick ? 1_000 : 10_000
  const { first, unchanged, mixed } = await poll(sources)
  const newArticles = mixed.articles - unchanged.articles
  const expected = (sources / CHANGED_EVERY) * 20
  if (newArticles !== expected) throw new Error(`${newArticles} new items were found, not ${expected}`)
  const msPerUnchanged = round(unchanged.cpuMs / sources, 2)
  const megabytes = round(mixed.peakMegabytes, 1)
  const parsing = await timeParsing(quick ? 10 : 40)
  // A round as there are many: most have nothing new, some have.
  const msPerSource = round(mixed.cpuMs / sources, 2)
  const result = {
    bench: 'poll',
    sources,
    hosts: hostsFor(sources),
    msPerUnchanged,
    megabytes,
    msPerFirst: round(first.cpuMs / sources, 2),
    msPerChanged: round(
      (mixed.cpuMs - unchanged.cpuMs * (1 - 1 / CHANGED_EVERY)) / (sources / CHANGED_EVERY),
      1,
    ),
    seconds: {
      first: round(first.seconds, 1),
      unchanged: round(unchanged.seconds, 1),
      mixed: round(mixed.seconds, 1),
    },
    newArticles,
    msPerSource,
    parsing200: parsing,
    ofPeer: {
      name: PEER.name,
      msPerSource: round(msPerSource / PEER.msPerFeed, 3),
      // Of few sources the program itself would be the most of it.
      memoryPerSource: quick ? null : round(megabytes / sources / (PEER.megabytes / PEER.feeds), 3),
    },
    ofLimit: {
      msPerUnchanged: round(msPerUnchanged / LIMITS.msPerUnchanged, 3),
      megabytes: round(megabytes / LIMITS.megabytes, 3),
    },
  }
  print(result)
  return result
}

function hostsFor(sources) {
  return sources / SOURCES_PER_HOST
}

async function poll(sources) {
  const folder = mkdtempSync(join(tmpdir(), 'kaigong-bench-'))
  const site = fork(new URL('poll-site.mjs', import.meta.url))
  let worker = null
  try {
    const { port } = await answer(site)
    worker = fork(
      new URL('poll-worker.mjs', import.meta.url),
      [folder, port, sources, hostsFor(sources)].map(String),
    )
    await answer(worker)
    const turn = async (state) => {
      site.send(state)
      await answer(site)
      worker.send('poll')
      const cost = await answer(worker)
      if (cost.failing > 0) throw new Error(`${cost.failing} sources failed: ${cost.failure}`)
      return cost
    }
    const first = await turn({ phase: 1, every: 1 })
    // Twice, and the cheaper counts: in the first of them code is still being compiled that never has to be again.
    const rounds = [await turn({ phase: 1, every: 1 }), await turn({ phase: 1, every: 1 })]
    const unchanged = rounds.reduce((a, b) => (b.cpuMs < a.cpuMs ? b : a))
    const mixed = await turn({ phase: 2, every: CHANGED_EVERY })
    return { first, unchanged, mixed }
  } finally {
    worker?.disconnect()
    site.disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The next message of a child. */
function answer(child) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`A process of the bench ended with ${code}`)))
  })
}

async function timeParsing(rounds) {
  const xml = feedOf(200, 'http://news.example/a')
  const options = { url: 'http://news.example/feed', timezone: 'Asia/Shanghai', now: new Date() }
  const readers = {
    kaigong: () => readFeed(xml, options),
    'rss-parser': () => new RssParser().parseString(xml),
    feedsmith: () => parseFeed(xml),
  }
  const times = {}
  for (const [name, read] of Object.entries(readers)) {
    for (let turn = 0; turn < 5; turn++) await read()
    const start = performance.now()
    for (let turn = 0; turn < rounds; turn++) await read()
    times[name] = round((performance.now() - start) / rounds, 1)
  }
  return times
}

function print({
  sources,
  hosts,
  msPerUnchanged,
  megabytes,
  msPerFirst,
  msPerChanged,
  seconds,
  newArticles,
  msPerSource,
  parsing200,
  ofPeer,
  ofLimit,
}) {
  console.log(`Polling ${sources} sources on ${hosts} hosts over loopback`)
  console.table({
    measured: { msPerUnchanged, megabytes },
    limit: LIMITS,
    'share of the limit': ofLimit,
  })
  console.log(
    `CPU: ${msPerFirst} ms for a first reading, ${msPerChanged} ms for a source with 20 new items; ${newArticles} new items found`,
  )
  console.log(
    `Wall time: first ${seconds.first} s, nothing new ${seconds.unchanged} s, 5 % new ${seconds.mixed} s`,
  )
  console.log(
    `A round costs ${msPerSource} ms of CPU a source: ${ofPeer.msPerSource} of the ${PEER.msPerFeed} ms of ${PEER.name}`,
  )
  if (ofPeer.memoryPerSource !== null)
    console.log(`Memory a source: ${ofPeer.memoryPerSource} of its ${PEER.megabytes} MB for ${PEER.feeds}`)
  console.log('Reading a feed of 200 items, ms')
  console.table(parsing200)
}

function round(value, digits) {
  return Number(value.toFixed(digits))
}
