import type { Update } from 'grammy/types'
import { Refusal } from './refusal.ts'

/** An update before it has its number. */
export type UpdateContent = Omit<Update, 'update_id'>

/** Left out unless a bot asks for them by name. */
const ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

interface Poll {
  readonly limit: number
  readonly resolve: (updates: Update[]) => void
  readonly reject: (refusal: Refusal) => void
  readonly timer: NodeJS.Timeout
}

/** Updates that wait for the bot, and the one long poll that waits for updates. */
export class UpdateQueue {
  readonly #waiting: Update[] = []
  #lastId: number
  #allowed: ReadonlySet<string> | null = null
  #poll: Poll | null = null
  #onAdd: (() => void) | null = null

  constructor(firstId: number) {
    this.#lastId = firstId - 1
  }

  /** Updates that the bot has not confirmed yet. */
  get size(): number {
    return this.#waiting.length
  }

  /** Numbers and queues an update, unless the bot does not want its kind. */
  add(content: UpdateContent): void {
    const kind = Object.keys(content)[0] ?? ''
    const isWanted = this.#allowed === null ? !ON_REQUEST.has(kind) : this.#allowed.has(kind)
    if (!isWanted) return
    this.#waiting.push({ update_id: ++this.#lastId, ...content })
    this.#answerPoll()
    this.wake()
  }

  /** Resolves when an update waits or `wake` is called. For one waiter, the webhook. */
  whenAny(): Promise<void> {
    if (this.#waiting.length > 0) return Promise.resolve()
    return new Promise((resolve) => {
      this.#onAdd = resolve
    })
  }

  wake(): void {
    this.#onAdd?.()
  }

  /** The kinds the bot wants from now on; an empty list means the usual ones. */
  allow(kinds: readonly string[]): void {
    this.#allowed = kinds.length === 0 ? null : new Set(kinds)
  }

  /** Forgets updates before `offset`; a negative one counts from the end. */
  confirm(offset: number): void {
    const keep = offset < 0 ? Math.max(0, this.#waiting.length + offset) : this.#firstAtLeast(offset)
    this.#waiting.splice(0, keep)
  }

  clear(): void {
    this.#waiting.length = 0
  }

  /** The oldest updates, without confirming them. */
  peek(limit: number): Update[] {
    return this.#waiting.slice(0, limit)
  }

  /** Waits for updates, at most `timeoutMs`. An older poll ends with Telegram's 409. `onGone` must fire when the caller hangs up. */
  poll(limit: number, timeoutMs: number, onGone: (listener: () => void) => void): Promise<Update[]> {
    this.abortPoll('terminated by other getUpdates request; make sure that only one bot instance is running')
    if (this.#waiting.length > 0 || timeoutMs <= 0) return Promise.resolve(this.peek(limit))
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#endPoll(poll)?.resolve([]), timeoutMs)
      const poll: Poll = { limit, resolve, reject, timer }
      this.#poll = poll
      onGone(() => this.#endPoll(poll)?.resolve([]))
    })
  }

  /** Ends the poll that waits, if one does, with 409 and this reason. */
  abortPoll(reason: string): void {
    this.#endPoll(this.#poll)?.reject(new Refusal(409, `Conflict: ${reason}`))
  }

  #answerPoll(): void {
    const poll = this.#endPoll(this.#poll)
    poll?.resolve(this.peek(poll.limit))
  }

  #endPoll(poll: Poll | null): Poll | null {
    if (poll === null || poll !== this.#poll) return null
    this.#poll = null
    clearTimeout(poll.timer)
    return poll
  }

  #firstAtLeast(updateId: number): number {
    const index = this.#waiting.findIndex((update) => update.update_id >= updateId)
    return index === -1 ? this.#waiting.length : index
  }
}
