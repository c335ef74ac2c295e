import { Writable } from 'node:stream'
import { pino } from 'pino'
import type { LogLevel } from './config.ts'

/** What parts of Kaigong may say to the operator. Fields are data, the message is a plain sentence. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/**
 * A log that writes to `output` (stderr): short lines for people on a terminal, JSON lines otherwise.
 * Any of `secrets` is blotted out of every line, wherever it came from.
 */
export function createLog(options: {
  level: LogLevel
  secrets: readonly string[]
  output: NodeJS.WriteStream
}): Log {
  const { output, secrets } = options
  const blot = (_key: string, value: unknown) =>
    typeof value === 'string'
      ? secrets.reduce((text, secret) => text.replaceAll(secret, '***'), value)
      : value
  const sink = new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      // In the values, not in the line: there a secret may be escaped, or look like a piece of JSON.
      const entry = JSON.parse(line, blot)
      output.write(output.isTTY ? humanLine(entry) : `${JSON.stringify(entry)}\n`)
      done()
    },
  })
  return pino({ level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, sink)
}

const LEVELS: Record<number, string> = { 20: 'debug', 30: 'info ', 40: 'warn ', 50: 'error' }

function humanLine(entry: { level: number; time: string; msg?: string }): string {
  const { level, time, msg, ...fields } = entry
  const rest = Object.entries(fields).map(
    ([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const line = `${String(time).slice(11, 19)} ${LEVELS[level] ?? level} ${msg ?? ''}${rest.join('')}`
  // A message may quote a foreign page: no line breaks and no commands to the terminal.
  return `${line.replace(/\p{Cc}+/gu, ' ')}\n`
}
