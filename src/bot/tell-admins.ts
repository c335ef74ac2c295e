import type { Api } from 'grammy'
import { noSourcesYet } from './commands/sources.ts'
import type { BotParts } from './context.ts'
import { describeTelegramError } from './describe-telegram-error.ts'

/**
 * Tells each administrator, in their language, that there is no source yet and how to add one, and offers the
 * sample site. Never rejects: whoever cannot be told finds the same under /sources.
 */
export async function tellAdminsNoSources(
  api: Api,
  { services, locales, log }: BotParts,
  adminIds: readonly number[],
): Promise<void> {
  for (const adminId of adminIds) {
    try {
      const settings = await services.settings.get(adminId)
      const { text, buttons } = noSourcesYet(locales[settings?.locale ?? services.defaults.locale], services)
      await api.sendMessage(adminId, text.html, {
        parse_mode: 'HTML',
        ...(buttons ? { reply_markup: buttons } : {}),
      })
    } catch (error) {
      log.warn(
        { adminId, error: describeTelegramError(error) },
        'An administrator could not be told that there is no source yet',
      )
    }
  }
}
