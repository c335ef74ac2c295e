import { readFileSync } from 'node:fs'
import recognizers from '@microsoft/recognizers-text-suite'
import { readPlainText } from '../dist/article/read-plain-text.js'
// as the program does
import '../dist/compile-patterns-once.js'
import { writeRulesBrief } from '../dist/brief/write-rules-brief.js'

const LIMITS = { msPer700Characters: 2.5, articlesPerSecond: 400 }
const { Culture, recognizeCurrency, recognizeDimension, recognizeNumber, recognizePercentage } = recognizers

/**
 * How long the rules engine takes for an article as papers write it, of 700 characters with some ten figures
 * (plain-articles.jsonl), and for the annotated ones, which are three times as dense.
 *
 * Then the engine beside @microsoft/recognizers-text-suite on test/gold/dev.jsonl: time, and the share of annotated
 * figures whose place and value are found. Both get the same clean text. The peer is asked for numbers, percentages,
 * amounts of money and dimensions, one after the other, and has nothing to say about what they measure; the engine
 * writes the whole brief, directives and projects included. How right its labels are, `kaigong eval` tells.
 */
export async function bench({ quick = false } = {}) {
  const articles = load('../test/gold/dev.jsonl').filter((_, index) => !quick || index % 4 === 0)
  const plainArticles = load('plain-articles.jsonl')
  const rounds = quick ? 20 : 10
  const kaigong = measure(articles, rounds, ({ article }) => writeRulesBrief(article).figures)
  const plain = timed(plainArticles, 2 * rounds, ({ article }) => writeRulesBrief(article).figures)
  const peer = measure(articles, quick ? 1 : 2, recognise)
  const hostile = growths(quick ? 100_000 : 500_000)
  const result = {
    bench: 'brief',
    articles: articles.length,
    plain,
    kaigong,
    recognizers: peer,
    speedRatio: round(peer.msPerArticle / kaigong.msPerArticle, 1),
    recallDifference: round(kaigong.recall - peer.recall, 4),
    hostile,
    ofLimit: {
      msPer700Characters: round(plain.msPer700Characters / LIMITS.msPer700Characters, 2),
      articlesPerSecond: round(plain.articlesPerSecond / LIMITS.articlesPerSecond, 2),
      dense: round(kaigong.msPer700Characters / LIMITS.msPer700Characters, 2),
    },
  }
  print(result)
  return result
}

/** Texts without an end that a reader trips over: each is one of these, again and again. */
const HOSTILE = {
  'facts without a sentence end': '东港新区重点项目总投资12亿元，占地260亩，',
  digits: '1234567890',
  'commas and brackets': '，,（（【“',
  'Chinese numerals': '一二三四五亿万',
  names: '东港至西岭高速公路项目',
  times: '2024年1-8月截至9月底',
  orders: '要加快推进，力争年底前完成投资10亿元；\n',
  English: 'the project in the county of ',
}

/** How many times as long a text of twice the length takes: 2 is linear. */
function growths(length) {
  return Object.entries(HOSTILE).map(([text, piece]) => {
    const [half, whole] = [length / 2, length].map((size) => millisecondsFor(piece, size))
    return { text, characters: length, ms: round(whole, 0), timesHalf: round(whole / half, 2) }
  })
}

function millisecondsFor(piece, size) {
  const article = read(piece)
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now()
    writeRulesBrief({ ...article, title: '', text })
    best = Math.min(best, performance.now() - start)
  }
  return best
}

function read(text) {
  return readPlainText(text, { url: null, timezone: 'Asia/Shanghai', now: new Date('2025-01-01T00:00:00Z') })
}

/** All that the peer finds, as figures: the place and the value. */
function recognise({ lang, article: { text } }) {
  const culture = lang === 'en' ? Culture.English : Culture.Chinese
  return [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension].flatMap((recognize) =>
    recognize(text, culture).map(({ start, end, resolution }) => ({
      start,
      end: end + 1,
      value: Number.parseFloat(resolution?.value),
    })),
  )
}

function load(path) {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((one) => ({ ...one, article: read(one.text) }))
}

function timed(articles, rounds, findFigures) {
  let found = articles.slice(0, 5).map(findFigures)
  let milliseconds = Number.POSITIVE_INFINITY
  // The best round: the first ones compile, and others lose time to whatever else the machine does.
  for (let turn = 0; turn < rounds; turn++) {
    const start = performance.now()
    found = articles.map(findFigures)
    milliseconds = Math.min(milliseconds, performance.now() - start)
  }
  const msPerArticle = milliseconds / articles.length
  const characters = articles.reduce((sum, { article }) => sum + article.text.length, 0) / articles.length
  const figures = found.reduce((sum, each) => sum + each.length, 0) / articles.length
  return {
    articlesPerSecond: round(1000 / msPerArticle, 0),
    msPerArticle: round(msPerArticle, 2),
    msPer700Characters: round((msPerArticle / characters) * 700, 2),
    figuresPer700Characters: round((figures / characters) * 700, 1),
  }
}

function measure(articles, rounds, findFigures) {
  let wanted = 0
  let hits = 0
  for (const article of articles) {
    const found = findFigures(article)
    for (const figure of goldFigures(article)) {
      wanted += 1
      if (found.some((one) => overlaps(one, figure) && isValue(one.value, figure))) hits += 1
    }
  }
  return { recall: round(hits / wanted, 4), ...timed(articles, rounds, findFigures) }
}

/** The figures that count, at their offsets in the article's clean text. */
function goldFigures({ text, figures, article }) {
  let searched = 0
  return figures
    .filter(({ optional }) => !optional)
    .sort((one, other) => one.start - other.start)
    .flatMap((figure) => {
      // The clean text leaves out lines of the page, so the words before a figure tell where it went.
      const before = text.slice(Math.max(0, figure.start - 8), figure.start)
      const at = article.text.indexOf(before + figure.text, Math.max(0, searched - before.length))
      if (at < 0) return []
      searched = at + before.length + figure.text.length
      return [{ ...figure, start: at + before.length, end: searched }]
    })
}

function overlaps(one, other) {
  return one.start < other.end && other.start < one.end
}

/** Square metres of a mu, a hectare and a square kilometre, and kilograms of a ton, which the peer leaves as they are. */
const UNCONVERTED = [1, 2000 / 3, 10_000, 1_000_000, 1000, 0.001]

/** The same value; the peer is not held to canonical units. */
function isValue(value, figure) {
  return UNCONVERTED.some(
    (factor) => Math.abs(value * factor - figure.value) <= Math.abs(figure.value) * 1e-3,
  )
}

function print({
  articles,
  plain,
  kaigong,
  recognizers: peer,
  speedRatio,
  recallDifference,
  hostile,
  ofLimit,
}) {
  console.log('Articles of 700 characters as papers write them, and the annotated ones')
  console.table({ plain, annotated: kaigong })
  console.log(
    `plain: ${ofLimit.msPer700Characters} of the ${LIMITS.msPer700Characters} ms allowed for 700 characters, ${ofLimit.articlesPerSecond} times the ${LIMITS.articlesPerSecond} articles a second asked for; annotated: ${ofLimit.dense} of the time`,
  )
  console.log(`Figures of ${articles} annotated articles, by place and value`)
  console.table({ Kaigong: kaigong, 'recognizers-text-suite': peer })
  console.log(`${speedRatio} times the speed, recall ${recallDifference >= 0 ? '+' : ''}${recallDifference}`)
  console.table(hostile)
}

function round(value, digits) {
  return Number(value.toFixed(digits))
}
