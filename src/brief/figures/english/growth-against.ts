import { changed, changeOf, SINCE_END } from './growth-change.ts'
import { grown } from './growth-subject.ts'
import { nameOf } from './phrase.ts'
import { again, type Place, previous, type Told, told } from './told.ts'

const AGAINST =
  /^ (?:(?:percentage )?points? )?(up|down|higher|lower|more|less|fewer|faster|slower|ahead|above|below|over|under|behind|short|better|cheaper|beyond)(?: (?:on|from|than|of))?(?: (?:in|at|on|during)(?= [a-z\d]))? (?:the |its |their |an? )?([A-Za-z'’ -]{2,40}|(?:19|20)\d\d\b(?! [a-z]))/i
const SAME_BEFORE =
  /^(?:(?:[a-z]+|\d+) (?:months|years|quarters) (?:earlier|ago|before)|(?:current|present|last|preceding|prior) (?:[a-z]+ )?(?:period|cycle|season|year|quarter|month|week)|same|last year|this year|year (?:ago|earlier|before)|previous year|month|previous (?:month|quarter)|corresponding|(?:first|second|third|fourth)(?: quarter| half)?$|(?:19|20)\d\d|decade ago)/i

/** 3.3% ahead of the same months of 2022 is growth; 12% under the estimate is not, but says what it is measured by. */
export function against(place: Place): Told | null {
  const { mention } = place
  const found = AGAINST.exec(mention.after)
  if (!found || (mention.quantity.kind === 'count' && !/^ more/.test(mention.after))) return null
  const [, relation = '', other = ''] = found
  if (
    /^(?:past|last (?:few|two|three|five|ten|decade)|next|coming|first|[a-z-]+ (?:years?|months?))\b/i.test(
      other,
    ) &&
    relation === 'over'
  )
    return null
  const earlier = previous(place)
  const level = mention.quantity.kind !== 'percent' && mention.quantity.kind !== 'points'
  const then =
    SAME_BEFORE.test(other) ||
    SINCE_END.test(mention.after) ||
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(other)
  const down = /down|lower|less|fewer|slower|below|under|behind|short|cheaper/i.test(relation)
  if (then) {
    const base = earlier ? again(earlier, '') : grown(place, null)
    return level
      ? { ...base, metric: `${base.base} ${down ? 'decrease' : 'increase'}`.trim(), change: changeOf(place) }
      : changed(place, base, down ? 'decline' : 'growth')
  }
  // which is $140 million above the estimate
  const differs = place.verb?.lemma === 'be' && place.left.object === null && place.left.preposition === ''
  if (level && !differs) return null
  const name = (
    other.split(
      / (?:of|in|for|and|but|by|that|which|said|preliminary|will|would|is|are|was|were|has|have|had|must|shall|announced|forecast|planned|budgeted|set|given|agreed|approved|expected|estimated|reported|recorded|promised)\b/,
    )[0] ?? ''
  ).replace(/^\S+['’]s? /, '')
  return {
    ...told(
      `${relation.toLowerCase()}${/^(?:ahead|short)$/.test(relation) ? ' of' : ''}${/^(?:higher|lower|faster|slower|more|less|better|cheaper)$/.test(relation) ? ' than' : ''} ${nameOf(name.trim())}`,
    ),
    base: earlier?.base ?? '',
    inherits: earlier !== null && place.verb === null,
  }
}
