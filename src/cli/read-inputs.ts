import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { openHttp } from '../app/open-http.ts'
import { isPdf } from '../article/pdf/is-pdf.ts'
import { readPage } from '../article/read-page.ts'
import { readPlainText } from '../article/read-plain-text.ts'
import { type Config, readConfig } from '../config.ts'
import type { Article } from '../domain/article.ts'
import { describeError, UserError } from '../errors.ts'
import { fetchArticle } from '../pipeline/read-article.ts'
import { createReader } from '../reader/create-reader.ts'
import { decodeBody } from '../sources/decode-body.ts'
import { type Io, print } from './command.ts'

/** Reads articles from files, addresses or standard input (-). */
export interface InputReader {
  /** Throws a UserError when the input cannot be read. */
  read(input: string): Promise<Article>
  close(): Promise<void>
}

/** A reader by the settings; it stores nothing. */
export async function createInputReader(
  io: Io,
  config: Config = readConfig(io.folder),
): Promise<InputReader> {
  const http = await openHttp(config)
  const reader = createReader({ onFault: (_url, fault) => print(io.errors, `kaigong: ${fault}`) })
  const { timezone } = config.defaults

  /** A PDF, in a thread like a stranger's: whoever saved it did not write it. */
  async function readLocal(body: Uint8Array, input: string): Promise<Article> {
    const url = pathToFileURL(input === '-' ? 'standard input' : input).href
    const options = { timezone, now: new Date() }
    const part = await reader.article({ body, contentType: null, url }, options, io.signal)
    if (part.kind === 'ok') return part.article
    throw new UserError(`${input}: ${part.message}`, '')
  }

  return {
    async read(input) {
      if (/^https?:/i.test(input)) {
        const page = await fetchArticle(input, { http, reader, timezone, now: new Date(), signal: io.signal })
        if (page.kind === 'ok') return page.article
        throw new UserError(`${input}: ${page.message}`, '')
      }
      const body =
        input === '-'
          ? await buffer(io.input)
          : await readBytes(isAbsolute(input) ? input : join(io.folder, input), input)
      return isPdf(body) ? readLocal(body, input) : readText(decodeBody(body, null).text, timezone)
    },
    async close() {
      await http.close()
      await reader.close()
    },
  }
}

/** Markup of any kind, or plain text as copied from a page. */
export function readText(text: string, timezone: string): Article {
  const options = { url: null, timezone, now: new Date() }
  return isMarkup(text) ? readPage(text, options) : readPlainText(text, options)
}

/** A whole page, or a fragment with block tags; a text that merely names a tag is neither. */
function isMarkup(text: string): boolean {
  const head = text.slice(0, 20_000)
  return (
    /^\s*<(?:!doctype|\?xml|html|head|body)\b/i.test(head) ||
    (head.match(/<\/?(?:p|div|br|td|tr|h[1-6]|span|a|meta|article|section|li)\b[^<>]*>/gi) ?? []).length >= 2
  )
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new UserError(
      `${name} cannot be read: ${describeError(cause)}.`,
      'Name a file, an http(s) address, or - for standard input.',
      { cause },
    )
  }
}
