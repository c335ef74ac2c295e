/** A clock that stands still until everybody waits, and then jumps to the first who is to wake; see src/delivery/clock.ts. */
export function createVirtualClock() {
  let time = 0
  const sleepers = new Set()
  return {
    now: () => time,
    sleep(ms, signal) {
      if (signal?.aborted) return Promise.resolve()
      return new Promise((resolve) => {
        const sleeper = { at: time + ms, wake: () => wake() }
        const wake = () => {
          sleepers.delete(sleeper)
          signal?.removeEventListener('abort', wake)
          resolve()
        }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', wake, { once: true })
      })
    },
    /** Lets time pass until `done` is settled. */
    async run(done) {
      let isDone = false
      const end = () => {
        isDone = true
      }
      done.then(end, end)
      for (;;) {
        // Whatever can go on without waiting goes on first.
        await new Promise((resolve) => setImmediate(resolve))
        if (isDone) return done
        let first = null
        for (const sleeper of sleepers) if (first === null || sleeper.at < first.at) first = sleeper
        if (first === null) continue
        time = Math.max(time, first.at)
        first.wake()
      }
    },
  }
}
