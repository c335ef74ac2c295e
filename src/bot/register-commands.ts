import type { Api } from 'grammy'
import type { Locale } from '../domain/subscription.ts'
import type { BotLog } from './context.ts'
import { describeTelegramError } from './describe-telegram-error.ts'
import { LOCALES, type Locales } from './locales.ts'

const READER_COMMANDS = [
  'today',
  'subscribe',
  'unsubscribe',
  'time',
  'timezone',
  'language',
  'sources',
  'help',
] as const
const ADMIN_COMMANDS = [
  'addsource',
  'checksource',
  'removesource',
  'export',
  'stats',
  'health',
  'log',
  'admins',
] as const

export interface MenuOptions {
  readonly locales: Locales
  /** For readers whose Telegram speaks neither of our languages. */
  readonly defaultLocale: Locale
  readonly adminIds: readonly number[]
  readonly log: BotLog
}

/**
 * Fills Telegram's command menus in both languages: one for everybody, a longer one for each administrator.
 * Never rejects: without a menu every command still works.
 */
export async function registerCommands(api: Api, options: MenuOptions): Promise<void> {
  await setMenu(api, options, null)
  for (const adminId of options.adminIds) await setMenu(api, options, adminId)
}

/** The menu of one chat with an administrator, or with null of everybody else. */
export async function setMenu(
  api: Api,
  { locales, defaultLocale, log }: Omit<MenuOptions, 'adminIds'>,
  adminId: number | null,
): Promise<void> {
  const names = adminId === null ? READER_COMMANDS : [...READER_COMMANDS, ...ADMIN_COMMANDS]
  const scope = adminId === null ? {} : { scope: { type: 'chat', chat_id: adminId } as const }
  const menu = (locale: Locale) =>
    names.map((command) => ({ command, description: locales[locale].label(`command-${command}`) }))
  try {
    await api.setMyCommands(menu(defaultLocale), scope)
    for (const locale of LOCALES) {
      await api.setMyCommands(menu(locale), { ...scope, language_code: locale })
    }
  } catch (error) {
    // An administrator who never wrote to the bot has no chat with it yet.
    log.warn({ adminId, error: describeTelegramError(error) }, 'The command menu could not be set')
  }
}
