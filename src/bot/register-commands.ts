import { type Api, GrammyError } from 'grammy'
import { LOCALES, type Locales, type Words } from './locales.ts'

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
const ADMIN_COMMANDS = ['addsource', 'checksource', 'removesource'] as const

/** Fills Telegram's command menus, in both languages: one for everybody, a longer one for each administrator. */
export async function registerCommands(
  api: Api,
  locales: Locales,
  admins: { readonly defaultLocale: Words['locale']; readonly adminIds: readonly number[] },
): Promise<void> {
  await api.setMyCommands(menu(locales[admins.defaultLocale], READER_COMMANDS))
  for (const locale of LOCALES) {
    await api.setMyCommands(menu(locales[locale], READER_COMMANDS), { language_code: locale })
  }
  for (const adminId of admins.adminIds) await setAdminCommands(api, locales, adminId)
}

/** The menu of one administrator; nothing happens when they have never written to the bot. */
export async function setAdminCommands(api: Api, locales: Locales, adminId: number): Promise<void> {
  const scope = { type: 'chat', chat_id: adminId } as const
  try {
    for (const locale of LOCALES) {
      const commands = menu(locales[locale], [...READER_COMMANDS, ...ADMIN_COMMANDS])
      await api.setMyCommands(commands, { scope, language_code: locale })
    }
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
  }
}

function menu(words: Words, commands: readonly string[]) {
  return commands.map((command) => ({ command, description: words.label(`command-${command}`) }))
}
