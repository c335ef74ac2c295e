import { setTimeout as sleep } from 'node:timers/promises'

/** Telegram's usual limits: about 30 messages a second over all chats and one a second in one chat. */
const PER_SECOND = 25
const CHAT_GAP_MS = 1000
/** A group takes 20 a minute. */
const GROUP_GAP_MS = 3000
/** Shorter than a claim: a longer hold is waited for in the outbox, where no claim lapses over it. */
const LONGEST_WAIT_MS = 30_000

/** Decides when the next message may leave. */
export interface Pace {
  /** Waits for a place in the queue: `stopped` when `signal` ended the wait, `held` when Telegram made it too long. */
  wait(chatId: number, signal: AbortSignal): Promise<'go' | 'stopped' | 'held'>
  /** Telegram said 429: nothing leaves before these seconds are over. */
  hold(seconds: number): void
  /** Milliseconds until such a hold is over, where it is too long to wait for; else 0. */
  heldMs(): number
}

/** A pace that spaces messages evenly, so that no second ever sees more than Telegram takes. */
export function createPace(now: () => number = () => performance.now()): Pace {
  let nextFree = 0
  let heldUntil = 0
  const chatFree = new Map<number, number>()
  const heldMs = () => {
    const left = heldUntil - now()
    return left > LONGEST_WAIT_MS ? left : 0
  }
  return {
    heldMs,
    async wait(chatId, signal) {
      const at = Math.max(now(), nextFree, chatFree.get(chatId) ?? 0)
      nextFree = Math.max(now(), nextFree) + 1000 / PER_SECOND
      chatFree.set(chatId, at + (chatId < 0 ? GROUP_GAP_MS : CHAT_GAP_MS))
      if (chatFree.size > 10_000) forgetPast(chatFree, now())
      try {
        // A hold may come, or grow, while this one waits.
        for (let due = Math.max(at, heldUntil); due > now(); due = Math.max(at, heldUntil)) {
          if (heldMs() > 0) return 'held'
          await sleep(due - now(), undefined, { signal })
        }
        return signal.aborted ? 'stopped' : 'go'
      } catch {
        return 'stopped'
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
