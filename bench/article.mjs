import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import readability from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readPage } from '../dist/article/read-page.js'
import { syntheticPage } from './synthetic-pages.mjs'

/**
 * Readable text: quality as shingle F1 (four words; four characters in Chinese) and time per page, side by side with
 * @mozilla/readability on linkedom. `folder` is a copy of scrapinghub/article-extraction-benchmark (ground-truth.json
 * and html/*.html.gz); without it the pages are made up here. Hostile pages are timed too, ours only: Readability
 * takes minutes for them.
 */
export async function bench({ quick = false, folder = null } = {}) {
  const pages = folder ? benchmarkPages(folder) : syntheticPages(quick ? 60 : 300)
  const own = measure(
    pages,
    ({ html, url }) => readPage(html, { url, timezone: 'UTC', now: new Date() }).text,
  )
  const baseline = measure(pages, ({ html }) => {
    return new readability.Readability(parseHTML(html).document).parse()?.textContent ?? ''
  })
  const hundredKilobytes = timeOf(syntheticPage(7, { length: 100_000 }).html, quick ? 5 : 20)
  const hostile = Object.fromEntries(Object.entries(HOSTILE).map(([name, make]) => [name, timeOf(make(), 1)]))
  const result = {
    bench: 'article',
    pages: pages.length,
    source: folder ? 'article-extraction-benchmark' : 'synthetic',
    kaigong: own,
    readability: baseline,
    speedRatio: round(baseline.msPerPage / own.msPerPage, 1),
    f1Difference: round(own.f1 - baseline.f1, 4),
    ms100KB: hundredKilobytes,
    hostileMs: hostile,
  }
  print(result)
  return result
}

const SENTENCE = '园区今年完成工业投资一百二十亿元，同比增长百分之十。'

const HOSTILE = {
  'nested 5,000': () => `${'<div>'.repeat(5_000)}${SENTENCE}${'</div>'.repeat(5_000)}`,
  'nested 100,000': () => `${'<div>'.repeat(100_000)}${SENTENCE}${'</div>'.repeat(100_000)}`,
  'nested tables': () => '<table><tr><td>'.repeat(30_000) + SENTENCE,
  '10 MB of text': () => `<p>${SENTENCE.repeat(400_000)}</p>`,
  '10 MB of paragraphs': () => `<p>${SENTENCE}</p>`.repeat(300_000),
  '10 MB of links': () => `<a href="/x">${SENTENCE}</a>`.repeat(250_000),
  'stray end tags': () => '<b>'.repeat(100_000) + '</i>'.repeat(200_000),
}

function benchmarkPages(folder) {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
  return Object.entries(truth)
    .map(([id, { articleBody, url }]) => ({
      id,
      url,
      text: articleBody,
      file: join(folder, 'html', `${id}.html.gz`),
    }))
    .filter(({ file }) => existsSync(file))
    .map((page) => ({ ...page, html: gunzipSync(readFileSync(page.file)).toString('utf8') }))
}

function syntheticPages(count) {
  return Array.from({ length: count }, (_, seed) => ({
    ...syntheticPage(seed + 1),
    url: 'https://news.example/1.html',
  }))
}

function measure(pages, extract) {
  // Once over a few pages first, so that neither side pays for loading and compiling.
  for (const page of pages.slice(0, 10)) extract(page)
  let milliseconds = 0
  const scores = pages.map((page) => {
    const start = performance.now()
    const text = extract(page)
    milliseconds += performance.now() - start
    return compare(shingles(page.text), shingles(text))
  })
  // As the public benchmark does it: means over the pages first, F1 of the means.
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  return {
    f1: round((2 * precision * recall) / (precision + recall), 4),
    precision: round(precision, 4),
    recall: round(recall, 4),
    msPerPage: round(milliseconds / pages.length, 2),
  }
}

function compare(truth, found) {
  let both = 0
  let truths = 0
  let founds = 0
  for (const [shingle, count] of truth) {
    both += Math.min(count, found.get(shingle) ?? 0)
    truths += count
  }
  for (const count of found.values()) founds += count
  return { precision: founds === 0 ? 0 : both / founds, recall: truths === 0 ? 1 : both / truths }
}

/** Runs of four words; a Han character is a word of its own, which the public benchmark's English pages do not need. */
function shingles(text) {
  const words = text.match(/\p{Script=Han}|[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const counts = new Map()
  for (let index = 0; index < Math.max(1, words.length - 3); index++) {
    const shingle = words.slice(index, index + 4).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function timeOf(html, times) {
  const read = () => readPage(html, { url: null, timezone: 'UTC', now: new Date() })
  if (times > 1) read()
  const start = performance.now()
  for (let run = 0; run < times; run++) read()
  return round((performance.now() - start) / times, 1)
}

function print({
  pages,
  source,
  kaigong,
  readability: baseline,
  speedRatio,
  f1Difference,
  ms100KB,
  hostileMs,
}) {
  console.log(`Readable text of ${pages} ${source} pages`)
  console.table({ Kaigong: kaigong, 'Readability + linkedom': baseline })
  console.log(`${speedRatio} times the speed, F1 ${f1Difference >= 0 ? '+' : ''}${f1Difference}`)
  console.log(`100 KB page: ${ms100KB} ms (limit 15)`)
  console.log(
    `Hostile pages, ms (limit 500): ${Object.entries(hostileMs)
      .map(([name, ms]) => `${name} ${ms}`)
      .join(', ')}`,
  )
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function round(value, digits) {
  return Number(value.toFixed(digits))
}
