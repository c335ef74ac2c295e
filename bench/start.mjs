import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const LIMITS = { seconds: 5, megabytes: 300, engineMs: 200 }

/**
 * A newcomer's first minute: `kaigong start` with nothing configured, in an empty folder and without a terminal, until
 * it has printed the briefing of the sample site and ended. Wall time and peak memory of the process (Linux tells it),
 * and the rules engine's share of it: all articles of the sample site in a process that has just begun.
 */
export async function bench({ quick = false } = {}) {
  const starts = []
  for (let turn = 0; turn < (quick ? 2 : 5); turn++) starts.push(await timeStart())
  const engine = await timeEngine()
  const worst = {
    seconds: Math.max(...starts.map(({ seconds }) => seconds)),
    megabytes: Math.max(...starts.map(({ megabytes }) => megabytes)),
    engineMs: engine.milliseconds,
  }
  const result = {
    bench: 'start',
    starts,
    articles: engine.articles,
    worst,
    ofLimit: Object.fromEntries(
      Object.entries(LIMITS).map(([name, limit]) => [name, round(worst[name] / limit, 3)]),
    ),
  }
  print(result)
  return result
}

async function timeStart() {
  return inEmptyFolder(async (folder) => {
    const start = performance.now()
    // Nothing of the settings of whoever measures: only what a process needs to run.
    const child = spawn(process.execPath, [MAIN, 'start'], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, DATA_DIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let megabytes = 0
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, peakMegabytes(child.pid))
    }, 10)
    let briefing = ''
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      briefing += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
    clearInterval(watch)
    if (code !== 0 || briefing.trim() === '')
      throw new Error(`start ended with ${code}: ${said || 'no briefing'}`)
    return { seconds: round((performance.now() - start) / 1000, 2), megabytes }
  })
}

/** The most memory the process ever held; 0 where the system does not tell, or no longer does. */
function peakMegabytes(pid) {
  try {
    const [, kilobytes = 0] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return round(Number(kilobytes) / 1024, 1)
  } catch {
    return 0
  }
}

/** First calls and all; loaded late, so that nothing of it is warm. */
async function timeEngine() {
  const articles = await sampleArticles()
  // as the program does
  await import('../dist/compile-patterns-once.js')
  const { writeRulesBrief } = await import('../dist/brief/write-rules-brief.js')
  const start = performance.now()
  for (const article of articles) writeRulesBrief(article)
  return { articles: articles.length, milliseconds: round(performance.now() - start, 1) }
}

/** The sample site's articles as the bot gets them: over HTTP, by its feeds and list pages. */
async function sampleArticles() {
  const { startSampleSite } = await import('../dist/sample/start-sample-site.js')
  const { createHttp } = await import('../dist/sources/http.js')
  const { readSource } = await import('../dist/sources/read-source.js')
  const { fetchArticle } = await import('../dist/pipeline/read-article.js')
  const { createInlineReader } = await import('../dist/reader/create-inline-reader.js')
  const clock = { timezone: 'Asia/Shanghai', now: new Date() }
  const site = await startSampleSite({
    folder: fileURLToPath(new URL('../examples', import.meta.url)),
    timezone: clock.timezone,
    now: () => clock.now,
  })
  const http = createHttp({ allowPrivate: true, userAgent: 'Kaigong bench' })
  try {
    const readings = await Promise.all(
      site.sources.map(async ({ url }) => readSource(need(await http.get({ url })), clock)),
    )
    const items = readings.flatMap((reading) => need(reading).items)
    return await Promise.all(
      items.map(
        async ({ url }) =>
          need(await fetchArticle(url, { http, reader: createInlineReader(), ...clock })).article,
      ),
    )
  } finally {
    await http.close()
    await site.close()
  }
}

function need(outcome) {
  if (outcome.kind === 'failed') throw new Error(outcome.message)
  return outcome
}

function inEmptyFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kaigong-bench-'))
  return work(folder).finally(() => rmSync(folder, { recursive: true, force: true }))
}

function print({ starts, articles, worst, ofLimit }) {
  console.log('kaigong start in an empty folder, to the printed briefing')
  console.table(starts)
  console.table({
    worst: { ...worst },
    limit: LIMITS,
    'share of the limit': ofLimit,
  })
  console.log(`The engine wrote ${articles} briefs of the sample site, its first calls included.`)
}

function round(value, digits) {
  return Number(value.toFixed(digits))
}
