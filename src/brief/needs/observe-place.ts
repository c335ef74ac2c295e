import { naming, type Observation } from '../judge/observation.ts'
import { namingBoth } from './naming-both.ts'
import type { Placed } from './placed.ts'
import type { Survey } from './survey.ts'
import type { Told } from './told.ts'

const [SENTENCE, PLACE, FIFTH] = [naming('sentence'), naming('place'), naming('fifth')]
const [IN_SENTENCE_OF, HALF_DOZENS] = [naming('in sentence of'), naming('half dozens')]
const BEFORE_OF_KIND = namingBoth('before, of')

/** Where in the article and in its sentence a figure stands. */
export function observePlace(
  { figure: { evidenceStart }, index, kind }: Placed,
  { count, sizes, firsts }: Survey,
  told: Told,
  observed: Observation[],
): void {
  const opens = !told.sentences.has(evidenceStart)
  observed.push(
    SENTENCE(Math.min(told.sentences.size + (opens ? 1 : 0), 5)),
    PLACE(Math.min(index - (firsts.get(evidenceStart) ?? index), 6)),
    FIFTH(Math.floor((5 * index) / count)),
    IN_SENTENCE_OF(Math.min(sizes.get(evidenceStart) ?? 1, 7)),
    HALF_DOZENS(Math.min(4, Math.floor(count / 6))),
    BEFORE_OF_KIND(kind, Math.min(told.kinds.get(kind) ?? 0, 4)),
  )
}
