import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** One answer of the model server. */
export type ModelBehaviour = (response: ServerResponse) => void

/** A question as the model server got it. */
export interface ModelRequest {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: {
    readonly model: string
    readonly temperature?: number
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format?: { readonly type: string; readonly json_schema?: unknown }
  }
}

/** An OpenAI-compatible server that says what it is told to. */
export interface ModelServer {
  /** What OPENAI_BASE_URL is set to. */
  readonly baseUrl: string
  /** Everything it was asked, in order. */
  readonly requests: readonly ModelRequest[]
  /** What it does with the next requests; the last one is repeated. */
  answer(...behaviours: ModelBehaviour[]): void
  close(): Promise<void>
}

export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = []
  let behaviours: ModelBehaviour[] = [failing(500, 'no answer was set')]
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request)) as ModelRequest['body']
    requests.push({ path: request.url ?? '', headers: request.headers, body })
    const behaviour = behaviours.length > 1 ? behaviours.shift() : behaviours[0]
    behaviour?.(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    answer: (...next) => {
      behaviours = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A completion with these words; anything else is sent as JSON. */
export function saying(content: unknown): ModelBehaviour {
  const words = typeof content === 'string' ? content : JSON.stringify(content)
  return completing([{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: words } }])
}

/** A completion with these choices. */
export function completing(choices: unknown): ModelBehaviour {
  return (response) =>
    sendJson(response, 200, { id: 'c1', object: 'chat.completion', created: 0, model: 'played', choices })
}

/** An error as servers of this kind report it. */
export function failing(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): ModelBehaviour {
  return (response) => sendJson(response, status, { error: { message, type: 'error', code: null } }, headers)
}

function sendJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
