import { setMaxListeners } from 'node:events'
import { Agent } from 'undici'
import type { Failure, Validators } from '../domain/source.ts'
import { describeStatus } from './describe-status.ts'
import { FetchFault, failure, toFault } from './fetch-fault.ts'
import { followRedirects } from './follow-redirects.ts'
import { createGuardedConnector, type Resolve } from './guarded-connector.ts'
import { isOwnMachine } from './own-machine.ts'
import { createPoliteQueue, type Turn } from './polite-queue.ts'
import { readBody } from './read-body.ts'
import { freshnessOf, headerOf, retryAfterOf, validatorsOf } from './response-headers.ts'
import { createRobots, FREE, type RobotsAnswer, type RobotsShelf } from './robots.ts'
import { parseWebAddress } from './web-address.ts'

export interface HttpRequest {
  readonly url: string
  /** Of the last answer: makes the request conditional. */
  readonly validators?: Validators | null
  readonly accept?: string
  /** What a robots.txt says is kept to, unless an administrator wants it ignored for this source; 'obey' by default. */
  readonly robots?: 'obey' | 'ignore'
  /** Somebody waits for it: its turn comes before those of all others that wait. */
  readonly urgent?: boolean
  readonly signal?: AbortSignal
}

export type HttpOutcome =
  | {
      readonly kind: 'ok'
      /** Where the answer came from after all redirects. */
      readonly url: string
      /** Where the address has moved for good (301, 308), or null. */
      readonly permanentUrl: string | null
      /** Decompressed. */
      readonly body: Uint8Array
      readonly contentType: string | null
      readonly validators: Validators
      /** Seconds for which the server calls the answer fresh, or null. */
      readonly maxAge: number | null
    }
  | {
      /** What the validators stand for is still what is there. */
      readonly kind: 'unchanged'
      /** As of an answer that is `ok`: also a source that has nothing new can have moved. */
      readonly permanentUrl: string | null
      readonly maxAge: number | null
    }
  | Failure

export interface Http {
  /** Fetches one page. Whatever a server does is an outcome; rejects only when `signal` or `close` ends it. */
  get(request: HttpRequest): Promise<HttpOutcome>
  /** Ends all requests and closes all connections. */
  close(): Promise<void>
}

export interface HttpOptions {
  readonly allowPrivate: boolean
  /** Exact origins that may be private all the same, such as a site served by this process. */
  readonly alsoAllow?: ReadonlySet<string>
  readonly userAgent: string
  /** For the whole of a request, redirects and body included; waiting for a turn is not counted. */
  readonly timeoutMs?: number
  /** Of the decompressed body. */
  readonly maxBytes?: number
  readonly maxRedirects?: number
  /** Requests at one host at a time; 2 by default. */
  readonly perHost?: number
  /** Requests at a time in all; 8 by default. */
  readonly overall?: number
  /** From the start of one request to the next at a host; 1000 by default, and always 0 for this machine's own. */
  readonly delayMs?: number
  /** Where each host's robots.txt is remembered; without it none is asked for. */
  readonly robots?: RobotsShelf
  /** The name service; the system's own by default. */
  readonly resolve?: Resolve
}

/** For so long a connection waits for the next request, which comes a second later while a host is being read. */
const IDLE_MS = 5000

/** Seconds; a Crawl-delay of hours would stop a source, and everybody behind it. */
const LONGEST_DELAY = 10

