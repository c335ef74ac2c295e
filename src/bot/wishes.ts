import { hasFilters } from '../domain/filters.ts'
import { LENGTHS, type Subscription, type Wishes } from '../domain/subscription.ts'
import { dayInZone } from '../time/day.ts'
import { type BotContext, type BotParts, chatIdOf, threadOf } from './context.ts'
import { type Button, keyboard } from './keyboard.ts'
import { type Html, joined } from './render/html.ts'
import { LENGTH_LABELS, renderWishes, weekdayName } from './render/wishes.ts'
import { reply, show } from './reply.ts'

type Services = Pick<BotParts['services'], 'subscriptions' | 'now'>

/** What is subscribed where this came from; who subscribed to nothing is told so. */
export async function subscriptionHere(ctx: BotContext, services: Services): Promise<Subscription | null> {
  const subscription = await services.subscriptions.of(chatIdOf(ctx), threadOf(ctx))
  if (subscription === null) await refuse(ctx)
  return subscription
}

/** Changes wishes and shows what they are then. */
export async function changeWishes(
  ctx: BotContext,
  services: Services,
  change: Partial<Wishes>,
): Promise<void> {
  const subscription = await services.subscriptions.change(chatIdOf(ctx), threadOf(ctx), change)
  await (subscription === null
    ? refuse(ctx)
    : showWishes(ctx, services, subscription, ctx.words.t('wishes-changed')))
}

/** All wishes, with buttons for what needs no words. */
export async function showWishes(
  ctx: BotContext,
  services: Services,
  subscription: Subscription,
  news?: Html,
): Promise<void> {
  const { words } = ctx
  const { filters, length, weekdays, resumeOn, timezone } = subscription
  const today = dayInZone(services.now(), timezone)
  const lengths = LENGTHS.map((one): Button => {
    const label = words.label(LENGTH_LABELS[one])
    return [one === length ? `✓ ${label}` : label, { kind: 'length', length: one }]
  })
  const days = [1, 2, 3, 4, 5, 6, 7].map((id): Button => {
    const label = weekdayName(id, words)
    return [weekdays.includes(id) ? `✓${label}` : label, { kind: 'weekday', id }]
  })
  const isPaused = resumeOn !== null && resumeOn > today
  const rest: Button = isPaused
    ? [words.label('button-resume-digests'), { kind: 'resume' }]
    : [words.label('button-pause-week'), { kind: 'pause-days', id: 7 }]
  const buttons = keyboard(
    [
      [words.label('button-filter-tags'), { kind: 'filter-tags' }],
      [words.label('button-coming'), { kind: 'coming' }],
    ],
    lengths,
    days.slice(0, 5),
    days.slice(5),
    hasFilters(filters) ? [rest, [words.label('button-filter-off'), { kind: 'filter-off' }]] : [rest],
  )
  const text = renderWishes(subscription, words, today)
  await show(ctx, joined([news ?? '', text], '\n\n'), buttons)
}

async function refuse(ctx: BotContext): Promise<void> {
  const { words } = ctx
  await reply(
    ctx,
    words.t('wishes-not-subscribed'),
    keyboard([[words.label('button-subscribe'), { kind: 'subscribe' }]]),
  )
}
