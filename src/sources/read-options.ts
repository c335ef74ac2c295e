/** How foreign dates and links are to be understood. */
export interface ReadOptions {
  /** Where the text came from; links are relative to it. */
  readonly url: string
  /** IANA zone of dates that name none. */
  readonly timezone: string
  readonly now: Date
}
