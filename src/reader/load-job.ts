import type { ReadingOptions } from '../article/read-page.ts'
import type { Select } from '../html/select-elements.ts'
import type { FetchedPage } from '../sources/read-source.ts'
import type { Job } from './job.ts'

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
  const { readPage } = await import('../article/read-page.ts')
  if (job.kind === 'article') {
    const read = await loadArticleReader()
    const compile = job.options.body ? (await import('../html/select-elements.ts')).compileSelector : null
    return async () => {
      const { body = null, ...options } = job.options
      return read(job.page, { ...options, ...(body && compile ? { select: compile(body) ?? NOTHING } : {}) })
    }
  }
  const { html, url } = job.markup
  const { timezone, now } = job.options
  return async () => ({ kind: 'ok', article: readPage(html, { timezone, now, url }), next: null })
}

/** A selector that cannot be read finds nothing. */
const NOTHING: Select = () => []

async function loadArticleReader() {
  const { readPage } = await import('../article/read-page.ts')
  const { readPlainText } = await import('../article/read-plain-text.ts')
  const { findNextPage } = await import('../article/find-next-page.ts')
  const { parseHtml } = await import('../html/parse-html.ts')
  const { decodeBody } = await import('../sources/decode-body.ts')
  return ({ body, contentType, url }: FetchedPage, options: Omit<ReadingOptions, 'url'>) => {
    const { text } = decodeBody(body, contentType)
    if (/^text\/plain/i.test(contentType ?? '')) {
      return { kind: 'ok', article: readPlainText(text, { ...options, url }), next: null }
    }
    const article = readPage(text, { ...options, url })
    return { kind: 'ok', article, next: findNextPage(parseHtml(text).document, url) }
  }
}
