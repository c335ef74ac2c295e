import type { Rate } from '../domain/delivery.ts'
import type { Clock } from './clock.ts'
import { firstRate, slowDown, takePlaces } from './rate.ts'

/** Where the places come from, each for one message; instants of the pace's clock. */
export interface Places {
  /** As many as `count`, at least one. */
  take(count: number): Promise<Taken>
  /** Telegram said 429 to what left at `departed`. */
  slowDown(departed: number, seconds: number): Promise<void>
}

export interface Taken {
  readonly places: readonly number[]
  /** The rate that they come at. */
  readonly perSecond: number
}

/** The rate of this process alone. */
export function createOwnPlaces(clock: Clock, ceiling: number): Places {
  let rate: Rate = firstRate(clock.now())
  return {
    async take() {
      const taken = takePlaces(rate, clock.now(), { count: 1, ceiling })
      rate = taken.rate
      return { places: taken.places, perSecond: rate.perSecond }
    },
    async slowDown(departed, seconds) {
      rate = slowDown(rate, clock.now(), { departed, seconds })
    },
  }
}

/** One rate for all processes, kept where each can change it and none at the same time as another. */
export interface SharedRate {
  /** `change` gets the rate, null at first, and the common clock; what it gives is kept. It may be called several times. */
  change(change: (rate: Rate | null, now: number) => Rate): Promise<Rate>
}

/** Places in one row that all processes stand in: taken a few at a time, or the way there would cost more than sending. */
const AT_ONCE = 5

/** The rate of all processes together. */
export function createSharedPlaces(clock: Clock, ceiling: number, shared: SharedRate): Places {
  return {
    async take(count) {
      const wanted = { count: Math.min(AT_ONCE, count), ceiling }
      let places: number[] = []
      let away = 0
      const rate = await shared.change((known, now) => {
        away = now - clock.now()
        const taken = takePlaces(known ?? firstRate(now), now, wanted)
        places = taken.places
        return taken.rate
      })
      return { places: places.map((at) => at - away), perSecond: rate.perSecond }
    },
    async slowDown(departed, seconds) {
      await shared.change((known, now) => {
        const common = departed + (now - clock.now())
        return slowDown(known ?? firstRate(now), now, { departed: common, seconds })
      })
    },
  }
}
