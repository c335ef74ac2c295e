import { valueOfWord, WORD } from './number-words.ts'
import type { UnitKind } from './units.ts'

/** Words that end the noun phrase after a number. */
const STOPS = new Set(
  (
    'of in to and or by at for from on with per a an the is are was were has have had will would that than as into over under ' +
    'this these those its their it he she they we said says until before after while when where which who whom not percent ' +
    'could can may might must should shall do does did been being but if so also now about around between during through near ' +
    'including include includes worth told announced'
  ).split(' '),
)
/** Words in -s that are no plural. */
const NOT_PLURAL =
  /(?:ss|us|is|ics)$|^(?:across|as|was|has|its|his|plus|perhaps|always|news|series|headquarters|versus|times)$/
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    staff: 'staff',
    households: 'household',
  }),
)
/** Plurals that never are what is counted. */
const NO_COUNTED = new Set([
  'phases',
  'ways',
  'others',
  'parts',
  'thirds',
  'quarters',
  'halves',
  'stars',
  'occasions',
  'lots',
  'points',
  'ones',
])

/** What an English number counts, in the singular, and where its words end. */
export interface CountedNoun {
  readonly unit: string
  readonly end: number
  readonly kind: UnitKind
}

/** What joins the words of a counted noun: five lost-time injuries, 63 resident, full-time jobs, two under construction projects. */
const JOINT = /(?: \([A-Z]{2,5}s?\) | ["“]?|["”] |, (?=[a-z]+-[a-z]))(?:under construction )?/y
const LONGEST_NOUN = 5
const REACH = 60

/** a 480-bed hospital, a 32-storey tower. */
const COMPOUND =
  /-(bed|space|room|seat|home|unit|key|berth|bay|apartment|flat|house|dwelling|lot|turbine|place|pupil|student|job|storey|story|floor|lane|bedroom|screen|person|passenger|stall|stop|store|shop|vehicle|car|court|pitch|worker|property|household)(?![a-z-])/y

/** What a bare English number counts: the first plural within five words, as its singular. */
export function countedNounAt(text: string, at: number): CountedNoun | null {
  if (text[at] !== '-' && text[at] !== ' ') return null
  COMPOUND.lastIndex = at
  const compound = COMPOUND.exec(text)
  if (compound) return { unit: compound[1] as string, end: at + compound[0].length, kind: 'count' }
  let from = text[at] === '-' ? at + 1 : at
  for (let words = 0; words < LONGEST_NOUN; words++) {
    JOINT.lastIndex = from
    const joint = from > at && words === 0 ? '' : (JOINT.exec(text)?.[0] ?? null)
    if (joint === null) return null
    WORD.lastIndex = from + joint.length
    const word = WORD.exec(text)?.[0]
    if (word === undefined) return null
    const lower = word.toLowerCase()
    // from 15,200 three years ago: another number begins
    if (STOPS.has(lower) || (words === 0 && valueOfWord(lower) !== undefined)) return null
    from += joint.length + word.length
    const singular = ofJobs(text, from, lower) ? 'job' : singularOf(lower)
    if (singular && NO_COUNTED.has(lower) && !(lower === 'lots' && words > 0)) return null
    if (singular) return alternative(text, from) ?? { unit: singular, end: from, kind: 'count' }
  }
  return null
}

/** 7,350 job opportunities are jobs. */
function ofJobs(text: string, end: number, word: string): boolean {
  return OF_JOBS.has(word) && /\b(?:job|employment) $/.test(text.slice(0, end - word.length).slice(-12))
}

const OF_JOBS = new Set(['opportunities', 'positions', 'openings', 'vacancies', 'posts', 'places'])

/** 22 dams/hydropower projects are counted as projects. */
function alternative(text: string, at: number): CountedNoun | null {
  if (text[at] !== '/') return null
  const noun = countedNounAt(` ${text.slice(at + 1, at + 1 + REACH)}`, 0)
  return noun && { ...noun, end: at + noun.end }
}

function singularOf(word: string): string | null {
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  if (!word.endsWith('s') || word.length < 4 || word.endsWith("'s") || NOT_PLURAL.test(word)) return null
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zes|buses)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
