import type { Notice } from '../domain/notice.ts'
import type { BotParts } from './context.ts'
import { renderNotice } from './render/notice.ts'
import type { Sender } from './send.ts'

/** Tells one administrator in their language. False when Telegram could not be reached and it is to be tried again. */
export type TellNotice = (adminId: number, notice: Notice) => Promise<boolean>

export function createTellNotice(
  send: Sender,
  { services, locales }: Pick<BotParts, 'services' | 'locales'>,
): TellNotice {
  return async (adminId, notice) => {
    const { locale, timezone } = (await services.settings.get(adminId)) ?? services.defaults
    const text = renderNotice(notice, locales[locale], timezone)
    const { kind } = await send({ chatId: adminId, threadId: null }, text.html)
    // Whoever never wrote to the bot, or blocked it, cannot be told; the log has it too.
    return kind !== 'flood' && kind !== 'unavailable'
  }
}
