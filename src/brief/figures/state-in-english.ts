/** despite 214 letters of objection, with the loss of 1,100 jobs: what came of it is named as a fact. */
const GIVEN = /\b(?:despite|in spite of|with the loss of)(?: an?| some| about| nearly| over| more than)? $/i
/** the 14 projects still waiting to start, 3,600 mu are already under cover, the 86 ha now standing unused */
const STANDS_BEHIND =
  /^(?: (?!though |but |and |or )[a-z-]+){0,2} (?:(?:(?:is|are|have|has) )?(?:still|already) (?!planned|expected|due|set|scheduled|to)|yet to |now (?:standing|lying|idle|unused|empty|vacant|in use))/
/** Its price tag has climbed to $82 million: a sum that is still to be spent, however it moved. */
const COST_MOVED =
  /\b(?:price tag|bill|(?:[Pp]roject|[Ii]ts|[Tt]heir|[Tt]he|[Tt]otal|[Oo]verall|[Ee]stimated|['’]s) (?:total |overall |construction )?(?:cost|budget)) (?:is|has|have|having|had)(?: now| since| already)?(?: been)? (?:put|risen|climbed|swollen|grown|ballooned|gone up|increased|revised|raised)(?: [a-z]+){0,2} $/
const PER_UNIT = /^ (?:a|an|per|each) /
/** or pay penalties of $25,000 a day */
const PENALTY = /\b(?:penalt(?:y|ies)|fines?) of (?:up to |at least |as much as )?$/i
/** 23 of the 39 bridges have been completed: what is being built bit by bit was all planned. */
const BUILT_BIT_BY_BIT =
  /^(?:project|bridge|tunnel|plot|station|pier|turbine|pile|girder|pylon|home|house|flat|well|kilometre|kilometer|mile|span|shaft|platform|culvert|viaduct|lot)$/
const DONE_IN_PART =
  /^(?: [a-z-]+)? ?(?:(?:have|had|has|were|was|are|is) (?:been |now |already )*(?!empty|occupied|closed|shut|sold|let|leased)[a-z]+|under way)\b/

/** What the words beside an English figure tell of it as it is now. */
export function isGivenInEnglish(before: string, after: string, ofMoney: boolean): boolean {
  return GIVEN.test(before.slice(-NEAR)) || (!ofMoney && STANDS_BEHIND.test(after))
}

/** What is still to be paid, or was set as the whole of a work. */
export function isOfPlanInEnglish(before: string, after: string, unit: string, ofWhole: boolean): boolean {
  const near = before.slice(-NEAR)
  if (PENALTY.test(near)) return true
  if (COST_MOVED.test(near)) return !PER_UNIT.test(after)
  return ofWhole && BUILT_BIT_BY_BIT.test(unit) && DONE_IN_PART.test(after)
}

const NEAR = 80
