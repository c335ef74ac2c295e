import type { Alarm } from '../domain/alarm.ts'
import type { BotParts } from './context.ts'
import { renderAlarm } from './render/alarm.ts'
import type { Sender } from './send.ts'

/** Tells one administrator in their language. False when Telegram could not be reached and it is to be tried again. */
export type TellAlarm = (adminId: number, alarm: Alarm) => Promise<boolean>

export function createTellAlarm(
  send: Sender,
  { services, locales }: Pick<BotParts, 'services' | 'locales'>,
): TellAlarm {
  return async (adminId, alarm) => {
    const { locale, timezone } = (await services.settings.get(adminId)) ?? services.defaults
    const text = renderAlarm(alarm, locales[locale], timezone)
    const { kind } = await send({ chatId: adminId, threadId: null }, text.html)
    // Whoever never wrote to the bot, or blocked it, cannot be told; the log has it too.
    return kind !== 'flood' && kind !== 'unavailable'
  }
}
