/** The length of the way is that of most of the latest messages. */
const TRIPS = 40
/** So many go one by one first: a program that has just begun is slow itself. */
const LEARNED = 20
/** Some are slower than most. */
const MORE = 1.2
const SPARE = 0.25
/** A way on which one after the other reaches the rate, with what the machine adds. */
const SHORT_MS = 22

/**
 * How many digests are under way at once: no more than their rate and the length of the way ask for, because each of
 * them may come twice when the program is killed. On a way of 20 ms or less that is one; the quickest quarter tells the
 * way, for what most take on a busy machine is waiting, and two that wait are no quicker.
 */
export class UnderWay {
  readonly #took: number[] = []
  #count = 0
  /** Milliseconds that a message takes; 0 while that is not known, or so little that one after the other will do. */
  #usual = 0

  depart(): void {
    this.#count += 1
  }

  /** One of them is settled, after so many milliseconds. */
  land(tookMs: number): void {
    this.#count -= 1
    this.#took.push(tookMs)
    if (this.#took.length < LEARNED) return
    if (this.#took.length > TRIPS) this.#took.shift()
    const sorted = this.#took.toSorted((one, other) => one - other)
    const isShort = (sorted[Math.floor(sorted.length / 4)] ?? 0) <= SHORT_MS
    this.#usual = isShort ? 0 : (sorted[Math.floor(sorted.length / 2)] ?? 0)
  }

  isFull(perSecond: number): boolean {
    return this.#count >= Math.max(1, Math.ceil((perSecond * this.#usual * MORE) / 1000 + SPARE))
  }
}
