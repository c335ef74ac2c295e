import { setTimeout as sleep } from 'node:timers/promises'
import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner'
import { type Api, type Bot, BotError, Context, GrammyError } from 'grammy'
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
/** How the five seconds for stopping are spent: on answers under way, on excuses for the others, on Telegram. */
const DRAIN_MS = 3500
const EXCUSE_MS = 600
const CONFIRM_MS = 700

/** Fetches updates and hands them to the bot, many chats at a time. Trouble with the network is retried for ever. */
export function runBot(bot: Bot<BotContext>, log: BotLog): RunningBot {
  const stopping = new AbortController()
  const underWay = new Map<Promise<void>, Update>()
  const poll = createPoll(bot, log, stopping.signal)
  const consume = (update: Update) => {
    const handled = bot.handleUpdate(update).catch(async (error) => void (await bot.errorHandler(error)))
    underWay.set(handled, update)
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
      await Promise.allSettled(underWay.keys())
    }
    await atMost(DRAIN_MS, answered())
    await atMost(EXCUSE_MS, Promise.all([...underWay.values()].map((update) => excuse(bot, update))))
    await poll.confirm()
  }
  let stopped: Promise<void> | null = null
  return { ready, done, stop: () => (stopped ??= stop()) }
}

/** Treats an update that could not be answered in time as one that failed, so that the reader is told. */
async function excuse(bot: Bot<BotContext>, update: Update): Promise<void> {
  const ctx = new Context(update, bot.api, bot.botInfo) as BotContext
  await bot.errorHandler(new BotError(new Error('The program was stopped before the answer was ready'), ctx))
}

/** Waits for the work, but no longer than this; how it ends is told elsewhere. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const clock = new AbortController()
  const end = sleep(milliseconds, undefined, { signal: clock.signal }).catch(() => {})
  await Promise.race([Promise.allSettled([work]), end])
  clock.abort()
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
            allowed_updates: ['message', 'callback_query', 'my_chat_member'],
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
