import { setTimeout as sleep } from 'node:timers/promises'

/** Time that only goes forward, in milliseconds, and a way to wait for it. */
export interface Clock {
  now(): number
  /** Resolves after so long, or earlier when `signal` aborts; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** The machine's own, which no correction of the wall clock moves. */
export const MONOTONIC: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => sleep(Math.ceil(ms), undefined, { signal }).catch(() => {}),
}
