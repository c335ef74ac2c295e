import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeDay } from './made-day.mjs'

const LIMITS = { msADigest: 3, blockMs: 50 }
const DAY_MS = 86_400_000
/** All hours of the readers have come, some by another minute. */
const FIRST_MORNING = new Date('2026-11-20T00:20:00Z')
const TIMES = ['07:30', '08:00', '08:00', '08:15']
const SOURCES = 40
/** So many stories of the first day are told once more on the second. */
const AGAIN = 60

/**
 * 200 readers, each with other filters, on a day of 2,000 articles (`quick`: 40 and 500): composing, rendering and
 * storing all their digests, and the same on the day after, when each was told something. What all of them need is done
 * once for all, and counted too.
 */
export async function bench({ quick = false } = {}) {
  const size = quick ? { articles: 500, filters: 40 } : { articles: 2_000, filters: 200 }
  const folder = mkdtempSync(join(tmpdir(), 'kaigong-bench-'))
  const { openStore } = await import('../dist/store/open-store.js')
  let now = FIRST_MORNING
  const store = await openStore({ url: join(folder, 'kaigong.db'), now: () => now })
  try {
    const all = madeDay(2 * size.articles)
    const firstDay = all.slice(0, size.articles)
    const secondDay = [...firstDay.slice(0, AGAIN), ...all.slice(size.articles + AGAIN)]
    const subscriptions = await subscribe(store, filtersFrom(firstDay, size.filters), now)
    await keepNews(store, firstDay, { day: 1, now })
    const measure = async (told) => ({
      told,
      ...(await composeEach(store, subscriptions, now)),
      ...(await composeAll(store, now)),
    })
    const rows = [await measure('nothing')]
    now = new Date(now.getTime() + DAY_MS)
    await keepNews(store, secondDay, { day: 2, now })
    rows.push(await measure('the day before'))
    const result = { bench: 'compose', ...size, rows, limits: LIMITS }
    console.log(`${size.filters} filters, ${size.articles} articles a day`)
    console.table(rows)
    return result
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In parts: what is done once for all, then each digest by itself. CPU and not hours, since others use the machine too. */
async function composeEach(store, subscriptions, now) {
  const { makeDigest } = await import('../dist/pipeline/make-digest.js')
  const { shareNews, newsBegin } = await import('../dist/pipeline/share-news.js')
  const { shareReading } = await import('../dist/pipeline/share-reading.js')
  const { dueDigest } = await import('../dist/digest/next-digest.js')
  const render = await createRender()
  const told = await store.editions.toldTo(
    subscriptions.map(({ id }) => id),
    new Date(now.getTime() - 6 * DAY_MS),
  )
  const dueAt = new Date(now.getTime() - 60_000)
  const wishes = subscriptions.map((each) => ({
    ...each,
    ...dueDigest(each, { dueAt, newsFrom: null, now }),
    told: told.get(each.id) ?? [],
  }))
  const begin = newsBegin(new Date(Math.min(...wishes.map(({ since }) => since.getTime()))))
  const news = shareNews(
    shareReading(store, { from: begin, to: now }),
    subscriptions.map(({ filters }) => filters),
  )
  const editions = new Map(wishes.flatMap((wish) => wish.told.map((edition) => [edition.id, edition])))
  const shown = [...editions.values()].flatMap(({ stories, shown }) => stories.slice(0, shown))
  const toldIds = new Set(shown.flatMap((story) => [...story.articleIds, ...story.toldIds]))
  let start = cpuMs()
  for (const { since } of new Map(wishes.map((wish) => [wish.time, wish])).values()) {
    const day = await news.day(since, now)
    await day.holding([])
    await day.grouped.told([...toldIds])
  }
  const sharedMs = cpuMs() - start
  let [composeMs, renderMs] = [0, 0]
  const counted = { articles: 0, stories: 0, shown: 0, followUps: 0 }
  for (const wish of wishes) {
    start = cpuMs()
    const digest = await makeDigest({ store, now: () => now }, { ...wish, news })
    const composed = cpuMs()
    render(digest, wish.locale, { occasion: wish.occasion, editionId: 1, length: wish.length })
    composeMs += composed - start
    renderMs += cpuMs() - composed
    counted.articles += digest.totals.articles
    counted.stories += digest.outlines.length
    counted.shown += digest.stories.length
    counted.followUps += digest.outlines.filter(({ followsUp }) => followsUp !== null).length
  }
  const each = (sum, digits) => Number((sum / wishes.length).toFixed(digits))
  return {
    'articles each': each(counted.articles, 0),
    'stories each': each(counted.stories, 0),
    'follow-ups each': each(counted.followUps, 1),
    'shown each': each(counted.shown, 1),
    sharedMs: Math.round(sharedMs),
    composeMs: each(composeMs, 2),
    renderMs: each(renderMs, 2),
    msADigest: each(composeMs + renderMs, 2),
  }
}

/** Everything that is due, as the program does it. */
async function composeAll(store, now) {
  const { queueDigests } = await import('../dist/pipeline/queue-digests.js')
  const render = await createRender()
  const block = watchBlocks()
  const start = cpuMs()
  const queued = await queueDigests({ store, now: () => now }, render, new AbortController().signal)
  const allMs = cpuMs() - start
  return {
    queued,
    'all with storing, CPU s': Number((allMs / 1000).toFixed(2)),
    'longest block, CPU ms': Math.round(block.stop()),
  }
}

async function createRender() {
  const { renderByLength } = await import('../dist/bot/render/by-length.js')
  const { digestButtons } = await import('../dist/bot/digest-buttons.js')
  const { loadLocales } = await import('../dist/bot/locales.js')
  const locales = loadLocales()
  return (digest, locale, { occasion, editionId, length }) => ({
    messages: renderByLength(digest, locales[locale], { length, occasion }),
    buttons: digestButtons(digest, editionId, locales[locale]),
  })
}

function cpuMs() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What the main thread has worked, which others wait for; all of the process where the system does not tell. */
function mainThreadMs() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return cpuMs()
  }
}

