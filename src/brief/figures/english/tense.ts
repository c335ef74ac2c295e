/** How the verb of a clause stands in time: one word for each of its forms. */
export type Tense =
  | 'modal'
  | 'infinitive'
  | 'perfect'
  | 'progressive'
  | 'passive'
  | 'was'
  | 'is'
  | 'gerund'
  | 'past'
  | 'present'

/** Any verb is known by its form, so that those that no list of cues has tell something too. */
const VERBS =
  /\b(?:(will|would|shall|should|could|may|might|must|can)|(to)(?= [a-z]+\b)|((?:has|have|had)(?: been)?(?: [a-z]+ly| already)? [a-z]+(?:ed|en|t|wn|ld|de|id))|((?:is|are) (?:being |now |also )?[a-z]+ing)|((?:is|are) (?:[a-z]+ed|put|set|built))|(was|were)|(is|are|has|have)|([a-z]+ing)|([a-z]{2,}ed)|(covers|carries|takes|includes|holds|puts|gets|measures|stands|uses|makes|runs|costs|needs|comes))\b/g
const TENSES: readonly Tense[] = [
  'modal',
  'infinitive',
  'perfect',
  'progressive',
  'passive',
  'was',
  'is',
  'gerund',
  'past',
  'present',
]

/** The form of the last verb of some words; null when they have none. */
export function lastTense(words: string): Tense | null {
  let last: Tense | null = null
  VERBS.lastIndex = 0
  for (let found = VERBS.exec(words); found; found = VERBS.exec(words)) last = tenseOf(found)
  return last
}

/** The form of the first verb of some words. */
export function firstTense(words: string): Tense | null {
  VERBS.lastIndex = 0
  const found = VERBS.exec(words)
  return found && tenseOf(found)
}

function tenseOf(found: RegExpExecArray): Tense | null {
  return TENSES[found.slice(1).findIndex((form) => form !== undefined)] ?? null
}