/** The only way to the outside world: guarded, bounded in time, size and hops, polite, conditional. */
export function createHttp(options: HttpOptions): Http {
  const { timeoutMs = 30_000, maxBytes = 10_000_000, maxRedirects = 5, delayMs = 1000 } = options
  // A server that goes silent is given up before all of the time is spent.
  const silenceMs = Math.ceil(timeoutMs / 2)
  const agent = new Agent({
    connect: createGuardedConnector({ alsoAllow: new Set(), ...options, connectTimeoutMs: silenceMs }),
    // Servers ask for minutes, and an idle connection to each of thousands of hosts takes 20 KB or more.
    keepAliveMaxTimeout: IDLE_MS,
    headersTimeout: silenceMs,
    bodyTimeout: silenceMs,
  })
  const queue = createPoliteQueue({ perHost: options.perHost ?? 2, overall: options.overall ?? 8 })
  const closing = new AbortController()
  // Every request that runs or waits hangs on it; Node would warn of a leak at the eleventh.
  setMaxListeners(0, closing.signal)
  const robots = options.robots
    ? createRobots({ ...options.robots, userAgent: options.userAgent, get: getAtOnce })
    : null

  async function get(request: HttpRequest): Promise<HttpOutcome> {
    const url = parseWebAddress(request.url)
    if (!(url instanceof URL)) return url
    // The host that was asked for is the one spared; a redirect elsewhere is rare and short.
    const rules = await rulesFor(url, request)
    if (!rules.allowed) return askedNotTo(url)
    const turn = turnOf(url, request)
    const longer = Math.max(turn.delayMs, Math.min(rules.delaySeconds ?? 0, LONGEST_DELAY) * 1000)
    return queue.run({ ...turn, delayMs: longer }, () => withinDeadline(url, request))
  }

  /** Out of turn, because a request in its turn may wait for it. */
  function getAtOnce(request: HttpRequest & { url: string }): Promise<HttpOutcome> {
    const url = new URL(request.url)
    queue.note(turnOf(url, request))
    return withinDeadline(url, { ...request, robots: 'ignore' })
  }

  async function rulesFor(url: URL, request: HttpRequest): Promise<RobotsAnswer> {
    if (robots === null || request.robots === 'ignore' || isOwnMachine(url)) return FREE
    // The file that says what may be read may itself always be read (RFC 9309, 2.2.2).
    if (url.pathname === '/robots.txt') return FREE
    return robots.ask(url)
  }

  function turnOf(url: URL, request: HttpRequest): Turn {
    const { urgent = false } = request
    return { host: url.host, delayMs: isOwnMachine(url) ? 0 : delayMs, urgent, stops: stopsOf(request) }
  }

  function stopsOf({ signal }: HttpRequest): AbortSignal[] {
    return signal ? [signal, closing.signal] : [closing.signal]
  }

  async function withinDeadline(url: URL, request: HttpRequest): Promise<HttpOutcome> {
    const stops = stopsOf(request)
    for (const stop of stops) stop.throwIfAborted()
    // Listeners that are taken off again, because AbortSignal.any would pile up on a signal that lives for years.
    const deadline = new AbortController()
    const end = () => deadline.abort()
    for (const stop of stops) stop.addEventListener('abort', end)
    const timer = setTimeout(end, timeoutMs)
    try {
      return await exchange(url, request, deadline.signal)
    } catch (error) {
      for (const stop of stops) stop.throwIfAborted()
      const { reason, message } = deadline.signal.aborted
        ? tooSlow(url.host, timeoutMs)
        : toFault(error, url.host)
      return failure(reason, message)
    } finally {
      clearTimeout(timer)
      for (const stop of stops) stop.removeEventListener('abort', end)
    }
  }

  async function exchange(first: URL, request: HttpRequest, signal: AbortSignal): Promise<HttpOutcome> {
    const headers = headersFor(request, options.userAgent)
    const { response, url, permanentUrl } = await followRedirects(first, {
      maxRedirects,
      async mayFollow(target) {
        const { allowed } = await rulesFor(target, request)
        const { reason, message } = askedNotTo(target)
        if (!allowed) throw new FetchFault(reason, message)
      },
      request: { dispatcher: agent, signal, headers },
    })
    const { statusCode, body } = response
    const maxAge = freshnessOf(response.headers)
    if (statusCode >= 200 && statusCode < 300) {
      return {
        kind: 'ok',
        url,
        permanentUrl,
        body: await readBody(body, headerOf(response.headers, 'content-encoding'), maxBytes),
        contentType: headerOf(response.headers, 'content-type'),
        validators: validatorsOf(response.headers),
        maxAge,
      }
    }
    // Nobody reads what an error page says, and it may have no end.
    body.on('error', () => {}).destroy()
    if (statusCode === 304) return { kind: 'unchanged', permanentUrl, maxAge }
    return describeStatus(statusCode, new URL(url).host, retryAfterOf(response.headers))
  }

  return {
    get,
    close: async () => {
      closing.abort()
      await agent.destroy()
    },
  }
}

function headersFor({ accept, validators }: HttpRequest, userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accept ?? '*/*',
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8',
    ...(validators?.etag && { 'if-none-match': validators.etag }),
    ...(validators?.lastModified && { 'if-modified-since': validators.lastModified }),
  }
}

function askedNotTo({ host }: URL): Failure {
  return failure(
    'robots',
    `${host} asks programs not to read this address (robots.txt): use another address of the site`,
  )
}

function tooSlow(host: string, timeoutMs: number): FetchFault {
  const seconds = Math.ceil(timeoutMs / 1000)
  return new FetchFault('timeout', `${host} did not finish within ${seconds} s: it is asked again later`)
}
