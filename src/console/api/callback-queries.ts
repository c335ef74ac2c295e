import { badRequest } from './refusal.ts'

/** Pressed buttons that wait for `answerCallbackQuery`. */
export class CallbackQueries {
  /** When each was pressed; the oldest first. */
  readonly #pressedAt = new Map<string, number>()
  readonly #lifetimeMs: number
  #lastId = 4_000_000_000_000_000_000n

  constructor(lifetimeMs: number) {
    this.#lifetimeMs = lifetimeMs
  }

  /** Gives a new query its id. */
  open(now: number): string {
    for (const [id, pressedAt] of this.#pressedAt) {
      if (now - pressedAt <= this.#lifetimeMs) break
      this.#pressedAt.delete(id)
    }
    const id = String(++this.#lastId)
    this.#pressedAt.set(id, now)
    return id
  }

  /** Throws a Refusal when the id is unknown or too old. */
  answer(id: string, now: number): void {
    const pressedAt = this.#pressedAt.get(id)
    if (pressedAt === undefined || now - pressedAt > this.#lifetimeMs) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    }
  }
}
