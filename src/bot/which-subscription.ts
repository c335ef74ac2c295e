import { GrammyError } from 'grammy'
import type { Channel } from '../domain/channel.ts'
import type { Place, Subscription } from '../domain/subscription.ts'
import type { Press } from './callback-data.ts'
import { type BotContext, type BotParts, chatIdOf, isPrivate, threadOf } from './context.ts'
import { type Button, keyboard } from './keyboard.ts'
import { subscriptionLabel } from './render/subscription-name.ts'
import { answerPress, reply } from './reply.ts'

type Services = Pick<BotParts['services'], 'subscriptions' | 'channels'>

/** The chat or topic that an update came from. */
export function placeOf(ctx: BotContext): Place {
  return { chatId: chatIdOf(ctx), threadId: threadOf(ctx) }
}

/** Whose person's choices an update goes by; people who write as the group share theirs. */
export function personOf(ctx: BotContext): number {
  return ctx.from?.id ?? chatIdOf(ctx)
}

/**
 * Does the work with the subscription that a button or command is about: the one that the button names; else the one
 * that this person chose, or the only one here. Whoever has none or must choose first is told so, by buttons that `ask`
 * makes. Of channels only their administrators have one, in their own chat with the bot.
 */
export async function withSubscription(
  ctx: BotContext,
  services: Services,
  work: (subscription: Subscription) => Promise<void>,
  ask: (id: number) => Press = (id) => ({ kind: 'subscription', id }),
): Promise<void> {
  const named = ctx.press && 'of' in ctx.press ? ctx.press.of : undefined
  if (named !== undefined) return withNamed(ctx, services, named, work)
  const place = placeOf(ctx)
  const chosen = await services.subscriptions.chosen(personOf(ctx), place)
  const subscription = chosen === null ? null : await services.subscriptions.get(chosen)
  if (subscription && (await isAtHand(ctx, services, subscription))) return work(subscription)
  const [first, ...others] = await services.subscriptions.list(place)
  if (first === undefined) return refuse(ctx, services)
  if (others.length === 0) return work(first)
  const all = [first, ...others]
  const { words } = ctx
  const buttons = all.map((one): Button[] => [[subscriptionLabel(one, words), ask(one.id)]])
  await reply(ctx, words.t('subscription-which'), keyboard(...buttons))
}

/** The same with the one of this number. One that is gone, or is nobody's here, is one that a button no longer works for. */
export async function withNamed(
  ctx: BotContext,
  services: Services,
  id: number,
  work: (subscription: Subscription) => Promise<void>,
): Promise<void> {
  const subscription = await services.subscriptions.get(id)
  if (subscription && (await isAtHand(ctx, services, subscription))) return work(subscription)
  await sayGone(ctx)
}

export function sayGone(ctx: BotContext): Promise<void> {
  const { words } = ctx
  return ctx.callbackQuery
    ? answerPress(ctx, words.label('toast-unknown'))
    : reply(ctx, words.t('subscription-gone'))
}

/** True when it is of this chat and topic, or of a channel that the person of this private chat administers now. */
export async function isAtHand(ctx: BotContext, services: Services, place: Place): Promise<boolean> {
  const here = placeOf(ctx)
  if (place.chatId === here.chatId) return place.threadId === here.threadId
  if (!isPrivate(ctx)) return false
  const channel = await services.channels.ofChat(place.chatId)
  return channel !== null && mayChange(ctx, services, channel)
}

/** Asks Telegram; whoever is no administrator of the channel any more does not see it any more. */
export async function mayChange(
  ctx: BotContext,
  { channels }: Pick<Services, 'channels'>,
  { id, chatId }: Channel,
): Promise<boolean> {
  if (ctx.from === undefined) return false
  const is = await isAdministrator(ctx, chatId, ctx.from.id)
  if (is === false) await channels.removePerson(id, ctx.from.id)
  return is === true
}

/** Telegram's words for somebody who is not there, and not for a bot that may not ask. */
const NOBODY = /user not found|member not found|participant/i

/** Null when Telegram does not tell: the bot is not in the channel, or there is none. */
export async function isAdministrator(
  ctx: BotContext,
  chatId: number,
  userId: number,
): Promise<boolean | null> {
  const member = await orRefusal(ctx.api.getChatMember(chatId, userId))
  if (member instanceof GrammyError) return NOBODY.test(member.description) ? false : null
  return member.status === 'creator' || member.status === 'administrator'
}

/** Null where Telegram refuses. */
export async function orNull<T>(call: Promise<T>): Promise<T | null> {
  const answer = await orRefusal(call)
  return answer instanceof GrammyError ? null : answer
}

async function orRefusal<T>(call: Promise<T>): Promise<T | GrammyError> {
  try {
    return await call
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)) return error
    throw error
  }
}

async function refuse(ctx: BotContext, { channels }: Services): Promise<void> {
  const { words } = ctx
  const subscribe: Button = [words.label('button-subscribe'), { kind: 'subscribe' }]
  const all: Button = [words.label('button-subscriptions'), { kind: 'subscriptions' }]
  const hasChannels = isPrivate(ctx) && (await channels.ofPerson(personOf(ctx))).length > 0
  await reply(ctx, words.t('wishes-not-subscribed'), keyboard(hasChannels ? [subscribe, all] : [subscribe]))
}
