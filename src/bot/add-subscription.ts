import type { Place } from '../domain/subscription.ts'
import type { BotContext, BotParts } from './context.ts'
import { reply } from './reply.ts'
import type { AddSubscriptionOutcome } from './subscription-services.ts'
import { personOf, placeOf } from './which-subscription.ts'
import { showWishes } from './wishes.ts'

type Services = Pick<BotParts['services'], 'subscriptions' | 'channels' | 'now'>

/** Another subscription of this name in a place, or the first one there; from now on this person's commands are about it. */
export async function addNamed(
  ctx: BotContext,
  services: Services,
  place: Place,
  name: string,
): Promise<AddSubscriptionOutcome['kind']> {
  const { subscriptions } = services
  const { words } = ctx
  const outcome = await addOrStart(services, place, name)
  switch (outcome.kind) {
    case 'too_many':
      await reply(ctx, words.t('subscription-too-many', { most: outcome.most }))
      break
    case 'bad_name':
      await reply(ctx, words.t('subscription-bad-name', { most: outcome.most }))
      break
    case 'added':
    case 'known': {
      await subscriptions.choose(personOf(ctx), placeOf(ctx), outcome.subscription.id)
      const key = outcome.kind === 'added' ? 'subscription-added' : 'subscription-known'
      await showWishes(ctx, services, outcome.subscription, words.t(key, { name }))
    }
  }
  return outcome.kind
}

/** Who had one here and ended it finds it again, under this name. */
async function addOrStart(
  { subscriptions }: Services,
  place: Place,
  name: string,
): Promise<AddSubscriptionOutcome> {
  if ((await subscriptions.list(place)).length > 0) return subscriptions.add(place, name)
  const { subscription } = await subscriptions.start(place)
  if (subscription.name === name || (await subscriptions.rename(subscription.id, name)))
    return { kind: 'added', subscription: { ...subscription, name } }
  await subscriptions.end(subscription.id)
  // Says why the name is none.
  return subscriptions.add(place, name)
}
