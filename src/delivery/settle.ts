import type { Delivery, SendOutcome } from '../domain/delivery.ts'

/** The outbox, as the sender uses it. */
export interface Outbox {
  claim(now: Date, limit: number, until: Date): Promise<Delivery[]>
  markSent(id: number, messageId: number, at: Date): Promise<void>
  putOff(id: number, input: { error: string; notBefore: Date }): Promise<void>
  reject(id: number, error: string): Promise<void>
}

interface SettleParts {
  readonly outbox: Outbox
  readonly now: () => Date
  readonly endSubscription: (id: number, reason: string) => Promise<unknown>
  readonly pauseSubscription: (id: number, reason: string) => Promise<unknown>
  readonly moveChat: (from: number, to: number) => Promise<void>
}

const FIRST_PAUSE_MS = 10_000
const LONGEST_PAUSE_MS = 15 * 60_000

/** Stores what Telegram said to a message. */
export async function settle(parts: SettleParts, delivery: Delivery, outcome: SendOutcome): Promise<void> {
  const { outbox, now } = parts
  const later = (ms: number) => new Date(now().getTime() + ms)
  switch (outcome.kind) {
    case 'sent':
      return outbox.markSent(delivery.id, outcome.messageId, now())
    case 'flood':
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
    case 'topic_gone':
      await parts.pauseSubscription(delivery.subscriptionId, outcome.description)
      return
    case 'malformed':
    case 'rejected':
      return outbox.reject(delivery.id, outcome.description)
  }
}
