/** How much, between a verb and its number. */
const MUCH =
  '(?: (?:about|around|some|nearly|almost|over|more than|a total of|another|only|just|up to|approximately|roughly|at least|an?))*(?: [A-Z]{0,3}[$£€¥]?)?$'
/** has laid 90 km, had dwindled to £19 million: done; what was only decided is not. */
const PERFECT = new RegExp(
  `\\b(?:has|have|had)(?: (?:already|since|also|now|so far|just))? (?!agreed|approved|allocated|announced|awarded|backed|budgeted|committed|confirmed|earmarked|endorsed|granted|offered|ordered|planned|pledged|promised|proposed|raised|secured|signed|unveiled)(?:[a-z]+ed|laid|built|spent|sold|bought|brought|put|won|paid|made|taken|drawn|grown|risen|fallen|shed|dug)(?: (?:to|by|in|at))?${MUCH}`,
)
/** built at a cost of $40 million, bought for $9 million; took 14 months. */
const COME_TO = new RegExp(
  `\\b(?<!(?:be|being|to|and) )(?:built|bought|acquired|completed|finished|cleaned up|cleared|reclaimed|removed|restored)\\b(?:[^,;]|,\\d){0,50} (?:at a cost of|for|in|over)${MUCH}|\\b(?<!to )(?:took|planted|consumed|dug|laid|used|home to|(?:is|are|was|were) (?:now )?(?:running|operating|working) at)${MUCH}`,
)
/** 17 of the properties had been bought, 54 percent was completed; a sum that was approved is still to be spent. */
const DONE_BEHIND =
  /^(?:,? or [^,;]{3,30},)?(?: of (?:the|its|their)(?: \d+)?)?(?: (?!that|which|who)[a-z-]+){0,3} (?:(?:was|were|has been|have been|had been) (?:already |all |since )?(?!agreed|allocated|announced|abandoned|approved|asked|awarded|budgeted|cancelled|designed|earmarked|estimated|expected|forecast|meant|ordered|planned|pledged|projected|promised|proposed|put|reserved|scheduled|scrapped|set|shelved|supposed|told)(?:[a-z]+ed|laid|built|spent|sold|bought|brought|dug)\b|opened (?:in|on)\b|began (?:sending|operati|production)|entered service)/
/** 58 of its 63 tunnels, 55% of the project cost of $46 million: what the part is of. */
const WHOLE_BEFORE = /\b(?:of (?:the|its|their)(?: (?:planned|total|initial))?|costs? of|budget of)$/
/** A sum of what it costs stays a plan however it has moved. */
const COSTS = /\b(?:costs?|budget|price tag|estimate|investment)\b/
/** 1.5 million containers a year when finished; $3 million is being spent. */
const ONCE_BEHIND =
  /^[^.;,\d]{0,40} (?:when|once) (?:it is |they are |fully |all )*(?:finished|complete|completed|built|operational|implemented|in operation)\b|^ (?:is|are) being (?:spent|invested|poured)\b/
/** the £151 million budgeted in 2022, against a budget of $61 million. */
const BUDGETED_BEHIND =
  /^(?: (?!the |an? )[a-z-]+){0,2} (?:budgeted|estimated|approved|promised|targeted) (?:in|for|by|when|at)\b/
const BUDGET_OF = new RegExp(`\\bbudget of${MUCH}`)

/** What was budgeted before anything came of it. */
export function isSetInEnglish(clause: string, after: string): boolean {
  return BUDGET_OF.test(clause.trimEnd()) || (THE.test(clause) && BUDGETED_BEHIND.test(after))
}

const THE = /\bthe (?:[A-Z]{0,3}[$£€¥])?$/

/** What will be once something is done, or is being paid for now. */
export function isOnceInEnglish(after: string): boolean {
  return ONCE_BEHIND.test(after)
}

/** What the words beside a figure tell has been done, where none of its clause looks ahead. */
export function isDoneInEnglish(words: string, after: string, metric: string): boolean {
  const clause = words.trimEnd()
  if (COME_TO.test(clause)) return true
  if (PERFECT.test(clause)) return !COSTS.test(metric) && !COSTS.test(clause)
  return DONE_BEHIND.test(after) && !WHOLE_BEFORE.test(clause)
}
