const UNIT_KINDS = /^(?:[A-Z]{3}|m[23]?|t|Wh?|%|pp|x|year|month|day|hour)$/

/** The unit, or `count` for all measure words and counted nouns, which no two languages share. */
export function unitKind(unit: string): string {
  return UNIT_KINDS.test(unit) ? unit : 'count'
}
