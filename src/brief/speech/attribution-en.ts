import { matchesOf } from '../matches.ts'
import type { Span } from '../span.ts'
import type { Force } from './attribution.ts'
import { COMMON, ORDERS, PAPERS, PROMISES, TELLS } from './words-en.ts'

/** Who speaks in an English sentence, as offsets into it. */
export interface AttributionEn {
  readonly name: Span
  readonly role: Span | null
  readonly pronoun: boolean
  readonly force: Force
  /** What is said, without its speaker. */
  readonly content: Span
}

const ORDERING = new Set(ORDERS.split('|'))
const PROMISING = new Set(PROMISES.split('|'))
const NAME =
  "[A-ZÀ-Þ][\\wÀ-ɏ’'.&-]*(?:(?: (?:of|the|for|and|de|van|bin|al))* [A-Z0-9À-Þ][\\wÀ-ɏ’'.&-]*)*(?<![.’'])(?:(?<=Corp|Inc|Ltd|Co|Bros)\\.| plc| ag)?"
const PRONOUN = '[Hh]e|[Ss]he|[Tt]hey|[Ii]t'
const SUBJECT = `(?<pronoun>(?:${PRONOUN})(?= ))|(?<role>(?:[A-Z]?[a-z][\\w-]* ){0,5}?)(?<name>${NAME})|(?<common>${COMMON})`
const VERB = `(?<verb>${ORDERS}|${PROMISES}|${TELLS})`

const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
/** on Tuesday, late Monday, on Sept. 12, yesterday: when it was said, in front of the verb. */
const ON_A_DAY = `(?:(?:late |early |earlier )?(?:on )?(?:(?:[A-Z][a-z]{2,5}day)(?: (?:morning|afternoon|evening|night))?|${MONTHS} \\d{1,2}|\\d{1,2} ${MONTHS}) |yesterday |today |earlier this week |this week |last week )`

/** The minister said (that) … · She urged … */
const BEFORE = new RegExp(
  `(?:^|[“"] ?|, (?:and |but |as )?|; |: |— |– | -{1,2} )(?:${SUBJECT})(?:,(?<gloss>[^,]{2,90}),|,| while [^,]{3,140}?)? ${ON_A_DAY}?(?:also |later |has |have |then |further )?${VERB}(?= |,|:)`,
  'g',
)
/** told the committee · in a statement on Monday. Each part is bounded, so that no sentence is slow. */
const TOLD_WHOM = '(?: (?:the |a |his |her )?[a-z]+(?: [a-z]+){0,3})'
const WHEN_AND_WHERE =
  '(?: (?:on )?\\w+day| on (?:[A-Z][a-z]+ \\d{1,2}|\\d{1,2} [A-Z][a-z]+|the (?:way|sidelines)[^,.]{2,30})| (?:in|at|during|after|before|following|while) [^,.”"]{2,60}| (?:this|last) week| yesterday)'
/** …, the minister said · …, said chief executive X */
const AFTER = new RegExp(
  `[,”"’]”?"? (?:(?:${SUBJECT}|(?<folk>[a-z]+(?: (?!has |have |had )[a-z]+){0,2}))(?:,(?<gloss>[^,]{2,60}),|,)?(?: has| have| had)? (?:also )?(?<verb>${TELLS})|(?<inverted>${TELLS}|according to) (?!(?:its |their )?plans? |that |it )(?:${SUBJECT.replace(/\?<(?=[a-z])/g, '?<x')})(?:, (?:(?<named>${NAME})|[a-z][^,.]{2,60}))?)${TOLD_WHOM}?${WHEN_AND_WHERE}{0,2}(?:, [a-z]+ing [^”"]{4,140})?[.”"]*$`,
)
const ROLE_WORDS =
  /(?:^|(?<=\s))(?:(?!(?:said|says|told|and|the|as) )(?:(?:[A-Z][a-z]+ |(?!(?:said|says|and|the|as|that) )[a-z]+ )*)(?:[Gg]overnor|[Mm]inister|[Mm]ayor|[Pp]resident|[Cc]hairman|[Cc]hairwoman|[Dd]irector|[Ss]ecretary|[Cc]hief [Ee]xecutive|[Cc]hief [Oo]fficer|CEO|[Ll]eader|[Cc]ommissioner|[Mm]anager|[Ss]pokes\w+|[Cc]hair|[Hh]ead|[Ee]ngineer|[Ss]enator|[Cc]ouncillor|[Pp]remier))\s+$/

