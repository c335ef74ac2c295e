import type { Clock } from '../../src/delivery/clock.ts'

/** A clock that stands still until everybody waits, and then jumps to the first who is to wake. */
export interface VirtualClock extends Clock {
  /** Lets time pass until nobody waits any more, or `until`. */
  run(until?: number): Promise<void>
}

export function createVirtualClock(start = 0): VirtualClock {
  let time = start
  const sleepers = new Set<{ readonly at: number; wake(): void }>()
  return {
    now: () => time,
    sleep(ms, signal) {
      if (signal.aborted) return Promise.resolve()
      return new Promise((resolve) => {
        const sleeper = { at: time + ms, wake: () => wake() }
        const wake = () => {
          sleepers.delete(sleeper)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        sleepers.add(sleeper)
        signal.addEventListener('abort', wake, { once: true })
      })
    },
    async run(until = Number.POSITIVE_INFINITY) {
      for (;;) {
        // Whatever can go on without waiting goes on first.
        await new Promise((resolve) => setImmediate(resolve))
        let first: { readonly at: number; wake(): void } | null = null
        for (const sleeper of sleepers) if (first === null || sleeper.at < first.at) first = sleeper
        if (first === null || first.at > until) break
        time = Math.max(time, first.at)
        first.wake()
      }
      if (until !== Number.POSITIVE_INFINITY) time = Math.max(time, until)
    },
  }
}
