import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { runCli } from '../../src/cli/run-cli.ts'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunningChild {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
}

/** What a command is given. */
export interface Given {
  /** Where it is run, and where `.env` and data are. */
  readonly folder: string
  readonly settings?: Readonly<Record<string, string>>
  /** What stands on its standard input. */
  readonly input?: string
}

const MAIN = resolve(import.meta.dirname, '../../dist/main.js')

/** The built program as a process of its own, with no settings but these. */
export function startKaigong(
  args: readonly string[],
  { folder, settings = {}, input = '' }: Given,
): RunningChild {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is not there: build the program first, "npm run build"`)
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => {}).end(input)
  const left = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const ended = Promise.all([left, text(child.stdout), text(child.stderr)]).then(
    ([code, stdout, stderr]) => ({
      code,
      stdout,
      stderr,
    }),
  )
  return { process: child, ended }
}

/** Runs the built program to its end. */
export function kaigong(args: readonly string[], given: Given): Promise<Ended> {
  return startKaigong(args, given).ended
}

/** Runs a command of the source in this process: quicker, for commands whose process is not what is tested. */
export async function kaigongHere(
  args: readonly string[],
  { folder, input = '' }: Omit<Given, 'settings'>,
): Promise<Ended> {
  const output = new PassThrough()
  const errors = new PassThrough()
  const streams = { input: Readable.from([Buffer.from(input)]), output, errors }
  const code = await runCli(args, { ...streams, folder, signal: new AbortController().signal })
  output.end()
  errors.end()
  return { code, stdout: await text(output), stderr: await text(errors) }
}

/** The lines of an output, without the empty ones. */
export function linesOf(output: string): string[] {
  return output.split('\n').filter((line) => line.trim() !== '')
}
