import { characterSet } from '../../script/character-set.ts'
import { firstCharacters } from '../../script/first-characters.ts'
import { wordStarts } from '../../script/word-starts.ts'
import { type Spelled, spelledNumber } from './spelled-number.ts'
import type { UnitKind } from './units.ts'

/** The signs of currencies that stand before a number; in "A $5 million plant" the A is an article. */
export const MONEY_SIGNS = '$£€¥₩₹฿₫₱'
const CURRENCY =
  /(?:(?:US|HK|NT|AU|CA|NZ) ?\$|[ACS]\$|RMB|CNY|USD|EUR|GBP|HKD|SGD|AUD|MYR|INR|JPY|KRW|THB|VND|IDR|AED|TWD|MOP|SAR|QAR|PKR|BDT|LKR|KES|NGN|ZAR|RUB|CHF|SEK|NOK|DKK|PLN|CAD|NZD|VNĐ|RM|Rs\.?|Rp|MOP\$|[$£€¥₩₹฿₫₱]) ?/y
const mayBeCurrency = characterSet(firstCharacters(CURRENCY))
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US$: 'USD',
    $: 'USD',
    USD: 'USD',
    ...{ HK$: 'HKD', HKD: 'HKD', A$: 'AUD', AU$: 'AUD', AUD: 'AUD', C$: 'CAD', CA$: 'CAD', S$: 'SGD' },
    ...{ SGD: 'SGD', NZ$: 'NZD', NT$: 'TWD', TWD: 'TWD', RMB: 'CNY', CNY: 'CNY', '¥': 'CNY' },
    ...{ EUR: 'EUR', '€': 'EUR', GBP: 'GBP', '£': 'GBP', RM: 'MYR', MYR: 'MYR', JPY: 'JPY' },
    ...{ '₹': 'INR', Rs: 'INR', 'Rs.': 'INR', INR: 'INR', '₩': 'KRW', KRW: 'KRW', '฿': 'THB', THB: 'THB' },
    ...{
      MOP: 'MOP',
      SAR: 'SAR',
      QAR: 'QAR',
      PKR: 'PKR',
      BDT: 'BDT',
      LKR: 'LKR',
      KES: 'KES',
      NGN: 'NGN',
      ZAR: 'ZAR',
    },
    ...{ RUB: 'RUB', CHF: 'CHF', SEK: 'SEK', NOK: 'NOK', DKK: 'DKK', PLN: 'PLN', CAD: 'CAD', NZD: 'NZD' },
    ...{ '₫': 'VND', VNĐ: 'VND', VND: 'VND', MOP$: 'MOP', '₱': 'PHP', Rp: 'IDR', IDR: 'IDR', AED: 'AED' },
  }),
)
const MAGNITUDE = /[ -]?(trillion|billion|million|thousand|hundred|crore|lakh|bln|bn|tn|mln|mn)(?![A-Za-z])/iy
const SHORT_MAGNITUDE = / ?(bil|mil)(?![A-Za-z])|(bn|tn|mn|m|b|k)(?![A-Za-z])/iy
/** 2.5m passengers, 1.4m cubic metres: m is a million only before what is counted in millions. */
const MILLION_OF =
  /m (?=(?:[a-z-]+ )?(?:passengers?|people|visitors|visits|tourists|customers|users|households|residents|workers|jobs|homes|units|tonnes|tons|teus?|barrels|sq(?:uare|\.)?|cubic|lit(?:re|er)s|gallons|containers|vehicles|cars|trips|journeys|parcels|doses|items|sheets|bottles|tests|cells|panels|modules|meals|bags|pieces|chips|wafers|sets|tyres|tires|shares|hectares|acres)\b)/iy
