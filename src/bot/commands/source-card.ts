import { Composer, type InlineKeyboard } from 'grammy'
import type { SourceState } from '../../domain/source.ts'
import { actorOf, adminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { keyboard } from '../keyboard.ts'
import type { Words } from '../locales.ts'
import { pressed } from '../pressed.ts'
import { withProgress } from '../progress.ts'
import { type Html, joined } from '../render/html.ts'
import { renderCheck, renderSourceCard } from '../render/source-card.ts'
import { show } from '../reply.ts'
import type { SourceCard, SourceServices } from '../services.ts'
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
  return composer
}

/** The card of a source as a message, with what just became of it above. */
export async function sourceCard(
  { words, settings }: BotContext,
  sources: Pick<SourceServices, 'card'>,
  { id, news = '' }: { id: number; news?: Html | '' },
): Promise<{ text: Html; buttons: InlineKeyboard }> {
  const card = await sources.card(id)
  if (card === null) {
    const list = keyboard([[words.label('button-sources'), { kind: 'sources-page', page: 0 }]])
    return { text: words.t('source-gone'), buttons: list }
  }
  const text = joined([news, renderSourceCard(card, words, settings.timezone)], '\n\n')
  return { text, buttons: cardButtons(card, words) }
}

function cardButtons({ source: { id, state }, position }: SourceCard, words: Words): InlineKeyboard {
  return keyboard(
    [
      [words.label('button-check'), { kind: 'source-check', id }],
      state === 'paused'
        ? [words.label('button-resume'), { kind: 'source-resume', id }]
        : [words.label('button-pause'), { kind: 'source-pause', id }],
    ],
    [
      [words.label('button-delete'), { kind: 'remove-source', id }],
      [words.label('button-sources'), { kind: 'sources-page', page: pageOf(position) }],
    ],
  )
}
