import { Composer } from 'grammy'
import type { Subscription } from '../../domain/subscription.ts'
import { groupAdminsOnly } from '../access.ts'
import { addNamed } from '../add-subscription.ts'
import { changeSettings } from '../change-settings.ts'
import type { BotContext, BotParts } from '../context.ts'
import { type Button, keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { cleanLine, joined } from '../render/html.ts'
import { subscriptionLabel } from '../render/subscription-name.ts'
import { timesText } from '../render/wishes.ts'
import { reply, show } from '../reply.ts'
import { listSubscriptions } from '../subscription-list.ts'
import { placeOf } from '../which-subscription.ts'

const ALL = /^(?:all|everything|全部|所有)$/i

/** /subscribe and /unsubscribe, each for the chat or forum topic it is written in; /subscribe NAME is another one there. */
export function subscribeCommands(parts: BotParts): Composer<BotContext> {
  const { services } = parts
  const composer = new Composer<BotContext>()
  const subscribe = async (ctx: BotContext) => {
    const { words, isKnownChat } = ctx
    if (!isKnownChat) await changeSettings(ctx, services)
    const { subscription, started } = await services.subscriptions.start(placeOf(ctx))
    if ((await services.subscriptions.list(placeOf(ctx))).length > 1) return listSubscriptions(ctx, services)
    const { timezone, id: of } = subscription
    const said = { time: timesText(subscription.times, words), timezone }
    await reply(
      ctx,
      joined(
        [words.t(started ? 'subscribed' : 'subscribed-already', said), words.t('subscribed-hint')],
        '\n',
      ),
      keyboard([
        [words.label('button-time'), { kind: 'choose-time', of }],
        [words.label('button-filter'), { kind: 'filter', of }],
        [words.label('button-today'), { kind: 'today' }],
      ]),
    )
  }
  composer.command('subscribe', groupAdminsOnly, async (ctx) => {
    const name = cleanLine(ctx.match)
    if (name === '') return subscribe(ctx)
    if (!ctx.isKnownChat) await changeSettings(ctx, services)
    await addNamed(ctx, services, placeOf(ctx), name)
  })
  composer.filter(pressed('subscribe')).use(groupAdminsOnly, subscribe)

  composer.command('unsubscribe', groupAdminsOnly, async (ctx) => {
    const { words } = ctx
    const all = await services.subscriptions.list(placeOf(ctx))
    const [first, ...others] = all
    if (first === undefined) return show(ctx, words.t('unsubscribed-already'))
    if (ALL.test(ctx.match.trim())) return endAll(ctx, all)
    if (others.length > 0) {
      const buttons = all.map((one): Button[] => [
        [`🗑 ${subscriptionLabel(one, words)}`, { kind: 'subscription-delete', id: one.id }],
      ])
      return reply(ctx, words.t('unsubscribe-which'), keyboard(...buttons))
    }
    await services.subscriptions.end(first.id)
    await reply(
      ctx,
      words.t('unsubscribed'),
      keyboard([[words.label('button-resubscribe'), { kind: 'subscribe' }]]),
    )
  })

  const endAll = async (ctx: BotContext, all: readonly Subscription[]) => {
    for (const { id } of all) await services.subscriptions.end(id)
    const back = all.map((one): Button[] => [
      [`↩️ ${subscriptionLabel(one, ctx.words)}`, { kind: 'subscription-restore', id: one.id }],
    ])
    await reply(ctx, ctx.words.t('unsubscribed'), keyboard(...back))
  }
  return composer
}
