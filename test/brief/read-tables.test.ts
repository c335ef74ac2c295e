import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { readTables } from '../../src/brief/judge/read-tables.ts'
import { UserError } from '../../src/errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'kaigong-weights 1-'))
afterAll(() => rmSync(folder, { recursive: true }))

const EMPTY = { name: {}, subject: {}, actual: {}, planned: {}, target: {}, period: {}, key: {} }
const { name: _, ...NAMELESS } = EMPTY

function fileOf(content: string): URL {
  const file = join(folder, 'weights.json')
  writeFileSync(file, content)
  return pathToFileURL(file)
}

it('reads every table that a judge needs', () => {
  expect(readTables(fileOf(JSON.stringify(EMPTY)))).toEqual(EMPTY)
})

it.each([
  ['without the table of names', JSON.stringify(NAMELESS), /weights 1-.*weights\.json lack name$/],
  ['with one that is none', JSON.stringify({ ...EMPTY, key: null, period: 3 }), /lack period, key$/],
  ['of something else', '"tables"', /lack name, subject, actual/],
  ['that was cut', JSON.stringify(EMPTY).slice(0, 40), /cannot be read$/],
])('refuses a file %s in a line that says what is wrong', (_, content, words) => {
  const reading = () => readTables(fileOf(content))
  expect(reading).toThrow(UserError)
  expect(reading).toThrow(words)
})

it('refuses a file that is not there', () => {
  expect(() => readTables(pathToFileURL(join(folder, 'none.json')))).toThrow(/none\.json cannot be read$/)
})
