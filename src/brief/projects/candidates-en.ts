import type { NameCandidate } from './candidates-zh.ts'

const HEAD =
  'Project|Park|Plant|Line|Railway|Bridge|Port|Airport|Terminal|Highway|Expressway|Tunnel|Dam|Hospital|Campus|Complex|Centre|Center|Scheme|Expansion|Hub|Factory|Corridor|Refinery|Reservoir|Pipeline|Quarter|Bypass|Road|Zone|Estate|Interchange|Wharf|Harbou?r|Mine|Mill|Stadium|Tower|Village|Solar Farm|Wind Farm|Data Cent(?:er|re)|Gigafactory|Canal|Metro|Station|Facility|Phase [A-Z1-9]\\w*'
/** Also a head after a capitalised name: the Rironi-Mau Summit road. */
const LOWER_HEAD =
  'project|plant|line|railway|highway|expressway|road|bridge|dam|pipeline|corridor|bypass|airport|terminal|mine|refinery|smelter|factory'
const NAMED = new RegExp(
  `\\b(?:[A-Z][\\w’'&-]*|[0-9]+[A-Z]\\w*)(?: (?:of|and|de|for|to|the|[A-Z][\\w’'&-]*|[IVX]+|\\d+)){0,6}? (?:${HEAD}|(?:[a-z]+ )?(?:${LOWER_HEAD}))(?: (?:${HEAD}|[Ee]xpansion|[Pp]hase \\w+|[Pp]roject|[Ee]xtension))*\\b`,
  'g',
)
const THING =
  'plant|factory|facility|park|line|railway|railroad|bridge|terminal|port|airport|highway|tunnel|dam|hospital|campus|complex|centre|center|hub|refinery|pipeline|warehouse|mill|smelter|gigafactory|wind farm|solar farm|data cent(?:er|re)|power station|substation|reservoir|rail spur|spur|access road|ring road|tram line|metro line|dry port|industrial park|reactor|stadium|depot|quay|interchange|bypass'
const DESCRIBED = new RegExp(
  `\\b(?<article>a|an|the|its|their|new) (?<words>(?:[^\\s,;]+ ){0,6}?)(?<name>(?:[a-z][a-z-]+ ){1,3}?(?:(?:${THING})s?(?: (?:expansion|project|extension|upgrade))?|expansion|extension))\\b`,
  'g',
)
const BUILT =
  /\b(?:build|building|built|open|opens|construct\w*|develop\w*|approv\w*|launch\w*|expan\w*|complet\w*|finish\w*|broke ground|break ground|breaks ground|invest\w*|fund\w*|phase|second phase|cost\w*|plans? for|announc\w*|unveil\w*)\b/i
const EVERYDAY =
  /^(?:(?:new|first|second|third|main|existing|same|old|whole|entire|current|proposed|planned|local|treatment|production|assembly|another|each|this|that|in|on|of|at|for|to|with|by|from|and|or|is|was|will|would|has|had|it|said|which|as|but|into|over|under|next|last|full|front|bottom|top|finish|starting|dead|time|head|press|news|town|city|county|state|bus|train|shopping) ?)+(?:\w+)$/
const NOT_A_NAME =
  /^(?:The|Phase|This|That|No|Each|Work|Works|Under|Our|Their|His|Main|Another|Total|Annual)\b|^\w+(?:’s|'s) (?:project|plant|line|road)$/
const LEADING = /^(?:The|A|An|In|At|On|Of|Construction of the|For|And|Its|When|New|By|Developer|Phase) /

/** Finds phrases that may name projects in English: capitalised names with a head noun, and what is said to be built. */
export function findNamesEn(sentence: string): NameCandidate[] {
  const found: NameCandidate[] = []
  for (const match of sentence.matchAll(NAMED)) {
    const lead = LEADING.exec(match[0])?.[0].length ?? 0
    const name = match[0].slice(lead)
    if (!name.includes(' ') || NOT_A_NAME.test(name)) continue
    const start = match.index + lead
    found.push({
      start,
      end: start + name.length,
      name,
      weight: /Road$|^[A-Z]\w+ [a-z]+$/.test(name) ? (BUILT.test(sentence) ? 3 : 2) : 4,
    })
  }
  if (!BUILT.test(sentence)) return found
  for (const match of sentence.matchAll(DESCRIBED)) {
    const name = match.groups?.['name'] ?? ''
    if (EVERYDAY.test(name)) continue
    const bare = name.replace(
      /^(?:(?:of|the|a|an|its|for|to|and|in|on|with|new|million|billion|former|first|second)\s+)+/,
      '',
    )
    if (!bare.includes(' ')) continue
    const start = match.index + match[0].length - bare.length
    found.push({ start, end: start + bare.length, name: bare, weight: 3 })
  }
  return found.sort((a, b) => a.start - b.start)
}
