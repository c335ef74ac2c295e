import { createJudge } from '../dist/brief/judge/judge.js'
import { gatherNames } from '../dist/brief/projects/gather-names.js'
import { squeeze } from '../dist/evaluate/likeness.js'
import { fitChoice } from './fit-choice.mjs'
import { known, numberOf } from './numbers.mjs'

/** Of phrases that overlap, what the weights say decides in the second round. */
const ROUNDS = 2
const PULL = 3
/** An observation made in fewer articles would teach their words only. */
const FEW = 3

/** Weights of names: a phrase that an annotated article has among its projects weighs more than nothing. */
export function fitNames(articles) {
  let weights = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    const judge = createJudge({ ...NO_TABLES, name: Object.fromEntries(weights) })
    weights = fitTo(articles.map(({ gold, document }) => samplesOf(gold, gatherNames(document, judge))))
  }
  return weights
}

export const NO_TABLES = { subject: {}, actual: {}, planned: {}, target: {}, period: {}, key: {} }

function samplesOf({ projects }, gathered) {
  return gathered.map(({ names, observed }) => ({
    features: [...observed].map(({ name }) => numberOf(name)),
    isName: [...names.keys(), ...names.values()].some((name) =>
      projects.some((wanted) => isNameOf(name, wanted)),
    ),
  }))
}

/** The same, or so much of the longer that it is no mere part. */
export function isNameOf(name, { name: wanted, also = [], aliases = [] }) {
  const said = squeeze(name)
  return [wanted, ...also, ...aliases].some((each) => {
    const [short, long] = [said, squeeze(each)].sort((a, b) => a.length - b.length)
    return short === long || (long.includes(short) && short.length >= Math.max(LEAST, long.length * SHARE))
  })
}

const LEAST = 3
const SHARE = 0.4

function fitTo(byArticle) {
  const articles = new Map()
  for (const samples of byArticle)
    for (const number of new Set(samples.flatMap(({ features }) => features)))
      articles.set(number, (articles.get(number) ?? 0) + 1)
  const weights = fitChoice(
    byArticle.flat().map(({ features, isName }) => ({
      candidates: [[features.filter((number) => articles.get(number) >= FEW)], []],
      right: [isName, !isName],
      times: 1,
    })),
    () => PULL,
  )
  return new Map(weights.map(([number, weight]) => [known[number], weight]))
}
