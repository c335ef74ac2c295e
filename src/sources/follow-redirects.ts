import { type Dispatcher, request } from 'undici'
import { createCookieJar } from './cookies.ts'
import { FetchFault, toFault } from './fetch-fault.ts'
import { headerOf } from './response-headers.ts'
import { parseWebAddress } from './web-address.ts'

export interface FollowOptions {
  readonly maxRedirects: number
  /** Asked for each address that a redirect leads to; rejects with a `FetchFault` when it may not be read. */
  readonly mayFollow: (target: URL) => Promise<void>
  readonly request: {
    readonly dispatcher: Dispatcher
    readonly signal: AbortSignal
    readonly headers: Record<string, string>
  }
}

export interface Followed {
  /** The first answer that is not a redirect; its body is still to be read or destroyed. */
  readonly response: Dispatcher.ResponseData
  readonly url: string
  /** The last address that was reached by permanent redirects alone, or null. */
  readonly permanentUrl: string | null
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])

/**
 * Asks until the answer is no redirect. Cookies that a host sets on the way are sent to that host, and forgotten at the
 * end. Throws a `FetchFault` for circles, too many hops and targets that may not be read.
 */
export async function followRedirects(first: URL, options: FollowOptions): Promise<Followed> {
  const jar = createCookieJar()
  const asked = new Map<string, string[]>()
  let permanentUrl: string | null = null
  let stillPermanent = true
  let url = first
  for (let hops = 0; hops <= options.maxRedirects; hops++) {
    const cookie = jar.headerFor(url)
    const before = asked.get(url.href) ?? []
    // An address may be asked once more, when the host has set cookies that it has not been sent yet.
    if (before.length > 1 || before.includes(cookie)) break
    asked.set(url.href, [...before, cookie])
    const response = await ask(url, cookie, options)
    jar.take(url, response.headers['set-cookie'])
    const location = headerOf(response.headers, 'location')
    if (!REDIRECTS.has(response.statusCode) || location === null) {
      return { response, url: url.href, permanentUrl: permanentUrl === first.href ? null : permanentUrl }
    }
    response.body.on('error', () => {}).destroy()
    url = targetOf(location, url)
    await options.mayFollow(url)
    stillPermanent &&= PERMANENT.has(response.statusCode)
    if (stillPermanent) permanentUrl = url.href
  }
  throw new FetchFault(
    'redirect_loop',
    `${first.host} redirects in a circle or too often: use the address at which a browser ends up`,
  )
}

/** A fault is told of the host that caused it, which need not be the one that was asked first. */
async function ask(
  url: URL,
  cookie: string,
  { request: { headers, ...rest } }: FollowOptions,
): Promise<Dispatcher.ResponseData> {
  try {
    return await request(url, { ...rest, headers: cookie === '' ? headers : { ...headers, cookie } })
  } catch (error) {
    throw toFault(error, url.host)
  }
}

function targetOf(location: string, from: URL): URL {
  // Headers arrive as Latin-1; raw bytes above ASCII are what browsers percent-encode as they are.
  const encoded = location.replace(
    /[\x80-\xff]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const target = parseWebAddress(encoded, from)
  if (target instanceof URL) return target
  throw new FetchFault(
    target.reason,
    `${from.host} redirects to an address that cannot be read: ${target.message}`,
  )
}
