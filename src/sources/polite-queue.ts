import PQueue from 'p-queue'

export interface PoliteQueue {
  /** Runs `work` when `host` and this machine have room for it. */
  run<T>(host: string, work: () => Promise<T>): Promise<T>
}

/** Bounds how many requests run at once: per host, so that no site is hurried, and overall, to bound memory. */
export function createPoliteQueue(limits: { perHost: number; overall: number }): PoliteQueue {
  const overall = new PQueue({ concurrency: limits.overall })
  const hosts = new Map<string, PQueue>()

  function queueOf(host: string): PQueue {
    const known = hosts.get(host)
    if (known !== undefined) return known
    const queue = new PQueue({ concurrency: limits.perHost })
    // Years of hosts must not pile up.
    queue.on('idle', () => hosts.delete(host))
    hosts.set(host, queue)
    return queue
  }

  return {
    run: (host, work) => queueOf(host).add(() => overall.add(work)),
  }
}
