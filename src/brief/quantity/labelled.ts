/** A number after these is a name or a place in an order: Phase 2, Route 387, Item 7. */
const LABEL =
  /\b(?:phase|line|item|route|room|terminal|pier|berth|block|stage|step|section|article|chapter|level|grade|category|tier|type|lot|building|highway|interstate|flight|ordinance|page|annex|model|version|reactor|part|clause|schedule|document|form|(?<!s )number|no\.?|boeing|airbus|goal|tarbela) $/i

/** True for a number that is a name: Phase 2, Route 387. */
export function isLabelled(text: string, at: number): boolean {
  return text[at - 1] === ' ' && LABEL.test(text.slice(Math.max(0, at - 12), at))
}
