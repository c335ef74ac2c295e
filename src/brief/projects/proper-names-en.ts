import { naming } from '../judge/observation.ts'
import { matchesOf } from '../matches.ts'
import type { NameCandidate } from './candidate.ts'
import { leadOf } from './lead-of-en.ts'
import { BUILT, HEAD, LOWER_HEAD, SENTENCE_WORDS } from './lexicon-en.ts'

/** Suzhou Industrial Park Administrative Committee; Port Wele: the name goes on and is another's. */
const NOT_GOING_ON =
  '(?! (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Phase)[A-Z][a-z]+)'
const WORD = "[A-Z0-9][\\w’'&–/-]*"
const NAMED = new RegExp(
  `(?<![\\w’'$€£¥-]|[$€£¥\\d][.,])(?:[A-Z][\\w’'&–/-]*|[0-9]+[A-Z]\\w*)(?: (?:of|and|de|for|to|the|${WORD}|\\d+(?:st|nd|rd|th)|\\([A-Z][^()]{1,60}\\))){0,7}? (?:(?:${HEAD})\\b|(?:(?:[a-z][a-z-]+|[+&]) ){0,3}?(?:${LOWER_HEAD})\\b)(?: (?:${HEAD}|[Ee]xpansion|[Pp]hase (?:[IVX]+|\\d|one|two|three)|[Pp]roject|[Ee]xtension|[Rr]edevelopment|[Uu]pgrade|[Ww]idening|[Dd]ualling|[Ee]lectrification|[Rr]efurbishment|[Mm]oderni[sz]ation|[Dd]oubling|[Bb]ypass|[Ii]mprovements|rail link|\\d+)\\b)*${NOT_GOING_ON}`,
  'g',
)

const NOT_A_NAME =
  /^Belt and Road|^(?:Chinese|American|British|European|Asian|African|German|French|Japanese|Indian|Russian|Western|Eastern|Victorian|Georgian|Royal|Roman|Islamic|Catholic|Christian) [a-z]+$|^Public-Private\b|^(?:[A-Z]{2,5}|Union Pacific|Norfolk Southern|Canadian National|Kansas City Southern) Rail(?:way|road)$|^[A-Z]\d+ (?:[Rr]oad|[Mm]otorway|[Hh]ighway)$|^\w+['’]s \d|\bper\b|^(?:The|This|That|These|Those|No|Each|Work|Works|Under|Our|Their|His|Main|Another|Total|Annual)\b|^Phase \S+$|^\w+(?:’s|'s) (?:project|plant|line|road|base|hub|facility|works|port|regeneration|redevelopment|expansion|extension|upgrade|scheme|bridge|station|building)$|^(?:MW|GW|kV|MWh|GWh)\b|\band works$|^(?:[A-Z]\w+ )?(?:and )?\d+ ?(?:MW|GW)\w*$|^(?:City|Town|County|Port|State|Government|Ministry|Department) of\b|^(?:(?:Economic|Industrial|Special|Free|Trade|Development|Regional|Central|Business|Logistics|Export|Processing|High-tech|Smart) )+[A-Z]\w+$|^[A-Z][\w-]+ (?:Valley|Village|Harbou?r|Port|Estate)$/

const by = naming('found by')
const [PROPER, VAGUE_BUILT, VAGUE] = [[by('name')], [by('vague name, built')], [by('vague name')]]

/** Capitalised names with a head noun: Sun Mountain solar project. */
export function properNames(sentence: string): NameCandidate[] {
  const found: NameCandidate[] = []
  const isPlain = /[.!?]["”]?$/.test(sentence)
  for (const match of matchesOf(NAMED, sentence)) {
    const { index, 0: whole } = match
    if (FORMERLY.test(sentence.slice(Math.max(0, index - 12), index))) continue
    if (isPlaceOnTheWay(sentence, index, whole)) continue
    const lead = (POWER.exec(whole)?.[0].length ?? 0) || leadOf(whole, index > 0 && isPlain)
    const name = whole.slice(lead)
    if (!name.includes(' ') || !/^[A-Z0-9]/.test(name) || NOT_A_NAME.test(name) || SENTENCE_WORDS.test(name))
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
