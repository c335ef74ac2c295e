import { Composer } from 'grammy'
import type { Source } from '../../domain/source.ts'
import type { SourceTags } from '../../domain/source-settings.ts'
import { actorOf, adminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { numberAndRest } from '../number-and-rest.ts'
import { pressed } from '../pressed.ts'
import type { Questions } from '../questions.ts'
import { html, joined } from '../render/html.ts'
import { renderTags } from '../render/settings.ts'
import { shorten } from '../render/shorten.ts'
import { sourceTitle } from '../render/sources.ts'
import { reply, show } from '../reply.ts'
import { tagKeyboard, toggled } from '../tag-keyboard.ts'
import { showEdited } from './source-card.ts'

const NONE: SourceTags = { regions: [], industries: [] }

/** The tags of a source: /tags 12 安徽 / 新能源, or by the buttons of its card. */
export function tagsCommand(parts: BotParts, questions: Questions): Composer<BotContext> {
  const { sources } = parts.services
  const composer = new Composer<BotContext>()
  const admins = adminsOnly(parts)

  const ask = async (ctx: BotContext, id: number, source: Source) => {
    const { words } = ctx
    const { tags } = source.settings
    questions.ask(ctx, { kind: 'source-tags', id })
    const buttons = tagKeyboard(words, {
      ...{ tags, inUse: await sources.tagsInUse() },
      toggle: (tag) => ({ kind: 'source-tag', id, tag }),
      clear: { kind: 'source-no-tags', id },
      back: { kind: 'source-card', id },
    })
    const head = html`🏷 <b>#${String(id)} ${sourceTitle(source)}</b>: ${renderTags(tags, words)}`
    await show(
      ctx,
      joined([head, words.t('tags-ask'), words.t('tags-command', { id: String(id) })], '\n'),
      buttons,
    )
  }

  const askFor = async (ctx: BotContext, id: number) => {
    const card = await sources.card(id)
    await (card === null ? reply(ctx, ctx.words.t('source-gone')) : ask(ctx, id, card.source))
  }

  const toggle = async (ctx: BotContext, id: number, key: string) => {
    const card = await sources.card(id)
    if (card === null) return reply(ctx, ctx.words.t('source-gone'))
    const tags = toggled(card.source.settings.tags, await sources.tagsInUse(), key)
    const source = await sources.edit(id, { kind: 'tags', tags }, actorOf(ctx))
    if (source) await ask(ctx, id, source)
  }

  composer.command('tags', admins, async (ctx) => {
    const { words } = ctx
    const { id, rest } = numberAndRest(ctx.match)
    if (id === null) return reply(ctx, words.t('tags-usage'))
    if (rest === '') return askFor(ctx, id)
    await setTags(ctx, parts, { id, text: rest })
  })
  composer.filter(pressed('source-tags')).use(admins, (ctx) => askFor(ctx, ctx.press.id))
  composer.filter(pressed('source-tag')).use(admins, (ctx) => toggle(ctx, ctx.press.id, ctx.press.tag))
  composer.filter(pressed('source-no-tags')).use(admins, async (ctx) => {
    const source = await sources.edit(ctx.press.id, { kind: 'tags', tags: NONE }, actorOf(ctx))
    await showEdited(ctx, sources, source)
  })
  return composer
}

/** Gives a source the tags that somebody wrote, and shows its card; false when they are none. */
export async function setTags(
  ctx: BotContext,
  { services: { sources } }: BotParts,
  { id, text }: { id: number; text: string },
): Promise<boolean> {
  const tags = sources.readTags(text)
  if (tags === null) await reply(ctx, ctx.words.t('tags-bad', { text: shorten(text, 60) }))
  else await showEdited(ctx, sources, await sources.edit(id, { kind: 'tags', tags }, actorOf(ctx)))
  return tags !== null
}
