import type { Api } from 'grammy'
import type { Member, Role } from '../domain/access.ts'
import type { Locale } from '../domain/subscription.ts'
import { hasRight, type Right } from './access.ts'
import type { BotLog } from './context.ts'
import { describeTelegramError } from './describe-telegram-error.ts'
import { LOCALES, type Locales } from './locales.ts'

const READER_COMMANDS = [
  'today',
  'digest',
  'why',
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'filter',
  'preview',
  'length',
  'days',
  'pause',
  'resume',
  'time',
  'timezone',
  'language',
  'watch',
  'unwatch',
  'quiet',
  'channel',
  'sources',
  'help',
] as const
/** What each right adds to a reader's menu. */
const COMMANDS_OF: Readonly<Record<Right, readonly string[]>> = {
  sources: ['addsource', 'addsources', 'catalogue', 'removesource', 'tags', 'zone', 'selectors', 'export'],
  operations: ['stats', 'health', 'log'],
  members: ['admins'],
}
const RIGHTS: readonly Right[] = ['sources', 'operations', 'members']

export interface MenuOptions {
  readonly locales: Locales
  /** For readers whose Telegram speaks neither of our languages. */
  readonly defaultLocale: Locale
  readonly log: BotLog
}

/**
 * Fills Telegram's command menus in both languages: one for everybody, and for each with a role what they may do.
 * Never rejects: without a menu every command still works.
 */
export async function registerCommands(
  api: Api,
  options: MenuOptions & { readonly members: readonly Pick<Member, 'userId' | 'role'>[] },
): Promise<void> {
  await fillMenu(api, options, { role: null, chatId: null })
  for (const { userId, role } of options.members) await setMenu(api, options, { userId, role })
}

/** The menu of one person's chat with the bot; without a role that of everybody. Never rejects. */
export async function setMenu(
  api: Api,
  options: MenuOptions,
  { userId, role }: { userId: number; role: Role | null },
): Promise<void> {
  if (role !== null) return fillMenu(api, options, { role, chatId: userId })
  const scope = { type: 'chat', chat_id: userId } as const
  await quietly(options.log, userId, async () => {
    await api.deleteMyCommands({ scope })
    // Each language has a menu of its own, and the first call takes none of them away.
    for (const locale of LOCALES) await api.deleteMyCommands({ scope, language_code: locale })
  })
}

async function fillMenu(
  api: Api,
  { locales, defaultLocale, log }: MenuOptions,
  { role, chatId }: { role: Role | null; chatId: number | null },
): Promise<void> {
  const added = RIGHTS.filter((right) => hasRight(role, right)).flatMap((right) => COMMANDS_OF[right])
  const scope = chatId === null ? {} : { scope: { type: 'chat', chat_id: chatId } as const }
  const menu = (locale: Locale) =>
    [...READER_COMMANDS, ...added].map((command) => ({
      command,
      description: locales[locale].label(`command-${command}`),
    }))
  await quietly(log, chatId, async () => {
    await api.setMyCommands(menu(defaultLocale), scope)
    for (const locale of LOCALES) await api.setMyCommands(menu(locale), { ...scope, language_code: locale })
  })
}

async function quietly(log: BotLog, userId: number | null, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // Somebody who never wrote to the bot has no chat with it yet; their /start sets the menu.
    log.warn({ userId, error: describeTelegramError(error) }, 'The command menu could not be set')
  }
}
