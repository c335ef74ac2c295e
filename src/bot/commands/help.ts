import { Composer } from 'grammy'
import { isAdmin } from '../access.ts'
import { type BotContext, type BotParts, isPrivate } from '../context.ts'
import { joined } from '../render/html.ts'
import { reply } from '../reply.ts'

/** /help, as much as is of use to whoever asks. */
export function helpCommand({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.command('help', async (ctx) => {
    const { words } = ctx
    await reply(
      ctx,
      joined(
        [
          words.t('help'),
          isPrivate(ctx) ? '' : words.t('help-group'),
          (await isAdmin(ctx, services)) ? words.t('help-admin') : '',
        ],
        '\n\n',
      ),
    )
  })
  return composer
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
