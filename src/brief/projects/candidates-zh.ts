import { naming, type Observation } from '../judge/observation.ts'
import type { Sentence } from '../sentences.ts'
import type { NameCandidate } from './candidate.ts'
import { findDescribedNames } from './described-names.ts'
import { findEntryNames } from './entry-names.ts'
import { headedNames } from './headed-names.ts'
import { findListedNames, type ListedName } from './listed-names.ts'
import { findNumberedSchools } from './numbered-schools.ts'
import { findPlanNames } from './plan-names.ts'
import { findPresentedNames } from './presented-names.ts'
import { protectedParticles } from './protected-particles.ts'
import { findQuotedNames } from './quoted-names.ts'
import { findRelativeNames } from './relative-names.ts'
import { findSiteNames } from './site-names.ts'
import { findTopicNames } from './topic-names.ts'
import { findWorkLists } from './work-lists.ts'

/** More than any sentence has characters. */
const LONGEST_SENTENCE = 0x10000

/** Finds phrases that may name projects in a sentence or title, by head noun and by enumeration; they may overlap. */
export function findNameCandidates({ normal: sentence }: Sentence, inTable = false): NameCandidate[] {
  const inside = protectedParticles(sentence)
  const found = new Map<number, NameCandidate>()
  const add = (names: readonly ListedName[], signs: readonly Observation[]): void => {
    for (const { start, end, name } of names) {
      const span = start * LONGEST_SENTENCE + end
      const before = found.get(span)
      found.set(span, { start, end, name, signs: before ? [...before.signs, ...signs] : signs })
    }
  }
  for (const headed of headedNames(sentence, inside)) add([headed], headed.signs)
  add(findListedNames(sentence, inside), BY_LIST)
  add(findEntryNames(sentence, inTable), BY_ENTRY)
  add(findDescribedNames(sentence), BY_DESCRIPTION)
  add(findWorkLists(sentence), BY_WORK_LIST)
  add(findNumberedSchools(sentence), BY_NUMBER)
  add(findPlanNames(sentence), BY_PLAN)
  add(findRelativeNames(sentence), BY_RELATION)
  add(findQuotedNames(sentence), BY_QUOTES)
  add(findSiteNames(sentence, inside), BY_SITE)
  add(findPresentedNames(sentence), BY_PRESENTATION)
  let taken: ReadonlySet<number> | null = null
  const isTaken = (at: number): boolean => {
    taken ??= spansOf(found.values())
    return taken.has(at)
  }
  add(findTopicNames(sentence, inside, isTaken), BY_TOPIC)
  return [...found.values()]
}

const by = naming('found by')
const [BY_LIST, BY_ENTRY, BY_DESCRIPTION] = [[by('list')], [by('entry')], [by('description')]]
const [BY_WORK_LIST, BY_NUMBER, BY_RELATION] = [[by('work list')], [by('number')], [by('relation')]]
const [BY_QUOTES, BY_SITE, BY_PRESENTATION] = [[by('quotes')], [by('site')], [by('presentation')]]
const [BY_PLAN, BY_TOPIC] = [[by('plan')], [by('topic')]]

/** Every position that a phrase covers; one pass, however many there are. */
function spansOf(found: Iterable<NameCandidate>): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { start, end } of found) for (let at = start; at < end; at++) taken.add(at)
  return taken
}
