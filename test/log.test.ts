import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { LogLevel } from '../src/config.ts'
import { createLog } from '../src/log.ts'

test('a line is JSON where nobody watches', () => {
  const { log, lines } = record()
  log.info({ source: 7 }, 'Read')
  const [line = ''] = lines()
  expect(JSON.parse(line)).toEqual({ level: 30, time: expect.any(String), source: 7, msg: 'Read' })
  expect(line.endsWith('}\n')).toBe(true)
})

test('a line is short on a terminal', () => {
  const { log, lines } = record({ isTTY: true })
  log.warn({ source: 7, reason: 'late', at: [1] }, 'Not read')
  expect(lines()[0]).toMatch(/^\d\d:\d\d:\d\d warn {2}Not read source=7 reason=late at=\[1\]\n$/)
})

test('what lies below the level is not said', () => {
  const { log, lines } = record({ level: 'warn' })
  log.info({}, 'Read')
  log.error({}, 'Failed')
  expect(lines()).toHaveLength(1)
  const silent = record({ level: 'silent' })
  silent.log.error({}, 'Failed')
  expect(silent.lines()).toEqual([])
})

// One that JSON escapes, and one that looks like a piece of the line itself.
for (const secret of ['s3cret', 'quo"te\\', '30', 'level']) {
  for (const isTTY of [true, false]) {
    test(`the secret ${secret} is blotted out ${isTTY ? 'on a terminal' : 'of JSON'}`, () => {
      const { log, lines } = record({ isTTY, secrets: [secret] })
      const error = new Error(`refused for x${secret}x`)
      log.info({ url: `http://u:${secret}@h/`, error, deep: [{ text: secret }] }, `Asked with ${secret}!`)
      const line = lines().join('')
      expect(line).toContain('Asked with ***!')
      expect(line).toContain('http://u:***@h/')
      if (!isTTY) expect(JSON.parse(line)).toMatchObject({ deep: [{ text: '***' }] })
      expect(line.replace(/"level":30|\d\d:\d\d:\d\d(\.\d+Z)?/g, '')).not.toContain(secret)
    })
  }
}

test('text from outside gives a terminal no commands and no second line', () => {
  const { log, lines } = record({ isTTY: true })
  log.info({ title: 'a\u001b[2Jb\nc' }, 'Read')
  expect(lines().join('')).toMatch(/ title=a \[2Jb c\n$/)
})

function record(options: { level?: LogLevel; secrets?: readonly string[]; isTTY?: boolean } = {}) {
  const lines: string[] = []
  const output = new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      lines.push(line)
      done()
    },
  }) as unknown as NodeJS.WriteStream
  output.isTTY = options.isTTY ?? false
  const log = createLog({ level: options.level ?? 'debug', secrets: options.secrets ?? [], output })
  return { log, lines: () => lines }
}
