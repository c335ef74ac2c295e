/** Steps remembered to tell how a slope bends. */
const MEMORY = 8
const MOST_STEPS = 150
/** Done when a step wins less than this share of the loss. */
const ENOUGH = 1e-5

/**
 * Where a smooth convex function is least, by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5).
 * `lossAt(weights, slopes)` gives the loss there and writes its slopes. Starts at zero; the same function gives the
 * same weights.
 */
export function minimise(size, lossAt) {
  let weights = new Float64Array(size)
  let slopes = new Float64Array(size)
  let loss = lossAt(weights, slopes)
  const history = []
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = downhill(slopes, history)
    const next = search(weights, slopes, loss, direction, lossAt)
    if (next === null) break
    const won = loss - next.loss
    remember(history, difference(next.weights, weights), difference(next.slopes, slopes))
    ;({ weights, slopes, loss } = next)
    if (won < ENOUGH * Math.abs(loss)) break
  }
  return weights
}

/** The slopes, turned by what the last steps told of the function's bend. */
function downhill(slopes, history) {
  const direction = slopes.map((slope) => -slope)
  const shares = []
  for (const { moved, bent, inverse } of history.toReversed()) {
    const share = inverse * dot(moved, direction)
    shares.push(share)
    addTimes(direction, -share, bent)
  }
  const last = history.at(-1)
  if (last) {
    const scale = 1 / (last.inverse * dot(last.bent, last.bent))
    for (let i = 0; i < direction.length; i++) direction[i] *= scale
  }
  for (const { moved, bent, inverse } of history)
    addTimes(direction, shares.pop() - inverse * dot(bent, direction), moved)
  return direction
}

/** The first of ever smaller steps that wins as much as the slope promises (Armijo's condition). */
function search(weights, slopes, loss, direction, lossAt) {
  const promise = dot(slopes, direction)
  for (let length = 1; length > 1e-10; length /= 2) {
    const there = weights.map((weight, i) => weight + length * direction[i])
    const slopesThere = new Float64Array(weights.length)
    const lossThere = lossAt(there, slopesThere)
    if (lossThere <= loss + 1e-4 * length * promise)
      return { weights: there, slopes: slopesThere, loss: lossThere }
  }
  return null
}

function remember(history, moved, bent) {
  const curve = dot(moved, bent)
  if (curve <= 0) return
  history.push({ moved, bent, inverse: 1 / curve })
  if (history.length > MEMORY) history.shift()
}

function difference(a, b) {
  return a.map((value, i) => value - b[i])
}

function dot(a, b) {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}

function addTimes(to, times, of) {
  for (let i = 0; i < to.length; i++) to[i] += times * of[i]
}
