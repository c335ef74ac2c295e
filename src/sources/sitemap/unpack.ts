import { promisify } from 'node:util'
import { constants, gunzip } from 'node:zlib'

/** Bytes after decompression. The protocol allows 50 MB; files that large hold an archive and no news. */
const MAX_BYTES = 20_000_000

const unpackGzip = promisify(gunzip)

/**
 * The bytes of a file that is stored compressed (sitemap.xml.gz), told by its first bytes and not by its name; others
 * come back as they are. What came before a cut or damage at the end is kept. Null: larger than 20 MB, or no gzip
 * behind its first bytes. Never throws, and never holds more than the limit.
 */
export async function unpack(bytes: Uint8Array, maxBytes: number = MAX_BYTES): Promise<Uint8Array | null> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return await unpackGzip(bytes, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return null
  }
}
