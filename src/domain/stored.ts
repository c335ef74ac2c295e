import type { Article } from './article.ts'
import type { Brief, Figure, ProjectMention } from './brief.ts'
import type { Item } from './source.ts'
import type { SourceSettings } from './source-settings.ts'

/** An item a source offered, whose page is still to be read. */
export interface PendingArticle {
  readonly id: number
  readonly sourceId: number
  readonly item: Item
  readonly foundAt: string
  /** True when it came with the source's first reading: old pages then, not news of the hour. */
  readonly backlog: boolean
  /** Readings that failed so far. */
  readonly attempts: number
  /** Of its source. */
  readonly settings: SourceSettings
}

/** A read article whose brief is still to be written. */
export interface UnbriefedArticle {
  readonly id: number
  readonly article: Article
  readonly newsAt: string
}

/** A stored brief with what a digest or an answer cites. */
export interface BriefRecord {
  readonly articleId: number
  readonly sourceId: number
  readonly sourceTitle: string
  /** ISO instant at which the article became news to us; digests are cut by it. */
  readonly newsAt: string
  readonly brief: Brief
  /** The project behind each of `brief.projects`, in the same order. */
  readonly projectIds: readonly number[]
}

/** A mention and the project it was found to be; null where it is a new one. */
export interface LinkedMention {
  readonly mention: ProjectMention
  readonly projectId: number | null
  /** Normalised names under which it is found again; the first is that of its full name. */
  readonly keys: readonly string[]
}

/** A figure of a project in an earlier article. */
export interface ProjectFigure {
  readonly projectId: number
  readonly articleId: number
  readonly url: string | null
  readonly newsAt: string
  readonly figure: Figure
}
