// Fits the weights of the judge (src/brief/judge/weights.json) to annotated articles.
//
//   npm run fit -- [--folds N] GOLD.jsonl …
//
// With --folds it writes nothing and prints how an engine fitted to the other articles does on each N-th of them.
// What is fitted: logistic weights with a pull towards zero (L2), by AdaGrad; the same input gives the same weights.
import { readFileSync, writeFileSync } from 'node:fs'
import { findInstructions } from '../dist/brief/directives/find-instructions.js'
import { createDocument } from '../dist/brief/document.js'
import { findFigures } from '../dist/brief/figures/find-figures.js'
import { createJudge } from '../dist/brief/judge/judge.js'
import { namesOf } from '../dist/brief/judge/linear.js'
import { findProjects } from '../dist/brief/projects/find-projects.js'
import { readText } from '../dist/cli/read-inputs.js'
import { parseGold } from '../dist/evaluate/gold.js'
import { mentions } from '../dist/evaluate/likeness.js'
import { pairFigures } from '../dist/evaluate/pair-figures.js'
import { renderReport } from '../dist/evaluate/render-report.js'
import { scoreBriefs } from '../dist/evaluate/score-briefs.js'

/** Rounds: what is decided of one figure is observed about the next. */
const ROUNDS = 3
const PULL = 0.1
const EPOCHS = 12
const RATE = 0.15
/** Weights below this are left out. */
const SMALLEST = 0.05
const STATUSES = ['actual', 'planned', 'target']

const args = process.argv.slice(2)
const folds = args[0] === '--folds' ? Number(args.splice(0, 2)[1]) : 0
const paths = args.length > 0 ? args : ['test/gold/dev.jsonl', 'test/gold/more.jsonl']
const sets = paths.map((path) => parseGold(readFileSync(path, 'utf8')))
const gold = sets.flat()
const prepared = gold.map((article, index) => {
  const document = createDocument(readText(article.text, 'Asia/Shanghai'))
  const instructing = new Set(findInstructions(document).map(({ directive }) => directive.evidenceStart))
  return {
    gold: article,
    document,
    projects: findProjects(document),
    instructing,
    isGuide: index < sets[0].length,
  }
})

function validate() {
  const briefs = new Map()
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitJudge(weighted(prepared.filter((_, index) => index % folds !== fold)))
    for (const [index, { gold, document, projects, instructing }] of prepared.entries())
      if (index % folds === fold)
        briefs.set(gold.id, {
          figures: findFigures(document, projects, instructing, judgeOf(weights)),
          directives: [],
          projects,
        })
  }
  const report = scoreBriefs(gold, briefs)
  // only the labels of figures are fitted
  console.log(renderReport(report).split('\n').slice(0, 3).join('\n'))
  console.log(
    'key figures a brief',
    mean([...briefs.values()].map(({ figures }) => figures.filter(({ key }) => key).length)),
  )
}

function mean(values) {
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2)
}

/** The labels of the first file are those of the guide itself: they count four times. */
function weighted(articles) {
  return articles.flatMap((article) => (article.isGuide ? [article, article, article, article] : [article]))
}

function fitJudge(articles) {
  let weights = none()
  for (let round = 0; round < ROUNDS; round++) {
    const samples = withCommonOnly(articles.map((article) => observe(article, judgeOf(weights))))
    weights = {
      status: Object.fromEntries(STATUSES.map((status) => [status, fitStatus(samples, status)])),
      subject: fitSubject(samples),
      period: fitPeriod(samples),
      key: logistic(samples.map(({ need, wanted }) => ({ features: need, right: wanted.key === true }))),
    }
  }
  return weights
}

/** An observation made in fewer articles would teach their words only. */
const FEW = 4

/** The samples of all articles, with the observations that were made in several of them. */
function withCommonOnly(byArticle) {
  const seenIn = new Map()
  for (const [article, samples] of byArticle.entries())
    for (const name of samples.flatMap(featuresOf)) {
      const articles = seenIn.get(name)
      if (articles) articles.add(article)
      else seenIn.set(name, new Set([article]))
    }
  const common = (names) => names.filter((name) => seenIn.get(name).size >= FEW)
  const ofChoice = (each) => ({ ...each, features: common(each.features) })
  return byArticle.flat().map((sample) => ({
    ...sample,
    status: common(sample.status),
    need: common(sample.need),
    subject: sample.subject.map(ofChoice),
    period: sample.period.map(ofChoice),
  }))
}

function featuresOf({ status, need, subject, period }) {
  return [...status, ...need, ...[...subject, ...period].flatMap(({ features }) => features)]
}

function none() {
  return {
    subject: new Map(),
    status: { actual: new Map(), planned: new Map(), target: new Map() },
    period: new Map(),
    key: new Map(),
  }
}

