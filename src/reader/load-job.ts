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
    return async () => read(job.page, job.options)
  }
  const { readPage } = await import('../article/read-page.ts')
  const { html, url } = job.markup
  return async () => ({ kind: 'ok', article: readPage(html, { ...job.options, url }), next: null })
}
