import type { SendOutcome } from '../domain/delivery.ts'
import type { Notice } from '../domain/notice.ts'
import type { BotParts } from './context.ts'
import { renderNotice } from './render/notice.ts'
import type { Sender } from './send.ts'

/** Messages to administrators that wait to be sent. */
export interface NoticeOutbox {
  claim(now: Date, limit: number, until: Date): Promise<{ id: number; userId: number; notice: Notice }[]>
  settle(id: number, state: 'sent' | 'dropped'): Promise<void>
  putOff(id: number, notBefore: Date): Promise<void>
}

export interface NoticeParts extends Pick<BotParts, 'locales' | 'log'> {
  readonly services: Pick<BotParts['services'], 'settings' | 'defaults'>
  readonly outbox: NoticeOutbox
  readonly send: Sender
  readonly now: () => Date
}

/** Longer than all that is claimed at once can take, so that nobody else sends it too. */
const CLAIM_MS = 120_000
const AT_ONCE = 4
/** While Telegram is away. */
const LATER_SECONDS = 60

/** Sends what administrators are to be told, each in their language; who has blocked the bot, or never wrote to it, is passed over. */
export async function sendNotices(parts: NoticeParts, signal: AbortSignal): Promise<void> {
  const { outbox, now } = parts
  while (!signal.aborted) {
    const at = now()
    const waiting = await outbox.claim(at, AT_ONCE, new Date(at.getTime() + CLAIM_MS))
    if (waiting.length === 0) return
    let isAway = false
    for (const { id, userId, notice } of waiting) {
      const outcome = await sendOne(parts, userId, notice)
      await settle(parts, { id, userId }, outcome)
      isAway ||= outcome.kind === 'flood' || outcome.kind === 'unavailable'
    }
    if (isAway) return
  }
}

async function sendOne(
  { services, locales, send }: NoticeParts,
  userId: number,
  notice: Notice,
): Promise<SendOutcome> {
  const { locale, timezone } = { ...services.defaults, ...(await services.settings.get(userId)) }
  const { text, buttons } = renderNotice(notice, locales[locale], timezone)
  return send({ chatId: userId, threadId: null, buttons }, text.html)
}

async function settle(
  { outbox, now, log }: NoticeParts,
  { id, userId }: { id: number; userId: number },
  outcome: SendOutcome,
): Promise<void> {
  switch (outcome.kind) {
    case 'sent':
      return outbox.settle(id, 'sent')
    case 'flood':
    case 'unavailable': {
      const seconds = outcome.kind === 'flood' ? outcome.retryAfter : LATER_SECONDS
      return outbox.putOff(id, new Date(now().getTime() + seconds * 1000))
    }
    default:
      log.warn({ userId, ...outcome }, 'Somebody could not be told what they should know')
      return outbox.settle(id, 'dropped')
  }
}
