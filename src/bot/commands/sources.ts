import { Composer, type InlineKeyboard } from 'grammy'
import { adminsOnly, isAdmin } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { keyboard } from '../keyboard.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { type Html, joined } from '../render/html.ts'
import { renderSourceList } from '../render/sources.ts'
import { reply, replyAll } from '../reply.ts'
import type { BotServices } from '../services.ts'

/** /sources lists what is being read; while that is nothing, administrators are told what to do. */
export function sourcesCommand(parts: BotParts): Composer<BotContext> {
  const { services } = parts
  const composer = new Composer<BotContext>()
  composer.command('sources', async (ctx) => {
    const { words, settings } = ctx
    const sources = await services.sources.list()
    if (sources.length > 0) return replyAll(ctx, renderSourceList(sources, words, settings.timezone))
    if (await isAdmin(ctx, services.access)) {
      const { text, buttons } = noSourcesYet(words, services)
      return reply(ctx, text, buttons)
    }
    await reply(ctx, joined([words.t('sources-none'), words.t('sources-none-hint')], '\n'))
  })
  composer.filter(pressed('add-samples')).use(adminsOnly(parts), async (ctx) => {
    const { addSamples } = services.sources
    if (addSamples === null) return reply(ctx, ctx.words.t('samples-gone'))
    const count = await withProgress(ctx, null, addSamples)
    await reply(ctx, ctx.words.t('samples-added', { count }))
  })
  return composer
}

/** What an administrator reads while there is no source: how to add one, and the sample site for a look. */
export function noSourcesYet(
  words: Words,
  services: BotServices,
): { text: Html; buttons: InlineKeyboard | undefined } {
  const canTry = services.sources.addSamples !== null
  const hints = [
    words.t('sources-none'),
    words.t('sources-none-admin'),
    canTry ? words.t('sources-samples-hint') : '',
  ]
  return {
    text: joined(hints, '\n'),
    buttons: canTry ? keyboard([[words.label('button-samples'), { kind: 'add-samples' }]]) : undefined,
  }
}
