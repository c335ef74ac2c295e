import { expect, it } from 'vitest'

/** Numbers of what is observed of a candidate; candidates of a choice may share the list itself. */
type Numbers = readonly number[]

interface Choice {
  readonly candidates: readonly (readonly Numbers[])[]
  readonly right: readonly boolean[]
  readonly times: number
}

type FitChoice = (
  choices: readonly Choice[],
  pullOf: (number: number) => number,
  doubt?: number,
) => [number: number, weight: number][]
const SCRIPT = new URL('../../scripts/fit-choice.mjs', import.meta.url).href
const { fitChoice } = (await import(SCRIPT)) as { fitChoice: FitChoice }

const LIGHT = () => 1e-4

it('weighs two things by how often each is right', () => {
  const of = (times: number, right: readonly boolean[]): Choice => ({
    candidates: [[[1]], [[2]]],
    right,
    times,
  })
  const weights = new Map(fitChoice([of(3, [true, false]), of(1, [false, true])], LIGHT))
  expect([...weights.keys()]).toEqual([1, 2])
  expect((weights.get(1) ?? 0) - (weights.get(2) ?? 0)).toBeCloseTo(Math.log(3), 1)
})

it('learns nothing where all candidates are right, or none is', () => {
  const candidates = [[[1]], [[2]]]
  expect(
    fitChoice(
      [
        { candidates, right: [true, true], times: 1 },
        { candidates, right: [false, false], times: 1 },
      ],
      LIGHT,
    ),
  ).toEqual([])
})

/** The weights that the choices below are made by: the heavier candidate is right. */
const TRUE_WEIGHTS = [1.5, -2, 0.5, 1, -1, 2]
const weightOf = (numbers: Numbers): number =>
  numbers.reduce((sum, number) => sum + (TRUE_WEIGHTS[number] ?? 0), 0)

/** Three candidates a choice: the first two share a list, and all three another. */
const shared = Array.from({ length: 40 }, (_, i): Choice => {
  const ofAll = [i % 6, (i * 5 + 1) % 6]
  const ofTwo = [(i * 7 + 2) % 6]
  const candidates = [
    [ofAll, ofTwo, [(i * 11) % 6, (i * 3 + 4) % 6]],
    [ofAll, ofTwo, [(i * 13 + 5) % 6]],
    [ofAll, [(i * 17 + 3) % 6, (i * 2 + 1) % 6]],
  ]
  const totals = candidates.map((lists) => weightOf(lists.flat()))
  return { candidates, right: totals.map((total) => total === Math.max(...totals)), times: 1 + (i % 3) }
})

/** The same with one list for each candidate. */
const plain = shared.map(
  (choice): Choice => ({ ...choice, candidates: choice.candidates.map((lists) => [lists.flat()]) }),
)

it('finds weights by which the right candidates weigh most', () => {
  const learned = new Map(fitChoice(shared, LIGHT))
  const total = (lists: readonly Numbers[]): number =>
    lists.flat().reduce((sum, number) => sum + (learned.get(number) ?? 0), 0)
  for (const { candidates, right } of shared) {
    const totals = candidates.map(total)
    const best = Math.max(...totals.filter((_, i) => right[i]))
    for (const [i, each] of totals.entries()) if (!right[i]) expect(each).toBeLessThan(best)
  }
})

it.each([0, 0.05])('weighs shared lists as if each candidate had them alone, with doubt %s', (doubt) => {
  const alone = new Map(fitChoice(plain, () => 0.1, doubt))
  const once = fitChoice(shared, () => 0.1, doubt)
  expect(once.map(([number]) => number).sort()).toEqual([...alone.keys()].sort())
  for (const [number, weight] of once) expect(weight).toBeCloseTo(alone.get(number) ?? Number.NaN, 2)
})
