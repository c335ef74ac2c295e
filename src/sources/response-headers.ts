import type { Validators } from '../domain/source.ts'

/** Header names in lower case; a repeated header is a list. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** The first value of a header. */
export function headerOf(headers: Headers, name: string): string | null {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** What to send back next time. Values that are too long or not plain ASCII could not be sent and count as absent. */
export function validatorsOf(headers: Headers): Validators {
  return {
    etag: sendable(headerOf(headers, 'etag')),
    lastModified: sendable(headerOf(headers, 'last-modified')),
  }
}

function sendable(value: string | null): string | null {
  return value !== null && /^[\x20-\x7e]{1,1000}$/.test(value) ? value : null
}

/**
 * Seconds for which the server says the answer stays fresh, by Cache-Control or else by Expires, read against the
 * server's own clock; 0 when it must not be kept, null when the server does not say.
 */
export function freshnessOf(headers: Headers): number | null {
  const control = headerOf(headers, 'cache-control') ?? ''
  if (/(?:^|[\s,])no-(?:store|cache)\b(?!\s*=)/i.test(control)) return 0
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1]
  if (seconds !== undefined) return Number(seconds)
  const expires = headerOf(headers, 'expires')
  // "0" and "-1" stand for the past, and Date would take them for years.
  if (expires === null || /^\s*-?\d*\s*$/.test(expires)) return expires === null ? null : 0
  return untilDate(expires, headers)
}

/** Seconds to wait by Retry-After, in both its forms. */
export function retryAfterOf(headers: Headers): number | null {
  const value = headerOf(headers, 'retry-after')?.trim() ?? ''
  return /^\d{1,9}$/.test(value) ? Number(value) : untilDate(value, headers)
}

/** Seconds from the server's own clock (Date) to a date; null when one of them is none. */
function untilDate(value: string, headers: Headers): number | null {
  const seconds = (Date.parse(value) - Date.parse(headerOf(headers, 'date') ?? '')) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : null
}
