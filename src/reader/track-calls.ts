/** Calls that are under way. Each resolves with its value, unless its signal or `endAll` comes first: then it rejects. */
export interface Calls<T> {
  /** Begins a call by `start`, which is given what settles it, and gives what withdraws it. */
  begin(start: (settle: (value: T) => void) => () => void, signal: AbortSignal | undefined): Promise<T>
  /** Rejects all calls with `reason`, and all that come later. */
  endAll(reason: Error): void
}

interface Call {
  readonly signal: AbortSignal | undefined
  readonly end: (reason: unknown) => void
}

/** One listener for each signal, however many calls wait for it: a whole sweep shares one that lives for years. */
export function trackCalls<T>(): Calls<T> {
  const live = new Set<Call>()
  const listeners = new Map<AbortSignal, () => void>()
  let over: Error | null = null

  const enter = (call: Call) => {
    live.add(call)
    const { signal } = call
    if (!signal || listeners.has(signal)) return
    const listener = () => {
      for (const one of [...live]) if (one.signal === signal) one.end(signal.reason)
    }
    listeners.set(signal, listener)
    signal.addEventListener('abort', listener)
  }
  const leave = (call: Call) => {
    live.delete(call)
    const { signal } = call
    const listener = signal && listeners.get(signal)
    if (!listener || [...live].some((one) => one.signal === signal)) return
    listeners.delete(signal)
    signal.removeEventListener('abort', listener)
  }
  return {
    begin: (start, signal) =>
      new Promise((resolve, reject) => {
        if (over !== null) throw over
        signal?.throwIfAborted()
        const end = (reason: unknown) => {
          leave(call)
          withdraw()
          reject(reason)
        }
        const call = { signal, end }
        enter(call)
        const withdraw = start((value) => {
          leave(call)
          resolve(value)
        })
      }),
    endAll(reason) {
      over = reason
      for (const call of [...live]) call.end(reason)
    },
  }
}
