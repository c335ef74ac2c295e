import { matchesOf } from '../matches.ts'
import { type InstructionEn, isCompany, leadingAgent, PROPER, subjectOf } from './agent-en.ts'

/** The council will widen the road: what an agent that the sentence names, or its speaker, says he will do. */
export function findCommitment(content: string, spoken: boolean): InstructionEn | null {
  for (const match of matchesOf(WILL, content)) {
    const verb = match.groups?.['verb'] ?? ''
    const words = match.groups?.['actor']
    if (RESULT.test(content.slice(match.index, match.index + match[0].length + 40))) continue
    if (GUESSED.test(match[0])) continue
    const behind = content.slice(match.index + match[0].length)
    if (spoken && STARTS.test(verb) && DATED.test(behind)) return { actor: null }
    if (
      STATIVE.test(verb) &&
      !DECIDES.test(content.slice(match.index + match[0].length - verb.length)) &&
      !(ACTS_OF_AGENTS.test(verb) && isCompany(words))
    ) {
      if (spoken && verb === 'be' && WILL_BE.test(behind)) return { actor: null }
      continue
    }
    // said it will: the speaker's own promise
    if (
      words === undefined ||
      /^(?:that )?(?:it|they|he|she|we|I)$/.test((content.slice(0, match.index) + words).trim())
    )
      return { actor: null }
    const actor = subjectOf(words) ?? (/ and$/.test(words) ? leadingAgent(content) : null)
    if (!actor) continue
    const start = content.lastIndexOf(actor, match.index + words.length)
    return { actor: { start, end: start + actor.length } }
  }
  return null
}

const WILL =
  /(?:\b(?<actor>[\w’'.&-]{1,40}(?: [\w’'.&-]{1,40}){0,6}?)(?:, (?:the|an?) [^,.]{3,60},)?|^)(?:’ll|'ll| will| would|(?:[’'](?:re|m)| is| are| am) going to| (?:is|are) (?:set |poised |due )?to(?= (?:create|invest|build|hire|recruit|expand|spend|buy|acquire|set up)\b))(?: also| now| then| not| soon| still| likely| [a-z]{3,}ly)? (?<verb>[a-z]+)/g

/** Holm said the works would start in May: who tells the day stands for it. */
const STARTS = /^(?:start|begin|commence|resume)$/
const DATED =
  /\b(?:in|by|on|from|before|within|next|this|early|late)\b[^,.;]{0,24}?\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|20\d\d|quarter|months?|weeks?|year|spring|summer|autumn|fall|winter)/

/** What a company or a body does, though a plant may do it too: Solarion will create 75 jobs. */
const ACTS_OF_AGENTS =
  /^(?:create|bring|support|provide|improve|reduce|double|boost|employ|generate|help|save|triple|make)$/

/** What a plan does by itself, or what somebody merely is or costs. */
const STATIVE =
  /^(?:be|have|has|cost|create|house|occupy|include|employ|run|take|support|serve|rise|fall|reach|generate|cover|bring|come|become|feature|contain|remain|help|make|mean|need|see|benefit|receive|consist|total|provide|allow|enable|double|triple|boost|improve|reduce|save|stand|span|flow|stretch|sit|get|lose|gain|handle|accommodate|earn|meet|convene|speak|attend|visit|exceed|surpass|amount|own|equal|owe|belong)$/

/** Pennine Homes will recruit 26 people, and the contractor must report: who commits himself first is the issuer. */
export function commitsFirst(content: string): InstructionEn | null {
  const must = /\bmust\b/.exec(content)
  if (!must || must.index < 12) return null
  const first = findCommitment(content.slice(0, must.index), false)
  return first?.actor && PROPER.test(content.slice(first.actor.start)) ? first : null
}

/** Aurum Steel, one of the largest mills, will invest: the name is that of the agent. */
export function findApposed(content: string): InstructionEn | null {
  const found = APPOSED.exec(content) ?? APPOSED_BODY.exec(content)
  const actor = found?.[1]
  if (!found || !actor || (/^The /.test(actor) && !subjectOf(actor))) return null
  const start = found.index + found[0].indexOf(actor)
  return { actor: { start, end: start + actor.length } }
}

const APPOSED =
  /(?:^ ?|\bthat |\btoday |\bweek |^ ?today that )(?!The |A |An )((?:[A-Z][\w’'&-]*)(?: (?:of |and |& )?[A-Z][\w’'&-]*){0,5}(?:, (?:LLC|Inc\.?|Ltd\.?))?), (?:an?|the|one|which|whose) [^,;]{3,90}, (?:will|plans to|intends to|is to) (?!be |have |cost |need )[a-z]+/
/** The council, which owns the site, will sell it. */
const APPOSED_BODY =
  /^(The (?:[a-z]+ ){0,2}[a-z]+), (?:an?|the|one|which|whose|based|headquartered) [^,;]{3,90}, (?:will|plans to|intends to|is to) (?!be |have |cost |need )[a-z]+/

/** will take a final decision, take the mill to full capacity, see 2,000 homes built */
const DECIDES =
  /^(?:take (?:on(?! average)|over|up)|bring forward) |^have [^.;]{3,40} (?:in the ground|on site|in place)\b|^(?:take|make) (?:an?|the|its) (?:[a-z]+ ){0,2}decision\b|^(?:take|bring) (?:the |its |our )?[\w’' -]{2,40}? to (?:full|[\d,.]+|its|the next)\b|^(?:see|have) [^.;]{3,60} (?:built|completed|delivered|opened|created|finished|started|upgraded|installed)\b/

/** I will probably agree: nothing is promised. */
const GUESSED = / (?:probably|possibly|perhaps|inevitably|hopefully|surely) [a-z]+$/

/** It will turn its first profit: a forecast. */
const RESULT =
  /(?:will|would|ll) (?:turn|post|record|report|book|make|break)(?: [a-z]+){0,4} (?:profit|loss|even|record)\b|(?:will|would|ll) (?:hold|keep|retain) (?:\d[\d.]* ?(?:per ?cent|%)|(?:an?|its|the) (?:[\w.%-]+ ){0,2}(?:stake|share|majority))/

/** The terminal will be inaugurated: the promise of who says so. */
const WILL_BE =
  /^ (?:opened|inaugurated|completed|delivered|commissioned|built|finished|handed over|launched|rolled out|put into|paid|published|issued|submitted|connected|running|up and running|in (?:production|operation|service))\b/
