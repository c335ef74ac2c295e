import { expect, it } from 'vitest'

type LossAt = (weights: Float64Array, slopes: Float64Array) => number
const SCRIPT = new URL('../../scripts/minimise.mjs', import.meta.url).href
const { minimise } = (await import(SCRIPT)) as { minimise: (size: number, lossAt: LossAt) => Float64Array }

it('finds the bottom of a bowl that is a thousand times steeper one way than the other', () => {
  const at = minimise(2, ([x = 0, y = 0], slopes) => {
    slopes[0] = 2000 * (x - 3)
    slopes[1] = 2 * (y + 5)
    return 1000 * (x - 3) ** 2 + (y + 5) ** 2 + 1
  })
  expect(at[0]).toBeCloseTo(3, 3)
  expect(at[1]).toBeCloseTo(-5, 1)
})

it('fits a logistic regression to where its slope is nought', () => {
  // of four in ten it is true: the log of the odds, without a pull
  const at = minimise(1, ([w = 0], slopes) => {
    const chance = 1 / (1 + Math.exp(-w))
    slopes[0] = chance - 0.4
    return -0.4 * Math.log(chance) - 0.6 * Math.log(1 - chance)
  })
  expect(at[0]).toBeCloseTo(Math.log(0.4 / 0.6), 2)
})

it('needs few looks at a curved valley of thirty weights', () => {
  const count = 30
  let looks = 0
  const at = minimise(count, (weights, slopes) => {
    looks++
    let loss = 1
    for (let i = 0; i < count; i++) {
      const off = (weights[i] as number) - i
      loss += Math.log(Math.cosh(off))
      slopes[i] = Math.tanh(off)
    }
    return loss
  })
  for (const [i, weight] of at.entries()) expect(weight).toBeCloseTo(i, 1)
  expect(looks).toBeLessThan(60)
})

it('gives the same weights for the same function, and stays where nothing is to be won', () => {
  const flat: LossAt = (_, slopes) => {
    slopes.fill(0)
    return 7
  }
  expect([...minimise(3, flat)]).toEqual([0, 0, 0])
  const steep: LossAt = ([w = 0], slopes) => {
    slopes[0] = 4 * (w - 1) ** 3
    return (w - 1) ** 4
  }
  expect(minimise(1, steep)).toEqual(minimise(1, steep))
})
