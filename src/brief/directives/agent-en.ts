import type { Span } from '../span.ts'

/** An English sentence found to hold an instruction or a commitment. */
export interface InstructionEn {
  /** Who commits himself, when the sentence names him; offsets into the content. */
  readonly actor: Span | null
}

/** The agent at the end of the words before "will": … said the council → the council. */
export function subjectOf(said: string): string | null {
  const words = said.replace(/ (?:itself|themselves|himself|herself|also|now)$/, '')
  const held = heldBy(words)
  if (held !== null) return held === '' ? null : subjectOf(held)
  if (THING.test(words) && !OFFICE_OF.test(words)) return null
  const proper = /(?:[A-Z][\w’'.&-]*(?: (?:of|for|and|the) (?=[A-Z]))? ?)+$/.exec(words)?.[0]
  if (proper) return proper.trim()
  const common = /(?:\b(?:[Tt]he|[Ii]ts|[Aa]) )?(?:[\w-]+ )?[\w-]+$/.exec(words)?.[0] ?? words
  return AGENT.test(common) ? common : null
}

const AGENT =
  /^(?:we|i|he|she|they|(?:.*\b)?(?:country|nation|countries|sides|parties|companies|firms|governments|cities|provinces|lawmakers|owners?|bureau|authorities|ministries|agencies|departments|councils?|government|ministry|company|city|county|state|authority|board|department|developer|contractor|agency|firm|officials?|mayor|governor|committee|bank|commission|corporation|operator|utility|zone|group|consortium|joint venture|foundation|trust|alliance|coalition|association|regulator|port|airline|yard|inc|corp|ltd|llc|plc|gmbh|co|holdings|administration|office|partners|regulator|watchdog|minister|engineer|director|chairman|chairwoman|secretary|commissioner|crews|contractors|suppliers|manufacturer|maker|automaker|producer|retailer|supplier|giant|start-?up|subsidiary|prefecture|municipality|province|district|university|energy|power|motors|industries|technologies|systems|electric|steel|cells|materials|foods|pharma|semiconductor|semiconductors))$/i

/** A name, by its first letter. */
export const PROPER = /^[A-Z]/

/** A word that stands for a name. */
export const PRONOUN = /^(?:He|She|It|They|We|I|Our|His|Her|Its|Their|My)$/

const THING =
  /\b(?:plant|project|park|phase|site|line|factory|building|production|construction|work|works|bridge|road|scheme|port|station|terminal|centre|center|campus|facility|complex|railway|airport|spur|it|this|that|which|jobs|investment|wages|capacity|expansion|demolition|building|details|funding|services?|trains?|operations|drilling|testing|recruitment|hiring|deliveries|tenders?|opening|phases?|halls?|units?|homes?|quay|wharf|jetty|dock|berth|marina|pier|tunnel|link|hub|pipeline|mill|mine|dam|reactor|turbines?|vessels?|machines?|cranes?)$/i

/** The investment by Aurum Steel, a firm based in Lisbon: what stands before the complement, where that ends the words. */
function heldBy(words: string): string | null {
  const hangs = COMPLEMENT.exec(words)
  if (!hangs) return null
  const before = words.slice(0, hangs.index)
  return hangs[1] === 'of' && !THING.test(before) ? null : before
}

const COMPLEMENT =
  /,? (?:based |located |headquartered )?(by|in|from|at|with|to|near|under|along|of) (?:the )?(?:[A-Z][\w’'.&-]*(?:,? (?:and )?|$))+$/

/** The Ministry of Works acts; the works do not. */
const OFFICE_OF =
  /\b(?:Ministry|Department|Board|Office|Bureau|Commission|Directorate) (?:of|for) (?:[A-Z][a-z]+,? (?:and )?){0,4}[A-Z][a-z]+$/

/** The company recently approved the study and will decide: the agent stands in front of the first verb. */
export function leadingAgent(content: string): string | null {
  const who = LEADING.exec(content)?.groups?.['who']
  if (!who || THING.test(who)) return null
  return /^The /.test(who) ? (AGENT.test(who) ? who : null) : who
}

const LEADING =
  /^(?:[^,]{2,40}, )?(?<who>The (?:[a-z-]+ )?[a-z-]+|[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,4})(?=,| (?:has|have|had|is|was|recently|already|also|[a-z]+ed)\b)/

/** Solarion will create jobs: a name or an agent, where a plant would only bring them. */
export function isCompany(words: string | undefined): boolean {
  const actor = words === undefined ? null : subjectOf(words)
  return actor !== null && !PRONOUN.test(actor)
}

/** Aurum, a maker of rails · Aurum, whose brands include Lunde and Silva: the words without what explains their end. */
export function withoutApposition(words: string): string {
  return words.replace(APPOSITION, '')
}

const APPOSITION = /, (?:an?|the|one of|whose|which|headquartered|based|part of) [^;:”"]{3,110}$/

/** People want to upgrade: whether the words end with nobody in particular. */
export function isAnybody(words: string): boolean {
  return ANYBODY.test(words)
}

const ANYBODY =
  /\b(?:people|residents|many|some|those|who|you|everybody|everyone|nobody|locals|customers|visitors|buyers|families|investors)$/i
