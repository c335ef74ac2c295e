import { naming, observation } from '../../judge/observation.ts'
import type { Mention } from '../mentions.ts'
import type { Add } from './candidate.ts'
import { isClosed } from './closed-list.ts'
import type { NamedAt } from './project-index.ts'
import type { SubjectState } from './subject-state.ts'

const PROJECT_NAMED = observation('project named')
const PROJECT_BESIDE = observation('project named beside')
const PROJECT_FIRST = naming('first project named')
const PROJECT_PLACED = naming('project named')
const PROJECT_BEHIND = observation('project behind')
const PROJECT_SPOKEN_OF = observation('project spoken of')
const MAIN_PROJECT = observation('main project')

/** The projects that its sentence names, the one spoken of, and the one that the article is about. */
export function addProjects(mention: Mention, state: SubjectState, add: Add): void {
  const { quantity, sentence, right } = mention
  const { projects } = state
  const last = projects.lastBefore(sentence.start, quantity.start)
  if (last && !isClosed(last, mention)) {
    const { name } = last.project
    add(name, quantity.start - last.end <= 2 ? PROJECT_BESIDE : PROJECT_NAMED, last.project)
    add(name, PROJECT_PLACED(placeOf(last, mention)), last.project)
    const first = projects.firstBefore(sentence.start, quantity.start)
    if (first) add(first.project.name, PROJECT_FIRST(placeOf(first, mention)), first.project)
  }
  if (right.startsWith('的')) {
    const behind = projects.within(quantity.end, Math.min(sentence.end, quantity.end + 30))[0]
    if (behind) add(behind.name, PROJECT_BEHIND, behind)
  }
  if (state.project) add(state.project.name, PROJECT_SPOKEN_OF, state.project)
  if (state.mainProject) add(state.mainProject.name, MAIN_PROJECT, state.mainProject)
}

/** What stands before the name of a project. */
function placeOf(named: NamedAt, { quantity, before, sentence, clauseStart }: Mention): string {
  const at = before.length - (quantity.start - named.start)
  const next = before[at + named.end - named.start] ?? ''
  const where = named.start - sentence.start >= clauseStart ? 'here' : 'before'
  if (next === '、' || next === '等') return `in a list ${where}`
  const mark = before[at - 1] ?? ''
  if (mark === '' || OPENS.includes(mark)) return `opening ${where}`
  return `${LEADS_TO.includes(mark) ? 'led to' : 'inside'} ${where}`
}

const OPENS = '，；。：“（！？\n 中的'
/** 在, 从, 至: a place, a start, an end; no topic. */
const LEADS_TO = '在从由与和及自至到于向给对把将为经接连、往赴入往近距'
