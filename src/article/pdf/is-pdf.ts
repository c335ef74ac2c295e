/** Readers accept something before the mark, such as a byte order mark or what a mail program put there. */
const LOOKED_AT = 1024

/** Whatever it is called and whatever its server says it is. */
export function isPdf(body: Uint8Array): boolean {
  return Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, LOOKED_AT)).includes('%PDF-')
}
