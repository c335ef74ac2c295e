import type { Delivery, SendOutcome } from '../domain/delivery.ts'
import type { Landing, Pace, Purpose } from './pace.ts'
import { type Outbox, settle } from './settle.ts'

/** Where a message goes, and the buttons under it. */
export type Target = Pick<Delivery, 'chatId' | 'threadId' | 'buttons'>

/** What the sender needs of the rest. */
export interface SendParts {
  readonly outbox: Outbox
  readonly pace: Pace
  /** What the messages are; digests when nothing is said. */
  readonly purpose?: Exclude<Purpose, 'answer'>
  readonly now: () => Date
  readonly send: (target: Target, html: string, form?: { asPlainText: boolean }) => Promise<SendOutcome>
  readonly endSubscription: (id: number, reason: string) => Promise<unknown>
  readonly pauseSubscription: (id: number, reason: string) => Promise<unknown>
  readonly moveChat: (from: number, to: number) => Promise<void>
  /** Told before the message is settled, so that a kill in between tells twice rather than never. */
  readonly onTrouble: (delivery: Delivery, outcome: SendOutcome) => Promise<void>
  /** Messages in hand at most: two seconds of the fastest rate, for as long waits whose chat had one just now. */
  readonly places: number
  /** What Telegram said while the store could not be written: it is settled before anything else is sent. */
  readonly unsettled: Map<number, () => Promise<void>>
}

/** Longer than any send with its wait for a place takes; a claim that lapses sooner would be sent twice. */
const CLAIM_MS = 3 * 60_000

/**
 * Sends what waits in the outbox until it is empty, Telegram asks for a long pause, or `signal` ends
 * it, and settles every message with what Telegram said. A message is claimed before it is sent and
 * marked after, so a kill in between repeats at most the ones under way. Gives how many were sent.
 */
export async function sendDue(parts: SendParts, signal: AbortSignal): Promise<number> {
  const { outbox, pace, now, places } = parts
  await settleLeft(parts)
  const inHand = new Set<Promise<void>>()
  const faults: unknown[] = []
  let sent = 0
  const start = (delivery: Delivery) => {
    const done = sendOne(parts, delivery, signal)
      .then(
        (isSent) => {
          if (isSent) sent += 1
        },
        (error: unknown) => {
          faults.push(error)
        },
      )
      .finally(() => inHand.delete(done))
    inHand.add(done)
  }
  while (!signal.aborted && faults.length === 0 && pace.heldMs() === 0) {
    const at = now()
    const batch = await outbox.claim(at, places - inHand.size, new Date(at.getTime() + CLAIM_MS))
    batch.forEach(start)
    if (inHand.size === 0) break
    // An answer may make the next part of its chat due.
    do await Promise.race(inHand)
    while (inHand.size > places / 2)
  }
  await Promise.all(inHand)
  if (faults.length > 0) throw faults[0]
  return sent
}

async function settleLeft({ unsettled }: SendParts): Promise<void> {
  for (const [id, again] of unsettled) {
    await again()
    unsettled.delete(id)
  }
}

/** True when Telegram took it. */
async function sendOne(parts: SendParts, delivery: Delivery, signal: AbortSignal): Promise<boolean> {
  const outcome = await sendAs(parts, delivery, signal, 'html')
  if (outcome?.kind !== 'malformed') return outcome?.kind === 'sent'
  const again = await sendAs(parts, delivery, signal, 'text')
  return again?.kind === 'sent'
}

/**
 * Sends and settles it; markup that cannot be read is left to the caller, who has the plain text. Null when it did not
 * get its turn; it is free for whoever comes next then.
 */
async function sendAs(
  parts: SendParts,
  delivery: Delivery,
  signal: AbortSignal,
  form: 'html' | 'text',
): Promise<SendOutcome | null> {
  const { outbox, pace, purpose = 'digest', now, send } = parts
  const { id, chatId, html } = delivery
  const turn = await pace.enter(chatId, purpose, signal)
  if (turn.kind !== 'go') {
    const notBefore = new Date(now().getTime() + (turn.kind === 'later' ? turn.inMs : 0))
    await outbox.putOff(id, { error: `${turn.kind} before sending`, notBefore })
    return null
  }
  let outcome: SendOutcome = { kind: 'unavailable', description: 'sending broke off' }
  try {
    outcome = await send(delivery, html, { asPlainText: form === 'text' })
    // Under way until it is marked: whoever is killed before that sends it again.
    if (outcome.kind === 'sent') await settleOnce(parts, delivery, outcome)
  } finally {
    await turn.departure.land(landingOf(outcome))
  }
  // After it has landed: it may be an administrator's own chat that is to be told of it.
  if (outcome.kind !== 'sent') await parts.onTrouble(delivery, outcome)
  if (outcome.kind !== 'sent' && (outcome.kind !== 'malformed' || form === 'text'))
    await settleOnce(parts, delivery, outcome)
  return outcome
}

async function settleOnce(parts: SendParts, delivery: Delivery, outcome: SendOutcome): Promise<void> {
  try {
    await settle(parts, delivery, outcome)
  } catch (error) {
    parts.unsettled.set(delivery.id, () => settle(parts, delivery, outcome))
    throw error
  }
}

function landingOf(outcome: SendOutcome): Landing {
  return outcome.kind === 'flood' || outcome.kind === 'unavailable' ? outcome : { kind: 'answered' }
}
