import type { Document } from '../document.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import type { ReadSentence } from './mentions.ts'
import { type Phase, type PhaseStages, phaseOf, phasesIn } from './phase.ts'
import { furtherOf, isReached, reachedAfter } from './reached.ts'
import type { SubjectState } from './subject/subject-state.ts'
import { stagesIn, type ToldStage, type WorkStage } from './work-stage.ts'

/** How far the works of an article are, as far as it has told. */
export interface WorkState {
  /** As its first sentences tell, or its title. */
  readonly article: WorkStage | null
  readonly projects: Map<LocatedProject, WorkStage>
  /** What each sentence tells, by its start. */
  readonly bySentence: ReadonlyMap<number, readonly ToldStage[]>
  /** How far the phases are that it tells of, wherever it does. */
  readonly phases: PhaseStages
  /** Those that each sentence names, by its start; their ends are offsets in the sentence. */
  readonly named: ReadonlyMap<number, readonly Phase[]>
  /** What this sentence tells and those that ；joins to it; ends are offsets in the article. */
  told: readonly ToldStage[]
  /** Where the first of them begins. */
  from: number
  /** The last that the paragraph told before, and of which project it did. */
  paragraph: WorkStage | null
  ofProject: LocatedProject | null
  atParagraph: number
}

/** So many sentences open an article: what stands first may be no more than a dateline. */
const OPENING = 3

/** What an article tells of its works before its figures are read in turn; time linear in its length. */
export function newWorks({ title, sentences }: Document): WorkState {
  const bySentence = new Map(
    sentences.map(({ start, normal }) => [
      start,
      stagesIn(normal).map((each) => ({ ...each, end: start + each.end })),
    ]),
  )
  const told = [...bySentence.values()]
  const named = new Map(sentences.map(({ start, normal }) => [start, phasesIn(normal)]))
  const opening = told.slice(0, OPENING).flat()
  return {
    article: opening.find(isReached)?.stage ?? stagesIn(title).at(-1)?.stage ?? null,
    projects: new Map(),
    bySentence,
    phases: phasesOf(sentences, bySentence, named),
    named,
    told: [],
    from: 0,
    paragraph: null,
    ofProject: null,
    atParagraph: -1,
  }
}

function phasesOf(
  sentences: Document['sentences'],
  bySentence: WorkState['bySentence'],
  named: WorkState['named'],
): Map<string, WorkStage> {
  const stages = new Map<string, WorkStage>()
  for (const { start, normal } of sentences) {
    const phases = named.get(start) ?? []
    if (phases.length === 0) continue
    for (const each of bySentence.get(start) ?? []) {
      const phase = phaseOf(phases, { ...each, end: each.end - start }, normal)
      if (phase !== null) stages.set(phase, furtherOf(stages.get(phase) ?? null, { ...each, passing: true }))
    }
  }
  return stages
}

/** Begins a sentence: goes on from what the one before told. */
export function enterWorks(state: WorkState, { sentence, lead }: ReadSentence): void {
  const before = state.told
  if (sentence.paragraph === state.atParagraph) state.paragraph = reachedAfter(before, state.paragraph)
  else {
    state.paragraph = null
    state.ofProject = null
  }
  state.atParagraph = sentence.paragraph
  const own = state.bySentence.get(sentence.start) ?? []
  state.told = lead === null ? own : [...before, ...own]
  if (lead === null) state.from = sentence.start
}

/** Ends a sentence: each stage is that of the project last named before it, or of the one spoken of. */
export function noteStages(state: WorkState, { sentence }: ReadSentence, of: SubjectState): void {
  const { told, projects } = state
  for (const each of told) {
    const { end } = each
    if (end <= sentence.start || !isReached(each)) continue
    const project =
      of.named.length > 1 ? of.projects.lastBefore(sentence.start, end)?.project : (of.named[0] ?? of.project)
    state.ofProject = project ?? null
    if (project) projects.set(project, furtherOf(projects.get(project) ?? null, each))
  }
}
