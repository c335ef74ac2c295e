import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'
import { FetchFault } from './fetch-fault.ts'

/**
 * The decompressed bytes of a response. Throws a `FetchFault` as soon as more than `maxBytes` have come, or would come
 * out of the decompressor: neither an endless body nor a compressed bomb costs more memory than that.
 */
export async function readBody(
  body: Readable,
  encoding: string | null,
  maxBytes: number,
): Promise<Uint8Array> {
  let bytes = await collect(body, maxBytes)
  for (const coding of codingsOf(encoding)) bytes = await decompress(bytes, coding, maxBytes)
  return bytes
}

async function collect(body: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop by an error destroys the body and with it the connection.
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** Content-Encoding names codings in the order applied; they come off in reverse. */
function codingsOf(encoding: string | null): readonly string[] {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim().replace(/^x-/, ''))
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > MAX_CODINGS) throw damaged()
  return codings.reverse()
}

/** Nobody compresses more than twice; a longer list is an attack. */
const MAX_CODINGS = 2

const unpackGzip = promisify(gunzip)
const unpackZlib = promisify(inflate)
const unpackRaw = promisify(inflateRaw)
const unpackBrotli = promisify(brotliDecompress)

async function decompress(bytes: Uint8Array, coding: string, maxBytes: number): Promise<Uint8Array> {
  // Sync flush: what came before a cut is kept, as browsers do.
  const zlib = { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH }
  try {
    switch (coding) {
      case 'gzip':
        // Some servers announce gzip and send plain text.
        return bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpackGzip(bytes, zlib) : bytes
      case 'deflate':
        // RFC 9110 means zlib; some servers send the bare stream.
        return bytes.length === 0 ? bytes : await (isZlib(bytes) ? unpackZlib : unpackRaw)(bytes, zlib)
      case 'br':
        return bytes.length === 0
          ? bytes
          : await unpackBrotli(bytes, {
              maxOutputLength: maxBytes,
              finishFlush: constants.BROTLI_OPERATION_FLUSH,
            })
    }
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(maxBytes) : damaged()
  }
  throw damaged()
}

function isZlib(bytes: Uint8Array): boolean {
  return ((bytes[0] ?? 0) & 0x0f) === 8
}

function tooLarge(maxBytes: number): FetchFault {
  const megabytes = Math.max(1, Math.round(maxBytes / 1_000_000))
  return new FetchFault(
    'too_large',
    `the page is larger than the limit of ${megabytes} MB: use an address with less on it`,
  )
}

function damaged(): FetchFault {
  return new FetchFault(
    'not_readable',
    'the page is compressed in a way that cannot be undone: try another address',
  )
}
