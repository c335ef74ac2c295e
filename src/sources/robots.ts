import robotsParser from 'robots-parser'
import type { Failure } from '../domain/source.ts'
import { cutRobots } from './cut-robots.ts'
import { decodeBody } from './decode-body.ts'

/** What the robots.txt of a host says about one address. */
export interface RobotsAnswer {
  readonly allowed: boolean
  /** Seconds that the host wants between two requests, or null. */
  readonly delaySeconds: number | null
  /** Addresses of the host's sitemaps, as written. */
  readonly sitemaps: readonly string[]
}

export interface Robots {
  /** Asks the host at most once a day, and in vain at most once an hour. Rejects only when `get` does. */
  ask(url: URL): Promise<RobotsAnswer>
}

/** Where the files are remembered, and what time it is. */
export interface RobotsShelf {
  readonly memory: Shelf
  readonly now: () => Date
  /** Told when a host that is not known yet does not say whether it may be read. */
  readonly onTrouble?: (host: string, message: string) => void
}

interface Shelf {
  get(key: string): unknown
  /** `ttlMs`: milliseconds after which it may be forgotten. */
  set(key: string, value: unknown, ttlMs?: number): unknown
}

type Get = (request: {
  url: string
}) => Promise<{ kind: 'ok'; body: Uint8Array; contentType: string | null } | { kind: 'unchanged' } | Failure>

interface Known {
  /** Cut; empty when there is none. */
  readonly text: string
  /** Milliseconds since 1970. */
  readonly askAgainAt: number
}

/** Everything may be read. */
export const FREE: RobotsAnswer = { allowed: true, delaySeconds: null, sitemaps: [] }

const HOUR = 3_600_000
const KEPT = 24 * HOUR
/** A host that is away keeps the rules that it had. */
const REMEMBERED = 30 * KEPT
/** Without an answer the RFC would have nothing read; half of the sites would then be lost for a fault of theirs. */
const AWAY: ReadonlySet<string> = new Set(['unreachable', 'timeout', 'server_error'])

/** robots.txt (RFC 9309), of which each host's is fetched once, however many ask. */
export function createRobots({
  get,
  memory,
  userAgent,
  now,
  onTrouble = () => {},
}: RobotsShelf & { readonly get: Get; readonly userAgent: string }): Robots {
  const fetching = new Map<string, Promise<string>>()
  const agent = userAgent.split('/', 1)[0] ?? userAgent

  async function textOf({ origin, host }: URL): Promise<string> {
    const key = `robots:${origin}`
    const known = (await memory.get(key)) as Known | undefined
    if (known && known.askAgainAt > now().getTime()) return known.text
    const outcome = await get({ url: `${origin}/robots.txt` })
    const isAway = outcome.kind === 'failed' && AWAY.has(outcome.reason)
    if (isAway && !known) onTrouble(host, `${outcome.message}; its robots.txt is taken to allow everything`)
    const text = isAway ? (known?.text ?? '') : outcome.kind === 'ok' ? rulesIn(outcome) : ''
    const askAgainAt = now().getTime() + (isAway ? HOUR : KEPT)
    await memory.set(key, { text, askAgainAt } satisfies Known, REMEMBERED)
    return text
  }

  function rulesIn({ body, contentType }: { body: Uint8Array; contentType: string | null }): string {
    return cutRobots(decodeBody(body.subarray(0, MOST_BYTES), contentType).text, agent)
  }

  return {
    async ask(url) {
      const { origin } = url
      const pending = fetching.get(origin) ?? textOf(url).finally(() => fetching.delete(origin))
      fetching.set(origin, pending)
      const text = await pending
      return text === '' ? FREE : answerFor(url, text, agent)
    },
  }
}

/** What RFC 9309 has a reader read at least. */
const MOST_BYTES = 500_000

function answerFor(url: URL, text: string, agent: string): RobotsAnswer {
  const robots = parse(`${url.origin}/robots.txt`, text)
  return {
    allowed: robots.isAllowed(url.href, agent) ?? true,
    delaySeconds: robots.getCrawlDelay(agent) ?? null,
    sitemaps: robots.getSitemaps(),
  }
}

/** The types speak of a default export, but the package is CommonJS and is the function itself. */
const parse = robotsParser as unknown as typeof robotsParser.default
