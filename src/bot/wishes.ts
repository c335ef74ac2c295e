import { hasFilters } from '../domain/filters.ts'
import { LENGTHS, type Subscription } from '../domain/subscription.ts'
import { dayInZone } from '../time/day.ts'
import type { BotContext, BotParts } from './context.ts'
import { type Button, keyboard } from './keyboard.ts'
import type { Words } from './locales.ts'
import { type Html, joined } from './render/html.ts'
import { LENGTH_LABELS, renderWishes, weekdayName } from './render/wishes.ts'
import { show } from './reply.ts'
import type { WishesChange } from './subscription-services.ts'
import { placeOf, sayGone, withSubscription } from './which-subscription.ts'

type Services = Pick<BotParts['services'], 'subscriptions' | 'channels' | 'now'>

/** Changes wishes of the subscription that this is about, and shows what they are then. */
export async function changeWishes(ctx: BotContext, services: Services, change: WishesChange): Promise<void> {
  await withSubscription(ctx, services, async ({ id }) => {
    const changed = await services.subscriptions.change(id, change)
    await (changed === null
      ? sayGone(ctx)
      : showWishes(ctx, services, changed, ctx.words.t('wishes-changed')))
  })
}

/** All wishes, with buttons for what needs no words. Where there is only one subscription, of nothing but that. */
export async function showWishes(
  ctx: BotContext,
  services: Services,
  subscription: Subscription,
  news?: Html,
): Promise<void> {
  const { words } = ctx
  const { chatId, threadId } = subscription
  const here = placeOf(ctx)
  const channel = chatId === here.chatId ? null : await services.channels.ofChat(chatId)
  const isOnly = channel === null && (await services.subscriptions.list({ chatId, threadId })).length === 1
  const today = dayInZone(services.now(), subscription.timezone)
  const text = renderWishes(subscription, words, { today, isOnly, channel: channel?.title ?? null })
  const rows = [
    ...wishButtons(subscription, words, today),
    ...(isOnly ? [] : ownButtons(subscription, words, channel !== null)),
  ]
  await show(ctx, joined([news ?? '', text], '\n\n'), keyboard(...rows))
}

/** What can be changed of any. Each button names it, so that it works on this one whatever is chosen later. */
function wishButtons(
  { id: of, filters, length, weekdays, resumeOn }: Subscription,
  words: Words,
  today: string,
): Button[][] {
  const lengths = LENGTHS.map((one): Button => {
    const label = words.label(LENGTH_LABELS[one])
    return [one === length ? `✓ ${label}` : label, { kind: 'length', length: one, of }]
  })
  const days = [1, 2, 3, 4, 5, 6, 7].map((id): Button => {
    const label = weekdayName(id, words)
    return [weekdays.includes(id) ? `✓${label}` : label, { kind: 'weekday', id, of }]
  })
  const isPaused = resumeOn !== null && resumeOn > today
  const rest: Button = isPaused
    ? [words.label('button-resume-digests'), { kind: 'resume', of }]
    : [words.label('button-pause-week'), { kind: 'pause-days', id: 7, of }]
  return [
    [
      [words.label('button-filter-tags'), { kind: 'filter-tags', of }],
      [words.label('button-coming'), { kind: 'coming', of }],
    ],
    lengths,
    days.slice(0, 5),
    days.slice(5),
    [rest, [words.label('button-time'), { kind: 'choose-time', of }]],
    ...(hasFilters(filters)
      ? [[[words.label('button-filter-off'), { kind: 'filter-off', of }] as const]]
      : []),
  ]
}

/** What only one among several needs. */
function ownButtons({ id, locale }: Subscription, words: Words, isOfChannel: boolean): Button[][] {
  const language = (one: 'zh' | 'en', label: string): Button => [
    one === locale ? `✓ ${label}` : label,
    { kind: 'subscription-language', locale: one, of: id },
  ]
  return [
    [
      ...[language('zh', '中文'), language('en', 'English')],
      // That of a chat is its reader's; a channel has no other place to say it.
      ...(isOfChannel ? [[words.label('button-zone'), { kind: 'choose-timezone', of: id }] as const] : []),
    ],
    [
      [words.label('button-rename'), { kind: 'subscription-name', id }],
      [words.label('button-delete'), { kind: 'subscription-delete', id }],
    ],
    [[words.label('button-subscriptions'), { kind: 'subscriptions' }]],
  ]
}
