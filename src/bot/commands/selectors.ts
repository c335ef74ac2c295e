import { Composer } from 'grammy'
import { actorOf, adminsOnly } from '../access.ts'
import { type BotContext, type BotParts, chatIdOf } from '../context.ts'
import type { Errands } from '../errands.ts'
import { followPreview } from '../follow-preview.ts'
import { type Button, keyboard } from '../keyboard.ts'
import { numberAndRest } from '../number-and-rest.ts'
import { pressed } from '../pressed.ts'
import { html, joined } from '../render/html.ts'
import { renderSelectors } from '../render/settings.ts'
import { sourceTitle } from '../render/sources.ts'
import { reply, show } from '../reply.ts'
import { showEdited } from './source-card.ts'

const NONE = { link: null, title: null, date: null, body: null }

/** CSS selectors for a list that is not made out by itself: /selectors 12 link=ul.news a date=span, tried at once. */
export function selectorsCommand(parts: BotParts, errands: Errands): Composer<BotContext> {
  const { previews, sources } = parts.services
  const composer = new Composer<BotContext>()
  const admins = adminsOnly(parts)

  const explain = async (ctx: BotContext, id: number) => {
    const { words } = ctx
    const card = await sources.card(id)
    if (card === null) return reply(ctx, words.t('source-gone'))
    const given = renderSelectors(card.source.settings.selectors)
    const clear: Button[] =
      given.length === 0 ? [] : [[words.label('button-no-selectors'), { kind: 'source-no-selectors', id }]]
    const head = html`🎯 <b>#${String(id)} ${sourceTitle(card.source)}</b>`
    await show(
      ctx,
      joined([head, ...given, words.t('selectors-usage', { what: String(id) })], '\n'),
      keyboard([...clear, [words.label('button-done'), { kind: 'source-card', id }]]),
    )
  }

  const clear = async (ctx: BotContext, id: number) =>
    showEdited(ctx, sources, await sources.edit(id, { kind: 'selectors', selectors: NONE }, actorOf(ctx)))

  const attempt = async (ctx: BotContext, about: string, text: string) => {
    const chatId = chatIdOf(ctx)
    const number = numberIn(about)
    const known = number === null ? null : await sources.card(number)
    const errand = errands.begin(chatId)
    if (errand === null) return
    const wanted = { about, text, chatId, token: errand.token }
    await followPreview(ctx, parts, {
      ...{ errand, address: known?.source.url ?? about, before: null },
      work: (progress) => previews.trySelectors(wanted, progress),
    })
  }

  composer.command('selectors', admins, async (ctx) => {
    const [, about = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(ctx.match.trim()) ?? []
    const number = numberIn(about)
    if (about === '' || (number === null && text === ''))
      return reply(ctx, ctx.words.t('selectors-usage', { what: '12' }))
    if (number !== null && text === '') return explain(ctx, number)
    if (number !== null && text.trim() === '-') return clear(ctx, number)
    await attempt(ctx, about, text)
  })
  composer.filter(pressed('source-selectors')).use(admins, (ctx) => explain(ctx, ctx.press.id))
  composer.filter(pressed('source-no-selectors')).use(admins, (ctx) => clear(ctx, ctx.press.id))
  return composer
}

function numberIn(about: string): number | null {
  const { id, rest } = numberAndRest(about)
  return rest === '' ? id : null
}
