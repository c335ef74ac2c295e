import type { Channel } from '../domain/channel.ts'
import type { Subscription } from '../domain/subscription.ts'
import { dayInZone } from '../time/day.ts'
import { type BotContext, type BotParts, isPrivate } from './context.ts'
import { type Button, keyboard } from './keyboard.ts'
import { type Html, html, joined } from './render/html.ts'
import { shorten } from './render/shorten.ts'
import { subscriptionLabel } from './render/subscription-name.ts'
import { subscriptionLines } from './render/subscriptions.ts'
import { show } from './reply.ts'
import { personOf, placeOf } from './which-subscription.ts'

type Services = Pick<BotParts['services'], 'subscriptions' | 'channels' | 'now'>

/** Channels are listed with theirs; more of them than this are left to /channel. */
const CHANNELS_SHOWN = 10
/** Subscriptions with a line of their own, which all together a message has room for; of other channels they are counted. */
const LINES = 12

/** All that is subscribed here, and in a private chat the channels that its person set up, with a button for each. */
export async function listSubscriptions(ctx: BotContext, services: Services, news?: Html): Promise<void> {
  const { words } = ctx
  const own = await services.subscriptions.list(placeOf(ctx))
  const channels = isPrivate(ctx)
    ? (await services.channels.ofPerson(personOf(ctx))).slice(0, CHANNELS_SHOWN)
    : []
  const today = (timezone: string) => dayInZone(services.now(), timezone)
  const chosen = await services.subscriptions.chosen(personOf(ctx), placeOf(ctx))
  const ofChannels = await Promise.all(
    channels.map(async (channel) => ({
      channel,
      all: await services.subscriptions.list({ chatId: channel.chatId, threadId: null }),
    })),
  )
  let room = LINES - own.length
  const channelText = ({ channel, all }: (typeof ofChannels)[number]) => {
    room -= all.length
    const line = channelLine(channel, all, ctx)
    if (room < 0) return joined([line, words.t('channel-count', { count: all.length })], ' · ')
    return joined([line, ...subscriptionLines(all, words, today)], '\n')
  }
  const head =
    own.length === 0 ? words.t('subscriptions-none') : words.t('subscriptions-title', { count: own.length })
  const text = [
    joined([head, ...subscriptionLines(own, words, today)], '\n'),
    ...ofChannels.map(channelText),
    own.length > 0 ? words.t('subscriptions-hint') : '',
  ]
  await show(
    ctx,
    joined([news ?? '', ...text], '\n\n'),
    keyboard(
      ...own.map((one): Button[] => [cardButton(one, chosen, ctx)]),
      [
        own.length === 0
          ? [words.label('button-subscribe'), { kind: 'subscribe' }]
          : [words.label('button-subscription-new'), { kind: 'subscription-new' }],
      ],
      ...channels.map(channelButton),
    ),
  )
}

/** The channels of a person, a button each. */
export async function channelButtons({ channels }: Services, userId: number): Promise<Button[][]> {
  return (await channels.ofPerson(userId)).slice(0, CHANNELS_SHOWN * 5).map(channelButton)
}

function channelButton({ id, title }: Channel): Button[] {
  return [[`📢 ${shorten(title, 40)}`, { kind: 'channel', id }]]
}

/** What a channel is sent, with buttons for each and for more. */
export async function showChannel(
  ctx: BotContext,
  services: Services,
  channel: Channel,
  news?: Html,
): Promise<void> {
  const { text, buttons } = await channelCard(ctx, services, channel, news)
  await show(ctx, text, buttons)
}

/** The same as a message that nobody asked for. */
export async function channelCard(
  ctx: Pick<BotContext, 'words'>,
  services: Services,
  channel: Channel,
  news?: Html,
) {
  const { words } = ctx
  const all = await services.subscriptions.list({ chatId: channel.chatId, threadId: null })
  const lines = subscriptionLines(all, words, (timezone) => dayInZone(services.now(), timezone))
  const start = words.label(all.length === 0 ? 'button-channel-start' : 'button-subscription-new')
  const rows: Button[][] = [
    ...all.map((one): Button[] => [[subscriptionLabel(one, words), { kind: 'subscription', id: one.id }]]),
    ...(channel.state === 'active' ? [[[start, { kind: 'channel-new', id: channel.id }] as const]] : []),
    [[words.label('button-subscriptions'), { kind: 'subscriptions' }]],
  ]
  return {
    text: joined([news ?? '', joined([channelLine(channel, all, ctx), ...lines], '\n')], '\n\n'),
    buttons: keyboard(...rows),
  }
}

function channelLine(
  { title, state }: Channel,
  all: readonly Subscription[],
  { words }: Pick<BotContext, 'words'>,
): Html {
  const about =
    state === 'lost'
      ? words.t('channel-may-not-post')
      : all.length === 0
        ? words.t('channel-nothing-yet')
        : ''
  return joined([html`📢 <b>${shorten(title, 60)}</b>`, about], ' · ')
}

function cardButton(one: Subscription, chosen: number | null, { words }: BotContext): Button {
  const mark = one.id === chosen ? '✓ ' : ''
  return [mark + subscriptionLabel(one, words), { kind: 'subscription', id: one.id }]
}
