import type { NameCandidate } from './candidates-zh.ts'
import { CERTAIN } from './weigh-name.ts'

const HEAD =
  'Project|Park|Plant|Line|Railway|Bridge|Port|Airport|Terminal|Highway|Expressway|Tunnel|Dam|Hospital|Campus|Complex|Centre|Center|Scheme|Expansion|Hub|Factory|Corridor|Refinery|Reservoir|Pipeline|Quarter|Bypass|Road|Zone|Estate|Interchange|Wharf|Harbou?r|Mine|Mill|Stadium|Tower|Village|Solar Farm|Wind Farm|Data Cent(?:er|re)|Gigafactory|Canal|Metro|Station|Facility|Phase [A-Z1-9]\\w*'
/** Also a head after a capitalised name: the Rironi-Mau Summit road. */
const LOWER_HEAD =
  'project|plant|line|railway|highway|expressway|road|bridge|dam|pipeline|corridor|bypass|airport|terminal|mine|refinery|smelter|factory'
const NAMED = new RegExp(
  `\\b(?:[A-Z][\\w’'&-]*|[0-9]+[A-Z]\\w*)(?: (?:of|and|de|for|to|the|[A-Z][\\w’'&-]*|[IVX]+|\\d+)){0,6}? (?:${HEAD}|(?:[a-z]+ ){0,2}(?:${LOWER_HEAD}))(?: (?:${HEAD}|[Ee]xpansion|[Pp]hase \\w+|[Pp]roject|[Ee]xtension))*\\b`,
  'g',
)
const THING =
  'plant|factory|facility|park|line|railway|railroad|bridge|terminal|port|airport|highway|tunnel|dam|hospital|campus|complex|centre|center|hub|refinery|pipeline|warehouse|mill|smelter|gigafactory|wind farm|solar farm|data cent(?:er|re)|power station|substation|reservoir|rail spur|spur|access road|ring road|tram line|metro line|dry port|industrial park|reactor|stadium|depot|quay|interchange|bypass|estate|shipyard|dry dock|steelworks|scheme|interconnector|crossing|corridor|cluster|laboratory|canal|mine|incinerator|foundry|brewery|reactor'
const DESCRIBED = new RegExp(
  `(?:\\b(?:a|an|the|its|their|new) (?:[^\\s,;]+ ){0,6}?|^(?=[A-Z]))(?<name>(?:[A-Za-z][a-z-]+ )(?:[a-z][a-z-]+ ){0,2}?(?:(?:${THING})s?(?: (?:expansion|project|extension|upgrade))?|expansion|extension))\\b`,
  'g',
)
const BUILT =
  /\b(?:build|building|built|open|opens|construct\w*|develop\w*|approv\w*|launch\w*|expan\w*|complet\w*|finish\w*|broke ground|break ground|breaks ground|invest\w*|fund\w*|phase|second phase|cost\w*|plans? for|start\w*|begin\w*|erect\w*|install\w*|financ\w*|deliver\w*|million|billion|capacity|per ?cent|announc\w*|unveil\w*)\b/i
const EVERYDAY =
  /^(?:(?:new|first|second|third|main|existing|same|old|whole|entire|current|proposed|planned|local|another|each|this|that|in|on|of|at|for|to|with|by|from|and|or|is|was|will|would|has|had|it|said|which|as|but|into|over|under|next|last|full|front|bottom|top|finish|starting|dead|time|head|press|news|town|city|county|state|bus|train|shopping) ?)+(?:\w+)$/
const NOT_A_NAME =
  /^(?:The|Phase|This|That|No|Each|Work|Works|Under|Our|Their|His|Main|Another|Total|Annual)\b|^\w+(?:’s|'s) (?:project|plant|line|road)$/
const LEADING = /^(?:The|A|An|In|At|On|Of|Construction of the|For|And|Its|When|New|By|Developer|Phase) /

/** Words that no name has inside: Piotr Kowal said the line. */
const SENTENCE =
  /\b(?:said|says|told|the|to|will|has|had|is|was|are|would|an?|its|their|that|by|on|in|at|with|from|nears|opens)\b/
/** Words in front of a described thing that are no part of what it is called. */
const DETERMINER =
  /^(?:(?:of|the|an?|its|for|to|and|in|on|with|new|million|billion|former|first|second)\s+)+/i

/** Finds phrases that may name projects in English: capitalised names with a head noun, and what is said to be built. */
export function findNamesEn(sentence: string): NameCandidate[] {
  // a title names what it is about, a sentence of the text what it says is built
  const told = BUILT.test(sentence) || !/[.!?]/.test(sentence)
  const found = properNames(sentence)
  return told ? [...found, ...describedThings(sentence)].sort((a, b) => a.start - b.start) : found
}

function properNames(sentence: string): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const match of sentence.matchAll(NAMED)) {
    const lead = LEADING.exec(match[0])?.[0].length ?? 0
    const name = match[0].slice(lead)
    if (!name.includes(' ') || NOT_A_NAME.test(name) || SENTENCE.test(name)) continue
    const start = match.index + lead
    const vague = /Road$|^[A-Z]\w+ [a-z]+$/.test(name)
    const weight = vague ? (BUILT.test(sentence) ? CERTAIN : CERTAIN - 1) : CERTAIN + 1
    found.push({ start, end: start + name.length, name, weight })
  }
  return found
}

function describedThings(sentence: string): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const match of sentence.matchAll(DESCRIBED)) {
    const name = (match.groups?.['name'] ?? '').replace(DETERMINER, '')
    if (!name.includes(' ') || EVERYDAY.test(name) || SENTENCE.test(name)) continue
    const start = match.index + match[0].length - name.length
    found.push({ start, end: start + name.length, name, weight: CERTAIN })
  }
  return found
}
