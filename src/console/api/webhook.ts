import { setTimeout as sleep } from 'node:timers/promises'
import type { WebhookInfo } from 'grammy/types'
import type { UpdateQueue } from './update-queue.ts'

/** Where updates are posted to. */
export interface WebhookTarget {
  readonly url: string
  readonly secretToken: string
}

const FIRST_RETRY_MS = 200
const LAST_RETRY_MS = 10_000

/**
 * Posts updates to the bot, one after another in their order, with the secret token; an update is confirmed by any
 * 2xx and repeated after a pause otherwise. Unlike Telegram it takes plain http, as a self-hosted server does, and
 * does not read a method call from the reply.
 */
export class Webhook {
  readonly #updates: UpdateQueue
  readonly #now: () => number
  #target: WebhookTarget | null = null
  #stop = new AbortController()
  #lastError: { readonly at: number; readonly message: string } | null = null

  constructor(updates: UpdateQueue, now: () => number) {
    this.#updates = updates
    this.#now = now
  }

  get isActive(): boolean {
    return this.#target !== null
  }

  /** Starts or, with null, ends posting. */
  set(target: WebhookTarget | null): void {
    this.#stop.abort()
    this.#updates.wake()
    this.#stop = new AbortController()
    this.#target = target
    if (target !== null) void this.#post(target, this.#stop.signal)
  }

  info(): WebhookInfo {
    const error = this.#lastError
    return {
      url: this.#target?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.#updates.size,
      ...(error === null
        ? {}
        : { last_error_date: Math.floor(error.at / 1000), last_error_message: error.message }),
    }
  }

  async #post(target: WebhookTarget, signal: AbortSignal): Promise<void> {
    let pause = FIRST_RETRY_MS
    while (!signal.aborted) {
      await this.#updates.whenAny()
      const [update] = this.#updates.peek(1)
      if (signal.aborted || update === undefined) continue
      const fault = await postUpdate(target, JSON.stringify(update), signal)
      if (fault === null) {
        this.#updates.confirm(update.update_id + 1)
        pause = FIRST_RETRY_MS
      } else if (!signal.aborted) {
        this.#lastError = { at: this.#now(), message: fault }
        await sleep(pause, undefined, { signal }).catch(() => {})
        pause = Math.min(LAST_RETRY_MS, pause * 2)
      }
    }
  }
}

/** Null when the bot took it, else what went wrong. */
async function postUpdate(target: WebhookTarget, body: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(target.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(target.secretToken === '' ? {} : { 'x-telegram-bot-api-secret-token': target.secretToken }),
      },
      body,
      signal,
    })
    await response.arrayBuffer()
    return response.ok ? null : `Wrong response from the webhook: ${response.status} ${response.statusText}`
  } catch {
    return 'Connection refused'
  }
}