/** The figures of an article that people annotated too, with everything that was observed about them. */
function observe({ gold, document, projects, instructing }, judge) {
  const seen = []
  const needs = []
  let subjects = []
  const figures = findFigures(document, projects, instructing, {
    subject: (candidates) => {
      subjects = candidates.map(({ words, observed }) => ({ words, features: namesOf(observed) }))
      return judge.subject(candidates)
    },
    status: (observed) => {
      seen.push({ status: namesOf(observed), subject: subjects })
      subjects = []
      return judge.status(observed)
    },
    period: (candidates) => {
      seen.at(-1).period = candidates.map(({ period, observed }) => ({ period, features: namesOf(observed) }))
      return judge.period(candidates)
    },
    need: (observed) => {
      needs.push(namesOf(observed))
      return judge.need(observed)
    },
  })
  const pairs = pairFigures(gold, figures)
  return figures.flatMap((figure, index) => {
    const wanted = pairs.get(figure)
    return wanted ? [{ ...seen[index], need: needs[index], wanted, figure }] : []
  })
}

function fitStatus(samples, status) {
  const told = samples.filter(({ wanted }) => wanted.status !== 'unclear')
  return logistic(told.map((sample) => ({ features: sample.status, right: sample.wanted.status === status })))
}

function logistic(samples) {
  const descent = new Descent()
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, right } of samples) {
      const chance = 1 / (1 + Math.exp(-weigh(features, descent.weights)))
      descent.step([{ features, error: chance - (right ? 1 : 0) }])
    }
    descent.endOfRound()
  }
  return descent.mean()
}

/** Of the candidates of each figure the right one is to weigh most. */
function fitPeriod(samples) {
  return fitChoice(
    samples.map(({ period, wanted }) => ({
      candidates: period,
      right: period.map((each) => each.period === (wanted.period ?? null)),
    })),
  )
}

/** Several words may be right; where the metric says it already, any would be. */
function fitSubject(samples) {
  return fitChoice(
    samples.map(({ subject, wanted, figure }) => ({
      candidates: subject,
      right: subject.map(({ words }) => mentions(`${words}${figure.metric}`, wanted.subject ?? [])),
    })),
  )
}

function fitChoice(samples) {
  const descent = new Descent()
  const asked = samples.filter(({ right }) => right.includes(true) && right.includes(false))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { candidates, right } of asked) {
      const chances = chancesOf(candidates.map(({ features }) => weigh(features, descent.weights)))
      const ofRight = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0)
      descent.step(
        candidates.map(({ features }, i) => ({
          features,
          error: chances[i] - (right[i] ? chances[i] / ofRight : 0),
        })),
      )
    }
    descent.endOfRound()
  }
  return descent.mean()
}

function chancesOf(weights) {
  const most = Math.max(...weights)
  const powers = weights.map((weight) => Math.exp(weight - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

function weigh(features, weights) {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

function judgeOf({ subject, status, period, key }) {
  const tables = Object.entries({ subject, ...status, period, key })
  return createJudge(Object.fromEntries(tables.map(([name, weights]) => [name, Object.fromEntries(weights)])))
}

/** AdaGrad with a pull towards zero; the mean over the later rounds, which settles where the last one swings. */
class Descent {
  weights = new Map()
  #squares = new Map()
  #sums = new Map()
  #rounds = 0

  endOfRound() {
    if (++this.#rounds < 3) return
    for (const [feature, weight] of this.weights)
      this.#sums.set(feature, (this.#sums.get(feature) ?? 0) + weight)
  }

  mean() {
    const rounds = Math.max(1, this.#rounds - 2)
    return new Map([...this.#sums].map(([feature, sum]) => [feature, sum / rounds]))
  }

  step(errors) {
    const slopes = new Map()
    for (const { features, error } of errors)
      for (const feature of features) slopes.set(feature, (slopes.get(feature) ?? 0) + error)
    for (const [feature, error] of slopes) {
      const weight = this.weights.get(feature) ?? 0
      const slope = error + PULL * weight
      const square = (this.#squares.get(feature) ?? 1e-8) + slope * slope
      this.#squares.set(feature, square)
      this.weights.set(feature, weight - (RATE / Math.sqrt(square)) * slope)
    }
  }
}

function write({ subject, status, period, key }) {
  const table = { subject, ...status, period, key }
  const rows = Object.entries(table).map(([name, weights]) => [name, Object.fromEntries(told(weights))])
  const json = JSON.stringify(Object.fromEntries(rows), null, 1)
  writeFileSync('src/brief/judge/weights.json', `${json}\n`)
  console.log(`${json.split('\n').length} weights`)
}

/** Weights that say something, in the order of their names, so that a new fit shows what changed. */
function told(weights) {
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => [feature, Number(weight.toFixed(2))])
}

if (folds > 0) validate()
else write(fitJudge(weighted(prepared)))
