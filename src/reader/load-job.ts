import type { Select } from '../html/select-elements.ts'
import type { Job } from './job.ts'
import { loadArticleReader } from './load-article-reader.ts'

/**
 * Loads what a job needs, and only that, and gives the job to be begun. It runs where it is called: in the bot that is
 * a worker thread and never the main one. The job may throw on markup that a reader does not withstand.
 */
export async function loadJob(job: Job): Promise<() => Promise<unknown>> {
  if (job.kind === 'source') {
    const { readSource } = await import('../sources/read-source.ts')
    return async () => readSource(job.page, job.options)
  }
  if (job.kind === 'clues') {
    const { findClues } = await import('../sources/find-clues.ts')
    return async () => findClues(job.page, job.list)
  }
  if (job.kind === 'article') {
    const read = await loadArticleReader(job.page)
    const compile = job.options.body ? (await import('../html/select-elements.ts')).compileSelector : null
    return async () => {
      const { body = null, ...options } = job.options
      return read(job.page, { ...options, ...(body && compile ? { select: compile(body) ?? NOTHING } : {}) })
    }
  }
  const { readPage } = await import('../article/read-page.ts')
  const { html, url } = job.markup
  const { timezone, now } = job.options
  return async () => ({ kind: 'ok', article: readPage(html, { timezone, now, url }), next: null })
}

/** A selector that cannot be read finds nothing. */
const NOTHING: Select = () => []
