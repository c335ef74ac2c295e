import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder with those above it, or throws why it cannot. Not `mkdir -p` of Node 20, which never
 * returns where the system answers "no such file" although the parent is there, as /proc does.
 */
export function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (found) throw new Error(`ENOTDIR: not a directory, '${folder}'`)
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  // Another process may have been faster.
  if (!statSync(folder, { throwIfNoEntry: false })) mkdirSync(folder)
}
