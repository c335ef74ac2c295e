import type { LocatedProject } from '../projects/find-projects.ts'
import type { Mention } from './mentions.ts'
import { type PhaseStage, phaseStage } from './phase.ts'
import { reachedAfter } from './reached.ts'
import type { NamedAt } from './subject/project-index.ts'
import type { SubjectState } from './subject/subject-state.ts'
import type { WorkStage } from './work-stage.ts'
import type { WorkState } from './work-state.ts'

/** How far the work is that a figure belongs to. */
export interface FigureStage {
  readonly reached: WorkStage | null
  /** The phase that it belongs to, and how far that is; null where no phases are told of. */
  readonly phase: PhaseStage | null
  /** What the rest of its sentence tells of the same work first: 总投资6.6亿元的支架厂去年10月投产. */
  readonly next: WorkStage | null
  /** How far the work is that the article is about. */
  readonly news: WorkStage | null
  /** Whether the figure may be of that work. */
  readonly isOfNews: boolean
}

/**
 * What is known of the work of a figure where it stands: told of its own project in the sentences before and up to it, else
 * of the one its paragraph speaks of, else by the news. Asked after `enterWorks` of its sentence, before `noteStages`.
 */
export function stageAt(
  state: WorkState,
  mention: Mention,
  project: LocatedProject | null,
  of: SubjectState,
): FigureStage {
  const { told, projects, paragraph, ofProject, article, phases, named } = state
  const { quantity, sentence } = mention
  const own = named.get(sentence.start) ?? []
  const phase = own.findLast(({ end }) => end <= quantity.start - sentence.start)
  const before =
    told.length === 0
      ? told
      : told.filter(
          ({ end }) => end <= quantity.start && isOf(project, of.projects.lastBefore(state.from, end)),
        )
  const inherited = project === null || ofProject === null || ofProject === project ? paragraph : null
  const isOfNews = project === null || project === of.mainProject
  const known = (project && projects.get(project)) ?? inherited ?? (isOfNews ? article : null)
  return {
    reached: reachedAfter(before, known),
    phase: phaseStage(phases, phase?.key ?? null),
    next: toldNext(state, mention, project, of),
    news: article,
    isOfNews,
  }
}

/** Behind a semicolon, another phase or another project the words tell of something else. */
function toldNext(
  { told, named }: WorkState,
  { quantity, sentence }: Mention,
  project: LocatedProject | null,
  of: SubjectState,
): WorkStage | null {
  const next = told.find(({ end }) => end > quantity.end)
  if (next === undefined) return null
  const [from, to] = [quantity.end - sentence.start, next.end - sentence.start]
  if (sentence.normal.slice(from, to).includes('；')) return null
  if (named.get(sentence.start)?.some(({ end }) => end > from && end <= to)) return null
  const other = of.projects.lastBefore(quantity.end, next.end)?.project
  return other !== undefined && other !== project ? null : next.stage
}

/** A stage is told of the project named last before it; where none is, of whatever is spoken of. */
function isOf(project: LocatedProject | null, named: NamedAt | null): boolean {
  return project === null || named === null || named.project === project
}
