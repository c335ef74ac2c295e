/** A stretch of a text: from the first unit to behind the last. */
export interface Span {
  readonly start: number
  readonly end: number
}
