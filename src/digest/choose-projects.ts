import type { Figure, ProjectMention } from '../domain/brief.ts'
import type { DigestProject } from '../domain/digest.ts'
import type { ProjectChange } from '../domain/project.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { once } from '../script/once.ts'
import { chooseFigures } from './choose-figures.ts'
import { cite } from './cite.ts'
import { inOneLanguage } from './in-one-language.ts'
import type { Story } from './select.ts'
import { largestSum } from './weigh-figure.ts'

const MOST_FIGURES = 4

/** Changes by the article that tells them. */
export type ChangesByArticle = ReadonlyMap<number, readonly ProjectChange[]>

/** What one article says of a project. */
interface Report {
  readonly projectId: number
  readonly record: BriefRecord
  readonly mention: ProjectMention
  readonly figures: readonly Figure[]
  readonly largest: number
  readonly changes: readonly ProjectChange[]
}

/**
 * The projects of which something can be said, `most` of them, each once, by the article that says most: those that changed
 * first, then the key ones, the largest sum first. A figure that a change shows is not repeated.
 */
export function chooseProjects(
  stories: readonly Story[],
  changes: ChangesByArticle,
  most = Number.POSITIVE_INFINITY,
): DigestProject[] {
  if (most === 0) return []
  const best = new Map<number, Report>()
  for (const story of stories) {
    for (const plain of plainReports(story)) {
      const report = withChanges(plain, changes)
      const other = best.get(report.projectId)
      if (!other || compare(report, other) < 0) best.set(report.projectId, report)
    }
  }
  return [...best.values()]
    .filter(({ mention, figures, changes }) => changes.length > 0 || (mention.key && figures.length > 0))
    .sort((one, other) => compare(one, other) || one.projectId - other.projectId)
    .slice(0, most)
    .map(({ record, mention, figures, changes }) => ({
      mention,
      figures: chooseFigures(figures, '')
        .filter((figure) => !changes.some(({ after }) => after.figure === figure))
        .slice(0, MOST_FIGURES),
      changes,
      cite: cite(record),
    }))
}

/** How many projects the stories name, known ones counted once. */
export function countProjects(stories: readonly Story[]): number {
  const ids = new Set<number>()
  for (const story of stories)
    for (const { projectIds } of namingRecords(story)) for (const id of projectIds) ids.add(id)
  return ids.size
}

const namingRecords = once((story: Story): BriefRecord[] =>
  inOneLanguage(story, ({ brief }) => brief.projects.length > 0),
)

export const plainReports = once((story: Story): Report[] =>
  namingRecords(story).flatMap((record) =>
    record.brief.projects.flatMap((mention, index) => {
      const projectId = record.projectIds[index]
      if (projectId === undefined) return []
      const names = [mention.name, ...mention.aliases]
      const figures = record.brief.figures.filter(
        ({ project }) => project !== null && names.includes(project),
      )
      return [{ projectId, record, mention, figures, largest: largestSum(figures), changes: [] }]
    }),
  ),
)

function withChanges(report: Report, changes: ChangesByArticle): Report {
  const ofArticle = changes.get(report.record.articleId)
  if (!ofArticle) return report
  return { ...report, changes: ofArticle.filter(({ project }) => project === report.mention.name) }
}

/** Negative when the first says more. */
function compare(one: Report, other: Report): number {
  return (
    Number(other.changes.length > 0) - Number(one.changes.length > 0) ||
    Number(other.mention.key) - Number(one.mention.key) ||
    other.largest - one.largest ||
    other.figures.length - one.figures.length ||
    one.record.articleId - other.record.articleId
  )
}
