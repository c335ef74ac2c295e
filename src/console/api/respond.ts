import type { ServerResponse } from 'node:http'
import type { Refusal } from './refusal.ts'

/** Sends a result as the Bot API does. */
export function respondResult(response: ServerResponse, result: unknown): void {
  send(response, 200, JSON.stringify({ ok: true, result }), {})
}

/** Sends a refusal as the Bot API does. */
export function respondRefusal(response: ServerResponse, refusal: Refusal): void {
  const { code, message, parameters } = refusal
  const retryAfter = parameters?.retry_after
  send(
    response,
    code,
    JSON.stringify({
      ok: false,
      error_code: code,
      description: message,
      ...(parameters ? { parameters } : {}),
    }),
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  )
}

/** Sends the bytes of a file. */
export function respondFile(response: ServerResponse, bytes: Buffer): void {
  response
    .writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length })
    .end(bytes)
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  if (response.destroyed) return
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...headers,
    })
    .end(body)
}
