import { isMeasured } from './lexicon.ts'
import { isMark, nameOf, type Phrase, phraseEnding, skipBack } from './phrase.ts'
import { again, measureOf, type Place, previous, type Told, thing, told } from './told.ts'

/** What a verb of growth is said of; behind a comma it is the amount before. */
export function grown(place: Place, subject: Phrase | null): Told {
  const { left, verb, chunks } = place
  const earlier = previous(place)
  const glossed = isMark(chunks[left.verb - 1], '(') ? phraseEnding(chunks, left.verb - 2) : null
  if (glossed && !verb?.finite)
    return { ...told(nameOf(glossed.head.text), thing(glossed)), base: nameOf(glossed.head.text) }
  // exports of cars, up 18 percent, …
  const beside =
    !verb?.finite && isMark(chunks[left.verb - 1], ',')
      ? phraseEnding(chunks, skipBack(chunks, left.verb - 2))
      : null
  if (beside && isMeasured(beside.head.text) && beside.rest[0])
    return { ...measureOf(beside), owner: thing(beside) }
  const joined = !verb?.finite && chunks[left.verb - 1]?.kind !== 'noun'
  if (earlier && (joined || !subject)) return again(earlier, '')
  if (!subject) return told('')
  if (subject.head.pronoun) return told('', subject.head.text)
  if (/^(?:that|those)$/.test(subject.head.text))
    return told(earlier?.base ?? '', subject.rest[0]?.text ?? '')
  return isMeasured(subject.head.text) ? measureOf(subject) : { ...measureOf(subject), owner: thing(subject) }
}
