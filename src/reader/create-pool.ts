import type { Job, JobOutcome } from './job.ts'
import { startThread, type Thread, type ThreadLimits } from './start-thread.ts'
import { trackCalls } from './track-calls.ts'
import { createMemoryWatch } from './watch-memory.ts'

export interface PoolOptions extends ThreadLimits {
  readonly file: URL
  /** The most threads at a time. */
  readonly size: number
  /** A thread without work ends after this. */
  readonly idleMs: number
  /** Megabytes that the whole process may grow by while one job is done. */
  readonly growthMb: number
}

/** Worker threads that are started when there is work and end when there is none. */
export interface Pool {
  /** Does a job as soon as a thread is free, an urgent one before all others. Rejects only when `signal` or `close` ends it. */
  run(job: Job, options?: RunOptions): Promise<JobOutcome>
  /** Ends all threads; jobs that are done or wait reject. */
  close(): Promise<void>
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined
  /** Somebody waits for it. */
  readonly urgent?: boolean
}

interface Task {
  readonly job: Job
  readonly urgent: boolean
  readonly settle: (outcome: JobOutcome) => void
}

/** Jobs are done in the order in which they came, urgent ones first; one that kills its thread takes no other with it. */
export function createPool(options: PoolOptions): Pool {
  const threads = new Set<Thread>()
  const idle = new Map<Thread, NodeJS.Timeout>()
  /** The urgent ones first. */
  const waiting: Task[] = []
  const calls = trackCalls<JobOutcome>()
  const watch = createMemoryWatch<Thread>({
    growthMb: options.growthMb,
    everyMs: 20,
    onGrown: (thread) => thread.kill({ kind: 'killed', limit: 'memory' }),
  })

  const next = () => {
    while (waiting.length > 0) {
      const thread = rested() ?? (threads.size < options.size ? open() : null)
      const task = thread && waiting.shift()
      if (!thread || !task) return
      void work(thread, task)
    }
  }
  const rested = (): Thread | null => {
    // The last one first, so that one that is not needed comes to its end.
    const [thread, timer] = [...idle].at(-1) ?? [null]
    clearTimeout(timer)
    if (thread) idle.delete(thread)
    return thread
  }
  const open = (): Thread => {
    const thread = startThread(options.file, options)
    threads.add(thread)
    void thread.ended.then(() => {
      threads.delete(thread)
      clearTimeout(idle.get(thread))
      idle.delete(thread)
      next()
    })
    return thread
  }
  const enqueue = (task: Task) => {
    const at = task.urgent ? waiting.findIndex(({ urgent }) => !urgent) : -1
    waiting.splice(at < 0 ? waiting.length : at, 0, task)
  }
  const work = async (thread: Thread, { job, settle }: Task) => {
    watch.begin(thread)
    const outcome = await thread.run(job)
    watch.end(thread)
    settle(outcome)
    // A killed one makes room when it has ended.
    if (!thread.isAlive()) return
    const rest = () => {
      idle.delete(thread)
      thread.kill(CLOSED)
    }
    idle.set(thread, setTimeout(rest, options.idleMs).unref())
    next()
  }

  return {
    run: (job, { signal, urgent = false } = {}) =>
      calls.begin((settle) => {
        const task = { job, urgent, settle }
        enqueue(task)
        next()
        return () => {
          const at = waiting.indexOf(task)
          if (at >= 0) waiting.splice(at, 1)
        }
      }, signal),
    async close() {
      calls.endAll(new Error('The reader is closed'))
      for (const timer of idle.values()) clearTimeout(timer)
      for (const thread of threads) thread.kill(CLOSED)
      await Promise.all([...threads].map(({ ended }) => ended))
    },
  }
}

const CLOSED: JobOutcome = { kind: 'fault', message: 'the worker thread was ended' }
