import { toSimplified } from '../../script/to-simplified.ts'
import { type Observation, observation } from '../judge/observation.ts'
import { foldWidth } from '../quantity/normalise.ts'
import { namingBoth } from './naming-both.ts'
import type { Placed } from './placed.ts'
import type { Survey } from './survey.ts'
import type { Told } from './told.ts'

const [IN_TITLE, OF_FIRST_PERIOD] = [observation('in title'), observation('of the first period')]
const [NO_SUBJECT, SUBJECT_TOLD, NEW_SUBJECT] = [
  observation('no subject'),
  observation('subject told'),
  observation('new subject'),
]
const [DATED, UNDATED] = [observation('dated'), observation('undated')]
const PROJECTS_AND_WHOSE = namingBoth('projects, of')
const [PROJECTS_AND_KIND, SHARE] = [namingBoth('projects, kind'), namingBoth('quarters of')]

/** How near a figure is to what the article is about: its title, its first project, the area it speaks of. */
export function observeTopic(
  placed: Placed,
  title: string,
  all: Survey,
  told: Told,
  observed: Observation[],
): void {
  const { text, subject, period } = placed.figure
  if (title.includes(toSimplified(foldWidth(text)))) observed.push(IN_TITLE)
  observed.push(subject === null ? NO_SUBJECT : told.subjects.has(subject) ? SUBJECT_TOLD : NEW_SUBJECT)
  observed.push(period === null ? UNDATED : DATED)
  if (period !== null && (placed.index === 0 || period === told.first.period)) observed.push(OF_FIRST_PERIOD)
  observeProject(placed, all, told, observed)
}

function observeProject(
  { figure: { project }, kind }: Placed,
  all: Survey,
  told: Told,
  observed: Observation[],
): void {
  const whose = project === null ? 'none' : project === (told.first.project ?? project) ? 'first' : 'later'
  const named = all.projects.size - (all.projects.has(null) ? 1 : 0)
  const projects = named < 2 ? named : named < 4 ? 'few' : 'many'
  const own = all.projects.get(project) ?? 0
  observed.push(
    PROJECTS_AND_WHOSE(projects, whose),
    PROJECTS_AND_KIND(projects, kind),
    SHARE(whose, Math.floor((4 * own) / all.count)),
  )
}
