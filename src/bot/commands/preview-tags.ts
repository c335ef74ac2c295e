import { Composer } from 'grammy'
import type { Preview } from '../../domain/preview.ts'
import type { SourceTags } from '../../domain/source-settings.ts'
import { adminsOnly } from '../access.ts'
import { type BotContext, type BotParts, chatIdOf } from '../context.ts'
import { previewButtons } from '../follow-preview.ts'
import { pressed } from '../pressed.ts'
import type { Questions } from '../questions.ts'
import { html, joined } from '../render/html.ts'
import { previewAddress, renderPreview } from '../render/preview.ts'
import { renderTags } from '../render/settings.ts'
import { shorten } from '../render/shorten.ts'
import { addressCode } from '../render/sources.ts'
import { reply, show } from '../reply.ts'
import { tagKeyboard, toggled } from '../tag-keyboard.ts'
import { withPreview } from '../with-preview.ts'

const NONE: SourceTags = { regions: [], industries: [] }

/** 🏷 below a preview: the tags that the source will have when it is added. */
export function previewTagButtons(parts: BotParts, questions: Questions): Composer<BotContext> {
  const { previews, sources } = parts.services
  const composer = new Composer<BotContext>()
  const admins = adminsOnly(parts)

  const ask = async (ctx: BotContext, preview: Preview) => {
    const { words } = ctx
    const { token, settings } = preview
    questions.ask(ctx, { kind: 'preview-tags', token })
    const buttons = tagKeyboard(words, {
      ...{ tags: settings.tags, inUse: await sources.tagsInUse() },
      toggle: (tag) => ({ kind: 'preview-tag', token, tag }),
      clear: { kind: 'preview-no-tags', token },
      back: { kind: 'preview-show', token },
    })
    const head = html`🏷 ${addressCode(previewAddress(preview))}: ${renderTags(settings.tags, words)}`
    await show(ctx, joined([head, words.t('tags-ask')], '\n'), buttons)
  }

  const toggle = async (ctx: BotContext, preview: Preview, key: string) => {
    const tags = toggled(preview.settings.tags, await sources.tagsInUse(), key)
    await ask(ctx, await previews.tag(preview, tags))
  }

  composer
    .filter(pressed('preview-tags'))
    .use(admins, (ctx) => withPreview(ctx, parts, ctx.press.token, (preview) => ask(ctx, preview)))
  composer
    .filter(pressed('preview-show'))
    .use(admins, (ctx) => withPreview(ctx, parts, ctx.press.token, (preview) => showPreview(ctx, preview)))
  composer
    .filter(pressed('preview-tag'))
    .use(admins, (ctx) =>
      withPreview(ctx, parts, ctx.press.token, (preview) => toggle(ctx, preview, ctx.press.tag)),
    )
  composer.filter(pressed('preview-no-tags')).use(admins, (ctx) =>
    withPreview(ctx, parts, ctx.press.token, async (preview) => {
      await showPreview(ctx, await previews.tag(preview, NONE))
    }),
  )
  return composer
}

/** Gives a preview the tags that somebody wrote, and shows it; false when they are none. */
export async function tagPreview(
  ctx: BotContext,
  parts: BotParts,
  { token, text }: { token: string; text: string },
): Promise<boolean> {
  const { previews, sources } = parts.services
  const tags = sources.readTags(text)
  const preview = await previews.get(token, chatIdOf(ctx))
  if (tags === null) await reply(ctx, ctx.words.t('tags-bad', { text: shorten(text, 60) }))
  else if (preview?.state.kind !== 'open') await reply(ctx, ctx.words.t('preview-expired'))
  else await showPreview(ctx, await previews.tag(preview, tags))
  return tags !== null
}

async function showPreview(ctx: BotContext, preview: Preview): Promise<void> {
  const { words, settings } = ctx
  await show(ctx, renderPreview(preview, words, settings.timezone), previewButtons(preview, words))
}
