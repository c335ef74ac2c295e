import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

export type UploadOutcome =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Buffer }
  /** The line names no file: it is to be said. */
  | { readonly kind: 'words' }
  | { readonly kind: 'too_large' | 'not_there' }

/** What a bot may fetch at most. */
const MAX_BYTES = 20 * 1024 ** 2
/** Somebody is spoken to: a name, and no path. */
const MENTION = /^@\w+(?:\s|$)/

/** The file that a line as `@path/to/sources.opml` names, relative to where the program was started. Never rejects. */
export async function readUpload(line: string): Promise<UploadOutcome> {
  if (!line.startsWith('@') || line === '@') return { kind: 'words' }
  const path = line.slice(1).replace(/^(["'])(.*)\1$/, '$2')
  try {
    const { size } = await stat(path)
    if (size === 0 || size > MAX_BYTES) return { kind: 'too_large' }
    return { kind: 'file', name: basename(path), bytes: await readFile(path) }
  } catch {
    return MENTION.test(line) ? { kind: 'words' } : { kind: 'not_there' }
  }
}
