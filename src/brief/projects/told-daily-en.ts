/** Names of English told in everyday words: tenants moved in, cranes are back, somebody is to build it. */

const WORD = "[A-Z][\\w’'-]+"
/** What quarters, courts and the like are called by. */
const PLACE_LIKE =
  'East|West|North|South|Square|Yards?|Court|Gate|Place|Point|Reach|Rise|Wharf|Row|Fields|Meadows?|Green|Common|Hill|Cross|Heights|Gardens|Island|House|Exchange|Quays?|Basin|Lock|View|Mews|Walk|Waterside|Riverside|Waterfront|Arcade|Pavilion|Parade|Terrace|Lofts|Residences|Towers?|One|Two|Three|Village|Quarter|Works|Mills?|Grove|Orchard|Brow|Bank|Ridge|Vale|Acre|Croft|Landing|Marina'
const NAME = `(?<name>(?:${WORD} ){1,3}(?:${PLACE_LIKE}))(?![\\w’'-]| [A-Z])`

/** The first tenants have moved into Tannery Yard. */
export const MOVED_INTO = new RegExp(
  `\\b(?:[Tt]enants|[Rr]esidents|[Oo]ccupiers|[Ff]amilies|[Bb]uyers|[Tt]raders|[Ss]tudents|[Ss]hops|[Ss]taff) (?:have |had |will |can |are |were |to )?(?:begun |begin |start(?:ed)? )?(?:to )?(?:be )?(?:mov(?:e|ed|ing) in(?:to)?(?: at)?|occupy(?:ing)?) (?:the )?${NAME}`,
  'g',
)
/** Cranes are back at Foundry Square. */
export const MACHINES_AT = new RegExp(
  `\\b(?:[Cc]ranes?|[Dd]iggers?|[Bb]ulldozers?|[Bb]uilders|[Ss]caffolding|[Hh]oardings?|[Pp]iling(?: rigs?)?|[Pp]ile drivers?|[Dd]emolition(?: crews)?) [^.;,]{0,32}?\\b(?:at|on|over|above|around|to) (?:the )?${NAME}`,
  'g',
)
/** Orchid picked Midgard to build Piccadilly East; fund Mill Yard. */
export const TO_BUILD = new RegExp(
  `\\b(?:to|will|would|and) (?:build|rebuild|deliver|redevelop|regenerate|revive|complete|finish|fund|finance|demolish|refurbish|restore|construct) (?:the )?(?:new )?${NAME}`,
  'g',
)
/** Opening of the Silverline has slipped to 2028. */
export const OPENING_OF = new RegExp(
  `\\b(?:[Oo]pening|[Cc]ompletion|[Hh]andover|[Dd]emolition|[Cc]onstruction|[Tt]opping[- ]out) of (?:the )?(?<name>(?:${WORD} ){0,3}${WORD})(?= (?:has|had|have|will|would|is|was|slipped|slips|moved|could|may)\\b)`,
  'g',
)
/** The £12m Ford Reach plan, the £40m Northgate proposals. */
export const PRICED_PLAN = new RegExp(
  `[$€£]\\d[\\d.,]*(?:m|bn|k)?(?: (?:million|billion))? (?<name>(?:${WORD} ){0,3}${WORD})(?= (?:plans?|proposals?|masterplan|revamp|makeover|overhaul|rebuild)\\b)`,
  'g',
)
/** A9 dualling: a road, and what is done to it. */
export const ROAD_WORKS =
  /\b(?<name>[AMBN]\d{1,4} (?:[Dd]ualling|[Ww]idening|[Uu]pgrade|[Bb]ypass|[Rr]elief [Rr]oad|[Ll]ink [Rr]oad|[Ii]mprovements?|[Ee]xtension|[Rr]ealignment|[Ii]nterchange|[Jj]unction upgrade)(?: (?:scheme|project))?)\b/g