const MAGNITUDES: Readonly<Record<string, number>> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  mln: 1e6,
  b: 1e9,
  bil: 1e9,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  mil: 1e6,
  thousand: 1e3,
  k: 1e3,
  hundred: 100,
  crore: 1e7,
  lakh: 1e5,
}
const NUMBER_WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
)
for (const [i, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  NUMBER_WORDS.set(word, 30 + 10 * i)
}
const mayBeNumber = wordStarts(
  [...NUMBER_WORDS.keys()].flatMap((word) => [
    word,
    word.toUpperCase(),
    word.slice(0, 1).toUpperCase() + word.slice(1),
    word.slice(0, 1) + word.slice(1).toUpperCase(),
  ]),
)
const WORD = /[A-Za-z][A-Za-z'-]*/y
/** A number after these is a name or a place in an order: Phase 2, Route 387, Item 7. */
const LABEL =
  /\b(?:phase|line|item|route|room|terminal|pier|berth|block|stage|step|section|article|chapter|level|grade|category|tier|type|lot|building|highway|interstate|flight|ordinance|page|annex|model|version|reactor|part|clause|schedule|document|form|(?<!s )number|no\.?|boeing|airbus|goal|tarbela) $/i

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

export interface MoneySign {
  readonly unit: string
  readonly end: number
}

/** A currency sign or code before a number: $, US$, RMB … */
export function currencyAt(text: string, at: number): MoneySign | null {
  if (!mayBeCurrency(text, at)) return null
  CURRENCY.lastIndex = at
  const found = CURRENCY.exec(text)
  if (!found) return null
  const unit = CURRENCIES.get(found[0].replaceAll(' ', ''))
  return unit ? { unit, end: at + found[0].length } : null
}

export interface Magnitude {
  readonly factor: number
  readonly end: number
}

/** million, billion, bn … after a number; m, b, k and the mil and bil of Malaysia only where `money` says that a currency stands before. */
export function magnitudeAt(text: string, at: number, money: boolean): Magnitude | null {
  MAGNITUDE.lastIndex = at
  SHORT_MAGNITUDE.lastIndex = at
  MILLION_OF.lastIndex = at
  const million = money ? null : MILLION_OF.exec(text)
  if (million) return { factor: 1e6, end: at + 1 }
  const found = MAGNITUDE.exec(text) ?? (money ? SHORT_MAGNITUDE.exec(text) : null)
  if (!found) return null
  return {
    factor: MAGNITUDES[(found[1] ?? (found[2] as string)).toLowerCase()] as number,
    end: at + found[0].length,
  }
}

/** a hundred and twenty homes: the article is the one. */
const A_HUNDRED = /a (?=(?:hundred|thousand) (?:and )?[a-z])/iy
const isArticle = characterSet('aA')

/** two … ninety as a word of its own, one hundred and twenty as all its words. */
export function numberWordAt(text: string, at: number): Spelled | null {
  const first = isArticle(text, at) ? articleAt(text, at) : wordAt(text, at)
  if (!first) return null
  const whole = spelledNumber(text, at, first, (from) => wordAt(text, from))
  return whole ?? (isArticle(text, at) ? null : first)
}

/** Where a number in words ends that a text begins with, its millions included; 0 when it begins with none. */
export function endOfNumberWords(text: string): number {
  const words = numberWordAt(text, 0)
  return words ? (magnitudeAt(text, words.end, false)?.end ?? words.end) : 0
}

function articleAt(text: string, at: number): Spelled | null {
  A_HUNDRED.lastIndex = at
  return A_HUNDRED.test(text) ? { value: 1, end: at + 1 } : null
}

function wordAt(text: string, at: number): Spelled | null {
  if (!mayBeNumber(text, at)) return null
  WORD.lastIndex = at
  const word = WORD.exec(text)?.[0]
  if (word === undefined) return null
  const value = valueOfWord(word.toLowerCase())
  return value === undefined ? null : { value, end: at + word.length }
}

/** forty-six is forty and six. */
function valueOfWord(word: string): number | undefined {
  const hyphen = word.indexOf('-')
  if (hyphen < 0) return NUMBER_WORDS.get(word)
  const tens = NUMBER_WORDS.get(word.slice(0, hyphen)) ?? 0
  const units = NUMBER_WORDS.get(word.slice(hyphen + 1)) ?? 0
  return tens >= 20 && units > 0 && units < 10 ? tens + units : undefined
}

export interface CountedNoun {
  readonly unit: string
  readonly end: number
  readonly kind: UnitKind
}

/** True for a number that is a name: Phase 2, Route 387. */
export function isLabelled(text: string, at: number): boolean {
  return text[at - 1] === ' ' && LABEL.test(text.slice(Math.max(0, at - 12), at))
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
