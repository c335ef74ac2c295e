/** An article as a digest cites it. */
export interface Citation {
  readonly articleId: number
  readonly title: string
  readonly url: string | null
  readonly sourceTitle: string
}
