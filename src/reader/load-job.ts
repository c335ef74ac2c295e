import type { FetchedPage } from '../sources/read-source.ts'
import type { Job } from './job.ts'
import type { ArticleReadOptions } from './reader.ts'

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
    return async () => read(job.page, job.options)
  }
  const { html, url } = job.markup
  return async () => ({ kind: 'ok', article: readPage(html, { ...job.options, url }), next: null })
}

async function loadArticleReader() {
  const { readPage } = await import('../article/read-page.ts')
  const { readPlainText } = await import('../article/read-plain-text.ts')
  const { findNextPage } = await import('../article/find-next-page.ts')
  const { parseHtml } = await import('../html/parse-html.ts')
  const { decodeBody } = await import('../sources/decode-body.ts')
  return ({ body, contentType, url }: FetchedPage, options: ArticleReadOptions) => {
    const { text } = decodeBody(body, contentType)
    if (/^text\/plain/i.test(contentType ?? '')) {
      return { kind: 'ok', article: readPlainText(text, { ...options, url }), next: null }
    }
    const article = readPage(text, { ...options, url })
    return { kind: 'ok', article, next: findNextPage(parseHtml(text).document, url) }
  }
}
