import { Composer } from 'grammy'
import { groupAdminsOnly } from '../access.ts'
import { changeSettings } from '../change-settings.ts'
import { type BotContext, type BotParts, chatIdOf, threadOf } from '../context.ts'
import { keyboard } from '../keyboard.ts'
import { pressed } from '../pressed.ts'
import { joined } from '../render/html.ts'
import { reply, show } from '../reply.ts'

/** /subscribe and /unsubscribe, each for the chat or forum topic it is written in. */
export function subscribeCommands({ services }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const subscribe = async (ctx: BotContext) => {
    const { words, isKnownChat } = ctx
    if (!isKnownChat) await changeSettings(ctx, services)
    const { subscription, started } = await services.subscriptions.start(chatIdOf(ctx), threadOf(ctx))
    const { time, timezone } = subscription
    const text = started
      ? words.t('subscribed', { time, timezone })
      : words.t('subscribed-already', { time, timezone })
    await reply(
      ctx,
      joined([text, words.t('subscribed-hint')], '\n'),
      keyboard([
        [words.label('button-time'), { kind: 'choose-time' }],
        [words.label('button-filter'), { kind: 'filter' }],
        [words.label('button-today'), { kind: 'today' }],
      ]),
    )
  }
  composer.command('subscribe', groupAdminsOnly, subscribe)
  composer.filter(pressed('subscribe')).use(groupAdminsOnly, subscribe)
  composer.command('unsubscribe', groupAdminsOnly, async (ctx) => {
    const { words } = ctx
    const ended = await services.subscriptions.end(chatIdOf(ctx), threadOf(ctx))
    if (!ended) return show(ctx, words.t('unsubscribed-already'))
    await reply(
      ctx,
      words.t('unsubscribed'),
      keyboard([[words.label('button-resubscribe'), { kind: 'subscribe' }]]),
    )
  })
  return composer
}
