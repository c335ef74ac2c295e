import { Composer, type InlineKeyboard } from 'grammy'
import type { Source, SourceState } from '../../domain/source.ts'
import { actorOf, adminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { type Html, joined } from '../render/html.ts'
import { renderCheck, renderSourceCard } from '../render/source-card.ts'
import { show } from '../reply.ts'
import type { SourceCard, SourceServices } from '../source-services.ts'
import { pageOf } from './sources.ts'

/** The card of a source, for administrators: how it is doing, and buttons to check, pause or delete it. */
export function sourceCardButtons(parts: BotParts): Composer<BotContext> {
  const { sources } = parts.services
  const composer = new Composer<BotContext>()

  const showCard = async (ctx: BotContext, id: number, news: Html | '' = '') => {
    const { text, buttons } = await sourceCard(ctx, parts.services.sources, { id, news })
    await show(ctx, text, buttons)
  }

  const setState = async (ctx: BotContext, id: number, state: SourceState) => {
    await sources.setState(id, state, actorOf(ctx))
    await showCard(ctx, id)
  }

  const check = async (ctx: BotContext, id: number) => {
    const outcome = await withProgress(ctx, ctx.words.t('check-working'), () => sources.checkNow(id))
    await showCard(ctx, id, renderCheck(outcome, ctx.words))
  }

  const admins = adminsOnly(parts)
  composer.filter(pressed('source-card')).use(admins, (ctx) => showCard(ctx, ctx.press.id))
  composer.filter(pressed('source-check')).use(admins, (ctx) => check(ctx, ctx.press.id))
  composer.filter(pressed('source-pause')).use(admins, (ctx) => setState(ctx, ctx.press.id, 'paused'))
  composer.filter(pressed('source-resume')).use(admins, (ctx) => setState(ctx, ctx.press.id, 'active'))
  composer.filter(pressed('source-undo')).use(admins, async (ctx) => {
    const undone = await sources.undoEdit(ctx.press.id, actorOf(ctx))
    await showCard(ctx, ctx.press.id, ctx.words.t(undone === null ? 'edit-no-undo' : 'edit-undone'))
  })
  return composer
}

/** The card of a source whose settings were changed, with a way back; null when it is gone. */
export async function showEdited(
  ctx: BotContext,
  sources: Pick<SourceServices, 'card'>,
  source: Source | null,
): Promise<void> {
  if (source === null) return show(ctx, ctx.words.t('source-gone'))
  const edited = { id: source.id, news: ctx.words.t('edit-done'), undo: true }
  const { text, buttons } = await sourceCard(ctx, sources, edited)
  await show(ctx, text, buttons)
}

/** The card of a source as a message, with what just became of it above; `undo` offers to take an edit back. */
export async function sourceCard(
  { words, settings }: BotContext,
  sources: Pick<SourceServices, 'card'>,
  { id, news = '', undo = false }: { id: number; news?: Html | ''; undo?: boolean },
): Promise<{ text: Html; buttons: InlineKeyboard }> {
  const card = await sources.card(id)
  if (card === null) {
    const list = keyboard([[words.label('button-sources'), { kind: 'sources-page', page: 0 }]])
    return { text: words.t('source-gone'), buttons: list }
  }
  const text = joined([news, renderSourceCard(card, words, settings.timezone)], '\n\n')
  return { text, buttons: cardButtons(card, words, undo) }
}

function cardButtons({ source, position }: SourceCard, words: Words, undo: boolean): InlineKeyboard {
  const { id, state } = source
  const back: Button = [words.label('button-undo'), { kind: 'source-undo', id }]
  return keyboard(
    ...(undo ? [[back]] : []),
    [
      [words.label('button-check'), { kind: 'source-check', id }],
      state === 'paused'
        ? [words.label('button-resume'), { kind: 'source-resume', id }]
        : [words.label('button-pause'), { kind: 'source-pause', id }],
    ],
    [
      [words.label('button-tags'), { kind: 'source-tags', id }],
      [words.label('button-zone'), { kind: 'source-zone', id }],
      [words.label('button-selectors'), { kind: 'source-selectors', id }],
      [words.label('button-robots'), { kind: 'source-robots', id }],
    ],
    [
      [words.label('button-delete'), { kind: 'remove-source', id }],
      [words.label('button-sources'), { kind: 'sources-page', page: pageOf(position) }],
    ],
  )
}
