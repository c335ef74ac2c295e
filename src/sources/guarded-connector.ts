import type { LookupAddress } from 'node:dns'
import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { FetchFault } from './fetch-fault.ts'
import { isPublicAddress } from './public-address.ts'

/** All addresses of a host name; rejects with the system's ENOTFOUND error. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

export interface GuardOptions {
  readonly allowPrivate: boolean
  /** Exact origins that may be private; looked at for each connection, so that one can be added later. */
  readonly alsoAllow: ReadonlySet<string>
  readonly connectTimeoutMs: number
  readonly resolve?: Resolve
}

/**
 * Opens connections to public addresses only. Every connection passes here, so each redirect hop is checked, and the
 * address that was checked is the one connected to: a name that answers differently the second time gains nothing.
 */
export function createGuardedConnector(options: GuardOptions): buildConnector.connector {
  const resolve = options.resolve ?? ((hostname) => systemLookup(hostname, { all: true }))
  const timeout = options.connectTimeoutMs
  const open = buildConnector({ timeout, lookup: lookupWith(resolve, () => true) })
  const openPublic = buildConnector({ timeout, lookup: lookupWith(resolve, isPublicAddress) })
  return (target, callback) => {
    if (options.allowPrivate || options.alsoAllow.has(new URL(`${target.protocol}//${target.host}`).origin)) {
      return open(target, callback)
    }
    // The look-up is never asked about literals, so they are judged here.
    const literal = target.hostname.replace(/^\[|\]$/g, '')
    if (isIP(literal) !== 0 && !isPublicAddress(literal)) return callback(privateAddress(literal), null)
    return openPublic(target, callback)
  }
}

function lookupWith(resolve: Resolve, allowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname)
      .then((answers) => {
        const usable = answers.filter((answer) => allowed(answer.address))
        const first = usable[0]
        if (first === undefined) throw privateAddress(hostname)
        return { usable, first }
      })
      .then(
        ({ usable, first }) =>
          options.all ? callback(null, usable) : callback(null, first.address, first.family),
        (error: NodeJS.ErrnoException) => callback(error, ''),
      )
  }
}

function privateAddress(host: string): FetchFault {
  return new FetchFault(
    'private_address',
    `${host} is inside a private network: use a public address, or set ALLOW_PRIVATE_SOURCES=true if this is meant`,
  )
}
