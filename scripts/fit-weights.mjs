// Fits the weights of the judge (src/brief/judge/weights.json) to annotated articles.
//
//   npm run fit -- [--folds N] GOLD.jsonl …
//
// With --folds it writes nothing and prints how an engine fitted to the other articles does on each N-th of them.
// What is fitted: of the candidates for each label the right one is to weigh most (softmax), with a pull of all weights
// towards zero (L2); the same input gives the same weights. The pulls were chosen by --folds.
import { readFileSync, writeFileSync } from 'node:fs'
import { findInstructions } from '../dist/brief/directives/find-instructions.js'
import { createDocument } from '../dist/brief/document.js'
import { findFigures } from '../dist/brief/figures/find-figures.js'
import { createJudge } from '../dist/brief/judge/judge.js'
import { everyPhrase, isPhrase } from '../dist/brief/judge/phrases.js'
import { findProjects } from '../dist/brief/projects/find-projects.js'
import { readText } from '../dist/cli/read-inputs.js'
import { parseGold } from '../dist/evaluate/gold.js'
import { mentions } from '../dist/evaluate/likeness.js'
import { pairFigures } from '../dist/evaluate/pair-figures.js'
import { renderReport } from '../dist/evaluate/render-report.js'
import { scoreBriefs } from '../dist/evaluate/score-briefs.js'
import { fitChoice } from './fit-choice.mjs'
import { fitNames } from './fit-names.mjs'
import { known, numberOf, numberOfBoth } from './numbers.mjs'

/** Rounds: what is decided of one figure is observed about the next. */
const ROUNDS = 2
/** Parts of the articles that are judged by what was fitted to the others. */
const PARTS = 3
const PULLS = { status: 3, subject: 12, period: 12, key: 6 }
/** Phrases are many, and each says little. Chosen among four by the sets that are in no fit. */
const PULLS_OF_PHRASES = { status: 8, subject: 12, period: 25 }
/** The share of a status and period that is left to all others: some of the labels are slips, or one of two opinions. */
const DOUBT = 0.05
/** The labels of the first file are those of the guide itself, and count so many times. */
const OF_GUIDE = 3
/** Weights below these are left out. Phrases with less were tried: half as much again to read, and no more right. */
const SMALLEST = 0.02
const SMALLEST_OF_PHRASE = 0.05
const WEIGHTS = 'src/brief/judge/weights.json'
const STATUSES = ['actual', 'planned', 'target']

const args = process.argv.slice(2)
const folds = args[0] === '--folds' ? Number(args.splice(0, 2)[1]) : 0
const namesAlone = args[0] === '--names' && args.shift() !== undefined
const paths =
  args.length > 0 ? args : ['dev', 'more', 'daily', 'wide', 'news'].map((name) => `test/gold/${name}.jsonl`)
const sets = paths.map((path) => parseGold(readFileSync(path, 'utf8')))
const gold = sets.flat()
const prepared = gold.map((article, index) => {
  const document = createDocument(readText(article.text, 'Asia/Shanghai'))
  const instructing = new Set(findInstructions(document).map(({ directive }) => directive.evidenceStart))
  return {
    gold: article,
    document,
    instructing,
    isGuide: index < sets[0].length,
  }
})
/** Sentences of which only the names of projects are annotated. */
const named = parseGold(readFileSync('test/gold/names.jsonl', 'utf8')).map((article) => ({
  gold: article,
  document: createDocument(readText(article.text, 'Asia/Shanghai')),
}))

function validate() {
  const briefs = new Map()
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitJudge(prepared.filter((_, index) => index % folds !== fold))
    for (const [index, { gold, document, instructing }] of prepared.entries()) {
      if (index % folds !== fold) continue
      const projects = findProjects(document, judgeOf(weights))
      const figures = findFigures(document, projects, instructing, judgeOf(weights))
      briefs.set(gold.id, { figures, directives: [], projects })
    }
  }
  const lines = renderReport(scoreBriefs(gold, briefs)).split('\n')
  // only the labels of figures and the names of projects are fitted
  console.log([...lines.slice(0, 3), ...lines.slice(5)].join('\n'))
  console.log(
    'key figures a brief',
    mean([...briefs.values()].map(({ figures }) => figures.filter(({ key }) => key).length)),
  )
}

function mean(values) {
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2)
}

