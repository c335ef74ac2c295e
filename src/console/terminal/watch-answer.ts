import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf, type RecordedCall } from '../api/call-log.ts'
import type { LocalBotApi } from '../local-bot-api.ts'

/** How long the bot may be silent, in milliseconds. */
export interface Patience {
  /** After an answer, before it counts as the whole answer. */
  readonly quietMs: number
  /** When the bot took the update and has said nothing yet. */
  readonly answerMs: number
  /** When the bot does not even take the update, or works on it in silence. */
  readonly workMs: number
}

export const PATIENCE: Patience = { quietMs: 150, answerMs: 5_000, workMs: 60_000 }
const STEP_MS = 10

export interface AnswerWatch {
  /** Resolves when the answer seems complete, when patience ends, or when the signal aborts. */
  wait(signal: AbortSignal): Promise<void>
  stop(): void
}

/** Watches for the answer to one input that is sent after this. */
export function watchAnswer(api: LocalBotApi, patience: Patience): AnswerWatch {
  let lastCallAt = performance.now()
  let isAnswered = false
  const stop = api.onCall((call) => {
    lastCallAt = performance.now()
    isAnswered = (isAnswered || isAnswer(call)) && call.method !== 'sendChatAction'
  })
  return {
    stop,
    async wait(signal) {
      while (!signal.aborted) {
        const limit = api.isIdle() ? (isAnswered ? patience.quietMs : patience.answerMs) : patience.workMs
        if (performance.now() - lastCallAt >= limit) break
        await sleep(STEP_MS)
      }
    },
  }
}

/** Something that the reader can see, or the end of a pressed button's waiting. */
function isAnswer(call: RecordedCall): boolean {
  return messageOf(call) !== null || call.method === 'answerCallbackQuery'
}
