import { foldFilters, foldReport, wordsOf } from '../dist/digest/filter-story.js'
import { NO_FILTERS } from '../dist/domain/filters.js'
import { foldText } from '../dist/script/fold-text.js'
import { buildWordFinder, createWordFinder } from '../dist/script/word-finder.js'
import { madeDay } from './made-day.mjs'

/** Ten times the words may cost so many times as much: searching for each word alone costs ten. */
const LIMITS = { timesForTenfoldWords: 5 }
const WORDS_EACH = 10

/** Looking for the words of many readers' filters in a day of articles, beside looking for each word alone. */
export async function bench({ quick = false } = {}) {
  const articles = quick ? 500 : 2000
  const records = madeDay(articles)
  const foldMs = Math.round(time(() => records.map(foldReport)))
  const reports = records.map(foldReport)
  const text = reports.map((report) => report.text).join('\n')
  const rows = [20, 200].map((filters) => {
    const words = [...new Set(filtersFrom(text, filters).map(foldFilters).flatMap(wordsOf))]
    const finder = createWordFinder(words)
    const ms = Math.min(...[1, 2, 3].map(() => time(() => reports.map((one) => finder.find(one.text)))))
    const alone = time(() => reports.map((one) => words.filter((word) => one.text.includes(word))))
    return { filters, words: words.length, ms: Math.round(ms), aloneMs: Math.round(alone) }
  })
  const timesForTenfoldWords = Number((rows[1].ms / rows[0].ms).toFixed(2))
  const build = buildMany(quick ? 20_000 : 100_000)
  const result = {
    bench: 'filters',
    build,
    articles,
    characters: text.length,
    rows,
    timesForTenfoldWords,
    foldMs,
    limits: LIMITS,
  }
  console.log(
    `${articles} articles, ${text.length} characters, folded in ${foldMs} ms\nfilters   words   one pass   each alone`,
  )
  for (const { filters, words, ms, aloneMs } of rows)
    console.log(
      `${String(filters).padStart(7)} ${String(words).padStart(7)} ${String(ms).padStart(7)} ms ${String(aloneMs).padStart(9)} ms`,
    )
  console.log(
    `A finder of ${build.words} words is built in ${build.ms} ms of CPU, in steps of ${build.longestMs} ms at most.`,
  )
  return result
}

/** As many words as chats may watch. CPU, since others use the machine too. */
function buildMany(many) {
  let seed = 5
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const words = new Set()
  while (words.size < many)
    words.add(
      Array.from({ length: 2 + random(5) }, () => String.fromCharCode(0x4e00 + random(3_000))).join(''),
    )
  const cpuMs = () => process.cpuUsage().user / 1000
  const steps = buildWordFinder(words)
  let [ms, longestMs] = [0, 0]
  for (let done = false; !done; ) {
    const start = cpuMs()
    done = steps.next().done
    ms += cpuMs() - start
    longestMs = Math.max(longestMs, cpuMs() - start)
  }
  return { words: many, ms: Math.round(ms), longestMs: Math.round(longestMs) }
}

function time(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Half of the words stand in the articles. */
function filtersFrom(text, many) {
  let seed = 11
  const random = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  const word = () => {
    const from = random(text.length - 4)
    const real = text.slice(from, from + 2 + random(3)).trim()
    return foldText(random(2) === 0 ? [...real].reverse().join('') : real)
  }
  return Array.from({ length: many }, () => ({
    ...NO_FILTERS,
    include: Array.from({ length: WORDS_EACH }, word),
  }))
}
