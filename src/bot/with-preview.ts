import type { Preview } from '../domain/preview.ts'
import { sourceCard } from './commands/source-card.ts'
import { type BotContext, type BotParts, chatIdOf } from './context.ts'
import { keyboard } from './keyboard.ts'
import { joined } from './render/html.ts'
import { previewAddress, renderCancelled } from './render/preview.ts'
import { addressCode, addressIn } from './render/sources.ts'
import { show } from './reply.ts'

/** Hands the preview of a pressed button on while it is open; else shows what became of it. */
export async function withPreview(
  ctx: BotContext,
  { services: { previews, sources } }: BotParts,
  token: string,
  use: (preview: Preview) => Promise<void>,
): Promise<void> {
  const preview = await previews.get(token, chatIdOf(ctx))
  if (preview === null) return showExpired(ctx)
  if (preview.state.kind === 'open') return use(preview)
  if (preview.state.kind === 'cancelled')
    return show(ctx, renderCancelled(previewAddress(preview), ctx.words))
  const { text, buttons } = await sourceCard(ctx, sources, { id: preview.state.sourceId })
  await show(ctx, text, buttons)
}

/** Tells how to see it again; the address stands in the message still. */
export async function showExpired(ctx: BotContext): Promise<void> {
  const { words } = ctx
  const address = addressIn(ctx.callbackQuery?.message)
  if (address === null) return show(ctx, words.t('preview-expired'))
  await show(
    ctx,
    joined([words.t('preview-expired'), addressCode(address)], '\n'),
    keyboard([[words.label('button-look-again'), { kind: 'add-source' }]]),
  )
}
