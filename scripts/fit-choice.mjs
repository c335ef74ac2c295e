import { minimise } from './minimise.mjs'

/** Weights of numbers with which, of the candidates of each choice, the right ones weigh most; each has its pull. */
export function fitChoice(choices, pullOf, doubt = 0) {
  const told = choices.filter(({ right }) => right.includes(true) && right.includes(false))
  const candidates = told.flatMap((choice) => choice.candidates)
  const numberEnds = endsOf(candidates)
  const numbers = new Int32Array(numberEnds.at(-1) ?? 0)
  const used = []
  const places = new Map()
  let at = 0
  for (const candidate of candidates)
    for (const number of candidate) {
      const place = places.get(number) ?? used.push(number) - 1
      places.set(number, place)
      numbers[at++] = place
    }
  const asked = {
    times: told.map(({ times }) => times),
    right: told.flatMap(({ right }) => right),
    /** Where the candidates of each choice end, and the numbers of each candidate. */
    choiceEnds: endsOf(told.map((choice) => choice.candidates)),
    numberEnds,
    numbers,
    chances: new Float64Array(candidates.length),
  }
  const pulls = Float64Array.from(used, pullOf)
  const fitted = minimise(used.length, (weights, slopes) => lossOf(asked, pulls, doubt, weights, slopes))
  return used.map((number, place) => [number, fitted[place]])
}

function endsOf(lists) {
  let end = 0
  return Int32Array.from(lists, ({ length }) => (end += length))
}

/** How unlikely the right candidates are, in nats, and the pull towards zero; adds the slopes of both. */
function lossOf(asked, pulls, doubt, weights, slopes) {
  let loss = 0
  for (let i = 0; i < weights.length; i++) {
    slopes[i] = pulls[i] * weights[i]
    loss += (slopes[i] / 2) * weights[i]
  }
  const { times, right, choiceEnds, numberEnds, numbers, chances } = asked
  for (let choice = 0, candidate = 0, number = 0; choice < times.length; choice++) {
    const first = candidate
    const firstNumber = number
    for (; candidate < choiceEnds[choice]; candidate++) {
      chances[candidate] = 0
      for (; number < numberEnds[candidate]; number++) chances[candidate] += weights[numbers[number]]
    }
    const ofRight = toChances(chances, first, candidate, right)
    const ofEach = doubt / (candidate - first)
    loss -= times[choice] * (1 - doubt) * Math.log(ofRight)
    if (doubt > 0)
      for (let each = first; each < candidate; each++)
        loss -= times[choice] * ofEach * Math.log(Math.max(chances[each], LEAST_CHANCE))
    for (let each = first, at = firstNumber; each < candidate; each++) {
      const wanted = ofEach + (right[each] ? ((1 - doubt) * chances[each]) / ofRight : 0)
      const error = times[choice] * (chances[each] - wanted)
      for (; at < numberEnds[each]; at++) slopes[numbers[at]] += error
    }
  }
  return loss
}

/** Its logarithm is still a number. */
const LEAST_CHANCE = 1e-300

/** Turns the weights of some candidates into their chances, and gives the chance of the right ones. */
function toChances(weights, from, to, right) {
  let most = Number.NEGATIVE_INFINITY
  for (let i = from; i < to; i++) most = Math.max(most, weights[i])
  let sum = 0
  let ofRight = 0
  for (let i = from; i < to; i++) {
    weights[i] = Math.exp(weights[i] - most)
    sum += weights[i]
    if (right[i]) ofRight += weights[i]
  }
  for (let i = from; i < to; i++) weights[i] /= sum
  return Math.max(ofRight / sum, LEAST_CHANCE)
}
