import { NOBODY } from './attend.ts'
import { type Attention, standing } from './attention.ts'
import { calledBehind } from './called-behind.ts'
import { verbBefore } from './clause.ts'
import { countedPhrase } from './counted-phrase.ts'
import { isMeasured } from './lexicon.ts'
import type { ToldFigure } from './measure-english.ts'
import { isMark, type Phrase, phraseEnding, phraseFrom } from './phrase.ts'
import { NO_THING, resolve } from './resolve.ts'
import { clauseSubject, type Place, thing } from './told.ts'

/** What a figure is measured on; moves the attention on over it. */
export function subjectEnglish({ place, told }: ToldFigure, attention: Attention): string {
  const subject = find(place, told, attention)
  attention.last = subject
  return subject
}

function find(place: Place, { owner, inherits }: ToldFigure['told'], attention: Attention): string {
  if (owner !== '') return resolve(owner, 'the', attention)
  if (inherits && attention.last !== '') return attention.last
  const held = eachOf(place) ?? labelOf(place)
  if (held) return resolve(thing(held), held.head.determiner, attention)
  const subject = clauseSubject(place)
  if (!subject || besideCount(place, subject)) return standing(attention)
  const called = calledBehind(place.chunks, subject)
  if (called) return resolve(thing(called), called.head.determiner, attention)
  const { head } = subject
  const words = thing(subject)
  if (!NOBODY.test(words) && !NO_THING.test(words) && !isMeasured(words))
    return resolve(words, head.determiner, attention)
  return head.owner ? resolve(head.owner, 'the', attention) : standing(attention)
}

/** two cables, each 83 km long; three tunnels, together 7 km long. */
function eachOf({ chunks, at, left }: Place): Phrase | null {
  const word = chunks[at - 1]
  const together = word?.kind === 'adverb' && word.text === 'together'
  if (!(left.article === 'each' || together) || !isMark(chunks[at - 2], ',')) return null
  const counted = chunks[at - 3]
  if (counted?.kind !== 'quantity') return phraseEnding(chunks, at - 3)
  return countedPhrase(counted.counted, at - 3)
}

/** Haisheng Bio: 2.1 billion yuan, 150 mu; NordKelp (Norway): $96 million: a line told of what it begins with. */
function labelOf({ chunks, at }: Place): Phrase | null {
  // behind a bullet
  const start = chunks[0]?.kind === 'mark' ? 1 : 0
  const label = phraseFrom(chunks, start)
  if (!label || at < 2 || isMeasured(label.head.text) || !/^[A-Z]/.test(label.head.text)) return null
  const end = isMark(chunks[start + 1], '(')
    ? chunks.slice(0, LONGEST_LABEL).findIndex((chunk) => isMark(chunk, ')')) + 1
    : start + 1
  const isLine = isMark(chunks[end], ':') && end < at && end < LONGEST_LABEL
  return isLine && verbBefore(chunks, at) < 0 ? label : null
}

const LONGEST_LABEL = 8

/** 900 workers will be needed and 380 staff: the first count is no subject of the second. */
function besideCount({ mention, left, chunks }: Place, { start }: Phrase): boolean {
  return mention.quantity.kind === 'count' && left.verb < 0 && chunks[start]?.kind === 'quantity'
}
