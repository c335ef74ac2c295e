import type { BotServices } from '../bot/services.ts'
import { hasFilters, NO_FILTERS } from '../domain/filters.ts'
import type { ChatSettings, Place, Subscription } from '../domain/subscription.ts'
import { makeDigest } from '../pipeline/make-digest.ts'
import { makePastDay } from '../pipeline/make-past-day.ts'
import { makeWeek } from '../pipeline/make-week.ts'
import { dayInZone } from '../time/day.ts'
import { parseDay } from '../time/parse-day.ts'
import type { App } from './create-app.ts'

/** The digests that somebody asks for: of today, of a past day, of the week. */
export function createAskedDigests(
  { store, parts }: App,
  settingsOf: (chatId: number) => Promise<ChatSettings>,
): Pick<BotServices, 'today' | 'digestOf' | 'week' | 'findDay'> {
  /** As the only subscription of this place has it; where there is none, or several, by the chat's hour and with all news. */
  const wishOf = async (place: Place): Promise<Wish> => {
    const { timezone, time } = await settingsOf(place.chatId)
    const all = await store.subscriptions.list(place)
    const [one, ...others] = all.filter(({ state }) => state === 'active')
    const only = others.length === 0 ? one : undefined
    const watched = only
      ? (await store.watches.namesFor([only.id])).get(only.id)
      : await store.watches.namesOf(place.chatId)
    const { filters = NO_FILTERS, length = 'standard' } = only ?? {}
    return { timezone, time, watched: watched ?? [], filters, length }
  }
  return {
    async today(chatId) {
      const { timezone, time } = await settingsOf(chatId)
      const watched = await store.watches.namesOf(chatId)
      return makeDigest(parts, { date: dayInZone(parts.now(), timezone), timezone, time, watched })
    },
    async digestOf(place, date) {
      const wish = await wishOf(place)
      const isOver = date < dayInZone(parts.now(), wish.timezone)
      const digest = await (isOver ? makePastDay : makeDigest)(parts, { ...wish, date })
      return { digest, length: wish.length, isFiltered: hasFilters(wish.filters) }
    },
    async week(place) {
      const { length, ...wish } = await wishOf(place)
      const digest = await makeWeek(parts, { ...wish, date: dayInZone(parts.now(), wish.timezone) })
      return { digest, length, isFiltered: hasFilters(wish.filters) }
    },
    async findDay(chatId, words) {
      const { timezone } = await settingsOf(chatId)
      const now = parts.now()
      return { day: parseDay(words, { timezone, now }), today: dayInZone(now, timezone) }
    },
  }
}

type Wish = Pick<ChatSettings, 'timezone' | 'time'> &
  Pick<Subscription, 'filters' | 'length'> & { readonly watched: readonly string[] }
