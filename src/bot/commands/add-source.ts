import { Composer } from 'grammy'
import { actorOf, adminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { joined } from '../render/html.ts'
import { addressCode, addressIn, renderFailure, renderReading, sourceTitle } from '../render/sources.ts'
import { reply } from '../reply.ts'

/** /addsource and /checksource for administrators. */
export function addSourceCommands(parts: BotParts): Composer<BotContext> {
  const { services } = parts
  const composer = new Composer<BotContext>()

  const add = async (ctx: BotContext, address: string) => {
    const { words, settings } = ctx
    const outcome = await withProgress(
      ctx,
      words.t('addsource-working', { address: addressCode(address) }),
      () => services.sources.add(address, actorOf(ctx)),
    )
    if (outcome.kind === 'failed') return reply(ctx, renderFailure(outcome, words))
    const { source } = outcome
    const id = String(source.id)
    if (outcome.kind === 'known') {
      return reply(ctx, words.t('addsource-known', { id, title: sourceTitle(source) }))
    }
    const reading = renderReading(outcome.reading, words, settings.timezone)
    await reply(
      ctx,
      joined([words.t('addsource-added', { id }), reading, words.t('addsource-hint')], '\n\n'),
      keyboard([[words.label('button-undo'), { kind: 'remove-source', id: source.id }]]),
    )
  }

  const check = async (ctx: BotContext, address: string) => {
    const { words, settings } = ctx
    const outcome = await withProgress(
      ctx,
      words.t('addsource-working', { address: addressCode(address) }),
      () => services.sources.check(address),
    )
    if (outcome.kind === 'failed') return reply(ctx, renderFailure(outcome, words))
    const reading = renderReading(outcome, words, settings.timezone)
    await reply(
      ctx,
      joined([reading, joined([words.t('reading-add-hint'), addressCode(address)], ' ')], '\n\n'),
      keyboard([[words.label('button-add'), { kind: 'add-source' }]]),
    )
  }

  composer.command('addsource', adminsOnly(parts), async (ctx) => {
    const address = parseAddress(ctx.match)
    await (address ? add(ctx, address) : reply(ctx, ctx.words.t('addsource-usage')))
  })
  composer.command('checksource', adminsOnly(parts), async (ctx) => {
    const address = parseAddress(ctx.match)
    await (address ? check(ctx, address) : reply(ctx, ctx.words.t('checksource-usage')))
  })
  composer.filter(pressed('add-source')).use(adminsOnly(parts), async (ctx) => {
    const address = addressIn(ctx.callbackQuery?.message)
    await (address ? add(ctx, address) : reply(ctx, ctx.words.t('addsource-usage')))
  })
  return composer
}

/** What somebody typed as an address, with the scheme that people leave out; '' for nothing. */
function parseAddress(text: string): string {
  const [first = ''] = text.trim().split(/\s+/, 1)
  return /^[\w-]+(\.[\w-]+)+([:/?#]|$)/.test(first) ? `https://${first}` : first
}
