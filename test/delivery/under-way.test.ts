import { expect, it } from 'vitest'
import { UnderWay } from '../../src/delivery/under-way.ts'

/** How many go at once when messages took so long. */
function placesAfter(took: readonly number[]): number {
  const underWay = new UnderWay()
  for (const ms of took) {
    underWay.depart()
    underWay.land(ms)
  }
  let places = 0
  while (!underWay.isFull(30)) {
    underWay.depart()
    places += 1
  }
  return places
}

it('sends one after the other until it knows the way, and on a short one', () => {
  expect(placesAfter([])).toBe(1)
  expect(placesAfter(Array.from({ length: 19 }, () => 200))).toBe(1)
  expect(placesAfter(Array.from({ length: 40 }, () => 5))).toBe(1)
  expect(placesAfter(Array.from({ length: 40 }, () => 20))).toBe(1)
})

it('sends one after the other on a short way also where a busy machine holds most messages up', () => {
  expect(placesAfter(Array.from({ length: 40 }, (_, index) => (index % 3 === 0 ? 12 : 150)))).toBe(1)
})

it('sends as many at once as a long way asks for, and fewer when it has become short', () => {
  const long = Array.from({ length: 40 }, (_, index) => 95 + (index % 10))
  expect(placesAfter(long)).toBe(4)
  expect(placesAfter([...long, ...Array.from({ length: 40 }, () => 5)])).toBe(1)
  // Each message another time: the median counts.
  expect(placesAfter(Array.from({ length: 40 }, (_, index) => 1 + ((index * 113) % 300)))).toBeGreaterThan(4)
})
