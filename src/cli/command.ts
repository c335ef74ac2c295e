import type { Readable, Writable } from 'node:stream'
import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { describeError, UsageError } from '../errors.ts'

/** Where a command reads and writes; the process's own streams outside of tests. */
export interface Io {
  readonly input: Readable & { isTTY?: boolean }
  readonly output: Writable & { isTTY?: boolean; columns?: number; hasColors?: () => boolean }
  readonly errors: Writable
  /** The folder that relative paths and .env are looked for in. */
  readonly folder: string
  readonly signal: AbortSignal
}

/** One word after `kaigong`. */
export interface Command {
  readonly name: string
  /** What follows the name, for people. */
  readonly usage: string
  readonly summary: string
  /** Gives the exit code: 0 fine, 1 some of it failed. Throws a UserError, or a UsageError for wrong use. */
  run(args: readonly string[], io: Io): Promise<0 | 1>
}

type Options = NonNullable<ParseArgsConfig['options']>

/** Splits arguments into values and positionals; an unknown or incomplete option is a UsageError. */
export function readArguments<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(describeError(error).replace(/\. To specify a positional.*/, '.'))
  }
}

/** Writes one line. */
export function print(stream: Writable, line: string): void {
  stream.write(`${line}\n`)
}
