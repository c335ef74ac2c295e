import { Composer } from 'grammy'
import type { SourceSettings } from '../../domain/source-settings.ts'
import { adminsOnly } from '../access.ts'
import { type BotContext, type BotParts, chatIdOf } from '../context.ts'
import type { Errands } from '../errands.ts'
import { followImport } from '../follow-import.ts'
import { followPreview } from '../follow-preview.ts'
import { pressed } from '../pressed.ts'
import type { Html } from '../render/html.ts'
import { addressIn } from '../render/sources.ts'
import { reply } from '../reply.ts'

/** /addsource and /checksource show what an address would bring; /addsources, and several lines, add without a preview. */
export function addSourceCommands(parts: BotParts, errands: Errands): Composer<BotContext> {
  const { previews } = parts.services
  const composer = new Composer<BotContext>()
  const admins = adminsOnly(parts)

  const look = async (
    ctx: BotContext,
    address: string,
    { robots = 'obey' }: Partial<Pick<SourceSettings, 'robots'>> = {},
  ) => {
    const chatId = chatIdOf(ctx)
    const errand = errands.begin(chatId)
    if (errand === null) return
    const wanted = { address, chatId, token: errand.token, robots }
    await followPreview(ctx, parts, {
      ...{ errand, address, before: null },
      work: (progress) => previews.look(wanted, progress),
    })
  }

  const addAll = (ctx: BotContext, text: string) =>
    followImport(ctx, parts, { errands, file: Buffer.from(text) })

  const lookOrAddAll = async (ctx: BotContext, text: string, usage: Html) => {
    const [address, ...others] = addressesIn(text)
    if (address === undefined) return reply(ctx, usage)
    await (others.length > 0 ? addAll(ctx, text) : look(ctx, address))
  }

  composer.command('addsource', admins, (ctx) => lookOrAddAll(ctx, ctx.match, ctx.words.t('addsource-usage')))
  composer.command('checksource', admins, (ctx) =>
    lookOrAddAll(ctx, ctx.match, ctx.words.t('checksource-usage')),
  )
  composer.command('addsources', admins, async (ctx) => {
    await (addressesIn(ctx.match).length > 0
      ? addAll(ctx, ctx.match)
      : reply(ctx, ctx.words.t('addsources-usage')))
  })
  // Below an expired preview, and messages of earlier versions.
  composer.filter(pressed('add-source')).use(admins, async (ctx) => {
    const address = addressIn(ctx.callbackQuery?.message)
    await (address ? look(ctx, address) : reply(ctx, ctx.words.t('addsource-usage')))
  })
  composer.filter(pressed('look-closed')).use(adminsOnly(parts, 'operations'), async (ctx) => {
    const address = addressIn(ctx.callbackQuery?.message)
    await (address ? look(ctx, address, { robots: 'ignore' }) : reply(ctx, ctx.words.t('addsource-usage')))
  })
  return composer
}

/** The first word of each line that has one. */
function addressesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim().split(/\s+/, 1).filter(Boolean))
}
