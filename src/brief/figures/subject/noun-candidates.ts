import { naming, observation } from '../../judge/observation.ts'
import type { Mention } from '../mentions.ts'
import { POINTING } from './anaphor.ts'
import type { Add } from './candidate.ts'
import type { ClauseNoun } from './clause-nouns.ts'
import type { ClauseRole } from './clause-phrase.ts'
import { meantBy, namesItself, ownerBefore, pointsToOwner, standsFor } from './meant-by.ts'
import { nounBehind } from './noun-of.ts'
import { HEAD, LABEL } from './own-origins.ts'
import type { SubjectState } from './subject-state.ts'
import { workBefore } from './work-before.ts'

const FIRST_OF = naming('first of')
const LAST_OF = naming('last of')
const MEANT = naming('meant by')
const UNRESOLVED = observation('said only so')
const BEHIND = observation('behind')
/** How many clauses back a noun is. */
const BACK = {
  head: HEAD,
  whom: naming('whom'),
  where: naming('where'),
  what: naming('what'),
  behind: naming('behind'),
} satisfies Record<ClauseRole, unknown>

/** Nouns of its own clause, whatever they are, and those of the clauses before. */
export function addNounCandidates(mention: Mention, state: SubjectState, add: Add, addSaid: Add): void {
  const { quantity, sentence, clauseStart } = mention
  const at = quantity.start - sentence.start
  const before: ClauseNoun[] = []
  const clauses: number[] = []
  let here = 0
  let said: ClauseNoun | null = null
  for (const noun of state.nouns) {
    if (noun.start >= at || (noun.asideUntil ?? at) < at) continue
    if (noun.clause !== clauses.at(-1)) clauses.push(noun.clause)
    if (noun.start >= clauseStart) here = 1
    if (noun.role === 'behind') continue
    before.push(noun)
    if (noun.isAnaphor) said = noun
  }
  if (said !== null) addMeant(said, before, mention, state, add)
  for (const { words, thing, role, clause, start, isAnaphor, isLabel } of before) {
    if (isAnaphor || namesList(thing, mention.before)) continue
    const addHere = start >= clauseStart ? add : addSaid
    if (isLabel) addHere(words, LABEL)
    const back = start >= clauseStart ? 0 : clauses.length - clauses.indexOf(clause) - here
    addHere(thing, BACK[role](back > 2 ? 'far' : back))
  }
  add(nounBehind(mention.right), BEHIND)
  addEnds('lead', state.lead, state, addSaid)
  addEnds('sentence before', state.before, state, addSaid)
}

/** 甲产业园、乙基地等9个重点项目: the names are examples of what is counted. */
function namesList(thing: string, before: string): boolean {
  return thing.includes('、') && before.includes(`${thing}等`)
}

/** What 该公司 or 项目 stands for. */
function addMeant(
  said: ClauseNoun,
  nouns: readonly ClauseNoun[],
  { before, clauseStart }: Mention,
  state: SubjectState,
  add: Add,
): void {
  const named = pointsToOwner(said.words) ? ownerBefore(said, nouns, state) : meantBy(said.words, state)
  const meant = named || workBefore(before)
  add(meant, MEANT(said.start >= clauseStart ? 'this clause' : 'a clause before'))
  if (meant === '' && (namesItself(said.words) || said.words.startsWith('该')))
    add(said.words.replace(POINTING, ''), UNRESOLVED)
}

/** The first noun and the last. */
function addEnds(
  where: 'lead' | 'sentence before',
  nouns: readonly ClauseNoun[],
  state: SubjectState,
  add: Add,
): void {
  let first: ClauseNoun | null = null
  let last: ClauseNoun | null = null
  let meant = ''
  for (const noun of nouns) {
    if (noun.role === 'behind') continue
    if (noun.isAnaphor) {
      if (first === null && noun.role === 'head') meant ||= standsFor(noun.words, state)
      continue
    }
    first ??= noun
    last = noun
  }
  // 公司营收3亿元；净利润2亿元: the company is told of still
  add(meant, FIRST_OF(where))
  if (first !== null && meant === '') add(first.thing, FIRST_OF(where))
  if (last !== null && last !== first) add(last.thing, LAST_OF(where))
}
