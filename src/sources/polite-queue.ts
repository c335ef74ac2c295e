import PQueue from 'p-queue'

export interface PoliteQueue {
  /** Runs `work` when `turn.host` and this machine have room for it. */
  run<T>(turn: Turn, work: () => Promise<T>): Promise<T>
  /** Tells of a request that was made out of turn: the next one of `turn.host` waits for it. */
  note(turn: Turn): void
}

export interface Turn {
  readonly host: string
  /** Milliseconds from the start of one request to the next at this host; 0 for none. */
  readonly delayMs: number
  /** Goes before what waits and is not. */
  readonly urgent?: boolean
  /** When one of them ends, no delay is waited for any more: `work` finds out itself that it is not wanted. */
  readonly stops: readonly AbortSignal[]
}

interface Host {
  readonly queue: PQueue
  /** Milliseconds of the monotonic clock before which no request starts. */
  notBefore: number
}

/**
 * Bounds how many requests run at once: per host, so that no site is hurried, and overall, to bound memory. A host
 * that is waited for holds no place overall.
 */
export function createPoliteQueue(limits: { perHost: number; overall: number }): PoliteQueue {
  const overall = new PQueue({ concurrency: limits.overall })
  const hosts = new Map<string, Host>()

  function hostOf(name: string): Host {
    const known = hosts.get(name)
    if (known !== undefined) return known
    const host: Host = { queue: new PQueue({ concurrency: limits.perHost }), notBefore: 0 }
    host.queue.on('idle', () => forget(name, host))
    hosts.set(name, host)
    return host
  }

  /** Years of hosts must not pile up; but the last request is remembered as long as the next has to wait for it. */
  function forget(name: string, host: Host): void {
    const drop = () => {
      if (host.queue.size + host.queue.pending === 0) hosts.delete(name)
    }
    const rest = host.notBefore - performance.now()
    if (rest <= 0) drop()
    else setTimeout(() => forget(name, host), rest).unref()
  }

  async function inTurn<T>(
    host: Host,
    { delayMs, stops, ...turn }: Turn,
    work: () => Promise<T>,
  ): Promise<T> {
    for (;;) {
      await pause(host.notBefore - performance.now(), stops)
      const done = await overall.add(async () => {
        // Another one may have begun while this one waited for a place overall.
        if (host.notBefore > performance.now() && !stops.some(({ aborted }) => aborted)) return null
        host.notBefore = performance.now() + delayMs
        return { result: await work() }
      }, priorityOf(turn))
      if (done !== null) return done.result
    }
  }

  return {
    note: ({ host: name, delayMs }) => {
      const host = hostOf(name)
      host.notBefore = Math.max(host.notBefore, performance.now()) + delayMs
      forget(name, host)
    },
    run: (turn, work) => {
      const host = hostOf(turn.host)
      return host.queue.add(() => inTurn(host, turn, work), priorityOf(turn))
    },
  }
}

function priorityOf({ urgent = false }: Pick<Turn, 'urgent'>): { priority: number } {
  return { priority: urgent ? 1 : 0 }
}

/** Ends early when one of `stops` does. */
async function pause(milliseconds: number, stops: readonly AbortSignal[]): Promise<void> {
  if (milliseconds <= 0 || stops.some(({ aborted }) => aborted)) return
  let end = () => {}
  let timer: NodeJS.Timeout | undefined
  await new Promise<void>((resolve) => {
    end = resolve
    timer = setTimeout(end, milliseconds)
    for (const stop of stops) stop.addEventListener('abort', end)
  })
  clearTimeout(timer)
  for (const stop of stops) stop.removeEventListener('abort', end)
}
