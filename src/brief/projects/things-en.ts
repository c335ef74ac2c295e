import { naming } from '../judge/observation.ts'
import { matchesOf } from '../matches.ts'
import type { NameCandidate } from './candidate.ts'
import { OPENERS, SENTENCE_WORDS, THING } from './lexicon-en.ts'

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

const EVERYDAY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|both|dozens?) |^(?:(?:average|overall|global|new|first|second|third|main|existing|same|old|whole|entire|current|proposed|planned|local|another|each|this|that|in|on|of|at|for|to|with|by|from|and|or|is|was|will|would|has|had|it|said|which|as|but|into|over|under|next|last|full|front|bottom|top|finish|starting|dead|time|head|press|news|town|city|county|state|bus|train|shopping|overseas|foreign|previous|former|own|single|car|high-tech|state-of-the-art|cutting-edge|world-class|purpose-built|brand-new|first-rate|business|free|redeveloped|conferencing|conference|joint|supply|chain|capacity|manufacturing|largest|biggest|modern|large|small|public|private|office|residential|commercial|production|school|industrial|significant|further|massive|huge|dramatic|rapid|planned|potential) ?)+(?:\w+)$/

/** Words in front of a described thing that are no part of what it is called. */
const DETERMINER =
  /^(?:(?:of|the|an?|its|for|to|and|in|on|with|new|million|billion|former|first|second|square (?:foot|feet|met(?:er|re)s?|miles?|yards?)|foot|feet|km|mile|hectare|acre|next|planned|proposed|existing|[\w.]+-(?:square-\w+|acre|hectare|metre|meter|mile|km|storey|story|lane))\s+)+/i

const by = naming('found by')
const [DESCRIBED_THING, PLACED_THING, SIZED_THING] = [[by('thing')], [by('its place')], [by('its size')]]

/** Things that no name is written for: what they are made for, where they stand or how large they are tells which. */
export function findThings(sentence: string): NameCandidate[] {
  return [...describedThings(sentence), ...placedThings(sentence), ...sizedThings(sentence)]
}

function describedThings(sentence: string): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const match of matchesOf(DESCRIBED, sentence)) {
    const told = (match.groups?.['name'] ?? '').replace(DETERMINER, '')
    const until = match.index + match[0].length
    const name = `${capitalsBefore(sentence.slice(0, until - told.length), told)}${told}`
    if (isOpener(name, until - name.length)) continue
    if (!name.includes(' ') || EVERYDAY.test(name) || SENTENCE_WORDS.test(name) || / of /.test(name)) continue
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
