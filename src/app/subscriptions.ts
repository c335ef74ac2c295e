import type { FilterReader, SubscriptionServices, WishesChange } from '../bot/subscription-services.ts'
import { nextDigestAt, reschedule } from '../digest/next-digest.ts'
import { readFilters } from '../digest/read-filters.ts'
import { type ChatSettings, EVERY_DAY, type Place, type Subscription } from '../domain/subscription.ts'
import { previewDigest } from '../pipeline/preview-digest.ts'
import type { DueSubscription, SubscriptionChange } from '../store/subscription-store.ts'
import { tagsInUse } from './change-settings.ts'
import type { App } from './create-app.ts'

/** Of each chat or topic. */
const MOST = 10
/** Characters. */
const LONGEST_NAME = 24
const UNDO_MS = 24 * 60 * 60_000
const CHOSEN_MS = 24 * 60 * 60_000

/** What chats and topics are sent. */
export function createSubscriptions(
  app: App,
  settingsOf: (chatId: number) => Promise<ChatSettings>,
): SubscriptionServices {
  const { store, parts } = app
  const { subscriptions } = store
  const change = (id: number, wanted: WishesChange) =>
    subscriptions.change(id, (current) => {
      const settled = typeof wanted === 'function' ? wanted(current) : wanted
      return withSchedule(current, settled, parts.now())
    })
  /** Who paused or ended may have been in another zone then. */
  const inZone = async (one: Subscription) => {
    const { timezone } = await settingsOf(one.chatId)
    const zoned = one.timezone === timezone ? one : await changeZone(app, one.id, timezone)
    return zoned ?? one
  }
  const active = async (id: number) => {
    const subscription = await subscriptions.get(id)
    return subscription?.state === 'active' ? subscription : null
  }
  const keyOf = (userId: number, { chatId, threadId }: Place) => `chosen:${chatId}:${threadId ?? 0}:${userId}`

  return {
    list: async (place) => (await subscriptions.list(place)).filter(({ state }) => state === 'active'),
    get: active,
    placeOf: (id) => subscriptions.get(id),

    async start(place) {
      const settings = await settingsOf(place.chatId)
      const now = parts.now()
      const known = await subscriptions.list(place)
      const paused = known.every(({ state }) => state === 'paused') ? known : []
      for (const one of paused) await subscriptions.resume(one.id, nextDigestAt({ ...one, ...settings }, now))
      // Who comes back finds the weekdays and hours again that were chosen before.
      const last = await subscriptions.ofChat(place.chatId, place.threadId)
      const times = last?.times.includes(settings.time) ? last.times : [settings.time]
      const next = nextDigestAt({ ...settings, times, weekdays: last?.weekdays ?? EVERY_DAY }, now)
      const input = { ...settings, ...place, nextDigestAt: next }
      const { subscription, started } = await subscriptions.start(input, now)
      return { subscription: await inZone(subscription), started: started || paused.length > 0 }
    },

    async add(place, name) {
      if (!isName(name)) return { kind: 'bad_name', most: LONGEST_NAME }
      const settings = await settingsOf(place.chatId)
      const now = parts.now()
      const next = nextDigestAt({ ...settings, times: [settings.time] }, now)
      const input = { ...settings, ...place, name, nextDigestAt: next, most: MOST }
      const outcome = await subscriptions.add(input, now)
      return outcome.kind === 'too_many' ? { ...outcome, most: MOST } : outcome
    },

    change,

    async rename(id, name) {
      const one = await active(id)
      if (one === null || !isName(name)) return false
      const others = await subscriptions.list(one)
      if (others.some((other) => other.id !== id && other.name === name)) return false
      return (await change(id, { name })) !== null
    },

    end: (id) => subscriptions.end(id, 'unsubscribed', parts.now()),

    async restore(id) {
      const outcome = await subscriptions.restore(id, new Date(parts.now().getTime() - UNDO_MS), MOST)
      if ('subscription' in outcome)
        return { kind: outcome.kind, subscription: await inZone(outcome.subscription) }
      return outcome.kind === 'too_many' ? { kind: 'too_many', most: MOST } : { kind: 'too_late' }
    },

    async filterReader(): Promise<FilterReader> {
      const known = {
        tags: await tagsInUse(app),
        sourceIds: (await store.sources.list()).map(({ id }) => id),
      }
      return (text, before) => readFilters(text, known, before)
    },

    async preview(id) {
      const subscription = await active(id)
      return subscription && previewDigest(parts, subscription)
    },

    chosen: async (userId, place) => (await parts.memory.get<number>(keyOf(userId, place))) ?? null,
    choose: async (userId, place, id) => void (await parts.memory.set(keyOf(userId, place), id, CHOSEN_MS)),
  }
}

/** What the language or zone of a chat is from now on, its subscriptions follow; one that speaks another language keeps it. */
export async function followSettings(
  app: App,
  before: ChatSettings,
  { chatId, locale, timezone }: ChatSettings,
): Promise<void> {
  const { store, parts } = app
  for (const { id } of await store.subscriptions.activeOf(chatId))
    await store.subscriptions.change(id, (current) =>
      withSchedule(
        current,
        { timezone, ...(current.locale === before.locale ? { locale } : {}) },
        parts.now(),
      ),
    )
}

function changeZone({ store, parts }: App, id: number, timezone: string) {
  return store.subscriptions.change(id, (current) => withSchedule(current, { timezone }, parts.now()))
}

/** A change with when its next digest comes then. One that is due this moment is not put off by other words. */
function withSchedule(current: DueSubscription, change: SubscriptionChange, now: Date): SubscriptionChange {
  const after = { ...current, ...change }
  const isOther = (key: 'times' | 'weekdays' | 'timezone') =>
    change[key] !== undefined && String(change[key]) !== String(current[key])
  if (isOther('times') || isOther('weekdays') || isOther('timezone')) {
    const known = {
      nextDigestAt: new Date(current.nextDigestAt),
      newsFrom: current.newsFrom === null ? null : new Date(current.newsFrom),
    }
    return { ...change, ...reschedule(current, after, known, now) }
  }
  return change.resumeOn === undefined ? change : { ...change, nextDigestAt: nextDigestAt(after, now) }
}

function isName(name: string): boolean {
  const { length } = [...name]
  return length > 0 && length <= LONGEST_NAME
}