/** Finds the speaker of an English sentence; null when it reports nobody's words. */
export function findAttributionEn(written: string): AttributionEn | null {
  const sentence = withoutAccents(written)
  const behind = speakerBehind(sentence)
  if (behind && !isSource(sentence, behind)) return behind
  const before = speakerBefore(sentence)
  return before ?? behind
}

/** …, according to a statement · …, a statement said: whoever it says spoke is nearer. */
function isSource(sentence: string, { name }: AttributionEn): boolean {
  return SOURCED.test(sentence.slice(0, name.start)) || RELEASE.test(sentence.slice(name.start, name.end))
}

const RELEASE = /^(?:an?|the) (?:[a-z]+ )?(?:statement|release|handout|communique)$/
const SOURCED = / according to [^,;]{0,60}$/

/** Sinéad, Nguyễn: letters of other alphabets go for their plain ones, one for one. */
function withoutAccents(text: string): string {
  return text.replace(/[À-ɏḀ-ỿ]/g, (letter) =>
    letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : (letter.normalize('NFD')[0] ?? letter),
  )
}

function speakerBehind(sentence: string): AttributionEn | null {
  const tail = Math.max(0, sentence.length - 220)
  const match = AFTER.exec(sentence.slice(tail))
  if (!match) return null
  const groups = match.groups ?? {}
  const at = tail + match.index
  const word = wordOf(groups)
  if (NOT_A_SPEAKER.test(word)) return null
  const verb = groups['verb'] ?? groups['inverted'] ?? ''
  const nameStart = sentence.indexOf(
    word,
    groups['inverted'] ? at + match[0].indexOf(verb) + verb.length : at,
  )
  const urges = URGING.test(sentence.slice(at))
  const content = { start: 0, end: urges ? sentence.length : at }
  return described(sentence, nameStart, word, forceOf(verb), content, isPronoun(groups))
}

