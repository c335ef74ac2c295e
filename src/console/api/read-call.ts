import type { IncomingMessage } from 'node:http'
import type { Upload } from './files.ts'
import { parseMultipart } from './parse-multipart.ts'
import type { Payload } from './payload.ts'
import { badRequest, Refusal } from './refusal.ts'

/** Bytes of one request: the largest upload and its form. */
const MAX_BODY_BYTES = 52 * 1024 ** 2
/** Arguments that carry a structure; in a form they come as JSON text. */
const STRUCTURED = new Set([
  'allowed_updates',
  'caption_entities',
  'commands',
  'entities',
  'link_preview_options',
  'message_ids',
  'reply_markup',
  'reply_parameters',
  'scope',
])

/** The arguments and files of a request. */
export interface CallBody {
  readonly payload: Payload
  readonly files: ReadonlyMap<string, Upload>
}

/** Reads the query string and the body: JSON, an urlencoded form or a multipart form. Throws a Refusal. */
export async function readCall(request: IncomingMessage, query: URLSearchParams): Promise<CallBody> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  const inQuery = fromForm(query)
  if (body.length === 0) return { payload: inQuery, files: new Map() }
  if (type.startsWith('application/json')) {
    return { payload: { ...inQuery, ...parseJsonBody(body) }, files: new Map() }
  }
  if (type.startsWith('multipart/form-data')) {
    const { fields, files } = parseMultipart(body, type)
    return { payload: { ...inQuery, ...fromForm(fields) }, files }
  }
  const isForm = type.startsWith('application/x-www-form-urlencoded')
  const form = isForm ? fromForm(new URLSearchParams(body.toString())) : {}
  return { payload: { ...inQuery, ...form }, files: new Map() }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new Refusal(413, 'Request Entity Too Large')
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}

function parseJsonBody(body: Buffer): Payload {
  const text = body.toString()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw badRequest("can't parse JSON object")
  }
  // Only an escape can bring half of a surrogate pair along.
  if (/\\ud[89a-f]/i.test(text) && !isEncodable(value)) throw badRequest('strings must be encoded in UTF-8')
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest('JSON object expected')
  return value as Payload
}

/** Whether UTF-8 can say every string of a parsed value. */
function isEncodable(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isEncodable)
}

/** Structured arguments are parsed here so that a call looks the same however it came; broken JSON is left as text. */
function fromForm(fields: Iterable<readonly [string, string]>): Payload {
  return Object.fromEntries(
    Array.from(fields, ([name, value]) => [name, STRUCTURED.has(name) ? parseOrKeep(value) : value]),
  )
}

function parseOrKeep(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
