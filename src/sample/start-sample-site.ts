import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encodeGbk } from './encode-gbk.ts'
import { findDocument, type SampleDocument } from './find-document.ts'
import { readSites } from './read-sites.ts'

/** Where the sample comes from, and whose today it tells. */
export interface SampleSiteOptions {
  /** The examples folder. */
  readonly folder: string
  readonly now: () => Date
  /** IANA name; the sample's days are days of this zone. */
  readonly timezone: string
  /** Default 0: any free port. */
  readonly port?: number
}

/** A running sample site. */
export interface SampleSiteServer {
  /** http://127.0.0.1:PORT */
  readonly origin: string
  /** What to add as sources: the feed of a site, or its list page when it has none. */
  readonly sources: readonly { readonly url: string; readonly title: string }[]
  /** Stops listening and ends the connections that are open. */
  close(): Promise<void>
}

/**
 * Serves the sample news sites on loopback, with dates that count from today, GBK where a site
 * declares it, and validators for conditional requests. Rejects with the listen error when `port`
 * is taken, and with a `UserError` when the folder cannot be read.
 */
export async function startSampleSite(options: SampleSiteOptions): Promise<SampleSiteServer> {
  const sites = await readSites(options.folder)
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1)
    const found = findDocument(sites, { origin, path, now: options.now(), timezone: options.timezone })
    if (found) send(request, response, found)
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    sources: sites.map(({ name, title, feedAddress }) => ({
      url: `${origin}/${name}/${feedAddress ?? ''}`,
      title,
    })),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

function send(request: IncomingMessage, response: ServerResponse, found: SampleDocument): void {
  const body = found.charset === 'gbk' ? encodeGbk(found.markup) : Buffer.from(found.markup)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const validators = { etag, 'last-modified': found.lastModified.toUTCString() }
  if (isUnchanged(request, etag, found.lastModified)) {
    response.writeHead(304, validators).end()
    return
  }
  // A feed names its charset in its XML declaration, a page in its meta element: both forms are out there.
  response.writeHead(200, { ...validators, 'content-type': found.contentType, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** If-None-Match alone counts when both validators are sent (RFC 9110, 13.1.3). */
function isUnchanged(request: IncomingMessage, etag: string, lastModified: Date): boolean {
  const match = request.headers['if-none-match']
  if (match !== undefined) return match.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return since >= Math.floor(lastModified.getTime() / 1000) * 1000
}
