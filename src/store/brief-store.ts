import type { Brief } from '../domain/brief.ts'
import type { Project } from '../domain/project.ts'
import type { BriefRecord, LinkedMention, ProjectFigure } from '../domain/stored.ts'

export interface BriefStore {
  /**
   * Stores a brief whole, in one transaction: its figures, directives and mentions, new projects and
   * names, and the search tokens; replaces an earlier brief of the same article.
   * `tokens`: space-separated search tokens of the article.
   */
  save(
    articleId: number,
    input: { brief: Brief; mentions: readonly LinkedMention[]; tokens: string; at: Date },
  ): Promise<void>
  /** Briefs that became news in [from, to), oldest first. */
  between(from: Date, to: Date): Promise<BriefRecord[]>
  /** In the order of `articleIds`; unknown ones are left out. */
  byArticles(articleIds: readonly number[]): Promise<BriefRecord[]>
}

export interface ProjectStore {
  get(id: number): Promise<Project | null>
  /** Projects known under any of these keys, each with the keys it is known by. */
  byKeys(keys: readonly string[]): Promise<(Project & { readonly keys: readonly string[] })[]>
  /** All figures of these projects from articles that became news before `before`, newest first. */
  figures(projectIds: readonly number[], before: Date): Promise<ProjectFigure[]>
  count(): Promise<number>
}

export interface SearchStore {
  /** Articles that hold every phrase (a phrase: tokens that follow each other, separated by a space), best first. */
  find(phrases: readonly string[], limit: number): Promise<{ articleIds: number[]; total: number }>
}