/** The longest that others had to wait for their turn, in CPU. */
function watchBlocks() {
  let longest = 0
  let last = mainThreadMs()
  let isOver = false
  const look = () => {
    const now = mainThreadMs()
    longest = Math.max(longest, now - last)
    last = now
    if (!isOver) setImmediate(look)
  }
  setImmediate(look)
  return {
    stop() {
      isOver = true
      return longest
    },
  }
}

async function subscribe(store, filters, now) {
  const subscriptions = []
  for (const [index, each] of filters.entries()) {
    const place = { chatId: 1 + index, threadId: null, locale: index % 2 === 0 ? 'zh' : 'en' }
    const hour = { timezone: 'Asia/Shanghai', time: TIMES[index % TIMES.length] }
    const nextDigestAt = new Date(now.getTime() - 60_000)
    const { subscription } = await store.subscriptions.start({ ...place, ...hour, nextDigestAt }, now)
    const length = ['standard', 'standard', 'headlines', 'full'][index % 4]
    subscriptions.push(await store.subscriptions.change(subscription.id, () => ({ filters: each, length })))
  }
  return subscriptions
}

/** Stores a day's articles with their briefs and projects, as they would have come in during the day. */
async function keepNews(store, records, { day, now }) {
  const { linkProjects } = await import('../dist/knowledge/link-projects.js')
  const { projectKeys } = await import('../dist/knowledge/project-keys.js')
  for (const [index, { brief }] of records.entries()) {
    const name = `${day}-${index}`
    const newsAt = new Date(
      now.getTime() - DAY_MS + 40 * 60_000 + (index / records.length) * (DAY_MS - 3_600_000),
    )
    const source = index % SOURCES
    const { source: known } = await store.sources.add(
      { kind: 'feed', url: `https://${source}.example/feed`, title: `第${source}日报` },
      newsAt,
    )
    const url = `https://${source}.example/${name}`
    const item = { title: brief.title, url, publishedAt: null, guid: name, content: null }
    await store.articles.addItems(known.id, [{ item, backlog: false, newsAt }], newsAt)
    const [pending] = await store.articles.claimUnread(newsAt, 1, new Date(newsAt.getTime() + 1))
    const publishedAt = newsAt.toISOString()
    const { title, text, language } = brief
    const article = { url, title, publishedAt, language, text, sourceName: null, cuts: [] }
    await store.articles.saveText(pending.id, article, newsAt)
    const keys = [...new Set(brief.projects.flatMap(projectKeys))]
    const mentions = linkProjects(brief.projects, keys.length > 0 ? await store.projects.byKeys(keys) : [])
    await store.briefs.save(pending.id, {
      brief: { ...brief, url, publishedAt },
      mentions,
      tokens: '',
      at: newsAt,
    })
  }
}

const INDUSTRIES = [
  '新能源',
  '汽车',
  '芯片',
  '医药',
  '材料',
  '装备制造',
  '数字经济',
  '交通物流',
  '农业',
  '文旅',
]
const THEMES = [
  '开工',
  '签约',
  '投产',
  '竣工',
  '招商',
  '规划',
  '园区',
  '基地',
  '生产线',
  '政策',
  '用地',
  '融资',
]

/** Like those of people: themes and names, industries, places, least sums, what they don't want, each differently mixed. */
function filtersFrom(records, many) {
  let seed = 23
  const random = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  const pick = (list, count) => Array.from({ length: count }, () => list[random(list.length)])
  const names = records.flatMap(({ brief }) => brief.projects.map(({ name }) => name))
  const places = records.map(({ brief }) => brief.title.slice(0, 2))
  const none = { include: [], exclude: [], regions: [], industries: [], projects: [], sources: [] }
  const least = { minRelevance: null, minInvestment: null }
  const kinds = [
    () => ({ include: [...pick(THEMES, 2 + random(3)), ...pick(names, 5)], exclude: pick(THEMES, 1) }),
    () => ({ industries: pick(INDUSTRIES, 1 + random(2)), minInvestment: 1e8 * (1 + random(20)) }),
    () => ({ regions: pick(places, 5 + random(20)), industries: pick(INDUSTRIES, 4) }),
    () => ({
      include: pick(THEMES, 3),
      sources: Array.from({ length: 10 }, (_, at) => 1 + ((at * 3 + random(3)) % SOURCES)),
    }),
    () => ({ exclude: [...pick(THEMES, 2), ...pick(places, 3)], minRelevance: 0.5 + random(4) / 10 }),
  ]
  return Array.from({ length: many }, (_, index) => ({ ...none, ...least, ...kinds[index % kinds.length]() }))
}
