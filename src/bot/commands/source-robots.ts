import { Composer } from 'grammy'
import type { SourceSettings } from '../../domain/source-settings.ts'
import { actorOf, adminsOnly } from '../access.ts'
import type { BotContext, BotParts } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { html, joined } from '../render/html.ts'
import { sourceTitle } from '../render/sources.ts'
import { reply, show } from '../reply.ts'
import { sourceCard } from './source-card.ts'

/** Whether a source is read against its robots.txt: asked for twice, and only by who may see to operations. */
export function sourceRobotsButtons(parts: BotParts): Composer<BotContext> {
  const { sources } = parts.services
  const composer = new Composer<BotContext>()
  const admins = adminsOnly(parts)

  const ask = async (ctx: BotContext, id: number) => {
    const { words } = ctx
    const card = await sources.card(id)
    if (card === null) return reply(ctx, words.t('source-gone'))
    const isIgnored = card.source.settings.robots === 'ignore'
    const change: Button = isIgnored
      ? [words.label('button-robots-obey'), { kind: 'source-robots-obey', id }]
      : [words.label('button-robots-ignore'), { kind: 'source-robots-ignore', id }]
    const head = html`🤖 <b>#${String(id)} ${sourceTitle(card.source)}</b>`
    const text = words.t(isIgnored ? 'robots-ignored' : 'robots-ask')
    const buttons = keyboard([change], [[words.label('button-done'), { kind: 'source-card', id }]])
    await show(ctx, joined([head, text], '\n'), buttons)
  }

  const set = async (ctx: BotContext, id: number, robots: SourceSettings['robots']) => {
    await sources.edit(id, { kind: 'robots', robots }, actorOf(ctx))
    const { text, buttons } = await sourceCard(ctx, sources, { id, news: ctx.words.t('edit-done') })
    await show(ctx, text, buttons)
  }

  composer.filter(pressed('source-robots')).use(admins, (ctx) => ask(ctx, ctx.press.id))
  composer.filter(pressed('source-robots-obey')).use(admins, (ctx) => set(ctx, ctx.press.id, 'obey'))
  composer
    .filter(pressed('source-robots-ignore'))
    .use(adminsOnly(parts, 'operations'), (ctx) => set(ctx, ctx.press.id, 'ignore'))
  return composer
}
