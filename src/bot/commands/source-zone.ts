import { Composer } from 'grammy'
import { findTimezone } from '../../time/find-timezone.ts'
import { actorOf, adminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import { numberAndRest } from '../number-and-rest.ts'
import { pressed } from '../pressed.ts'
import type { Questions } from '../questions.ts'
import { html, joined } from '../render/html.ts'
import { shorten } from '../render/shorten.ts'
import { sourceTitle } from '../render/sources.ts'
import { reply, show } from '../reply.ts'
import { showEdited } from './source-card.ts'
import { zoneButtons } from './timezone.ts'

/** The zone of the dates of a source that name none: /zone 12 Tokyo, or by the buttons of its card. */
export function sourceZoneCommand(parts: BotParts, questions: Questions): Composer<BotContext> {
  const { services } = parts
  const { sources, defaults } = services
  const composer = new Composer<BotContext>()
  const admins = adminsOnly(parts)

  const ask = async (ctx: BotContext, id: number) => {
    const { words } = ctx
    const card = await sources.card(id)
    if (card === null) return reply(ctx, words.t('source-gone'))
    questions.ask(ctx, { kind: 'source-zone', id })
    const own = card.source.settings.timezone
    const now = own === null ? words.t('edit-zone-usual', { timezone: defaults.timezone }) : html`${own}`
    const usual: Button[] =
      own === null ? [] : [[words.label('button-usual-zone'), { kind: 'source-usual-zone', id }]]
    await show(
      ctx,
      joined(
        [
          html`🕐 <b>#${String(id)} ${sourceTitle(card.source)}</b>: ${now}`,
          words.t('edit-zone-ask'),
          words.t('edit-zone-command', { id: String(id) }),
        ],
        '\n',
      ),
      keyboard(...zoneButtons(words, (timezone) => ({ kind: 'source-set-zone', id, timezone })), [
        ...usual,
        [words.label('button-done'), { kind: 'source-card', id }],
      ]),
    )
  }

  const set = async (ctx: BotContext, id: number, timezone: string | null) =>
    showEdited(ctx, sources, await sources.edit(id, { kind: 'zone', timezone }, actorOf(ctx)))

  composer.command('zone', admins, async (ctx) => {
    const { id, rest } = numberAndRest(ctx.match)
    if (id === null) return reply(ctx, ctx.words.t('edit-zone-usage'))
    await (rest === '' ? ask(ctx, id) : setZone(ctx, parts, { id, text: rest }))
  })
  composer.filter(pressed('source-zone')).use(admins, (ctx) => ask(ctx, ctx.press.id))
  composer.filter(pressed('source-set-zone')).use(admins, (ctx) => set(ctx, ctx.press.id, ctx.press.timezone))
  composer.filter(pressed('source-usual-zone')).use(admins, (ctx) => set(ctx, ctx.press.id, null))
  return composer
}

/** Gives a source the zone that somebody named, - for the usual one, and shows its card; false when there is none of that name. */
export async function setZone(
  ctx: BotContext,
  { services: { sources } }: BotParts,
  { id, text }: { id: number; text: string },
): Promise<boolean> {
  const timezone = text === '-' ? null : findTimezone(text)
  const isKnown = timezone !== null || text === '-'
  if (isKnown)
    await showEdited(ctx, sources, await sources.edit(id, { kind: 'zone', timezone }, actorOf(ctx)))
  else await reply(ctx, ctx.words.t('edit-zone-bad', { text: shorten(text, 40), id: String(id) }))
  return isKnown
}
