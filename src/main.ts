#!/usr/bin/env node
import './compile-patterns-once.ts'
import { runCli } from './cli/run-cli.ts'

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopping.abort()
    // Whatever still holds the process then is stuck: a second signal ends it at once.
    setTimeout(() => process.exit(process.exitCode ?? 0), 5000).unref()
  })
}
// A reader that went away (kaigong ... | head) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCli(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  folder: process.cwd(),
  signal: stopping.signal,
})
// An open stdin or a socket kept alive must not hold a command that is done.
process.stdout.write('', () => process.exit())
