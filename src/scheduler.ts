import { setMaxListeners } from 'node:events'
import { schedule } from 'node-cron'
import { describeError } from './errors.ts'
import type { Log } from './log.ts'

/** Work that looks by itself for what is due. */
export interface Tick {
  readonly name: string
  /** Cron expression, seconds first. */
  readonly every: string
  run(signal: AbortSignal): Promise<unknown>
}

export interface Scheduler {
  /** Starts no more ticks, tells the running ones to end, and waits for them at most this long. */
  stop(timeoutMs: number): Promise<void>
}

/**
 * Runs every tick now and then by its expression. Due-ness is data: a tick that is missed, while the
 * process was busy or down, is caught up by the next one, and a tick never overlaps itself.
 */
export function startScheduler(ticks: readonly Tick[], log: Log): Scheduler {
  const stopping = new AbortController()
  // Every message and page under way hangs on it; Node would warn of a leak at the eleventh.
  setMaxListeners(0, stopping.signal)
  const running = new Map<string, Promise<void>>()
  const fire = (tick: Tick) => {
    if (stopping.signal.aborted || running.has(tick.name)) return
    const done = runTick(tick, stopping.signal, log).finally(() => running.delete(tick.name))
    running.set(tick.name, done)
  }
  const tasks = ticks.map((tick) => schedule(tick.every, () => fire(tick), { name: tick.name }))
  for (const tick of ticks) fire(tick)
  return {
    async stop(timeoutMs) {
      stopping.abort()
      for (const task of tasks) await task.destroy()
      const timeout = new Promise<void>((resolve) => setTimeout(resolve, timeoutMs).unref())
      await Promise.race([Promise.allSettled(running.values()), timeout])
    },
  }
}

async function runTick(tick: Tick, signal: AbortSignal, log: Log): Promise<void> {
  try {
    await tick.run(signal)
  } catch (error) {
    if (!signal.aborted)
      log.error({ tick: tick.name, error: describeError(error) }, 'A tick failed; the next one tries again')
  }
}