/** “…,” she said, urging suppliers to cut prices: the demand stands behind. */
const URGING =
  /, (?:urging|ordering|asking|telling|instructing|directing|pressing|calling on) (?:[\w’'-]+ ){1,5}?to [a-z]+/

function speakerBefore(sentence: string): AttributionEn | null {
  for (const match of matchesOf(BEFORE, sentence)) {
    const groups = match.groups ?? {}
    const word = wordOf(groups)
    if (NOT_A_SPEAKER.test(word)) continue
    const nameStart = sentence.indexOf(word, match.index)
    const verb = groups['verb'] ?? ''
    if (IS_PAPER.test(word) && DONE_TO_PAPERS.test(verb)) continue
    const end = match.index + match[0].length
    const rest = sentence.slice(end)
    const force =
      (/^(?:told|warned)$/.test(verb) && TOLD_TO.test(rest)) || stressesAct(verb, rest)
        ? 'order'
        : forceOf(verb)
    // urged firms to…, pledged to…: the act needs its verb
    const content = { start: force === 'tell' ? end : end - verb.length, end: sentence.length }
    const found = described(sentence, nameStart, word, force, content, isPronoun(groups))
    return found.role === null && word === groups['gloss']?.trim()
      ? { ...found, role: officeBefore(sentence, match.index, groups['name']) }
      : found
  }
  return null
}

/** told staff to publish; but told reporters plans to build were under way */
const TOLD_TO =
  /^ (?!reporters|journalists|analysts|investors)(?:(?!that |plans |expects |hopes |needs |wants |has |have |had |is |was |are )[a-z][\w’'-]* ){1,5}to (?!be |have )[a-z]+/

/** stressed the need to finish on time: the act that is stressed is asked for. */
function stressesAct(verb: string, rest: string): boolean {
  return /^(?:stress|emphasi|underlin|underscor|highlight|reiterat)/.test(verb) && NEED.test(rest)
}

const NEED =
  /^ (?:(?:the|a|an) )?(?:urgent )?(?:need (?:to|for|of) |(?:importance|necessity) of (?:[a-z]+ly )?(?!being|having)[a-z]+ing\b)/

/** Minister for Trade, Ana Ruiz, said: the office that the name is a gloss of. */
function officeBefore(sentence: string, from: number, name: string | undefined): Span | null {
  if (!name) return null
  const start = sentence.indexOf(name, from)
  return { start, end: start + name.length }
}

/** the plan announced on Monday: what was done to a paper, not what it says. */
const IS_PAPER = new RegExp(`\\b(?:${PAPERS})$`)
const DONE_TO_PAPERS =
  /^(?:announced|revealed|disclosed|agreed|requested|ordered|committed|promised|assigned|mandated|confirmed|reported|assured|guaranteed|recommended)$/

const NOT_A_SPEAKER = /^(?:This|That|There|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

type Groups = Readonly<Record<string, string | undefined>>

/** The name; of a managing director, Bola Ade, the one that is a name. */
function wordOf(groups: Groups): string {
  const common = groups['common'] ?? groups['xcommon'] ?? groups['folk'] ?? officeIn(groups['name'])
  const gloss = (groups['gloss'] ?? groups['named'] ?? '').trim().replace(TITLE, '')
  if (common && FULL_NAME.test(gloss)) return gloss
  return groups['name'] ?? groups['xname'] ?? common ?? groups['pronoun'] ?? groups['xpronoun'] ?? ''
}

const TITLE = /^(?:Sen|Gov|Rep|Hon|Dr|Mr|Mrs|Ms|Prof)\.? /

/** The Minister of State for Aviation, Sen. Hadi Sirika: the office stands where a name could. */
function officeIn(name: string | undefined): string | undefined {
  return name &&
    /^(?:The )?(?:\w+ )*(?:Minister|Governor|Mayor|Director|Secretary|Commissioner|President)\b/.test(name)
    ? name
    : undefined
}

const FULL_NAME = /^[A-ZÀ-Þ][\wÀ-ɏ’'-]+(?: [A-ZÀ-Þ][\wÀ-ɏ’'.-]*)+$/

function isPronoun(groups: Groups): boolean {
  return groups['pronoun'] !== undefined || groups['xpronoun'] !== undefined
}

/** Splits Water Minister Grace Phiri into office and name. */
function described(
  sentence: string,
  start: number,
  word: string,
  force: Force,
  content: Span,
  pronoun: boolean,
): AttributionEn {
  const before = ROLE_WORDS.exec(sentence.slice(Math.max(0, start - 60), start))
  const inside =
    /^(?:[A-Z][\w-]* )*(?:Governor|Minister|Mayor|President|Chairman|Chairwoman|Director|Secretary|Commissioner|Senator|Councillor|Premier|Leader|Executive|Officer|Manager|Collector) (?=[A-Z])/.exec(
      word,
    )
  const nameStart = start + (inside?.[0].length ?? 0)
  const role = inside
    ? { start, end: nameStart - 1 }
    : before
      ? { start: start - before[0].trimStart().length, end: start - 1 }
      : null
  return { name: { start: nameStart, end: start + word.length }, role, pronoun, force, content }
}

function forceOf(verb: string): Force {
  if (ORDERING.has(verb)) return 'order'
  if (PROMISING.has(verb)) return 'promise'
  return 'tell'
}
