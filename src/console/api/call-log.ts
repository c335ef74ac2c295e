import type { Message } from 'grammy/types'
import type { FaultOutcome } from './faults.ts'
import type { Payload } from './payload.ts'
import type { Refusal, RefusalParameters } from './refusal.ts'
import type { Call } from './world.ts'

/** One request of the bot and what it came to. `getUpdates` is not recorded: it only waits. */
export interface RecordedCall {
  readonly method: string
  readonly payload: Payload
  /** When it was performed or refused, in milliseconds since 1970. */
  readonly at: number
  /** Whether it was performed, even if its answer was lost. */
  readonly ok: boolean
  readonly result?: unknown
  /** Code 0 when the connection ended or hung without an answer. */
  readonly error?: {
    readonly code: number
    readonly description: string
    readonly parameters?: RefusalParameters
  }
  /** The fault that befell it. */
  readonly fault?: FaultOutcome['kind']
}

/** What became of a call. */
export type CallOutcome =
  | { readonly kind: 'performed'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unanswered' }

/** The latest calls, and who wants to hear of them. */
export class CallLog {
  readonly calls: RecordedCall[] = []
  readonly #listeners = new Set<(call: RecordedCall) => void>()
  readonly #keep: number

  constructor(keep: number) {
    this.#keep = keep
  }

  record(call: Call, at: number, outcome: CallOutcome, fault: FaultOutcome['kind'] | null): void {
    const recorded: RecordedCall = {
      method: call.method,
      payload: call.payload,
      at,
      ...described(outcome),
      ...(fault === null ? {} : { fault }),
    }
    this.calls.push(recorded)
    if (this.calls.length > this.#keep) this.calls.shift()
    for (const listener of this.#listeners) listener(recorded)
  }

  listen(listener: (call: RecordedCall) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}

/** The message that a call sent or changed, if it did. */
export function messageOf(call: RecordedCall): Message | null {
  const { result } = call
  return typeof result === 'object' && result !== null && 'message_id' in result ? (result as Message) : null
}

function described(outcome: CallOutcome): Pick<RecordedCall, 'ok' | 'result' | 'error'> {
  if (outcome.kind === 'performed') return { ok: true, result: outcome.result }
  if (outcome.kind === 'unanswered') return { ok: false, error: { code: 0, description: 'no answer' } }
  const { code, message, parameters } = outcome.refusal
  return { ok: false, error: { code, description: message, ...(parameters ? { parameters } : {}) } }
}
