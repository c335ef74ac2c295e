import { readFileSync } from 'node:fs'
import { UserError } from '../../errors.ts'
import type { JudgeTables } from './judge.ts'

const NAMES = [
  'name',
  'subject',
  'actual',
  'planned',
  'target',
  'period',
  'key',
] as const satisfies readonly (keyof JudgeTables)[]

/**
 * The tables of weights in a file. A table that is missing would say nothing of anything, and every brief would be worse
 * without a word; so this, and a file that is cut or gone, is a `UserError`.
 */
export function readTables(file: URL): JudgeTables {
  const tables = parse(file)
  const missing = NAMES.filter((name) => typeof tables[name] !== 'object' || tables[name] === null)
  if (missing.length > 0) throw unusable(file, `lack ${missing.join(', ')}`)
  return tables as JudgeTables
}

function parse(file: URL): Partial<JudgeTables> {
  try {
    const tables: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof tables === 'object' && tables !== null ? tables : {}
  } catch (cause) {
    throw unusable(file, 'cannot be read', cause)
  }
}

function unusable({ pathname }: URL, fault: string, cause?: unknown): UserError {
  return new UserError(
    `The weights in ${decodeURIComponent(pathname)} ${fault}`,
    'Restore the file from the repository, and build again.',
    { cause },
  )
}
