import { setTimeout as sleep } from 'node:timers/promises'
import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner'
import { type Api, type Bot, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { UserError } from '../errors.ts'
import type { BotContext, BotLog } from './context.ts'
import { describeTelegramError } from './describe-telegram-error.ts'

export interface RunningBot {
  /** Settles when Telegram has answered for the first time; rejects with a UserError when it refuses the token. */
  readonly ready: Promise<void>
  /** Resolves after `stop`; rejects with a UserError when Telegram stops knowing the token. */
  readonly done: Promise<void>
  /** Takes no more updates, lets those under way be answered, and resolves within five seconds. */
  stop(): Promise<void>
}

/** The signal that grammY's calls take: its own declaration of the same thing. */
type ApiSignal = NonNullable<Parameters<Api['getUpdates']>[1]>

const POLL_SECONDS = 30
const MAX_WAIT_SECONDS = 30
/** Of the five seconds for stopping, so many are for answers under way. */
const DRAIN_MS = 4000
const CONFIRM_MS = 800

/** Fetches updates and hands them to the bot, many chats at a time. Trouble with the network is retried for ever. */
export function runBot(bot: Bot<BotContext>, log: BotLog): RunningBot {
  const stopping = new AbortController()
  const underWay = new Set<Promise<void>>()
  const poll = createPoll(bot, log, stopping.signal)
  const consume = (update: Update) => {
    const handled = bot.handleUpdate(update).catch(async (error) => void (await bot.errorHandler(error)))
    underWay.add(handled)
    return handled.finally(() => underWay.delete(handled))
  }
  const source = createSource({ supply: poll.supply })
  const runner = createRunner(
    source,
    createConcurrentSink({ consume }, async () => {}),
  )

  const ready = connect(bot, log, stopping.signal)
  const done = ready.then(async () => {
    if (stopping.signal.aborted) return
    runner.start()
    await runner.task()
  })
  // Whoever stops the bot early need not have waited for either.
  ready.catch(() => {})
  done.catch(() => {})

  const stop = async () => {
    stopping.abort()
    const answered = async () => {
      if (runner.isRunning()) await runner.stop()
      await Promise.allSettled(underWay)
    }
    await Promise.race([answered(), sleep(DRAIN_MS, undefined, { ref: false })])
    await poll.confirm()
  }
  let stopped: Promise<void> | null = null
  return { ready, done, stop: () => (stopped ??= stop()) }
}

/** Asks Telegram who the bot is until it answers. */
async function connect(bot: Bot<BotContext>, log: BotLog, signal: AbortSignal): Promise<void> {
  const first = await patiently(log, signal, async () => {
    bot.botInfo = await bot.api.getMe(signal as ApiSignal)
    // A webhook set by an earlier installation would keep all updates to itself.
    await bot.api.deleteWebhook({}, signal as ApiSignal)
    return bot.botInfo.username
  })
  if (first !== null) log.info({ bot: first }, 'Connected to Telegram')
}

/** Long polling that goes on after any trouble but a refused token. */
function createPoll(bot: Bot<BotContext>, log: BotLog, stopping: AbortSignal) {
  let offset = 0
  return {
    async supply(limit: number, signal: ApiSignal): Promise<Update[]> {
      const updates = await patiently(log, stopping, () =>
        bot.api.getUpdates(
          {
            offset,
            limit: Math.max(1, Math.min(limit, 100)),
            timeout: POLL_SECONDS,
            allowed_updates: ['message', 'callback_query'],
          },
          signal,
        ),
      )
      const last = updates?.at(-1)
      if (last) offset = last.update_id + 1
      return updates ?? []
    },
    /** Tells Telegram what was answered already, or the next start would answer it again. */
    async confirm(): Promise<void> {
      if (offset === 0) return
      const signal = AbortSignal.timeout(CONFIRM_MS) as ApiSignal
      await bot.api.getUpdates({ offset, limit: 1, timeout: 0 }, signal).catch(() => {})
    },
  }
}

/** Tries until it works, with growing pauses; null when stopped before. Throws a UserError for a refused token. */
async function patiently<T>(log: BotLog, signal: AbortSignal, call: () => Promise<T>): Promise<T | null> {
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      const result = await call()
      if (failures > 0) log.info({ failures }, 'Telegram can be reached again')
      return result
    } catch (error) {
      if (signal.aborted) return null
      if (isTokenRefusal(error)) throw tokenRefused()
      const wait = waitAfter(error, failures)
      log.warn({ error: describeTelegramError(error), retryInSeconds: wait }, adviceFor(error))
      await sleep(wait * 1000, undefined, { signal }).catch(() => {})
    }
  }
  return null
}

function waitAfter(error: unknown, failures: number): number {
  const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined
  return asked ?? Math.min(MAX_WAIT_SECONDS, 2 ** failures)
}

function adviceFor(error: unknown): string {
  return error instanceof GrammyError && error.error_code === 409
    ? 'Another program fetches updates with the same token; stop it, or give this one a token of its own'
    : 'Telegram cannot be reached; trying again'
}

/** 401 for a token that was revoked, 404 for one that never was. */
function isTokenRefusal(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)
}

function tokenRefused(): UserError {
  return new UserError(
    'Telegram does not know this token',
    'Copy TELEGRAM_BOT_TOKEN again from @BotFather: it is all of the line, digits, colon and letters',
  )
}
