import type { Article } from '../domain/article.ts'
import type { Failure } from '../domain/source.ts'
import type { FetchedPage } from '../sources/read-source.ts'
import type { ArticlePart, ArticleReadOptions } from './reader.ts'
import { siteOf } from './site-of.ts'

/** Reads one page of an article, whatever its bytes turn out to be. */
export type ReadArticlePart = (
  page: FetchedPage,
  options: ArticleReadOptions,
) => Promise<ArticlePart | Failure>

/** Loads what this page needs: pdf.js is large, and few pages are PDFs. */
export async function loadArticleReader({ body }: FetchedPage): Promise<ReadArticlePart> {
  const { isPdf } = await import('../article/pdf/is-pdf.ts')
  if (isPdf(body)) return loadPdfReader()
  const { readPage } = await import('../article/read-page.ts')
  const { readPlainText } = await import('../article/read-plain-text.ts')
  const { findAttachments } = await import('../article/find-attachments.ts')
  const { findNextPage } = await import('../article/find-next-page.ts')
  const { parseHtml } = await import('../html/parse-html.ts')
  const { decodeBody } = await import('../sources/decode-body.ts')
  return async (page, options) => {
    const { contentType, url } = page
    const name = officeName(page)
    if (name !== null) return unreadable(`${siteOf(url)} sent ${name} and no web page: open it yourself`)
    const { text } = decodeBody(page.body, contentType)
    const part = (article: Article, next: string | null): ArticlePart => ({ kind: 'ok', article, next })
    if (/^text\/plain/i.test(contentType ?? '')) return part(readPlainText(text, { ...options, url }), null)
    const article = readPage(text, { ...options, url })
    const { document } = parseHtml(text)
    const attachments = findAttachments(document, url, article.text)
    const read = part(article, findNextPage(document, url))
    return attachments.length > 0 ? { ...read, attachments } : read
  }
}

async function loadPdfReader(): Promise<ReadArticlePart> {
  const { readPdf } = await import('../article/pdf/read-pdf.ts')
  return async ({ body, url }, options) => {
    const address = /^https?:/.test(url) ? url : null
    const read = await readPdf(body, { ...options, url: address, name: siteOf(url) })
    return read.kind === 'ok' ? { ...read, next: null, format: 'pdf' } : read
  }
}

/** What a file is when it is one of those that programs for offices write, or a PDF that does not begin as one. */
function officeName({ body, contentType }: FetchedPage): string | null {
  const begins = (...bytes: number[]) => bytes.every((byte, index) => body[index] === byte)
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'a Word or Excel file'
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'a Word, Excel or ZIP file'
  if (begins(0x52, 0x61, 0x72, 0x21)) return 'a RAR file'
  return /\bpdf\b/i.test(contentType ?? '') && !/^\s*</.test(beginning(body)) ? 'a damaged PDF' : null
}

function beginning(body: Uint8Array): string {
  return Buffer.from(body.subarray(0, 100)).toString('latin1')
}

function unreadable(message: string): Failure {
  return { kind: 'failed', reason: 'not_readable', message, retryAfter: null }
}
