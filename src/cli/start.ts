import { favourMemory } from '../app/favour-memory.ts'
import { runService } from '../app/run-service.ts'
import { runTerminal } from '../app/run-terminal.ts'
import { readConfig } from '../config.ts'
import { type Command, print, readArguments } from './command.ts'
import { withAppAlone } from './with-app.ts'

/** The bot itself with a token; without one a briefing and a chat in the terminal. */
export const start: Command = {
  name: 'start',
  usage: '[--chat]',
  summary:
    'run the bot; without TELEGRAM_BOT_TOKEN: show today’s briefing here, then chat (--chat: also with piped input)',
  async run(args, io) {
    const { values } = readArguments(args, { chat: { type: 'boolean' } })
    favourMemory()
    const config = readConfig(io.folder)
    const { telegram } = config
    if (telegram) {
      await withAppAlone(io, (app) => runService(app, telegram, io.signal), config)
      return 0
    }
    // Warnings would stand in the middle of the chat; an operator who wants them says so.
    const quiet = config.logLevel === 'info' ? ({ ...config, logLevel: 'error' } as const) : config
    const terminal = {
      input: io.input,
      output: io.output,
      tell: (line: string) => print(io.errors, line),
      chat: values.chat === true || (io.input.isTTY === true && io.output.isTTY === true),
    }
    await withAppAlone(io, (app) => runTerminal(app, terminal, io.signal), quiet)
    return 0
  },
}
