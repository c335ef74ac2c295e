import type { PageReader } from '../reader/reader.ts'
import type { Http } from '../sources/http.ts'
import type { PipelineParts } from './parts.ts'

/** The ways to foreign pages for an errand that a person waits for: its requests and readings go before a sweep's. */
export function urgently({ http, reader }: Pick<PipelineParts, 'http' | 'reader'>): {
  readonly http: Pick<Http, 'get'>
  readonly reader: PageReader
} {
  return { http: { get: (request) => http.get({ ...request, urgent: true }) }, reader: reader.urgent }
}
