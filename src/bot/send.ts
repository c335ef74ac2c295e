import { type Api, GrammyError, HttpError } from 'grammy'
import type { MessageButton, SendOutcome } from '../domain/delivery.ts'
import { describeTelegramError } from './describe-telegram-error.ts'
import { toKeyboard } from './keyboard.ts'
import { visibleText } from './render/split-messages.ts'

export interface SendTarget {
  readonly chatId: number
  /** The forum topic, null outside of forums. */
  readonly threadId: number | null
  /** Row by row. */
  readonly buttons?: readonly (readonly MessageButton[])[]
}

/**
 * Sends one message of Telegram's HTML, without link previews, and tells what Telegram said to it. As plain text it has
 * the same words and no links.
 */
export type Sender = (
  target: SendTarget,
  html: string,
  form?: { readonly asPlainText: boolean },
) => Promise<SendOutcome>

export interface SenderOptions {
  /** The operator pays Telegram for more than 30 messages a second. */
  readonly allowPaidBroadcast?: boolean
  /** After so long without an answer Telegram is held to be unavailable. Default 20 s. */
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 20_000

/** A sender that never retries and never throws for what Telegram or the network does: pace and patience are the caller's. */
export function createSender(
  api: Api,
  { allowPaidBroadcast = false, timeoutMs = TIMEOUT_MS }: SenderOptions = {},
): Sender {
  return async ({ chatId, threadId, buttons = [] }, html, { asPlainText } = { asPlainText: false }) => {
    try {
      const message = await api.sendMessage(
        chatId,
        asPlainText ? visibleText({ html }) : html,
        {
          ...(asPlainText ? {} : { parse_mode: 'HTML' }),
          link_preview_options: { is_disabled: true },
          ...(allowPaidBroadcast ? { allow_paid_broadcast: true } : {}),
          ...(threadId === null ? {} : { message_thread_id: threadId }),
          ...(buttons.length === 0 ? {} : { reply_markup: toKeyboard(buttons) }),
        },
        AbortSignal.timeout(timeoutMs) as Parameters<Api['sendMessage']>[3],
      )
      return { kind: 'sent', messageId: message.message_id }
    } catch (error) {
      return outcomeOf(error)
    }
  }
}

/** Telegram's words for chats that take no message any more, whatever is sent. */
const GONE =
  /chat not found|peer_id_invalid|user not found|user is deactivated|group chat was (deactivated|deleted)|not enough rights|have no rights|chat_write_forbidden|chat_restricted|need administrator rights/i

const TOPIC_GONE = /topic_(closed|deleted)|thread not found/i
const MALFORMED = /can't parse entities/i

function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof HttpError) return { kind: 'unavailable', description: describeTelegramError(error) }
  if (!(error instanceof GrammyError)) throw error
  const { error_code: code, description, parameters } = error
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', chatId: parameters.migrate_to_chat_id }
  }
  if (code === 429) return { kind: 'flood', retryAfter: parameters.retry_after ?? 30 }
  if (code === 403 || (code === 400 && GONE.test(description))) return { kind: 'gone', description }
  if (code === 400 && TOPIC_GONE.test(description)) return { kind: 'topic_gone', description }
  if (code === 400 && MALFORMED.test(description)) return { kind: 'malformed', description }
  if (code === 400) return { kind: 'rejected', description }
  // 401 and 404 mean that the token is refused: the message and the chat are not at fault.
  return { kind: 'unavailable', description: describeTelegramError(error) }
}
