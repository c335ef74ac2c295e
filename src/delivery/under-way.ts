/** The length of the way is that of most of the latest messages. */
const TRIPS = 40
/** So many go one by one first: a program that has just begun is slow itself. */
const LEARNED = 20
/** Some are slower than most. */
const MORE = 1.2
const SPARE = 0.25

/**
 * How many digests are under way at once: no more than their rate and the length of the way ask for, because each of
 * them may come twice when the program is killed. On a way of 20 ms or less that is one.
 */
export class UnderWay {
  readonly #took: number[] = []
  #count = 0
  /** Milliseconds that a message takes; 0 while that is not known. */
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
    this.#usual = sorted[Math.floor(sorted.length / 2)] ?? 0
  }

  isFull(perSecond: number): boolean {
    return this.#count >= Math.max(1, Math.ceil((perSecond * this.#usual * MORE) / 1000 + SPARE))
  }
}
