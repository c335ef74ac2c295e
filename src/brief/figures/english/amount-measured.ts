import { subjectOf } from './clause.ts'
import { isMeasured } from './lexicon.ts'
import { nameOf } from './phrase.ts'
import { clauseSubject, type Place, type Told, thing, told } from './told.ts'

/** What a length is that follows a verb: travelled 3 million km, stretches 2 km, stands 52 metres. */
const LENGTH_OF: Readonly<Record<string, string>> = {
  travel: 'distance travelled',
  log: 'distance travelled',
  clock: 'distance travelled',
  sail: 'distance travelled',
  fly: 'distance travelled',
  drive: 'distance travelled',
  stretch: 'length',
  extend: 'length',
  span: 'length',
  run: 'length',
  stand: 'height',
  rise: 'height',
  soar: 'height',
  tower: 'height',
}
/** Works that bring something to a depth, a width, a height: dredging of the channel to 16 metres. */
const WORKS: readonly (readonly [work: RegExp, size: string])[] = [
  [/^(?:dredg|deepen|drill|dig|excavat)/i, 'depth'],
  [/^widen/i, 'width'],
  [/^(?:heighten|rais)/i, 'height'],
  [/^(?:lengthen|extend|extension)/i, 'length'],
]

/** Lengths by the verb or the work that they belong to. */
export function lengthByVerb({ mention, verb, left, chunks }: Place): Told | null {
  if (mention.quantity.kind !== 'length') return null
  const { object, preposition } = left
  if (preposition === 'to') {
    const work = object && !isMeasured(object.head.text) ? nameOf(object.head.text) : ''
    const size = sizeOf(work) ?? sizeOf(verb?.lemma ?? '')
    const on =
      object &&
      (sizeOf(work) ? object.rest[0]?.text : isMeasured(object.head.text) ? undefined : thing(object))
    return size && on ? told(size, on) : null
  }
  // extends 3 miles of main: done to it
  const metric =
    verb && !object && preposition === '' && !mention.after.startsWith(' of ')
      ? LENGTH_OF[verb.lemma]
      : undefined
  if (!metric) return null
  const subject = subjectOf(chunks, left.verb)
  return told(metric, subject ? thing(subject) : '')
}

function sizeOf(work: string): string | undefined {
  return WORKS.find(([pattern]) => pattern.test(work))?.[1]
}

/** waited 19 hours, lost 27 days to weather, lasted 40 days, three weeks late. */
export function timeByVerb(place: Place): Told | null {
  const { mention, verb, left } = place
  const { kind, unit } = mention.quantity
  if (kind !== 'duration' && !/^(?:minute|second|hour)$/.test(unit)) return null
  const longer = LONGER.exec(mention.before)?.[1]
  if (longer) return told(longer === 'wait' ? 'waiting time' : 'time')
  if (kind === 'duration' && AHEAD.test(mention.after)) return told('ahead of schedule')
  if (kind === 'duration' && LATE.test(mention.after)) return told('delay')
  if (kind === 'duration' && left.preposition === 'in' && !left.object && verb?.lemma === 'build')
    return told('construction time')
  if (!verb || left.object || !/^(?:for|than)?$/.test(left.preposition)) return null
  const metric = TIME_OF[verb.lemma]
  if (metric) return told(metric)
  return verb.lemma === 'lose' && left.preposition === '' && clauseSubject(place)
    ? told(`${daysOf(unit)} lost`)
    : null
}

/** must not take longer than 24 hours */
const LONGER = /\b(take|wait)s? (?:[a-z]+ )?(?:longer|more) than $/
const AHEAD = /^ (?:ahead of (?:the )?(?:schedule|plan|time|target|programme|program)|early)\b/
const LATE = /^ (?:behind (?:the )?(?:schedule|plan|time|target|programme|program)|late)\b/
const TIME_OF: Readonly<Record<string, string>> = {
  wait: 'waiting time',
  queue: 'waiting time',
  last: 'duration',
  delay: 'delay',
}

function daysOf(unit: string): string {
  return unit.endsWith('s') ? unit : `${unit}s`
}
