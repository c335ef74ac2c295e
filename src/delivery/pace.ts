import { setTimeout as sleep } from 'node:timers/promises'

/** Telegram's usual limits: about 30 messages a second over all chats and one a second in one chat. */
const PER_SECOND = 25
const CHAT_GAP_MS = 1000
/** A group takes 20 a minute. */
const GROUP_GAP_MS = 3000

/** Decides when the next message may leave. */
export interface Pace {
  /** Waits for a place in the queue; false when `signal` ended the wait. */
  wait(chatId: number, signal: AbortSignal): Promise<boolean>
  /** Telegram said 429: nothing leaves before these seconds are over. */
  hold(seconds: number): void
}

/** A pace that spaces messages evenly, so that no second ever sees more than Telegram takes. */
export function createPace(now: () => number = () => performance.now()): Pace {
  let nextFree = 0
  let heldUntil = 0
  const chatFree = new Map<number, number>()
  return {
    async wait(chatId, signal) {
      const at = Math.max(now(), nextFree, chatFree.get(chatId) ?? 0)
      nextFree = Math.max(now(), nextFree) + 1000 / PER_SECOND
      chatFree.set(chatId, at + (chatId < 0 ? GROUP_GAP_MS : CHAT_GAP_MS))
      if (chatFree.size > 10_000) forgetPast(chatFree, now())
      try {
        // A hold may come, or grow, while this one waits.
        for (let due = Math.max(at, heldUntil); due > now(); due = Math.max(at, heldUntil)) {
          await sleep(due - now(), undefined, { signal })
        }
        return !signal.aborted
      } catch {
        return false
      }
    },
    hold(seconds) {
      heldUntil = Math.max(heldUntil, now() + seconds * 1000)
    },
  }
}

function forgetPast(chatFree: Map<number, number>, now: number): void {
  for (const [chatId, free] of chatFree) if (free <= now) chatFree.delete(chatId)
}
