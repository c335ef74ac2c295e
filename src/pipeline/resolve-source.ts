import type { Refusal, SourceCandidate } from '../domain/candidate.ts'
import type { Failure, Reading } from '../domain/source.ts'
import type { HttpOutcome } from '../sources/http.ts'
import { besideClosedPage, findCandidates } from './find-candidates.ts'
import type { FetchArticleOptions } from './read-article.ts'
import { createRequestBudget, type RequestBudget } from './request-budget.ts'

/** What an address turned out to be good for. */
export interface ResolvedSource {
  readonly kind: 'found'
  /** Where to ask from now on: of the first candidate. */
  readonly url: string
  readonly reading: Reading
  /** All that could be read, best first; never empty. */
  readonly candidates: readonly SourceCandidate[]
}

/** For all that is tried on behalf of one address. */
const REQUESTS = 14
const TIME_MS = 45_000

/**
 * Finds out what is behind an address that a person typed, with or without https://, in at most 14 requests and 45
 * seconds, two at a time. Stores nothing. An article is refused, with the page that lists it where one was found.
 */
export async function resolveSource(
  address: string,
  { http, reader, timezone, now, signal }: FetchArticleOptions,
): Promise<ResolvedSource | Failure | Refusal> {
  const budget = createRequestBudget({ http, signal, requests: REQUESTS, timeMs: TIME_MS })
  try {
    const typed = address.trim()
    const options = { get: budget.get, reader, timezone, now, signal }
    const page = await openTyped(typed, budget)
    if (page.kind === 'failed')
      return page.reason === 'robots' ? besideClosedPage(withScheme(typed), page, options) : page
    const found = await findCandidates(page, options)
    if (!Array.isArray(found)) return found
    const [first] = found
    return { kind: 'found', url: first.url, reading: first.reading, candidates: found }
  } finally {
    budget.end()
  }
}

type Page = Extract<HttpOutcome, { kind: 'ok' }>

function hasScheme(typed: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[\w.-]+:\d/.test(typed)
}

function withScheme(typed: string): string {
  return hasScheme(typed) ? typed : `https://${typed}`
}

async function openTyped(typed: string, budget: RequestBudget): Promise<Page | Failure> {
  if (hasScheme(typed)) return open(typed, budget)
  const secure = await open(`https://${typed}`, budget)
  // Many a government site still speaks plain HTTP only.
  return secure.kind === 'failed' && secure.reason === 'unreachable'
    ? open(`http://${typed}`, budget)
    : secure
}

async function open(url: string, { get }: RequestBudget): Promise<Page | Failure> {
  const page = await get(url)
  if (page === null)
    return refuse('timeout', `the site did not answer within ${TIME_MS / 1000} s: try again later`)
  if (page.kind !== 'unchanged') return page
  return refuse('not_readable', `${url} answered "unchanged" to a first request.`)
}

function refuse(reason: Failure['reason'], message: string): Failure {
  return { kind: 'failed', reason, message, retryAfter: null }
}
