import { Composer } from 'grammy'
import { roleOf } from '../access.ts'
import { changeSettings } from '../change-settings.ts'
import { type BotContext, type BotParts, isPrivate } from '../context.ts'
import { keyboard } from '../keyboard.ts'
import { setMenu } from '../register-commands.ts'
import { joined } from '../render/html.ts'
import { reply } from '../reply.ts'
import { offerChannels } from './channels.ts'
import { claim } from './claim.ts'

/** /start greets and offers the first steps; /start CODE, from a link, is a claim while nobody is administrator. */
export function startCommand(parts: BotParts): Composer<BotContext> {
  const { services, locales, log } = parts
  const composer = new Composer<BotContext>()
  composer.command('start', async (ctx) => {
    const { words, settings, isKnownChat } = ctx
    if (!isKnownChat) await changeSettings(ctx, services)
    const isUnclaimed = await services.access.isUnclaimed()
    if (ctx.match !== '' && isUnclaimed) return claim(ctx, parts, ctx.match)
    const { time, timezone } = settings
    const greeting = [words.t('start', { time, timezone }), isUnclaimed ? words.t('start-claim-hint') : '']
    await reply(
      ctx,
      joined(greeting, '\n\n'),
      keyboard(
        [
          [words.label('button-subscribe'), { kind: 'subscribe' }],
          [words.label('button-today'), { kind: 'today' }],
        ],
        [[words.label('button-language'), { kind: 'choose-language' }]],
      ),
    )
    await offerChannels(ctx, parts)
    // Whoever was given a role before their first word to the bot had no chat for a menu then.
    const role = await roleOf(ctx, services)
    if (role !== null && ctx.from !== undefined && isPrivate(ctx))
      await setMenu(
        ctx.api,
        { locales, defaultLocale: services.defaults.locale, log },
        { userId: ctx.from.id, role },
      )
  })
  return composer
}
