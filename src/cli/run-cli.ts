import { readVersion } from '../app/open-http.ts'
import { describeError, UsageError, UserError } from '../errors.ts'
import { admins } from './admins.ts'
import { article } from './article.ts'
import { brief } from './brief.ts'
import { type Command, type Io, print } from './command.ts'
import { digest } from './digest.ts'
import { doctor } from './doctor.ts'
import { evaluate } from './evaluate.ts'
import { log } from './log.ts'
import { search } from './search.ts'
import { source } from './source.ts'
import { start } from './start.ts'

const COMMANDS: readonly Command[] = [
  ...[start, brief, article, digest, source, search, admins, log, doctor, evaluate],
]

/** Runs one command line and gives the exit code: 0 fine, 1 it failed and said why, 2 wrong use. */
export async function runCli(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const [name, ...rest] = args
  try {
    if (name === '--version' || name === '-V') {
      print(io.output, await readVersion())
      return 0
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      print(io.output, helpText())
      return 0
    }
    const command = COMMANDS.find((one) => one.name === name)
    if (!command)
      throw new UsageError(name === undefined ? 'name a command' : `there is no command "${name}"`)
    if (rest.includes('--help')) {
      print(io.output, `kaigong ${command.name} ${command.usage}\n  ${command.summary}`)
      return 0
    }
    return await command.run(rest, io)
  } catch (error) {
    return report(error, name, io)
  }
}

function report(error: unknown, name: string | undefined, io: Io): 1 | 2 {
  if (error instanceof UsageError) {
    const command = COMMANDS.find((one) => one.name === name)
    print(
      io.errors,
      `kaigong: ${describeError(error)}. ${command ? `Usage: kaigong ${command.name} ${command.usage}` : 'See kaigong --help'}`,
    )
    return 2
  }
  if (error instanceof UserError) {
    const message = `${describeError(error)}${/[.!?]$/.test(error.message) ? '' : '.'} ${error.remedy}`
    print(io.errors, `kaigong: ${message.trim()}`)
    return 1
  }
  print(io.errors, `kaigong: ${describeError(error)} (unexpected; LOG_LEVEL=debug and the log may tell more)`)
  return 1
}

function helpText(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length))
  const lines = COMMANDS.flatMap(({ name, usage, summary }) => [
    `  ${name.padEnd(width)}  ${usage}`,
    `  ${' '.repeat(width)}    ${summary}`,
  ])
  return [
    'Kaigong: briefings on regional development, every figure with its evidence.',
    '',
    'kaigong <command>',
    '',
    ...lines,
    '',
    '  --help, --version',
    '',
    'Settings come from the environment or .env; .env.example explains them.',
    'Exit codes: 0 fine, 1 it failed and says why, 2 wrong use.',
  ].join('\n')
}
