import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))

/** `kaigong start` in a folder, as a process of its own, with the local Bot API as Telegram and no other settings. */
export function startProgram(folder, api, settings = {}) {
  const child = spawn(process.execPath, [MAIN, 'start'], {
    cwd: folder,
    env: {
      ...{ PATH: process.env.PATH, HOME: folder, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn' },
      ...{ TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root },
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said = (said + text).slice(-4_000)
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  /** Rejects when it ends by itself. */
  const failed = ended.then((code) => {
    throw new Error(`The program ended with ${code}: ${said}`)
  })
  failed.catch(() => {})
  return { pid: child.pid, kill: (signal) => child.kill(signal), ended, failed }
}
