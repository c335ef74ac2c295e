import type { DigestStory } from './digest.ts'
import type { FigureChange } from './revision.ts'

/** A project or keyword that a chat, or a topic of its forum, is told of at once. */
export interface Watch {
  readonly id: number
  readonly kind: 'project' | 'keyword'
  /** As it is shown: the project's name, or the keyword as it was typed. */
  readonly words: string
}

/** HH:MM to HH:MM in the chat's zone, over midnight when it begins later than it ends. */
export interface QuietHours {
  readonly from: string
  readonly to: string
}

/** An article that was found for a watch and is still to be told. */
export interface Match {
  readonly id: number
  readonly articleId: number
  /** 0 for the article as such, n for what its nth edit corrected. */
  readonly revision: number
  /** What is watched, as it is shown. */
  readonly words: string
}

/** One story of an alert; `corrections` when it is told because its site edited it. */
export interface AlertStory {
  readonly story: DigestStory
  /** The articles of the same event that were told before, when this tells what is new. */
  readonly toldIds: readonly number[]
  readonly corrections: readonly FigureChange[]
}

/** What one message tells of what a chat watches. */
export interface Alert {
  /** What is watched and was found, as it is shown. */
  readonly names: readonly string[]
  /** The weightiest first; never empty. */
  readonly stories: readonly [AlertStory, ...AlertStory[]]
  /** The chat's day, YYYY-MM-DD. */
  readonly date: string
}
