import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Route = (request: IncomingMessage, response: ServerResponse) => void

export interface SiteServer {
  /** http://127.0.0.1:PORT */
  readonly origin: string
  readonly port: number
  /** Every request so far, in order of arrival. */
  readonly requests: readonly IncomingMessage[]
  /** Ends all connections that are open now. */
  drop(): void
  close(): Promise<void>
}

/** A web site on a free loopback port: exact paths to handlers, 404 for the rest. */
export async function startSite(routes: Readonly<Record<string, Route>>): Promise<SiteServer> {
  const requests: IncomingMessage[] = []
  const listener: RequestListener = (request, response) => {
    requests.push(request)
    const route = routes[(request.url ?? '/').split('?')[0] ?? '/']
    if (route === undefined) return response.writeHead(404).end('no such page')
    route(request, response)
  }
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    drop: () => server.closeAllConnections(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Answers 200 with this body. */
export function page(body: string | Uint8Array, headers: Record<string, string> = {}): Route {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }
}

/** Answers with a status and headers, and no body. */
export function status(code: number, headers: Record<string, string> = {}): Route {
  return (_request, response) => {
    response.writeHead(code, headers).end()
  }
}

/** Redirects to `location`. */
export function redirect(location: string, code = 302): Route {
  return status(code, { location })
}

/** Writes as fast as the reader reads, for ever. */
export function endless(headers: Record<string, string> = {}): Route {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...headers })
    const chunk = Buffer.alloc(64 * 1024, 0x61)
    const pour = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', pour)
    pour()
  }
}

/** Sends one byte at a time, always soon enough to look alive. */
export function drip(everyMs: number): Route {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('.'), everyMs)
    response.on('close', () => clearInterval(timer))
  }
}

/** Takes the request and never answers. */
export const silent: Route = () => {}
