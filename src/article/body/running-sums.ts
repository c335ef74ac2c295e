import type { Range } from './page-lines.ts'

/** Sums over any range of lines in one step, so that nested elements cost nothing extra. */
export type RunningSums = Float64Array

/** Element `n` is the sum of the first `n` values. */
export function runningSums<T>(
  items: readonly T[],
  measure: (item: T, index: number) => number,
): RunningSums {
  const sums = new Float64Array(items.length + 1)
  items.forEach((item, index) => {
    sums[index + 1] = (sums[index] ?? 0) + measure(item, index)
  })
  return sums
}

/** The sum of the values of a range. */
export function sumIn(sums: RunningSums, { start, end }: Range): number {
  return (sums[end] ?? 0) - (sums[start] ?? 0)
}
