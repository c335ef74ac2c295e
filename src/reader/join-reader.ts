import type { Failure } from '../domain/source.ts'
import type { Job, JobOutcome } from './job.ts'
import { parseArticlePart, parseClues, parseReading } from './parse-answer.ts'
import type { PageReader, Reader } from './reader.ts'
import { siteOf } from './site-of.ts'

export interface ReaderParts {
  /** Does a job; rejects only when `signal` or the end of the reader ends it. */
  run(job: Job, options: { signal: AbortSignal | undefined; urgent: boolean }): Promise<JobOutcome>
  close(): Promise<void>
  /** Told when a reader broke on a page: that is a bug of ours. */
  readonly onFault: (url: string, message: string) => void
}

/** A reader by whatever does its jobs. */
export function joinReader(parts: ReaderParts): Reader {
  return { ...readerOf(parts, false), urgent: readerOf(parts, true), close: parts.close }
}

function readerOf({ run, onFault }: ReaderParts, urgent: boolean): PageReader {
  async function ask<T>(
    { job, url, signal }: { job: Job; url: string; signal: AbortSignal | undefined },
    parse: (answer: unknown) => T | null,
  ): Promise<T | Failure> {
    const outcome = await run(job, { signal, urgent })
    const site = siteOf(url)
    if (outcome.kind === 'killed') return tooCostly(site, outcome.limit)
    const answer = outcome.kind === 'answered' ? parse(outcome.answer) : null
    if (answer !== null) return answer
    onFault(url, outcome.kind === 'fault' ? outcome.message : 'the answer is not what was asked for')
    return failure('not_readable', `${site} sent a page that Kaigong cannot take apart: try another address`)
  }
  return {
    source: (page, options, signal) =>
      ask({ job: { kind: 'source', page, options }, url: page.url, signal }, parseReading),
    clues: (page, list, signal) =>
      ask({ job: { kind: 'clues', page, list }, url: page.url, signal }, parseClues),
    article: (page, options, signal) =>
      ask({ job: { kind: 'article', page, options }, url: page.url, signal }, parseArticlePart),
    carried: (markup, options, signal) =>
      ask({ job: { kind: 'carried', markup, options }, url: markup.url, signal }, parseArticlePart),
  }
}

function tooCostly(site: string, limit: 'time' | 'memory'): Failure {
  const what = limit === 'time' ? 'takes too long to read' : 'takes too much memory to read'
  return failure('too_costly', `${site} sent a page that ${what}: use an address with less on it`)
}

function failure(reason: Failure['reason'], message: string): Failure {
  return { kind: 'failed', reason, message, retryAfter: null }
}
