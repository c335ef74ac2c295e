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

/** Seconds for which the server says the answer stays fresh (Cache-Control: max-age); null when it does not say. */
export function maxAgeOf(headers: Headers): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headerOf(headers, 'cache-control') ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds)
}

/** Seconds to wait by Retry-After, in both its forms; a date is read against the server's own clock (Date). */
export function retryAfterOf(headers: Headers): number | null {
  const value = headerOf(headers, 'retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value)
  const seconds = (Date.parse(value) - Date.parse(headerOf(headers, 'date') ?? '')) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : null
}
