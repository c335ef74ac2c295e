import type { LocatedProject } from '../projects/find-projects.ts'
import { type FigureStage, stageAt } from './figure-stage.ts'
import type { Measured } from './measure-sentence.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import type { ProjectStage } from './observe-status.ts'
import type { Reading } from './reading.ts'
import { subjectOf, type Topic } from './subject/subject-of.ts'
import { enterSentence } from './subject/subject-state.ts'
import { enterWorks, noteStages, type WorkState } from './work-state.ts'

/** What a mention measures, on what, and how far the work is that it belongs to. */
export interface Told extends Pick<Measured, 'measured'> {
  readonly topic: Topic
  readonly work: FigureStage
  /** How far its project is; null when it belongs to none. */
  readonly stage: ProjectStage | null
}

/** On what each mention of a sentence is measured, in their order; moves on what the reading knows of subjects and works. */
export function tellTopics(read: ReadSentence, measures: readonly Measured[], reading: Reading): Told[] {
  const { subjects, works, judge } = reading
  enterSentence(subjects, read)
  enterWorks(works, read)
  const topics: Topic[] = []
  const told = measures.map(({ measured, subject }, index) => {
    const mention = read.mentions[index] as Mention
    const judged = inEnglish(subjectOf(subjects, mention, measured, judge), subject)
    // 甲完成投资6亿元，其中乙5亿元，分别增长8%和9%: each is told of whom its amount is
    const topic = (measured.growthOf && topics[index - measured.growthOf]) || judged
    topics.push(topic)
    const { project } = topic
    return {
      measured,
      topic,
      work: stageAt(works, mention, project, subjects),
      stage: stageOf(project, works),
    }
  })
  noteStages(works, read, subjects)
  return told
}

function inEnglish(topic: Topic, subject: string | null): Topic {
  return subject === null ? topic : { ...topic, subject: subject || (topic.project?.name ?? '') }
}

function stageOf(project: LocatedProject | null, { projects }: WorkState): ProjectStage | null {
  if (project === null) return null
  return projects.get(project) === 'in use' ? 'in use' : 'planned'
}
