import { naming } from '../judge/observation.ts'
import { matchesOf } from '../matches.ts'
import type { NameCandidate } from './candidate.ts'
import { leadOf } from './lead-of-en.ts'
import { HEAD, LOWER_HEAD, OPENERS, ORGANISATION, THING } from './lexicon-en.ts'
import { numberedThings } from './numbered-en.ts'
import { findToldNamesEn } from './told-names-en.ts'
import { findWorksOfEn } from './works-of-en.ts'

/** Suzhou Industrial Park Administrative Committee; Port Wele: the name goes on and is another's. */
const NOT_GOING_ON =
  '(?! (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Phase)[A-Z][a-z]+)'
const WORD = "[A-Z0-9][\\w’'&–/-]*"
const NAMED = new RegExp(
  `(?<![\\w’'$€£¥-]|[$€£¥\\d][.,])(?:[A-Z][\\w’'&–/-]*|[0-9]+[A-Z]\\w*)(?: (?:of|and|de|for|to|the|${WORD}|\\d+(?:st|nd|rd|th)|\\([A-Z][^()]{1,60}\\))){0,7}? (?:(?:${HEAD})\\b|(?:(?:[a-z][a-z-]+|[+&]) ){0,3}?(?:${LOWER_HEAD})\\b)(?: (?:${HEAD}|[Ee]xpansion|[Pp]hase (?:[IVX]+|\\d|one|two|three)|[Pp]roject|[Ee]xtension|[Rr]edevelopment|[Uu]pgrade|[Ww]idening|[Dd]ualling|[Ee]lectrification|[Rr]efurbishment|[Mm]oderni[sz]ation|[Dd]oubling|[Bb]ypass|[Ii]mprovements|rail link|\\d+)\\b)*${NOT_GOING_ON}`,
  'g',
)
const DESCRIBED = new RegExp(
  `(?:\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|new|[A-Z]\\w+[’']s) (?:(?:[^\\s,;]|(?<=\\d),(?=\\d))+ ){0,6}?|(?:million|billion|bln|bn|mln|[$€£¥]\\d[\\d.,]*(?:m|bn|b|k)|percent|km) |^(?=[A-Z]))(?<name>(?:[A-Za-z][a-z-]+ )(?:[a-z][a-z-]+ ){0,2}?(?:(?:${THING})(?: (?:expansion|project|extension|upgrade))?|expansion|extension))\\b`,
  'g',
)
/** The new plant in Georgetown: nothing but its place tells which. */
const PLACED = new RegExp(
  `(?:\\b(?:an?|[Tt]he|[Ii]ts|[Tt]heir)|[A-Z]\\w+[’']s)(?: (?:new,?|second|first|planned|proposed|next|[$€£¥][\\d.,]+(?:bn|m)?(?: [mb]illion)?|[\\d.,]+-[a-z-]+|[A-Z][.\\w]+)){0,3} (?<name>(?:(?:manufacturing|production|industrial|business|office|commercial|residential) )?(?:${THING}) (?:(?:in|at|near) (?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][\\w-]+(?: [A-Z][\\w-]+){0,3}|on [A-Z][\\w-]+(?: [A-Z][\\w-]+)? (?:Road|Lane|Street|Avenue|Drive|Way|Boulevard|Island)))`,
  'g',
)
/** The 2.4-kilometre access road: told by its length. */
const SIZED = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Oo]n|[Ff]or|[Oo]f) (?:[a-z]+ )?\\d[\\d.,]*[ -](?:kilomet(?:er|re)|km|mile|hectare|acre|square-\\w+|MW|megawatt|lane|berth|bed)s? (?<name>(?:[a-z-]+ ){0,2}?(?:${THING}))\\b`,
  'g',
)
/** A cable car, the £200 million flood barrier: a town has one of these. */
const ALONE =
  /\b(?:[Aa]n?|[Tt]he|[Ii]ts) (?:[$€£¥][\d.,]+ ?(?:million|billion|bn|m)? )?(?:new |planned |proposed )?(?<name>cable car|tidal lagoon|flood barrier|relief road|link road|spine road|access road|heat network|tram depot|sea wall|battery storage site|cruise terminal|grain terminal|converter station|switching station|pumping station|compressor station|battery site|rail yard|rail link|grain silo|fish market|cold store|park-and-ride|blast furnace|\d{2,4}[- ]?(?:kilovolt|kV) (?:[a-z]+ ){0,2}(?:line|link|cable|substation|interconnector|connection))\b/g
/** Daliya Gate, a logistics park with …: what a name is said to be. */
const EXPLAINED = new RegExp(
  `(?<name>(?:[A-Z][\\w’'&–-]+ ){1,4}[A-Z][\\w’'&–-]+), (?:a|an|the|its)(?: (?!near |of |in |at |from |with |for |on |to |and |who |that )(?:[^\\s,;.]|(?<=\\d)[.,](?=\\d))+){0,6}? (?:${THING}|development|scheme|undertaking|project|regeneration|transformation|conversion)\\b`,
  'g',
)
const BUILT =
  /\b(?:build|building|built|open\w*|construct\w*|develop\w*|approv\w*|launch\w*|expan\w*|complet\w*|finish\w*|broke ground|break ground|breaks ground|groundbreaking|ground-breaking|ribbon|invest\w*|fund\w*|phase|second phase|cost\w*|plans? (?:for|an?|to)|start\w*|begin\w*|begun|began|under ?way|under construction|dropped|delayed|slipped|deferred|withdrawn|reject\w*|backs?|backed|due|confirm\w*|promis\w*|budget\w*|late|behind schedule|on track|out to tender|tendered|stalled|re-?open\w*|commission\w*|erect\w*|install\w*|financ\w*|deliver\w*|million|billion|capacity|per ?cent|announc\w*|unveil\w*|spend\w*|set(?:ting)? up|redevelop\w*|creat\w*|inaugurat\w*|shelv\w*|scrap\w*|cancel\w*|postpon\w*|halt\w*|mothball\w*|replac\w*|selected|picked)\b|[$€£¥]\d/i
const EVERYDAY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|both|dozens?) |^(?:(?:average|overall|global|new|first|second|third|main|existing|same|old|whole|entire|current|proposed|planned|local|another|each|this|that|in|on|of|at|for|to|with|by|from|and|or|is|was|will|would|has|had|it|said|which|as|but|into|over|under|next|last|full|front|bottom|top|finish|starting|dead|time|head|press|news|town|city|county|state|bus|train|shopping|overseas|foreign|previous|former|own|single|car|high-tech|state-of-the-art|cutting-edge|world-class|purpose-built|brand-new|first-rate|business|free|redeveloped|conferencing|conference|joint|supply|chain|capacity|manufacturing|largest|biggest|modern|large|small|public|private|office|residential|commercial|production|school|industrial|significant|further|massive|huge|dramatic|rapid|planned|potential) ?)+(?:\w+)$/
const NOT_A_NAME =
  /^Belt and Road|^(?:Chinese|American|British|European|Asian|African|German|French|Japanese|Indian|Russian|Western|Eastern|Victorian|Georgian|Royal|Roman|Islamic|Catholic|Christian) [a-z]+$|^Public-Private\b|^(?:[A-Z]{2,5}|Union Pacific|Norfolk Southern|Canadian National|Kansas City Southern) Rail(?:way|road)$|^[A-Z]\d+ (?:[Rr]oad|[Mm]otorway|[Hh]ighway)$|^\w+['’]s \d|\bper\b|^(?:The|This|That|These|Those|No|Each|Work|Works|Under|Our|Their|His|Main|Another|Total|Annual)\b|^Phase \S+$|^\w+(?:’s|'s) (?:project|plant|line|road|base|hub|facility|works|port|regeneration|redevelopment|expansion|extension|upgrade|scheme|bridge|station|building)$|^(?:MW|GW|kV|MWh|GWh)\b|\band works$|^(?:[A-Z]\w+ )?(?:and )?\d+ ?(?:MW|GW)\w*$|^(?:City|Town|County|Port|State|Government|Ministry|Department) of\b|^(?:(?:Economic|Industrial|Special|Free|Trade|Development|Regional|Central|Business|Logistics|Export|Processing|High-tech|Smart) )+[A-Z]\w+$|^[A-Z][\w-]+ (?:Valley|Village|Harbou?r|Port|Estate)$/

/** Words that no name has inside: Piotr Kowal said the line. */
const SENTENCE =
  /\b(?:the(?= [a-z])|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?= \d)|said|says|told|to|will|has|had|is|was|are|would|a|(?<![’'-])an|its|their|that|by|on|in|at|with|from|nears|opens|visits?|praises?|we|our|new|says?|plans?|picks|chooses|builds?|adds?|gets?|wins?|backs|approves|breaks|begins|starts|signs|launches|unveils|announces|inaugurates|enables|secures|enters|sees|tops|lays|Lays|Begins|Launches|Inaugurates|Announces|Approves|Unveils|estimates?|shall|should|could|can|may|must|where|when|while|as|deliver|saw|related|largest|biggest|newest|busiest|longest|tallest|oldest|further|total|plus|than|under|within|which|who|and the|of the)\b|^(?:Where|When|While|How|What|Why|Which|If) /
/** Words in front of a described thing that are no part of what it is called. */
const DETERMINER =
  /^(?:(?:of|the|an?|its|for|to|and|in|on|with|new|million|billion|former|first|second|square (?:foot|feet|met(?:er|re)s?|miles?|yards?)|foot|feet|km|mile|hectare|acre|next|planned|proposed|existing|[\w.]+-(?:square-\w+|acre|hectare|metre|meter|mile|km|storey|story|lane))\s+)+/i
const by = naming('found by')
const [PROPER, VAGUE_BUILT, VAGUE, TOLD] = [
  [by('name')],
  [by('vague name, built')],
  [by('vague name')],
  [by('works told')],
]
const [EXPLAINED_BEHIND, DESCRIBED_THING] = [[by('explanation')], [by('thing')]]
const [PLACED_THING, SIZED_THING, BY_WORKS, BY_NUMBER] = [
  [by('its place')],
  [by('its size')],
  [by('works of')],
  [by('a number')],
]

/** Finds phrases that may name projects in English: capitalised names with a head noun, and what is said to be built. */
export function findNamesEn(sentence: string): NameCandidate[] {
  const written = isShouted(sentence) ? inTitleCase(sentence) : sentence
  // a title names what it is about, a sentence of the text what it says is built
  const told = BUILT.test(written) || !/[.!?]/.test(written)
  const explained = explainedNames(written)
  const found = [...properNames(written), ...explained, ...toldNames(written)]
  if (told)
    found.push(
      ...[
        ...describedThings(written),
        ...placedThings(written),
        ...sizedThings(written),
        ...findWorksOfEn(written).map((named) => ({ ...named, signs: BY_WORKS })),
        ...numberedThings(written)
          .filter(({ name }) => !SENTENCE.test(name))
          .map((named) => ({ ...named, signs: BY_NUMBER })),
      ].filter(
        ({ start }) =>
          !explained.some(({ end }) => start > end && !/[,.;]/.test(written.slice(end + 1, start))),
      ),
    )
  return longestFirst(found).map((each) => ({ ...each, name: sentence.slice(each.start, each.end) }))
}

function properNames(sentence: string): NameCandidate[] {
  const found: NameCandidate[] = []
  const isPlain = /[.!?]["”]?$/.test(sentence)
  for (const match of matchesOf(NAMED, sentence)) {
    const { index, 0: whole } = match
    if (FORMERLY.test(sentence.slice(Math.max(0, index - 12), index))) continue
    if (isPlaceOnTheWay(sentence, index, whole)) continue
    const lead = (POWER.exec(whole)?.[0].length ?? 0) || leadOf(whole, index > 0 && isPlain)
    const name = whole.slice(lead)
    if (!name.includes(' ') || !/^[A-Z0-9]/.test(name) || NOT_A_NAME.test(name) || SENTENCE.test(name))
      continue
    const start = index + lead
    const end = start + name.length
    const vague = /Road$|^[A-Z][\w-]+ [a-z]+$/.test(name)
    found.push({ start, end, name, signs: vague ? (BUILT.test(sentence) ? VAGUE_BUILT : VAGUE) : PROPER })
  }
  return found
}

/** In Indiana and the 293MW Sun Mountain solar project: how much is no part of a name. */
const POWER = /^(?:(?:[A-Z]\w+ (?:in|and) )*|.*['’]s )\d[\d.]*(?:MW|GW|kV|MWh|GWh)\w* (?=[A-Z])/

/** Once a Royal Air Force base: it is something else now. */
const FORMERLY = /\b(?:[Oo]nce|[Ff]ormer(?:ly)?) (?:(?:an?|the) )?$/

/** A link road from Greenhill Road to the quay: where another thing begins and ends. */
function isPlaceOnTheWay(sentence: string, index: number, name: string): boolean {
  const before = sentence.slice(Math.max(0, index - 14), index)
  return (
    (/ Road$/.test(name) && ON_THE_WAY.test(before)) ||
    (/ (?:Road|Park|Canal|River|Station|Square|Street)$/.test(name) && LINKED.test(before))
  )
}

/** Connecting West Park with the town over Larch Canal. */
const LINKED = /\b(?:connects?|connecting|links?|linking|over|across|beneath|beside|overlooking) (?:the )?$/i
const ON_THE_WAY =
  /\b(?:from|to|on|off|along|near|via|at|between|around|beside|behind|opposite|\d+(?: [NSEW]\.)?) (?:the )?$|\b(?:Road|Street|Lane|Avenue)(?:,| and) $/i

function toldNames(sentence: string): NameCandidate[] {
  return findToldNamesEn(sentence)
    .filter(({ name }) => !SENTENCE.test(name))
    .map((named) => ({ ...named, signs: TOLD }))
}

function explainedNames(sentence: string): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const match of matchesOf(EXPLAINED, sentence)) {
    const whole = match.groups?.['name'] ?? ''
    const lead = leadOf(`${whole} `)
    const name = whole.slice(lead)
    if (!name.includes(' ') || ORGANISATION.test(name)) continue
    const start = match.index + lead
    found.push({ start, end: start + name.length, name, signs: EXPLAINED_BEHIND })
  }
  return found
}

function describedThings(sentence: string): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const match of matchesOf(DESCRIBED, sentence)) {
    const told = (match.groups?.['name'] ?? '').replace(DETERMINER, '')
    const until = match.index + match[0].length
    const name = `${capitalsBefore(sentence.slice(0, until - told.length), told)}${told}`
    if (isOpener(name, until - name.length)) continue
    if (!name.includes(' ') || EVERYDAY.test(name) || SENTENCE.test(name) || / of /.test(name)) continue
    if (BUILDER.test(name)) continue
    const start = match.index + match[0].length - name.length
    found.push({ start, end: start + name.length, name, signs: DESCRIBED_THING })
  }
  return found
}

/** The Stable Court building: the capitals in front are of the name. */
function capitalsBefore(before: string, told: string): string {
  return /^[A-Z]/.test(told)
    ? (/(?<=\b[Tt]he |\b[Aa]n? |['’]s )(?:[A-Z][\w’'-]+ ){1,3}$/.exec(before)?.[0] ?? '')
    : ''
}

/** Starting works at Gull Bridge: the first word of a sentence. */
function isOpener(name: string, start: number): boolean {
  return start === 0 && OPENERS.has(name.split(' ', 1)[0] ?? '')
}

/** The contractor building the plant: who does it; a shuttered cannery: what was. */
const BUILDER =
  /^(?:shuttered|disused|derelict|abandoned|vacant|redundant|defunct) |\b(?:contractor|company|firm|developer|consortium|operator|builder|agency|authority|team|crew|crews|workers|group|partner|venture|council|government) (?:building|works|plant)$/

function placedThings(sentence: string): NameCandidate[] {
  return matchesOf(PLACED, sentence).map((match) => {
    const name = match.groups?.['name'] ?? ''
    const start = match.index + match[0].length - name.length
    return { start, end: start + name.length, name, signs: PLACED_THING }
  })
}

function sizedThings(sentence: string): NameCandidate[] {
  return [...matchesOf(SIZED, sentence), ...matchesOf(ALONE, sentence)].flatMap((match) => {
    const name = match.groups?.['name'] ?? ''
    const start = match.index + match[0].length - name.length
    return name.includes(' ') ? [{ start, end: start + name.length, name, signs: SIZED_THING }] : []
  })
}

/** Of candidates that share characters the longest stays. */
function longestFirst(found: readonly NameCandidate[]): NameCandidate[] {
  const kept: NameCandidate[] = []
  for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || candidate.start >= last.end) kept.push(candidate)
    else if (candidate.name.length > last.name.length) kept[kept.length - 1] = candidate
  }
  return kept
}

/** GE TO ADD PLANT: a headline in capitals. */
function isShouted(sentence: string): boolean {
  return sentence.length > 8 && !/[a-z]/.test(sentence)
}

function inTitleCase(sentence: string): string {
  return sentence.replace(/[A-Z][A-Z]+/g, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}
