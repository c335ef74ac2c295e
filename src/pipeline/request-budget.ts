import type { Http, HttpOutcome } from '../sources/http.ts'

export interface RequestBudget {
  /** The answer; null when no request or time is left, or its site stays silent or wants no more now. Rejects only when the caller's signal ends it. */
  get(url: string): Promise<HttpOutcome | null>
  /** Stops the clock. */
  end(): void
}

export interface RequestBudgetOptions {
  readonly http: Pick<Http, 'get'>
  readonly signal?: AbortSignal | undefined
  readonly requests: number
  /** For all of them together, waiting included. */
  readonly timeMs: number
}

/** So many requests and so much time for one errand; redirects within a request are not counted. */
export function createRequestBudget({ http, signal, requests, timeMs }: RequestBudgetOptions): RequestBudget {
  let left = requests
  const closed = new Set<string>()
  const deadline = new AbortController()
  const stop = () => deadline.abort()
  const timer = setTimeout(stop, timeMs)
  signal?.addEventListener('abort', stop)
  return {
    async get(url) {
      signal?.throwIfAborted()
      // By origin: a site without a secure connection may well have another.
      const origin = URL.canParse(url) ? new URL(url).origin : ''
      if (left === 0 || deadline.signal.aborted || closed.has(origin)) return null
      left -= 1
      try {
        const outcome = await http.get({ url, signal: deadline.signal })
        if (isTurnedAway(outcome)) closed.add(origin)
        return outcome
      } catch (error) {
        signal?.throwIfAborted()
        if (deadline.signal.aborted) return null
        throw error
      }
    },
    end() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    },
  }
}

function isTurnedAway(outcome: HttpOutcome): boolean {
  if (outcome.kind !== 'failed') return false
  return outcome.reason === 'unreachable' || outcome.reason === 'timeout' || outcome.retryAfter !== null
}
