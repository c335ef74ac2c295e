import { Composer } from 'grammy'
import type { Preview } from '../../domain/preview.ts'
import { actorOf, adminsOnly } from '../access.ts'
import { type BotContext, type BotParts, chatIdOf } from '../context.ts'
import type { Errands } from '../errands.ts'
import { followPreview } from '../follow-preview.ts'
import { pressed } from '../pressed.ts'
import { joined } from '../render/html.ts'
import { previewAddress, renderCancelled } from '../render/preview.ts'
import { sourceTitle } from '../render/sources.ts'
import { answerPress, show } from '../reply.ts'
import { showExpired, withPreview } from '../with-preview.ts'
import { showEdited, sourceCard } from './source-card.ts'

/** The buttons below a preview, for whoever may change sources in the chat where it was asked for. */
export function previewCommands(parts: BotParts, errands: Errands): Composer<BotContext> {
  const { previews, sources } = parts.services
  const composer = new Composer<BotContext>()
  const admins = adminsOnly(parts)

  const accept = async (ctx: BotContext, preview: Preview) => {
    const { words } = ctx
    const outcome = await previews.accept(preview, actorOf(ctx))
    if (outcome === null) return showExpired(ctx)
    const { id } = outcome.source
    if (outcome.kind === 'changed') return showEdited(ctx, sources, outcome.source)
    const title = sourceTitle(outcome.source)
    const news =
      outcome.kind === 'added'
        ? joined([words.t('addsource-added', { id: String(id) }), words.t('addsource-hint')], '\n')
        : words.t('addsource-known', { id: String(id), title })
    const { text, buttons } = await sourceCard(ctx, sources, { id, news })
    await show(ctx, text, buttons)
  }

  const choose = async (ctx: BotContext, preview: Preview, index: number) => {
    const candidate = preview.candidates[index]
    if (candidate === undefined) return
    const errand = errands.begin(chatIdOf(ctx), preview.token)
    // Pressed twice: the first is at it.
    if (errand === null) return
    const work: Parameters<typeof followPreview>[2]['work'] = (progress) =>
      previews.choose(preview, index, progress)
    await followPreview(ctx, parts, { errand, address: candidate.url, before: preview, work })
  }

  const cancel = async (ctx: BotContext, preview: Preview) => {
    await previews.cancel(preview)
    await show(ctx, renderCancelled(previewAddress(preview), ctx.words))
  }

  composer
    .filter(pressed('preview-add'))
    .use(admins, (ctx) => withPreview(ctx, parts, ctx.press.token, (preview) => accept(ctx, preview)))
  composer
    .filter(pressed('preview-choose'))
    .use(admins, (ctx) =>
      withPreview(ctx, parts, ctx.press.token, (preview) => choose(ctx, preview, ctx.press.index)),
    )
  composer.filter(pressed('preview-cancel')).use(admins, async (ctx) => {
    const { token } = ctx.press
    if (errands.stop(token, chatIdOf(ctx))) return answerPress(ctx)
    await withPreview(ctx, parts, token, (preview) => cancel(ctx, preview))
  })
  return composer
}
