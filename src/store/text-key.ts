import { createHash } from 'node:crypto'

/**
 * What stands for a text in a unique index: addresses and names from the outside have any length,
 * an index entry of PostgreSQL ends at 2,704 bytes.
 */
export function textKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
