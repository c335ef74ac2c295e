import type { Document } from '../document.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import type { SubjectState } from './subject/subject-state.ts'
import { stagesIn, type ToldStage, type WorkStage } from './work-stage.ts'

/** How far the works of an article are, as far as it has told. */
export interface WorkState {
  /** As its first sentences tell, or its title. */
  readonly article: WorkStage | null
  readonly projects: Map<LocatedProject, WorkStage>
  /** What this sentence tells and those that ；joins to it; ends are offsets in the article. */
  told: readonly ToldStage[]
  /** The last that the paragraph told before. */
  paragraph: WorkStage | null
  atParagraph: number
}

/** So many sentences open an article: what stands first may be no more than a dateline. */
const OPENING = 3

export function newWorks({ title, sentences }: Document): WorkState {
  const opening = sentences.slice(0, OPENING).flatMap(({ normal }) => stagesIn(normal))
  const stage = opening.find(isReached)?.stage ?? stagesIn(title).at(-1)?.stage ?? null
  return { article: stage, projects: new Map(), told: [], paragraph: null, atParagraph: -1 }
}

/** Begins a sentence: goes on from what the one before told. */
export function enterWorks(state: WorkState, { sentence, normal, lead }: ReadSentence): void {
  const before = state.told
  if (sentence.paragraph === state.atParagraph) state.paragraph = before.at(-1)?.stage ?? state.paragraph
  else state.paragraph = null
  state.atParagraph = sentence.paragraph
  const own = stagesIn(normal).map(({ stage, end }) => ({ stage, end: sentence.start + end }))
  state.told = lead === null ? own : [...before, ...own]
}

/** Ends a sentence: each stage is that of the project last named before it, or of the one spoken of. */
export function noteStages(
  { told, projects }: WorkState,
  { sentence }: ReadSentence,
  of: SubjectState,
): void {
  for (const { stage, end } of told) {
    if (end <= sentence.start || stage === 'to come') continue
    const project =
      of.named.length > 1 ? of.projects.lastBefore(sentence.start, end)?.project : (of.named[0] ?? of.project)
    if (project) projects.set(project, stage)
  }
}

/** How far the work is that a figure belongs to, and whether the words before it look on to a later stage. */
export interface FigureStage {
  readonly reached: WorkStage | null
  readonly looksOn: boolean
}

export function stageAt(
  { told, projects, paragraph, article }: WorkState,
  { quantity }: Mention,
  project: LocatedProject | null,
): FigureStage {
  let last: WorkStage | null = null
  let before: WorkStage | null = null
  for (const { stage, end } of told) {
    if (end > quantity.start) continue
    last = stage
    if (stage !== 'to come') before = stage
  }
  const reached = before ?? (project && projects.get(project)) ?? paragraph ?? article
  return { reached, looksOn: last === 'to come' }
}

function isReached({ stage }: ToldStage): boolean {
  return stage !== 'to come'
}
