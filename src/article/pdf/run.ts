/** A run of text where it stands on a page: in points, from its upper left corner. */
export interface Run {
  readonly text: string
  readonly x: number
  /** Of the line that it stands on. */
  readonly y: number
  readonly width: number
  /** Of its letters. */
  readonly size: number
}

/** What is written on one page, in the order of the file. */
export interface PdfPage {
  readonly height: number
  readonly runs: readonly Run[]
}

/** A PDF as it can be read; `locked` needs a password, `damaged` is none or too broken. */
export type PdfOutcome =
  | {
      readonly kind: 'ok'
      readonly pages: readonly PdfPage[]
      /** Empty when it names none. */
      readonly title: string
      /** How many pages it has; of more than were read the first are in `pages`. */
      readonly pageCount: number
    }
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged' }
