import type { Delivery, SendOutcome } from '../domain/delivery.ts'
import type { Pace } from './pace.ts'

/** The outbox, as the sender uses it. */
export interface Outbox {
  claim(now: Date, limit: number, until: Date): Promise<Delivery[]>
  markSent(id: number, messageId: number, at: Date): Promise<void>
  putOff(id: number, input: { error: string; notBefore: Date }): Promise<void>
  reject(id: number, error: string): Promise<void>
}

/** Where a message goes, and the buttons under it. */
export type Target = Pick<Delivery, 'chatId' | 'threadId' | 'buttons'>

/** What the sender needs of the rest. */
export interface SendParts {
  readonly outbox: Outbox
  readonly pace: Pace
  readonly now: () => Date
  readonly send: (target: Target, html: string) => Promise<SendOutcome>
  readonly endSubscription: (id: number, reason: string) => Promise<unknown>
  readonly moveChat: (from: number, to: number) => Promise<void>
  readonly onTrouble: (delivery: Delivery, outcome: SendOutcome) => void
}

/** Messages claimed at a time: few enough that a kill leaves few in doubt, enough to hide Telegram's latency. */
const BATCH = 20
/** Longer than any send with its wait for a place takes; a claim that lapses sooner would be sent twice. */
const CLAIM_MS = 90_000
const FIRST_PAUSE_MS = 10_000
const LONGEST_PAUSE_MS = 15 * 60_000

/**
 * Sends what waits in the outbox until it is empty, Telegram asks for a long pause, or `signal` ends
 * it, and settles every message with what Telegram said. A message is claimed before it is sent and
 * marked after, so a kill in between repeats at most the ones under way. Gives how many were sent.
 */
export async function sendDue(parts: SendParts, signal: AbortSignal): Promise<number> {
  let sent = 0
  while (!signal.aborted && parts.pace.heldMs() === 0) {
    const start = parts.now()
    const batch = await parts.outbox.claim(start, BATCH, new Date(start.getTime() + CLAIM_MS))
    if (batch.length === 0) break
    const outcomes = await Promise.all(batch.map((delivery) => sendOne(parts, delivery, signal)))
    sent += outcomes.filter((outcome) => outcome?.kind === 'sent').length
  }
  return sent
}

async function sendOne(
  parts: SendParts,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<SendOutcome | null> {
  const { outbox, pace, now } = parts
  const turn = await pace.wait(delivery.chatId, signal)
  if (turn !== 'go') {
    // Not begun: free for whoever comes next, once the hold is over.
    const notBefore = new Date(now().getTime() + pace.heldMs())
    await outbox.putOff(delivery.id, { error: `${turn} before sending`, notBefore })
    return null
  }
  const outcome = await parts.send(delivery, delivery.html)
  if (outcome.kind !== 'sent') parts.onTrouble(delivery, outcome)
  await settle(parts, delivery, outcome)
  return outcome
}

async function settle(parts: SendParts, delivery: Delivery, outcome: SendOutcome): Promise<void> {
  const { outbox, now } = parts
  const later = (ms: number) => new Date(now().getTime() + ms)
  switch (outcome.kind) {
    case 'sent':
      return outbox.markSent(delivery.id, outcome.messageId, now())
    case 'flood':
      parts.pace.hold(outcome.retryAfter)
      return outbox.putOff(delivery.id, { error: 'flood', notBefore: later(outcome.retryAfter * 1000) })
    case 'unavailable': {
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** delivery.attempts)
      return outbox.putOff(delivery.id, { error: outcome.description, notBefore: later(pause) })
    }
    case 'moved':
      await parts.moveChat(delivery.chatId, outcome.chatId)
      return outbox.putOff(delivery.id, { error: 'moved', notBefore: now() })
    case 'gone':
      await parts.endSubscription(delivery.subscriptionId, outcome.description)
      return
    case 'rejected':
      return outbox.reject(delivery.id, outcome.description)
  }
}
