import type { Span } from '../span.ts'
import type { Force } from '../speech/attribution-zh.ts'

/** An English sentence found to hold an instruction or a commitment. */
export interface InstructionEn {
  /** Who commits himself, when the sentence names him; offsets into the content. */
  readonly actor: Span | null
}

const OBLIGATION =
  /\b(?:must(?! have)|should(?! have)|shall(?! not)|(?:has|have|had|need|needs|is|are|be|ought) to(?! be (?:seen|determined))|(?:is|are|was|were) (?:required|ordered|instructed|directed|obliged|urged|told) to)\s+(?<verb>[a-z]+)/
/** The port is due to open: a state, not an order; is to start: a plan. */
const PLAIN_FUTURE =
  /\b(?:is|are) to (?:start|begin|open|be|become|run|create|cost|cover|serve|employ|produce)\b/
const APPEAL =
  /\b(?:urged?|ordered|instructed|directed|called on|calls on|called for|asked|told|required?|requires|expects?|wants?|needs?)\s+(?:(?:the|all|every|each|its|local|any)\s+)?(?:[\w’'-]+\s+){1,6}?to\s+[a-z]+/
const AIM =
  /\b(?:aims?|intends?|plans?|expects?|wants?|pledged|pledges|promised|promises|vowed|vows|committed|commits|agreed|hopes?|seeks?) to\s+(?<verb>[a-z]+)|\b(?:target|goal|aim) (?:is|of)\b/
const WILL =
  /(?:\b(?<actor>[\w’'.&-]+(?: [\w’'.&-]+){0,6}?)|^)(?:’ll|'ll| will| would)(?: also| now| then| not)? (?<verb>[a-z]+)/g
const AGENT =
  /^(?:we|i|he|she|they|(?:.*\b)?(?:council|government|ministry|company|city|county|state|authority|board|department|developer|contractor|agency|firm|officials?|mayor|governor|committee|bank|commission|corporation|operator|utility|zone|group|inc|corp|ltd|llc|plc|gmbh|co|holdings|administration|office|partners|crews|contractors|suppliers|energy|power|motors|industries|technologies|systems|electric|steel|cells|materials|foods|pharma|semiconductor|semiconductors))$/i
const PROPER = /^[A-Z]/
const PRONOUN = /^(?:He|She|It|They|We|I)$/
const THING =
  /\b(?:plant|project|park|phase|site|line|factory|building|production|construction|work|works|bridge|road|scheme|port|station|terminal|centre|center|campus|facility|complex|railway|airport|spur|it|this|that|which|jobs|investment|wages|capacity|expansion|demolition|building|details|funding|services?|trains?|operations|drilling|testing|recruitment|hiring|deliveries|tenders?|opening|phases?|halls?|units?|homes?)$/i
/** What a plan does by itself, or what somebody merely is or costs. */
const STATIVE =
  /^(?:be|have|has|cost|create|house|occupy|include|employ|run|take|support|serve|rise|fall|reach|generate|cover|bring|come|become|feature|contain|remain|help|make|mean|need|see|benefit|receive|consist|total|provide|allow|enable|double|triple|boost|improve|reduce|save|stand|span|sit|get|lose|gain)$/

/** Decides whether an English sentence tells somebody to act or commits its speaker. */
export function findInstructionEn(content: string, force: Force, spoken: boolean): InstructionEn | null {
  if ((spoken && APPEAL.test(content)) || (force === 'order' && /\bto [a-z]+/.test(content)))
    return { actor: null }
  // pledged to build: the promise is the speaker's
  if (force === 'promise' && /^\w+ (?:to|that) /.test(content)) return { actor: null }
  if (obliges(content)) return { actor: null }
  return findCommitment(content) ?? findAim(content, spoken || force === 'promise')
}

/** must finish · must be serviced; but not must be patient, or is to open. */
function obliges(content: string): boolean {
  const obliged = OBLIGATION.exec(content)
  if (!obliged || PLAIN_FUTURE.test(obliged[0])) return false
  const verb = obliged.groups?.['verb'] ?? ''
  if (verb !== 'be') return !/^(?:cost|expect|note|see)$/.test(verb)
  return PASSIVE.test(content.slice(obliged.index + obliged[0].length))
}

const PASSIVE = /^ (?:[a-z]+(?:ed|en|nt|lt|ne|id|ut|de|wn|ld|et)|begun|found)\b/

/** The ministry aims to…: the speaker's own aim, or that of an agent the sentence names. */
function findAim(content: string, spoken: boolean): InstructionEn | null {
  const aim = AIM.exec(content)
  if (!aim) return null
  const words = content
    .slice(0, aim.index)
    .replace(/(?:,? (?:has|have|also|now))+ ?$/, '')
    .replace(/,$/, '')
    .trimEnd()
  const actor = subjectOf(words)
  if (!actor) return spoken ? { actor: null } : null
  if (spoken && !(PROPER.test(actor) && !PRONOUN.test(actor))) return { actor: null }
  const start = content.lastIndexOf(actor, aim.index)
  return { actor: { start, end: start + actor.length } }
}

function findCommitment(content: string): InstructionEn | null {
  for (const match of content.matchAll(WILL)) {
    const verb = match.groups?.['verb'] ?? ''
    if (STATIVE.test(verb)) continue
    const words = match.groups?.['actor']
    // said it will: the speaker's own promise
    if (
      words === undefined ||
      /^(?:that )?(?:it|they|he|she|we|I)$/.test((content.slice(0, match.index) + words).trim())
    )
      return { actor: null }
    const actor = subjectOf(words)
    if (!actor) continue
    const start = match.index + words.lastIndexOf(actor)
    return { actor: { start, end: start + actor.length } }
  }
  return null
}

/** The agent at the end of the words before "will": … said the council → the council. */
function subjectOf(said: string): string | null {
  const words = said.replace(/ (?:itself|themselves|himself|herself|also|now)$/, '')
  if (THING.test(words)) return null
  const proper = /(?:[A-Z][\w’'.&-]*(?: (?:of|for|and|the) (?=[A-Z]))? ?)+$/.exec(words)?.[0]
  if (proper) return proper.trim()
  const common = /(?:\b(?:[Tt]he|[Ii]ts|[Aa]) )?(?:[\w-]+ )?[\w-]+$/.exec(words)?.[0] ?? words
  return AGENT.test(common) ? common : null
}
