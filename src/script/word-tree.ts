/** Spreads neighbouring numbers over the table: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1

/**
 * The beginnings of words, each with a number; 0 is the empty one. What follows what stands in one table of numbers,
 * for a map in each beginning takes ten times the memory, and as long to make as to fill.
 */
export class WordTree {
  /** How many beginnings there can be. */
  readonly most: number
  readonly #parents: Int32Array
  readonly #units: Uint16Array
  readonly #lengths: Int32Array
  /** Beginnings by their parent and last character; 0 where there is none. */
  readonly #table: Int32Array
  readonly #mask: number
  #size = 1

  /** For words of so many characters together. */
  constructor(characters: number) {
    this.most = characters
    this.#parents = new Int32Array(characters + 1)
    this.#units = new Uint16Array(characters + 1)
    this.#lengths = new Int32Array(characters + 1)
    const places = 2 ** Math.ceil(Math.log2(characters + 1) + 1)
    this.#table = new Int32Array(places)
    this.#mask = places - 1
  }

  /** How many beginnings there are, the empty one included. */
  get size(): number {
    return this.#size
  }

  of(state: number): { readonly parent: number; readonly unit: number } {
    return { parent: this.#parents[state] ?? 0, unit: this.#units[state] ?? 0 }
  }

  /** The beginning that is one character longer; 0 when no word begins so. */
  next(state: number, unit: number): number {
    return this.#table[this.#placeOf(state, unit)] ?? 0
  }

  /** The number of a word as a beginning. */
  add(word: string): number {
    let state = 0
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index)
      const place = this.#placeOf(state, unit)
      let next = this.#table[place] ?? 0
      if (next === 0) {
        next = this.#size++
        this.#table[place] = next
        this.#parents[next] = state
        this.#units[next] = unit
        this.#lengths[next] = index + 1
      }
      state = next
    }
    return state
  }

  /** All but the empty one, the shorter first. */
  *byLength(): Generator<number> {
    const ends: number[] = []
    for (let state = 1; state < this.#size; state++) {
      const length = this.#lengths[state] ?? 0
      ends[length] = (ends[length] ?? 0) + 1
    }
    for (let length = 1; length < ends.length; length++)
      ends[length] = (ends[length] ?? 0) + (ends[length - 1] ?? 0)
    const ordered = new Int32Array(this.#size - 1)
    for (let state = this.#size - 1; state > 0; state--) {
      const length = this.#lengths[state] ?? 0
      const place = (ends[length] ?? 0) - 1
      ends[length] = place
      ordered[place] = state
    }
    yield* ordered
  }

  /** Where the beginning stands in the table, or is to be put. */
  #placeOf(state: number, unit: number): number {
    let place = (Math.imul(state, SPREAD) ^ Math.imul(unit, 0x85ebca6b)) >>> 7
    for (;;) {
      place &= this.#mask
      const found = this.#table[place] ?? 0
      if (found === 0 || (this.#parents[found] === state && this.#units[found] === unit)) return place
      place++
    }
  }
}
