import { setImmediate as nextTurn } from 'node:timers/promises'

/** So long work goes on without letting others have their turn: what a person asks takes some twenty turns. */
const SLICE_MS = 4

/** A turn in which something was done takes longer. */
const IDLE_MS = 0.3
/** So many turns are given at once, however much others have to do. */
const MOST_TURNS = 30

/** Gives way when a slice is over. With SQLite nothing in the pipeline waits by itself, and the bot would wait for all of it. */
export type GiveWay = () => Promise<void>

/** To be called every millisecond or so of work. */
export function createGiveWay(): GiveWay {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < SLICE_MS) return
    // Until a turn passes in which nobody else had anything to do: an answer takes several.
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      const start = performance.now()
      await nextTurn()
      if (performance.now() - start < IDLE_MS) break
    }
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
