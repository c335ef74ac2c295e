/** A parsed page. Plain data: rooms walk it, none of them changes it. */

export interface HtmlElement {
  readonly kind: 'element'
  /** Lower case; `#document` for the root. */
  readonly name: string
  /** Names in lower case, entities decoded. Has no prototype, so any name is safe to ask for. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
  readonly parent: HtmlElement | null
}

export interface HtmlText {
  readonly kind: 'text'
  /** Entities decoded, white space as written. */
  readonly text: string
  readonly parent: HtmlElement
}

export type HtmlNode = HtmlElement | HtmlText
