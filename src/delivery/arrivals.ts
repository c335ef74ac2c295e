/** A message on its way to Telegram, or there since not long ago. */
export interface Trip {
  readonly departed: number
  /** The latest instant at which Telegram can have counted it, in the sender's time; null while that is not known. */
  arrived: number | null
}

/** Clocks count whole milliseconds, on either side. */
const MARGIN_MS = 5
const WINDOW_MS = 1000 + MARGIN_MS
/** The shortest trip is looked for among so many of the latest, or twice as many. */
const TRIPS = 100

/**
 * The last second as Telegram sees it. What counts is when messages arrive, and of that only this much is known: not
 * later than the answer less the way back. As no message is quicker than the quickest, one that departs a second after
 * that instant cannot meet it in one second at Telegram, however much the network shakes.
 */
export class Arrivals {
  #trips: Trip[] = []
  #shortest = Number.POSITIVE_INFINITY
  #shortestOfLatest = Number.POSITIVE_INFINITY
  #counted = 0

  depart(now: number): Trip {
    const trip: Trip = { departed: now, arrived: null }
    this.#trips.push(trip)
    return trip
  }

  /** Telegram has answered, or it is given up. */
  answer(trip: Trip, now: number): void {
    const took = now - trip.departed
    this.#shortestOfLatest = Math.min(this.#shortestOfLatest, took)
    this.#shortest = Math.min(this.#shortest, took)
    if (++this.#counted % TRIPS === 0) {
      this.#shortest = this.#shortestOfLatest
      this.#shortestOfLatest = Number.POSITIVE_INFINITY
    }
    trip.arrived = now - Math.min(this.#shortest, took)
  }

  /** When one more makes no more than `most` in a second: `now` or before, later, or Infinity while an answer must come first. */
  freeAt(now: number, most: number): number {
    this.#trips = this.#trips.filter(({ arrived }) => arrived === null || arrived + WINDOW_MS > now)
    const tooMany = this.#trips.length - most + 1
    if (tooMany <= 0) return now
    const ends = this.#trips.map(({ arrived }) => (arrived ?? Number.POSITIVE_INFINITY) + WINDOW_MS)
    return ends.sort((one, other) => one - other)[tooMany - 1] ?? now
  }
}
