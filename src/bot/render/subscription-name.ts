import type { Subscription } from '../../domain/subscription.ts'
import type { Words } from '../locales.ts'

/** What a subscription is called: by its name, else by its number. */
export function subscriptionName({ name, number }: Subscription, words: Words): string {
  return name === '' ? words.label('subscription-unnamed', { number: String(number) }) : name
}

/** The same as a button, which has no line beside it to tell it by. */
export function subscriptionLabel(subscription: Subscription, words: Words): string {
  return `${subscription.number}. ${subscriptionName(subscription, words)}`
}
