import type { Article } from './article.ts'
import type { Brief, Figure } from './brief.ts'
import type { Item } from './source.ts'
import type { SourceSettings } from './source-settings.ts'

/** What an edited article says differently in one figure. */
export type FigureChange =
  | { readonly kind: 'changed'; readonly before: Figure; readonly after: Figure }
  | { readonly kind: 'removed'; readonly before: Figure }
  | { readonly kind: 'added'; readonly after: Figure }

/** What an article said before its site edited it. */
export interface Revision {
  readonly articleId: number
  /** ISO instant at which the edit was noticed. */
  readonly replacedAt: string
  /** As it was then. */
  readonly brief: Brief
  /** What the text that came after it says differently. */
  readonly changes: readonly FigureChange[]
}

/** An article that is known, whose page is due to be looked at again. */
export interface DueReading {
  readonly id: number
  /** As its source offers it now. */
  readonly item: Item
  /** As it was read. */
  readonly article: Article
  readonly newsAt: string
  readonly foundAt: string
  /** How its source is read. */
  readonly settings: SourceSettings
  /** How often it was looked at again so far. */
  readonly rereads: number
}