/**
 * In the last round, what was decided of the figure before is what an engine decides that never saw the article: with
 * decisions as good as learned by heart, the weights would trust them more than those that readers meet. How much a
 * figure is needed is told by what it is, so that is learned from the better labels.
 */
function fitJudge(read) {
  const articles = withUnlearnedNames(read)
  let weights = none()
  let seen = []
  for (let round = 0; round < ROUNDS; round++) {
    const judge = judgeOf(weights)
    seen = articles.map((article) => observe(article, judge))
    if (round < ROUNDS - 1) weights = fitTables(seen)
  }
  const judges = Array.from({ length: PARTS }, (_, part) =>
    judgeOf(fitTables(seen.filter((_, index) => index % PARTS !== part))),
  )
  const unlearned = articles.map((article, index) => observe(article, judges[index % PARTS]))
  return { ...fitTables(unlearned), key: fitKey(withCommonOnly(seen)), name: fitNames([...read, ...named]) }
}

/** Each article with the projects that are found in it by an engine that never saw it. */
function withUnlearnedNames(articles) {
  const judges = Array.from({ length: PARTS }, (_, part) =>
    judgeOf({
      ...none(),
      name: fitNames([...articles.filter((_, index) => index % PARTS !== part), ...named]),
    }),
  )
  return articles.map((article, index) => ({
    ...article,
    projects: findProjects(article.document, judges[index % PARTS]),
  }))
}

function fitTables(byArticle) {
  const samples = withCommonOnly(byArticle)
  return { ...fitStanding(samples), subject: fitSubject(samples), key: fitKey(samples) }
}

/** An observation made in fewer articles would teach their words only. */
const FEW = 4
/** Phrases are many, and most of them rare. */
const FEW_PHRASES = 8

/** The samples of all articles, with the observations that were made in several of them. */
function withCommonOnly(byArticle) {
  const articles = new Uint32Array(known.length)
  const last = new Int32Array(known.length).fill(-1)
  for (const [article, samples] of byArticle.entries())
    for (const sample of samples)
      for (const list of listsOf(sample))
        for (const number of list) {
          if (last[number] === article) continue
          last[number] = article
          articles[number] += 1
        }
  const common = (list) =>
    list.filter((number) => articles[number] >= (isPhrase(known[number]) ? FEW_PHRASES : FEW))
  const ofChoice = (each) => ({ ...each, features: common(each.features) })
  return byArticle.flat().map((sample) => ({
    ...sample,
    status: common(sample.status),
    need: common(sample.need),
    subject: sample.subject.map(ofChoice),
    periods: sample.periods.map((each) => ({
      ...ofChoice(each),
      ifSo: each.ifSo.map(common),
    })),
  }))
}

function listsOf({ status, need, subject, periods }) {
  const ofPeriods = periods.flatMap(({ features, ifSo }) => [features, ...ifSo])
  return [status, need, ...subject.map(({ features }) => features), ...ofPeriods]
}

function none() {
  return {
    subject: new Map(),
    status: { actual: new Map(), planned: new Map(), target: new Map() },
    period: new Map(),
    key: new Map(),
    name: new Map(),
  }
}

/** The numbers of the observations, and of those made together: names are long, and there are millions of them. */
function numbersOf({ alone, together }) {
  const numbers = alone.map(({ name }) => numberOf(name))
  for (const [lefts, rights] of together) {
    const others = rights.map(({ name }) => numberOf(name))
    for (const { name } of lefts) {
      const left = numberOf(name)
      for (const right of others) numbers.push(numberOfBoth(left, right))
    }
  }
  return numbers
}

/** The figures of an article that people annotated too, with everything that was observed about them. */
function observe({ gold, document, projects, instructing, isGuide }, judge) {
  const seen = []
  const needs = []
  // the figures of a sentence are asked about one after the other, each first
  const subjects = []
  const figures = findFigures(document, projects, instructing, {
    phrases,
    subject: (candidates) => {
      subjects.push(candidates.map(({ words, observed }) => ({ words, features: numbersOf(observed) })))
      return judge.subject(candidates)
    },
    standing: (asked) => {
      // what speaks for every status is learned from, where the words settle it too
      const periods = asked.periods.map(({ period, observed, ifSo }) => ({
        period,
        features: numbersOf(observed),
        ifSo: STATUSES.map((status) => numbersOf(ifSo(status))),
      }))
      seen.push({ status: numbersOf(asked.observed), subject: subjects.shift(), periods })
      return judge.standing(asked)
    },
    need: (observed) => {
      needs.push(numbersOf(observed))
      return judge.need(observed)
    },
  })
  const pairs = pairFigures(gold, figures)
  return figures.flatMap((figure, index) => {
    const wanted = pairs.get(figure)
    return wanted
      ? [
          {
            ...seen[index],
            need: needs[index],
            wanted,
            figure,
            times: isGuide ? OF_GUIDE : 1,
          },
        ]
      : []
  })
}

