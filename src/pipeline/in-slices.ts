import { setImmediate as nextTurn } from 'node:timers/promises'

/** So long work goes on without letting others have their turn: what a person asks takes some twenty turns. */
const SLICE_MS = 4

/** Gives way when a slice is over. With SQLite nothing in the pipeline waits by itself, and the bot would wait for all of it. */
export type GiveWay = () => Promise<void>

/** To be called every millisecond or so of work. */
export function createGiveWay(): GiveWay {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < SLICE_MS) return
    await nextTurn()
    began = performance.now()
  }
}

/** Does work that is given in steps, in slices. */
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  giveWay: GiveWay = createGiveWay(),
): Promise<T> {
  let began = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    // Steps are many and short: a promise for each would cost more than they do.
    if (performance.now() - began < SLICE_MS) continue
    await giveWay()
    began = performance.now()
  }
}
