/** Who is told, or what is to be done: All departments · Contractors · The quality of the works */
const OBLIGES =
  /^[“"]?(?:[A-Z][a-z]+,? )?[^;:”"]{2,160}? (?:must|shall|should|ought to)(?: also| then| now| further| first| not| [a-z]{3,}ly)? (?<verb>[a-z]+)(?<rest>[^.]{0,60})/
/** It is necessary to finish · Efforts will be made to · There should be no delay */
const NEEDED =
  /^(?:It is (?:also )?(?:necessary|imperative|essential|vital|important|required) to (?!note|see|remember|know|recall)[a-z]+|(?:More |Greater |Further |Every |All )?[Ee]fforts? (?:must|should|shall|will) be (?:made|taken|stepped up|exerted)|(?:There|No [a-z]+) (?:must|should|shall|will) (?:be no|not be) |(?:He|She|They) (?:also )?(?:wants?|expects?) (?:the|all|every|each|[A-Z])[^,.;]{2,80}? to (?!be |have |see )[a-z]+|We (?:must|will|shall|need to) (?!be |have |see |never |always )[a-z]+)/
/** should be finished; but should be able, should be warm. */
const DONE =
  /^ (?:[a-z]+ly )?(?:further )?(?:[a-z]+(?:ed|en|nt|lt|ne|id|ut|de|wn|ld)|aware|ready|complete|no)\b/
/** What an office promises to have done: Progress will be reviewed every week. */
const WORK_DONE =
  '(?:reviewed|monitored|tracked|strengthened|accelerated|implemented|introduced|conducted|carried out|stepped up|formulated|drawn up|allocated|set up|established|set aside|advanced|expedited|enforced|cleared|resolved|addressed|intensified|prioriti[sz]ed|promoted|tightened|streamlined|published|issued|launched|rolled out|opened|completed|built|delivered|finished|commissioned)'
const PROMISED = new RegExp(
  `^[“"]?[^;:”"]{2,120}? (?:will|shall) (?:also )?be (?:further |fully |[a-z]{3,}ly )?${WORK_DONE}\\b`,
)
/** What is thought likely of a thing: output should rise. */
const LIKELY =
  /^(?:rise|fall|grow|recover|ease|drop|reach|top|exceed|come|mean|last|cost|stay|remain|see|return|arrive|know|have|feel|seem|allow|help|take|need|expect|worry|fear)$/
/** Margins should improve next year; but all yards should improve their timetables. */
const BY_ITSELF =
  /^(?:improve|increase|double|triple|benefit)(?: (?:next|this|by|in|as|from|with|once|over|when|again|off)\b|[,;]|$)/
/** If he wins, the council should…; last year, it should have. */
const SUPPOSED = /^(?:If|Should|Had|Were|Unless|Critics|Opponents|Analysts|Some)\b|\bshould have\b/

/** Whether a sentence that nobody is said to speak goes on with the orders of whoever spoke in the sentence before. */
export function goesOnOrdering(words: string): boolean {
  if (SUPPOSED.test(words)) return false
  if (NEEDED.test(words) || PROMISED.test(words)) return true
  const { verb, rest } = OBLIGES.exec(words)?.groups ?? {}
  if (verb === undefined) return false
  return verb === 'be' ? DONE.test(rest ?? '') : !LIKELY.test(verb) && !BY_ITSELF.test(verb + (rest ?? ''))
}
