import { datelineLength } from '../dateline.ts'
import { naming, type Observation } from '../judge/observation.ts'
import { nameStart } from './boundaries.ts'
import type { NameCandidate } from './candidate.ts'
import { cutName } from './cut-name.ts'
import { type Headed, headsOf } from './heads-of.ts'
import type { ListedName } from './listed-names.ts'
import { isNotAName } from './not-a-name.ts'
import type { ProtectedParticles } from './protected-particles.ts'
import { countSpecific } from './specificity.ts'
import { isWeakHead, mayStand, standsAsName } from './weak-heads.ts'

const by = naming('found by')
const [STANDS, LOOSE, VAGUE, NO_NAME] = [
  [by('head')],
  [by('loose head')],
  [by('vague head')],
  [by('head of a class')],
]

/** Weak heads that do not stand as one are looked at so often in a sentence; more are noise, and cost time. */
const MOST_LOOSE = 24

/** The names of a sentence that end with a head noun, or with a phase, and what speaks for each. */
export function headedNames(sentence: string, inside: ProtectedParticles): NameCandidate[] {
  const found: NameCandidate[] = []
  const heads = headsOf(sentence)
  if (heads.length === 0) return found
  const opening = datelineLength(sentence)
  let loose = 0
  for (const headed of heads) {
    const { index, end, head, phase } = headed
    const isLoose = isWeakHead(head) && !mayStand(sentence, end, phase)
    if (isLoose && ++loose > MOST_LOOSE) continue
    const start = Math.max(opening, nameStart(sentence, { start: index, end }, inside))
    const named = start > index ? null : cutName(sentence, start, end, head)
    if (named) found.push({ ...named, signs: isLoose ? LOOSE : standing(sentence, named, start, headed) })
  }
  return found
}

/** 工业项目: what only sorts projects. */
const PLAIN = /(?:项目|工程)$/

/** What speaks for a head that stands there as one. */
function standing(
  sentence: string,
  named: ListedName,
  start: number,
  { end, head, phase }: Headed,
): readonly Observation[] {
  if (isWeakHead(head) && !standsAsName(sentence, start, end, phase)) return VAGUE
  const sorts = PLAIN.test(named.name) && countSpecific(named.name) === 0
  return sorts || isNotAName(sentence, named.start, named.end) || PART_BY_CAPACITY.test(named.name)
    ? NO_NAME
    : STANDS
}

/** 主要建设200万吨/年氧化钙生产线: what a project consists of. */
const PART_BY_CAPACITY = /^(?:主要|分别)?(?:建设)?\d[\d.]*万?吨\/年[^，]*生产线$/
