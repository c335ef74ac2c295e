import { MONOTONIC } from '../delivery/clock.ts'
import { createPace, type Pace } from '../delivery/pace.ts'
import { createOwnPlaces, createSharedPlaces } from '../delivery/places.ts'
import { CEILING, PAID_CEILING } from '../delivery/rate.ts'
import type { App } from './create-app.ts'

/** Several processes do not know of each other's messages under way, so they leave Telegram some room. */
const TOGETHER = 0.9

/** The most messages a second that are asked of Telegram. */
export function ceilingOf({ config }: Pick<App, 'config'>): number {
  return config.allowPaidBroadcast ? PAID_CEILING : CEILING
}

/** The pace of all that this process sends; with PostgreSQL it is one with that of all others. */
export function openPace(app: Pick<App, 'config' | 'store'>): Pace {
  const ceiling = ceilingOf(app)
  const places =
    app.store.dialect === 'postgres'
      ? createSharedPlaces(MONOTONIC, ceiling * TOGETHER, app.store.pace)
      : createOwnPlaces(MONOTONIC, ceiling)
  return createPace(MONOTONIC, places)
}
