import { naming, type Observation, observation } from '../../judge/observation.ts'
import { metricStart } from '../lexicon.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import { ANAPHOR } from './anaphor.ts'
import { atEvent } from './at-event.ts'
import { isPartBefore } from './breakdown.ts'
import type { Add, SubjectCandidate } from './candidate.ts'
import { countedIn } from './in-area.ts'
import { addNounCandidates } from './noun-candidates.ts'
import { nounOf, topicNoun } from './noun-of.ts'
import { OWN, OWN_TOPIC, PLACED } from './own-origins.ts'
import { placeOpening } from './place-told.ts'
import { addProjects } from './project-candidates.ts'
import type { SubjectState } from './subject-state.ts'
import { withoutTrades } from './without-trades.ts'

const AT_EVENT = observation('at an event')
const [PREVIOUS, COUNTED] = [naming('previous'), naming('counted')]
const [MAIN_CLASS, HEADING, AREA] = [observation('main class'), observation('heading'), observation('area')]
const FIRST_OF_PARAGRAPH = observation('first of paragraph')
const COMPANY_NAMED = observation('company named')

/** The nouns that a figure may be measured on, each once; none of them empty. */
export function subjectCandidates(
  mention: Mention,
  measured: Measure,
  state: SubjectState,
): readonly SubjectCandidate[] {
  const found: (SubjectCandidate & { origins: Observation[] })[] = []
  const add: Add = (words, origin, project = null) => {
    if (words === '') return
    for (const known of found) {
      if (known.words !== words) continue
      if (!known.origins.includes(origin)) known.origins.push(origin)
      return
    }
    found.push({ words, project, origins: [origin] })
  }
  const own = ownOf(measured)
  if (own !== '' && (measured.isPlaced || !(ANAPHOR.test(own) || DEED.test(own)))) {
    const counts = mention.quantity.kind === 'count' && mention.quantity.value > 1 && measured.isTopic
    const origin = measured.isPlaced ? PLACED : measured.isTopic ? OWN_TOPIC : OWN
    add(counts ? countedIn(placeOpening(mention, state) || state.area, own, measured.metric) : own, origin)
  }
  if (measured.isTopic && ANAPHOR.test(own)) add(atEvent(mention, state, own), AT_EVENT)
  const addSaid: Add = (words, origin, project) => {
    if (!isPartBefore(state, words)) add(words, origin, project)
  }
  addProjects(mention, state, addSaid)
  addNounCandidates(mention, state, add, addSaid)
  addStanding(mention, state, addSaid)
  return withoutTrades(found, measured)
}

function ownOf({ subject, isPlaced, isTopic }: Measure): string {
  if (isPlaced) return subject
  return isTopic ? topicNoun(subject) : nounOf(subject)
}

/** 开工, 完成: a deed, by nobody and to nothing. */
const DEED = /^(?:已|共|新|集中|计划|拟|全面)?(?:开工|竣工|完工|完成|安排|扶持|推出|实施|启动)$/

/** What stands from what was told before. */
function addStanding({ sentence, clauseStart }: Mention, state: SubjectState, add: Add): void {
  const { previous } = state
  if (previous) {
    const near =
      previous.sentence === sentence.start
        ? previous.clauseStart === clauseStart
          ? 'same clause'
          : 'same sentence'
        : previous.paragraph === sentence.paragraph
          ? 'same paragraph'
          : 'before'
    add(previous.words, PREVIOUS(near))
  }
  const { counted } = state
  // 出口26万辆: an amount of things is no thing
  if (counted?.paragraph === sentence.paragraph && metricStart(counted.words) > 0)
    add(counted.words, COUNTED(counted.sentence === sentence.start ? 'same sentence' : 'same paragraph'))
  add(state.paragraph, FIRST_OF_PARAGRAPH)
  add(state.heading, HEADING)
  add(state.company, COMPANY_NAMED)
  add(state.main, MAIN_CLASS)
  add(state.area, AREA)
}
