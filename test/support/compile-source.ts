import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Compiles `files` of src with all they import, for child processes that are killed: plain Node
 * reads no TypeScript, and dist may be older than src. The folder mirrors src.
 */
export function compileSource(files: readonly string[]): { folder: string; remove(): void } {
  const root = resolve(import.meta.dirname, '../..')
  // Below node_modules, so that the compiled files find the packages and nobody lints them.
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'kaigong-test-'))
  const config = join(folder, 'tsconfig.json')
  const compilerOptions = { rootDir: join(root, 'src'), outDir: folder, noEmit: false }
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions,
      include: [],
      // Nobody imports declarations.
      files: [...files, 'script/opencc-dictionaries.d.ts'].map((file) => join(root, 'src', file)),
    }),
  )
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config])
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
