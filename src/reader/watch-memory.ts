/** Watches the memory of the whole process while jobs are done; `T` is what does a job. */
export interface MemoryWatch<T> {
  begin(one: T): void
  end(one: T): void
}

export interface MemoryWatchOptions<T> {
  /** Megabytes that the process may grow by while one job is done. */
  readonly growthMb: number
  readonly everyMs: number
  /** Called for what was begun first of all that saw the growth; it is no longer watched then. */
  readonly onGrown: (one: T) => void
  /** Bytes that the process holds. */
  readonly held?: () => number
}

/**
 * The heap limit of a thread does not see its buffers, so the process is looked at from outside. Only the sum can be
 * seen: what was begun first is blamed, and what else is being done starts anew from there.
 */
export function createMemoryWatch<T>(options: MemoryWatchOptions<T>): MemoryWatch<T> {
  const { growthMb, everyMs, onGrown, held = () => process.memoryUsage.rss() } = options
  const before = new Map<T, number>()
  let timer: NodeJS.Timeout | null = null

  const stopIfIdle = () => {
    if (before.size > 0 || timer === null) return
    clearInterval(timer)
    timer = null
  }
  const look = () => {
    const now = held()
    const grown = [...before].find(([, start]) => now - start > growthMb * 1_048_576)
    if (grown === undefined) return
    const [one] = grown
    before.delete(one)
    for (const other of before.keys()) before.set(other, now)
    stopIfIdle()
    onGrown(one)
  }
  return {
    begin(one) {
      before.set(one, held())
      timer ??= setInterval(look, everyMs)
    },
    end(one) {
      before.delete(one)
      stopIfIdle()
    },
  }
}
