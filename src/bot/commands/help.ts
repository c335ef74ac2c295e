import { Composer } from 'grammy'
import type { Role } from '../../domain/access.ts'
import { hasRight, roleOf } from '../access.ts'
import { type BotContext, type BotParts, isPrivate } from '../context.ts'
import type { Words } from '../locales.ts'
import { type Html, joined } from '../render/html.ts'
import { reply } from '../reply.ts'

/** /help, as much as is of use to whoever asks. */
export function helpCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.command('help', async (ctx) => {
    const { words } = ctx
    const group = isPrivate(ctx) ? '' : words.t('help-group')
    await reply(ctx, joined([words.t('help'), group, roleHelp(await roleOf(ctx, services), words)], '\n\n'))
  })
  return composer
}

/** What a role may do besides, with its commands; nothing for a reader. */
export function roleHelp(role: Role | null, words: Words): Html | '' {
  if (role === null) return ''
  const texts = [
    words.t('help-sources'),
    hasRight(role, 'operations') ? words.t('help-operations') : '',
    hasRight(role, 'members') ? words.t(role === 'owner' ? 'help-members' : 'help-editors') : '',
  ]
  return joined([words.t(ROLE_TITLES[role]), ...texts], '\n')
}

const ROLE_TITLES: Readonly<Record<Role, string>> = {
  owner: 'help-owner-title',
  administrator: 'help-administrator-title',
  editor: 'help-editor-title',
}

/** The answer to a command that is none; in groups only when it names this bot, since others may know it. */
export function unknownCommand(): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.on('message:entities:bot_command').filter(isOurCommand, async (ctx) => {
    const command = ctx.message.text?.split(/[\s@]/, 1)[0] ?? ''
    await reply(ctx, ctx.words.t('unknown-command', { command: command.slice(0, 40) }))
  })
  return composer
}

function isOurCommand(ctx: BotContext): boolean {
  const command = ctx.entities('bot_command').find(({ offset }) => offset === 0)?.text
  if (command === undefined) return false
  const addressee = command.split('@')[1]
  if (addressee === undefined) return isPrivate(ctx)
  return addressee.toLowerCase() === ctx.me.username.toLowerCase()
}
