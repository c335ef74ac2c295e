import type { Upload } from './files.ts'
import { badRequest } from './refusal.ts'

/** A form's text fields and files, in their order. */
export interface Form {
  readonly fields: readonly (readonly [string, string])[]
  readonly files: ReadonlyMap<string, Upload>
}

const HEAD_END = Buffer.from('\r\n\r\n')

/**
 * Reads a multipart/form-data body. Bot libraries write file names without quotes, which the parser behind
 * `Response.formData` refuses and Telegram takes. Throws a Refusal.
 */
export function parseMultipart(body: Buffer, contentType: string): Form {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) throw badRequest('boundary not found')
  const fields: [string, string][] = []
  const files = new Map<string, Upload>()
  for (const part of splitParts(body, Buffer.from(`--${boundary}`))) {
    const headEnd = part.indexOf(HEAD_END)
    if (headEnd === -1) throw badRequest('headers in multipart/form-data are empty')
    const head = part.toString('utf8', 0, headEnd)
    const bytes = part.subarray(headEnd + HEAD_END.length)
    const name = parameter(head, 'name')
    if (name === null) throw badRequest('field name in multipart/form-data not found')
    const fileName = parameter(head, 'filename')
    if (fileName === null) fields.push([name, bytes.toString()])
    else files.set(name, { name: fileName, type: mediaType(head), bytes: Buffer.from(bytes) })
  }
  return { fields, files }
}

/** What stands between two boundaries, without the line ends that belong to them. */
function splitParts(body: Buffer, boundary: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let start = body.indexOf(boundary)
  while (
    start !== -1 &&
    body.toString('latin1', start + boundary.length, start + boundary.length + 2) !== '--'
  ) {
    const end = body.indexOf(`\r\n${boundary.toString()}`, start)
    if (end === -1) throw badRequest('unexpected end of request content')
    parts.push(body.subarray(start + boundary.length + 2, end))
    start = end + 2
  }
  return parts
}

function parameter(head: string, name: string): string | null {
  const [, quoted, bare] = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\r\\n]+))`, 'i').exec(head) ?? []
  return quoted ?? bare ?? null
}

function mediaType(head: string): string {
  return /^content-type:\s*([^\r\n;]+)/im.exec(head)?.[1] ?? 'application/octet-stream'
}
