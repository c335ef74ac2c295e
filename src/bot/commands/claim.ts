import { Composer } from 'grammy'
import { isAdmin } from '../access.ts'
import { type BotContext, type BotParts, isPrivate } from '../context.ts'
import { setMenu } from '../register-commands.ts'
import { joined } from '../render/html.ts'
import { reply } from '../reply.ts'
import { roleHelp } from './help.ts'
import { noSourcesYet } from './sources.ts'

/** /claim CODE makes the first administrator. */
export function claimCommand(parts: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.command('claim', (ctx) => claim(ctx, parts, ctx.match))
  return composer
}

/** Makes the writer an administrator when the code is right and nobody is one yet. */
export async function claim(ctx: BotContext, parts: BotParts, code: string): Promise<void> {
  const { services, log, locales } = parts
  const { words, from } = ctx
  if (!isPrivate(ctx) || from === undefined) return reply(ctx, words.t('claim-private'))
  if (await isAdmin(ctx, services)) return reply(ctx, words.t('claim-done'))
  if (!(await services.access.isUnclaimed())) return reply(ctx, words.t('claim-taken'))
  if (code.trim() === '') return reply(ctx, words.t('claim-usage'))
  if (!(await services.access.claim(from.id, code.trim()))) {
    log.warn({ user: from.id }, 'A wrong claim code was sent')
    return reply(ctx, words.t('claim-wrong'))
  }
  log.info({ user: from.id }, 'The bot has its first administrator')
  const sources = await services.sources.list()
  const welcome = joined([words.t('claim-done'), roleHelp('owner', words)], '\n\n')
  await reply(ctx, welcome)
  if (sources.length === 0) {
    const { text, buttons } = noSourcesYet(words, services)
    await reply(ctx, text, buttons)
  }
  await setMenu(
    ctx.api,
    { locales, defaultLocale: services.defaults.locale, log },
    { userId: from.id, role: 'owner' },
  )
}
