/** must finish · must be serviced; but not must be patient, or is to open. */
export function obliges(content: string): boolean {
  const obliged = OBLIGATION.exec(content)
  if (!obliged || PLAIN_FUTURE.test(obliged[0])) return false
  if (DESCRIBES_THING.test(content.slice(0, obliged.index))) return false
  const verb = obliged.groups?.['verb'] ?? ''
  if (obliged[0].startsWith('should') && LIKELY.test(verb)) return false
  if (/required/.test(obliged[0]) && !mayBeObliged(content.slice(0, obliged.index))) return false
  if (verb !== 'be') return !/^(?:cost|expect|note|see)$/.test(verb)
  return PASSIVE.test(content.slice(obliged.index + obliged[0].length))
}

/** must, has to, was asked to; what a reporter asks, to comment or to respond, is no order. */
const OBLIGATION =
  /\b(?:must(?! have (?:been|[a-z]+(?:ed|en)\b))|should(?! have)|shall(?! not)|(?:has|have|had|(?<!(?:\b(?:not|would|may|might|could)|n[’']t) )(?:need|needs)|is|are|be|ought) to(?! (?:be (?:seen|determined)\b|offer(?=\s*[.,;]|$)))|(?:is|are|was|were|(?:has|have|had) (?:also )?been)(?: also| further)? (?:required|ordered|instructed|directed|obliged|urged|told|tasked|requested|asked|assigned|mandated|reminded) to(?! (?:comment\b|(?:respond|reply|clarify)(?: (?:to (?:questions|queries)|on (?:it|this|the matter)))?\s*(?:[.,;”"]|$))))\s+(?<verb>[a-z]+)/

/** The port is due to open: a state, not an order; is to start: a plan. */
const PLAIN_FUTURE =
  /\b(?:is|are) to (?:start|begin|open|be|become|run|create|cost|cover|serve|employ|produce)\b/

/** Margins should improve: what is thought likely. */
const LIKELY =
  /^(?:improve|rise|fall|grow|recover|ease|drop|reach|top|exceed|come|take|help|make|allow|mean|last|cost|stay|remain|see|benefit|return|arrive|know)$/

/** a job in which 1.4m tonnes must be shifted: what the job is. */
const DESCRIBES_THING = /\b(?:which|that) (?:also )?$|\b(?:in|for|under|on|through|from) which [^,;]{2,60}$/

/** 490 million dollars is required to…, we are required to…: a need, not an order. */
function mayBeObliged(before: string): boolean {
  return !/\d|\b(?:we|I)\b|\b(?:investment|funding|money|work|time|loan|capital)\b/.test(before.slice(-60))
}

const PASSIVE =
  /^ (?:[a-z]{3,}ly )?(?:further )?(?:on (?:site|track|stream)|operating|operational|running|ready|in (?:place|operation|service)|complete|open|under way|[a-z]+(?:ed|en|nt|lt|ne|id|ut|de|wn|ld|et)|begun|found)\b/