const phrases = everyPhrase()

/** What the weight of an observation is for: one of the statuses, or a period. */
const FOR = [...STATUSES, 'period']

/**
 * A table for each status and one for periods, fitted together: of every status with every period the right two are to
 * weigh most. The number of an observation is taken once for each table.
 */
function fitStanding(samples) {
  const weights = fitChoice(
    samples.map(({ status, periods, wanted, times }) => {
      const ofPeriods = periods.map(({ features }) => features.map(forPeriod))
      return {
        candidates: STATUSES.flatMap((_, at) => {
          const ofStatus = status.map((number) => number * FOR.length + at)
          return periods.map(({ ifSo }, place) => [ofStatus, ofPeriods[place], ifSo[at].map(forPeriod)])
        }),
        right: STATUSES.flatMap((name) =>
          periods.map(
            ({ period }) => period === (wanted.period ?? null) && ['unclear', name].includes(wanted.status),
          ),
        ),
        times,
      }
    }),
    (number) => {
      const pulls = isPhrase(known[Math.floor(number / FOR.length)]) ? PULLS_OF_PHRASES : PULLS
      return FOR[number % FOR.length] === 'period' ? pulls.period : pulls.status
    },
    DOUBT,
  )
  const [actual, planned, target, period] = FOR.map((_, at) =>
    byName(
      weights
        .filter(([number]) => number % FOR.length === at)
        .map(([number, weight]) => [Math.floor(number / FOR.length), weight]),
    ),
  )
  return { status: { actual, planned, target }, period }
}

function forPeriod(number) {
  return number * FOR.length + STATUSES.length
}

/** What is needed weighs more than nothing. */
function fitKey(samples) {
  return byName(
    fitChoice(
      samples.map(({ need, wanted, times }) => ({
        candidates: [[need], []],
        right: [wanted.key === true, wanted.key !== true],
        times,
      })),
      () => PULLS.key,
    ),
  )
}

/** Several words may be right; where the metric says it already, any would be. */
function fitSubject(samples) {
  return byName(
    fitChoice(
      samples.map(({ subject, wanted, figure, times }) => ({
        candidates: subject.map(({ features }) => [features]),
        right: subject.map(({ words }) => mentions(`${words}${figure.metric}`, wanted.subject ?? [])),
        times,
      })),
      (number) => (isPhrase(known[number]) ? PULLS_OF_PHRASES : PULLS).subject,
    ),
  )
}

function byName(weights) {
  return new Map(weights.map(([number, weight]) => [known[number], weight]))
}

function judgeOf({ name = new Map(), subject, status, period, key }) {
  const tables = Object.entries({ name, subject, ...status, period, key })
  return createJudge(Object.fromEntries(tables.map(([of, weights]) => [of, Object.fromEntries(weights)])))
}

function write({ name, subject, status, period, key }) {
  const table = { name, subject, ...status, period, key }
  const rows = Object.entries(table).map(([of, weights]) => [of, Object.fromEntries(told(weights))])
  writeTables(Object.fromEntries(rows))
}

function writeTables(tables) {
  const json = JSON.stringify(tables, null, 1)
  writeFileSync(WEIGHTS, `${json}\n`)
  console.log(`${json.split('\n').length} weights`)
}

/** Weights that say something, in the order of their names, so that a new fit shows what changed. */
function told(weights) {
  return [...weights]
    .filter(([name, weight]) => Math.abs(weight) >= (isPhrase(name) ? SMALLEST_OF_PHRASE : SMALLEST))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => [feature, Number(weight.toFixed(3))])
}

/** The table of names alone, which takes seconds; the others stay as they are. */
function writeNames() {
  const tables = JSON.parse(readFileSync(WEIGHTS, 'utf8'))
  writeTables({ ...tables, name: Object.fromEntries(told(fitNames([...prepared, ...named]))) })
}

if (folds > 0) validate()
else if (namesAlone) writeNames()
else write(fitJudge(prepared))
