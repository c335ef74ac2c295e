import type { Failure, FailureReason } from '../domain/source.ts'
import { describeError } from '../errors.ts'

/** Thrown inside this room when a request must end; leaves it as a `Failure`. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault'
  readonly reason: FailureReason

  constructor(reason: FailureReason, message: string) {
    super(message)
    this.reason = reason
  }
}

/** A `Failure` with nothing to wait for. */
export function failure(reason: FailureReason, message: string, retryAfter: number | null = null): Failure {
  return { kind: 'failed', reason, message, retryAfter }
}

/**
 * What a thrown network error means to a person; `host` is all of the address that is shown. Undici's errors are told by their
 * names, because what only makes a `Failure` must not load it.
 */
export function toFault(error: unknown, host: string): FetchFault {
  if (error instanceof FetchFault) return error
  const code = codeOf(error)
  if (TIMEOUTS.has(code)) {
    return new FetchFault('timeout', `${host} took too long to answer: it is asked again later`)
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const message = `${host} is not known to the name service: check the spelling and the connection`
    return new FetchFault('unreachable', message)
  }
  if (code === 'ECONNREFUSED') {
    return new FetchFault('unreachable', `${host} accepts no connection: check the address and its port`)
  }
  if (UNTRUSTED.test(code)) {
    const message = `${host} offers no secure connection that can be trusted (${code}): check the address and its port`
    return new FetchFault('unreachable', message)
  }
  if ((error instanceof Error && error.name === 'HTTPParserError') || code === 'UND_ERR_HEADERS_OVERFLOW') {
    return new FetchFault('not_readable', `${host} answers with something that is not HTTP: check the port`)
  }
  const cause = code || describeError(error)
  return new FetchFault('unreachable', `${host} broke the connection (${cause}): it is asked again later`)
}

const TIMEOUTS = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
])
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_TLS|ERR_SSL/

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : ''
}
