import type { Document } from '../document.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { type Phase, type PhaseStages, phaseOf, phaseStage, phasesIn } from './phase.ts'
import type { NamedAt } from './subject/project-index.ts'
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

/** How far the work is that a figure belongs to. */
export interface FigureStage {
  readonly reached: WorkStage | null
  /** The phase that it belongs to, and how far that is. */
  readonly phase: string
  /** What the rest of its sentence tells of the same work first: 总投资6.6亿元的支架厂去年10月投产. */
  readonly next: WorkStage | null
  /** What the news is, and whether the figure may be of the work that it is about. */
  readonly news: string
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
  const isNews = project === null || project === of.mainProject
  const known = (project && projects.get(project)) ?? inherited ?? (isNews ? article : null)
  return {
    reached: reachedAfter(before, known),
    phase: phaseStage(phases, phase?.key ?? null),
    next: toldNext(state, mention, project, of),
    news: `${isNews ? '' : 'other '}${article}`,
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

/** How far a work is after what was told of it, one thing after the other. */
function reachedAfter(told: readonly ToldStage[], known: WorkStage | null): WorkStage | null {
  return told.reduce((reached, each) => (isReached(each) ? furtherOf(reached, each) : reached), known)
}

const ORDER: readonly WorkStage[] = ['to come', 'agreed', 'begun', 'under way', 'in use']

function furtherOf(known: WorkStage | null, { stage, passing }: ToldStage): WorkStage {
  return passing && known !== null && ORDER.indexOf(known) > ORDER.indexOf(stage) ? known : stage
}

function isReached({ stage }: ToldStage): boolean {
  return stage !== 'to come'
}
