import { minimise } from './minimise.mjs'

/**
 * Weights of numbers with which, of the candidates of each choice, the right ones weigh most; each has its pull. A candidate
 * is some lists of numbers; a list that several candidates of a choice share is weighed once.
 */
export function fitChoice(choices, pullOf, doubt = 0) {
  const told = choices.filter(({ right }) => right.includes(true) && right.includes(false))
  const lists = told.map(({ candidates }) => [...new Set(candidates.flat())])
  const flat = lists.flat()
  const listEnds = endsOf(flat)
  const numbers = new Int32Array(listEnds.at(-1) ?? 0)
  const used = []
  const places = new Map()
  let at = 0
  for (const list of flat)
    for (const number of list) {
      const place = places.get(number) ?? used.push(number) - 1
      places.set(number, place)
      numbers[at++] = place
    }
  const asked = {
    times: told.map(({ times }) => times),
    right: told.flatMap(({ right }) => right),
    /** Where the candidates and the lists of each choice end, the lists of each candidate, and the numbers of each list. */
    choiceEnds: endsOf(told.map(({ candidates }) => candidates)),
    ownEnds: endsOf(lists),
    candidateEnds: endsOf(told.flatMap(({ candidates }) => candidates)),
    listsOf: Int32Array.from(placesOfLists(told, lists)),
    listEnds,
    numbers,
    chances: new Float64Array(told.reduce((sum, { candidates }) => sum + candidates.length, 0)),
    ofLists: new Float64Array(flat.length),
  }
  const pulls = Float64Array.from(used, pullOf)
  const fitted = minimise(used.length, (weights, slopes) => lossOf(asked, pulls, doubt, weights, slopes))
  return used.map((number, place) => [number, fitted[place]])
}

/** For each candidate where its lists stand among those of all choices. */
function placesOfLists(told, lists) {
  let before = 0
  return told.flatMap(({ candidates }, choice) => {
    const places = new Map(lists[choice].map((list, index) => [list, before + index]))
    before += lists[choice].length
    return candidates.flatMap((candidate) => candidate.map((list) => places.get(list)))
  })
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
  const { times, right, choiceEnds, ownEnds, candidateEnds, listsOf, listEnds, numbers, chances, ofLists } =
    asked
  for (let choice = 0, candidate = 0, list = 0, number = 0, own = 0; choice < times.length; choice++) {
    const firstList = list
    const firstNumber = number
    for (; list < ownEnds[choice]; list++) {
      ofLists[list] = 0
      for (; number < listEnds[list]; number++) ofLists[list] += weights[numbers[number]]
    }
    const first = candidate
    const firstOwn = own
    for (; candidate < choiceEnds[choice]; candidate++) {
      chances[candidate] = 0
      for (; own < candidateEnds[candidate]; own++) chances[candidate] += ofLists[listsOf[own]]
    }
    const ofRight = toChances(chances, first, candidate, right)
    const ofEach = doubt / (candidate - first)
    loss -= times[choice] * (1 - doubt) * Math.log(ofRight)
    ofLists.fill(0, firstList, list)
    for (let each = first, at = firstOwn; each < candidate; each++) {
      if (doubt > 0) loss -= times[choice] * ofEach * Math.log(Math.max(chances[each], LEAST_CHANCE))
      const wanted = ofEach + (right[each] ? ((1 - doubt) * chances[each]) / ofRight : 0)
      const error = times[choice] * (chances[each] - wanted)
      for (; at < candidateEnds[each]; at++) ofLists[listsOf[at]] += error
    }
    for (let each = firstList, at = firstNumber; each < list; each++)
      for (; at < listEnds[each]; at++) slopes[numbers[at]] += ofLists[each]
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
