import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The compiled worker: beside this file in dist, and in dist too when this file runs from src, for plain Node reads no
 * TypeScript. Throws an Error when the program was not built.
 */
export function workerFile(self: string = import.meta.url): URL {
  const file = self.endsWith('.ts')
    ? new URL('../../dist/reader/worker.js', self)
    : new URL('./worker.js', self)
  if (existsSync(file)) return file
  throw new Error(`${fileURLToPath(file)} is not there: build the program first, "npm run build"`)
}
