/** The cookies of one request and its redirects; ends with it. */
export interface CookieJar {
  /** Keeps what an answer of `url` sets, for exactly its host: a Domain attribute widens nothing. */
  take(url: URL, setCookie: string | readonly string[] | undefined): void
  /** The Cookie header for `url`, or '' when its host has set none that may go there. */
  headerFor(url: URL): string
}

interface Cookie {
  readonly value: string
  readonly secureOnly: boolean
}

/** More than any site needs to see that a visitor keeps cookies; the rest is dropped. */
const MOST_COOKIES = 50
/** In characters, name and value together. */
const LONGEST_COOKIE = 4096

/** An empty jar. Sites that set a cookie and redirect to themselves can be read with one, and with none never. */
export function createCookieJar(): CookieJar {
  const hosts = new Map<string, Map<string, Cookie>>()
  return {
    take({ host }, setCookie) {
      const cookies = hosts.get(host) ?? new Map<string, Cookie>()
      hosts.set(host, cookies)
      for (const line of setCookie === undefined ? [] : [setCookie].flat()) {
        const { name, value, attributes } = parseSetCookie(line)
        if (name === '' || hasEnded(attributes)) cookies.delete(name)
        else if (isSendable(name, value) && (cookies.size < MOST_COOKIES || cookies.has(name)))
          cookies.set(name, { value, secureOnly: /;\s*secure\s*(?:;|$)/i.test(attributes) })
      }
    },
    headerFor({ host, protocol }) {
      return [...(hosts.get(host) ?? [])]
        .filter(([, { secureOnly }]) => !secureOnly || protocol === 'https:')
        .map(([name, { value }]) => `${name}=${value}`)
        .join('; ')
    },
  }
}

function parseSetCookie(line: string): { name: string; value: string; attributes: string } {
  const [, pair = '', attributes = ''] = /^([^;]*)(.*)$/s.exec(line) ?? []
  const equals = pair.indexOf('=')
  return { name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1).trim(), attributes }
}

/** How a server takes a cookie back. */
function hasEnded(attributes: string): boolean {
  const maxAge = /;\s*max-age\s*=\s*(-?\d+)/i.exec(attributes)?.[1]
  if (maxAge !== undefined) return Number(maxAge) <= 0
  const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(attributes)?.[1]
  // Years ago, as servers write it; no clock is needed to see that.
  return expires !== undefined && Date.parse(expires) < LONG_AGO
}

const LONG_AGO = Date.UTC(2000, 0, 2)

/** Visible ASCII only: anything else could not be sent back, or would be a header of its own. */
function isSendable(name: string, value: string): boolean {
  return (
    /^[\x21-\x7e]+$/.test(name) &&
    /^[\x20-\x7e]*$/.test(value) &&
    name.length + value.length <= LONGEST_COOKIE
  )
}
