import type { Failure } from '../domain/source.ts'
import { failure } from './fetch-fault.ts'

/** What an answer other than 2xx and 304 means to a person. */
export function describeStatus(status: number, host: string, retryAfter: number | null): Failure {
  if (status === 404 || status === 410) {
    return failure(
      'not_found',
      `${host} has no such page (${status}): open the address in a browser and correct it`,
    )
  }
  if (status === 408) {
    return failure('timeout', `${host} was not answered in time (408): it is asked again later`, retryAfter)
  }
  if (status === 429) {
    return failure('refused', `${host} asks for fewer requests (429): it is asked again later`, retryAfter)
  }
  if (status >= 500) {
    return failure(
      'server_error',
      `${host} has a fault of its own (${status}): it is asked again later`,
      retryAfter,
    )
  }
  if (status >= 400) {
    return failure(
      'refused',
      `${host} does not let programs read this page (${status}): try another address of the site`,
      retryAfter,
    )
  }
  return failure(
    'not_readable',
    `${host} gives no page (${status}): open the address in a browser and correct it`,
  )
}
