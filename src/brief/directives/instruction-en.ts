import { matchesOf } from '../matches.ts'
import type { Span } from '../span.ts'
import type { Force } from '../speech/attribution-zh.ts'
import { goalSetter } from './goals-en.ts'

/** An English sentence found to hold an instruction or a commitment. */
export interface InstructionEn {
  /** Who commits himself, when the sentence names him; offsets into the content. */
  readonly actor: Span | null
}

/** must, has to, was asked to; what a reporter asks, to comment or to respond, is no order. */
const OBLIGATION =
  /\b(?:must(?! have (?:been|[a-z]+(?:ed|en)\b))|should(?! have)|shall(?! not)|(?:has|have|had|(?<!(?:\b(?:not|would|may|might|could)|n[’']t) )(?:need|needs)|is|are|be|ought) to(?! (?:be (?:seen|determined)\b|offer(?=\s*[.,;]|$)))|(?:is|are|was|were|(?:has|have|had) (?:also )?been)(?: also| further)? (?:required|ordered|instructed|directed|obliged|urged|told|tasked|requested|asked|assigned|mandated|reminded) to(?! (?:comment\b|(?:respond|reply|clarify)(?: (?:to (?:questions|queries)|on (?:it|this|the matter)))?\s*(?:[.,;”"]|$))))\s+(?<verb>[a-z]+)/
/** The port is due to open: a state, not an order; is to start: a plan. */
const PLAIN_FUTURE =
  /\b(?:is|are) to (?:start|begin|open|be|become|run|create|cost|cover|serve|employ|produce)\b/
const APPEAL =
  /\b(?:urg(?:ed?|ing)|ordering|asking|telling|instructing|calling on|tasked|ordered|instructed|directed|called on|calls on|called upon|called for|asked(?! for\b)|asks(?! for\b)|told|requested|requests|assigned|assigns|mandated|reminded|advised|encouraged|appealed to|plead(?:s|ed)? with|begs|begged|implores?d?|press(?:es|ed)|challenge[sd]|prevail(?:s|ed) (?:up)?on|gave [^,.]{2,40} deadline to|required?|requires|expected(?= (?:all|every|each)\b)|(?<!\b(?:people|residents|they|you|who|nobody|never|not|don[’']t|to) )(?:expects?|wants?|needs?)(?! to\b))\s+(?:(?:the|all|every|each|its|local|any)\s+)?(?:[\w’'-]+\s+){1,6}?to\s+[a-z]+/
const AIM =
  /\b(?:aims?|intends?|plans?|wants?|pledged|pledges|promised|promises|vowed|vows|committed|commits?|agreed|undertakes?|undertook|proposes?|(?:is|are) proposing|(?:has|have) undertaken|expects?(?= to (?!be |see |have |cost |get |grow |rise |reach |fall |earn |need |carry |handle |produce |employ |create |generate |sell |post |break ))|seeks?|(?:is|are) planning) to\s+(?<verb>[a-z]+)|\b(?:(?:is|are|was|were|remains?) committed to [a-z]+ing|(?:is|are) targeting|(?:is|are|[’']re) aiming (?:to [a-z]+|for))\b|\b(?:targets?|goals?|aims?)(?: for [^.,;]{2,24})? (?:is|are|of)\b/
const WILL =
  /(?:\b(?<actor>[\w’'.&-]+(?: [\w’'.&-]+){0,6}?)(?:, (?:the|an?) [^,.]{3,60},)?|^)(?:’ll|'ll| will| would|(?:[’'](?:re|m)| is| are| am) going to| (?:is|are) to(?= (?:create|invest|build|hire|recruit|expand|spend|buy|acquire|set up)\b))(?: also| now| then| not| soon| still| likely| [a-z]{3,}ly)? (?<verb>[a-z]+)/g
const AGENT =
  /^(?:we|i|he|she|they|(?:.*\b)?(?:country|nation|bureau|authorities|ministries|agencies|departments|councils?|government|ministry|company|city|county|state|authority|board|department|developer|contractor|agency|firm|officials?|mayor|governor|committee|bank|commission|corporation|operator|utility|zone|group|consortium|joint venture|foundation|trust|alliance|coalition|association|regulator|port|airline|yard|inc|corp|ltd|llc|plc|gmbh|co|holdings|administration|office|partners|regulator|watchdog|minister|engineer|director|chairman|chairwoman|secretary|commissioner|crews|contractors|suppliers|manufacturer|maker|automaker|producer|retailer|supplier|giant|start-?up|subsidiary|prefecture|municipality|province|district|university|energy|power|motors|industries|technologies|systems|electric|steel|cells|materials|foods|pharma|semiconductor|semiconductors))$/i
/** What a company or a body does, though a plant may do it too: Solarion will create 75 jobs. */
const ACTS_OF_AGENTS =
  /^(?:create|bring|support|provide|improve|reduce|double|boost|employ|generate|help|save|triple|make)$/
const PROPER = /^[A-Z]/
const PRONOUN = /^(?:He|She|It|They|We|I|Our|His|Her|Its|Their|My)$/
const THING =
  /\b(?:plant|project|park|phase|site|line|factory|building|production|construction|work|works|bridge|road|scheme|port|station|terminal|centre|center|campus|facility|complex|railway|airport|spur|it|this|that|which|jobs|investment|wages|capacity|expansion|demolition|building|details|funding|services?|trains?|operations|drilling|testing|recruitment|hiring|deliveries|tenders?|opening|phases?|halls?|units?|homes?|quay|wharf|jetty|dock|berth|marina|pier|tunnel|link|hub|pipeline|mill|mine|dam|reactor|turbines?|vessels?|machines?|cranes?)$/i
/** What a plan does by itself, or what somebody merely is or costs. */
const STATIVE =
  /^(?:be|have|has|cost|create|house|occupy|include|employ|run|take|support|serve|rise|fall|reach|generate|cover|bring|come|become|feature|contain|remain|help|make|mean|need|see|benefit|receive|consist|total|provide|allow|enable|double|triple|boost|improve|reduce|save|stand|span|flow|stretch|sit|get|lose|gain|handle|accommodate|earn|meet|convene|speak|attend|visit|exceed|surpass|amount|own|equal|owe|belong)$/

/** said Thursday it will…: the day it was said stands before the words. */
const SAID_ON =
  /^ ?(?:(?:on )?(?:\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?|[A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|yesterday|today)|in a statement|at a (?:news|press) (?:conference|briefing)),? /

/** Decides whether an English sentence tells somebody to act or commits its speaker. */
export function findInstructionEn(given: string, force: Force, spoken: boolean): InstructionEn | null {
  const on = SAID_ON.exec(given)?.[0].length ?? 0
  const found = findInstruction(given.slice(on), force, spoken)
  const actor = found?.actor
  return actor ? { actor: { start: actor.start + on, end: actor.end + on } } : found
}

function findInstruction(content: string, force: Force, spoken: boolean): InstructionEn | null {
  if ((spoken && APPEAL.test(content)) || (force === 'order' && /\bto [a-z]+/.test(content)))
    return { actor: null }
  // pledged to build: the promise is the speaker's
  if (force === 'promise' && /^\w+ (?:(?:on )?[A-Z]\w+day )?(?:to|that) /.test(content))
    return { actor: null }
  if (force === 'order' && ORDERED.test(content)) return { actor: null }
  const both = commitsFirst(content)
  if (both) return both
  if (TASKED.test(content) || (force === 'order' && STRESSED.test(content))) return { actor: null }
  if (
    obliges(content) ||
    GIVEN_UNTIL.test(content) ||
    WAS_GIVEN.test(content) ||
    (spoken && NEEDED.test(content))
  )
    return { actor: null }
  if (spoken && (LIMITED.test(content) || WANTED.test(content))) return { actor: null }
  const allowed = ALLOWED.exec(content)
  if (allowed) return { actor: giverBefore(content, allowed.index) }
  if (spoken && ASSURES.test(content)) return { actor: null }
  const meant = PUSHES.exec(content) ?? ASSURES.exec(content) ?? HAS_PLANS.exec(content)
  const doer = meant && giverBefore(content, meant.index)
  if (doer) return { actor: doer }
  if (spoken && (GOING_TO.test(content) || AIMING.test(content))) return { actor: null }
  return (
    findCommitment(content, spoken) ??
    findGoal(content, spoken) ??
    findApposed(content) ??
    findAim(content, spoken || force === 'promise')
  )
}

/** Pennine Homes will recruit 26 people, and the contractor must report: who commits himself first is the issuer. */
function commitsFirst(content: string): InstructionEn | null {
  const must = /\bmust\b/.exec(content)
  if (!must || must.index < 12) return null
  const first = findCommitment(content.slice(0, must.index), false)
  return first?.actor && PROPER.test(content.slice(first.actor.start)) ? first : null
}

/** A goal with a number, or a wish with a date, and whose it is. */
function findGoal(content: string, spoken: boolean): InstructionEn | null {
  const words = goalSetter(content, spoken)
  if (words === null) return null
  const actor = subjectOf(words)
  if (!actor || (spoken && !PROPER.test(actor))) return spoken ? { actor: null } : null
  const start = content.lastIndexOf(actor, words.length)
  return { actor: { start, end: start + actor.length } }
}

/** We are going to break ground this year. */
const GOING_TO =
  /\b(?:we|I|they)(?:['’]re|['’]m| are| am) going to (?!be |have |see |need |get |take |lose |suffer |cost |miss |run |feel |want |find )[a-z]+/i
/** We are aiming for 7 billion. */
const AIMING =
  /\b(?:we|I|they|the [a-z]+)(?:['’]re| are| is) (?:aiming|targeting|shooting|gunning)(?: for| to)?\b/i

/** ordered that the works be finished · ordered a review of all schemes · urged the timely completion of the line */
const ORDERED =
  /^(?:ordered|demanded|directed|instructed|required|recommended|requested) that |^(?:ordered|demanded) (?:an?|the|all|every|its|immediate|urgent) |^call(?:s|ed) for (?:\d|at least |no |more )|^(?:urge[sd]|call(?:s|ed) for|demand(?:s|ed)|directed(?: for)?|requested) (?:the |an? )?(?:[a-z-]+ )?(?:efforts|completion|acceleration|implementation|establishment|resumption|[a-z]{3,}ing) /
/** The ministry was tasked with completing the procedures. */
const TASKED = /\b(?:is|are|was|were|been) (?:tasked|charged|entrusted) with (?!the )[a-z]+ing\b/
/** stressed the need to finish: whom it falls to is not told. */
const STRESSED = /^(?:stress|emphasi|underlin|underscor|highlight|reiterat)\w* /

/** No more than 40 wells will be drilled this year. */
const LIMITED =
  /^[“"]?(?:no more than|not more than|at most|at least|no fewer than|not a single|no(?: new| further| more| other)?) [^,;.]{2,60} (?:will|shall|is going to|are going to) be (?!needed|required|affected|seen|left|lost)(?:[a-z]+ed|built|cut|sold|spent|given|taken|let|put|held)\b/i

/** We want 800,000 visitors next year */
const WANTED = /^[“"]?(?:[Ww]e|I) want (?:at least |no fewer than |more than |another )?[\d.,]+ /

/** Developers have until September to apply. */
const GIVEN_UNTIL = /\b(?:has|have) (?:until|up to) (?:[^,.]|, (?=\d{4})){2,32} to [a-z]+/
/** Every project needs a named official before March. */
const NEEDED = /\bneeds? (?:an?|their|its|the|another) [^.]{3,80}?\b(?:by|before|within) /
const TIME_GIVEN =
  '(?:(?:until|till|up to) (?:[^,.]|, (?=\\d{4})){2,32}?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3}) (?:more )?(?:days?|weeks?|months?|years?)|(?:an? |the )?(?:final |last )?(?:ultimatum|notice|marching orders?|orders?|directive|instructions?|deadline))(?: of [^,.]{2,30}?)? to [a-z]+'
/** gave the utility six months to cut leaks · has given the firm until May to decide · has given builders an ultimatum to finish */
const ALLOWED = new RegExp(
  `\\b(?:(?:gave|gives|(?:has|have|had) given|to give) (?:[\\w’'.&-]+ ){1,6}?${TIME_GIVEN}|(?:(?:has|have|had) )?(?:issued|handed(?: down)?) an? (?:[\\w-]+ ){0,3}(?:ultimatum|directive|order|notice|deadline) (?:to|for) (?:[\\w’'.&-]+ ){1,9}?to [a-z]+)`,
)
/** The builders were given a month to finish. */
const WAS_GIVEN = new RegExp(`\\b(?:is|are|was|were|been|being) given ${TIME_GIVEN}`)
/** The ministry is pushing for the works to be completed by May. */
const PUSHES =
  /\b(?:is|are|was|were) pushing (?:for (?:[^,.;]{3,60} to be [a-z]+(?:ed|en|t)\b|the (?:early |timely |speedy )?(?:completion|opening|start|delivery) of)|to (?:have|get|see) )/
/** assured residents of the completion of the road · expressed the readiness of the firm to finish */
const ASSURES =
  /\b(?:assur(?:ed|es) [^,.;]{2,60} (?:of|on) (?:the |its |his |her )?(?:timely |early |speedy |prompt )?(?:completion|delivery|opening|start|commencement|rehabilitation|resumption)\b|express(?:ed|es) (?:the |his |her |its |their )?(?:readiness|commitment|determination)(?: of [^,.;]{2,40}?)? to [a-z]+)/

/** announced plans to expand its mill */
const HAS_PLANS =
  /,? (?:has |have )?(?:also )?(?:announced|unveiled|confirmed|revealed|outlined) (?:its |their |his |her )?(?:plans?|intentions?) to (?!be |become )[a-z]+/

/** Who gave it: the council voted to give, the minister on Tuesday gave. */
function giverBefore(content: string, at: number): Span | null {
  const before = content
    .slice(0, at)
    .replace(/ (?:voted|agreed|decided)\b.*$/, '')
    .replace(/ on \w+day ?$/, '')
    .replace(APPOSITION, '')
    .trimEnd()
  const actor = subjectOf(before) ?? /[A-Z][a-z]+$/.exec(before)?.[0]
  if (!actor) return null
  const start = before.lastIndexOf(actor)
  return { start, end: start + actor.length }
}

/** …, a maker of rails, · …, whose brands include Aurum and Lunde, */
const APPOSITION = /, (?:an?|the|one of|whose|which|headquartered|based|part of) [^;:”"]{3,110}$/

const APPOSITION_ENDED = /, (?:an?|the|one of|whose|which|headquartered|based|part of) [^;:”"]{3,110} ,$/

/** must finish · must be serviced; but not must be patient, or is to open. */
function obliges(content: string): boolean {
  const obliged = OBLIGATION.exec(content)
  if (!obliged || PLAIN_FUTURE.test(obliged[0])) return false
  if (DESCRIBES_THING.test(content.slice(0, obliged.index))) return false
  const verb = obliged.groups?.['verb'] ?? ''
  if (obliged[0].startsWith('had to') && /\b(?:[Ww]e|I) $/.test(content.slice(0, obliged.index))) return false
  if (obliged[0].startsWith('should') && LIKELY.test(verb)) return false
  if (verb === 'not' && SPARED.test(content.slice(obliged.index + obliged[0].length))) return false
  if (
    /required/.test(obliged[0]) &&
    (!mayBeObliged(content.slice(0, obliged.index)) || SERVES.test(content.slice(obliged.index)))
  )
    return false
  if (verb !== 'be') return !/^(?:cost|expect|note|see)$/.test(verb)
  return PASSIVE.test(content.slice(obliged.index + obliged[0].length))
}

/** The town should not need to pay: what it is spared. */
const SPARED = /^ (?:need|have|expect|worry|fear)\b/

/** Margins should improve: what is thought likely. */
const LIKELY =
  /^(?:improve|rise|fall|grow|recover|ease|drop|reach|top|exceed|come|take|help|make|allow|mean|last|cost|stay|remain|see|benefit|return|arrive|know)$/

/** a job in which 1.4m tonnes must be shifted: what the job is. */
const DESCRIBES_THING = /\b(?:which|that) (?:also )?$|\b(?:in|for|under|on|through|from) which [^,;]{2,60}$/

/** The country is required to speed up investment to reach 7 percent growth: a need as well. */
const SERVES =
  /^(?:is|are|was|were) required to [a-z]+ [^.;,]{3,60} to (?:achieve|reach|attain|become|keep)\b/

/** 490 million dollars is required to…, we are required to…: a need, not an order. */
function mayBeObliged(before: string): boolean {
  return !/\d|\b(?:we|I)\b|\b(?:investment|funding|money|work|time|loan|capital)\b/.test(before.slice(-60))
}

const PASSIVE =
  /^ (?:[a-z]{3,}ly )?(?:further )?(?:on (?:site|track|stream)|operating|operational|running|ready|in (?:place|operation|service)|complete|open|under way|[a-z]+(?:ed|en|nt|lt|ne|id|ut|de|wn|ld|et)|begun|found)\b/

/** The ministry aims to…: the speaker's own aim, or that of an agent the sentence names. */
function findAim(content: string, spoken: boolean): InstructionEn | null {
  const aim = AIM.exec(content)
  if (!aim) return null
  const words = content
    .slice(0, aim.index)
    .replace(/(?:,? (?:has|have|also|now))+ ?$/, '')
    .replace(/(?<=.), *$/, ' ,')
    .replace(APPOSITION_ENDED, '')
    .replace(/ ?,$/, '')
    .trimEnd()
  // missing the annual target of 42 billion
  if (AGAINST.test(words)) return null
  // Ambitious plans to build: no agent plans
  if (NO_AGENT.test(words) || ANYBODY.test(words)) return null
  if (/^(?:It|They)$/.test(words)) return { actor: null }
  const actor = subjectOf(words)
  if (!actor) return spoken ? { actor: null } : null
  if (spoken && !(PROPER.test(actor) && !PRONOUN.test(actor))) return { actor: null }
  const start = content.lastIndexOf(actor, aim.index)
  return { actor: { start, end: start + actor.length } }
}

const AGAINST =
  /\b(?:miss(?:ing|ed)|below|above|exceed(?:ing|ed)|short of|against|beat(?:ing)?|met|meeting|surpass(?:ing|ed)) (?:(?:the|its|an?|their|full-year|annual|this year[’']s) )*$|\b(?:miss(?:ing|ed)|below|above|exceed(?:ing|ed)|short of|against|beat(?:ing)?|met|meeting|surpass(?:ing|ed)) (?:the|its|an?|their) (?:full-year|annual|yearly)$/

/** People want to upgrade: nobody's aim in particular. */
const ANYBODY =
  /\b(?:people|residents|many|some|those|who|you|everybody|everyone|nobody|locals|customers|visitors|buyers|families|investors)$/

const NO_AGENT =
  /^(?:[Mm]ajor|[Nn]ew|[Aa]mbitious|[Dd]etailed|[Dd]raft|[Ee]arly|[Ff]uture|[Bb]old|[Ii]nitial|[Rr]evised|[Ff]ull|[Oo]utline|[Pp]roposed)$/

/** Aurum Steel, one of the largest mills, will invest: the name is that of the agent. */
function findApposed(content: string): InstructionEn | null {
  const found = APPOSED.exec(content)
  const actor = found?.[1]
  if (!found || !actor) return null
  const start = found.index + found[0].indexOf(actor)
  return { actor: { start, end: start + actor.length } }
}

const APPOSED =
  /(?:^ ?|\bthat |\btoday |\bweek |^ ?today that )(?!The |A |An )((?:[A-Z][\w’'&-]*)(?: (?:of |and |& )?[A-Z][\w’'&-]*){0,5}(?:, (?:LLC|Inc\.?|Ltd\.?))?), (?:an?|the|one|which|whose) [^,;]{3,90}, (?:will|plans to|intends to) (?!be |have |cost |need )[a-z]+/

function findCommitment(content: string, spoken: boolean): InstructionEn | null {
  for (const match of matchesOf(WILL, content)) {
    const verb = match.groups?.['verb'] ?? ''
    const words = match.groups?.['actor']
    if (RESULT.test(content.slice(match.index, match.index + match[0].length + 40))) continue
    if (GUESSED.test(match[0])) continue
    const behind = content.slice(match.index + match[0].length)
    if (
      STATIVE.test(verb) &&
      !(verb === 'be' && BE_DOING.test(behind)) &&
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
    const before = content.slice(Math.max(0, match.index - PLACES_REACH), match.index)
    const held = OF_PLACES.test(words) && IN_PLACES.test(before) ? before + words : words
    const actor =
      subjectOf(held) ??
      (ANOTHER_VERB.test(words) ? leadingAgent(content) : null) ??
      (SPENDS.test(verb) ? (SPENDER.exec(held)?.[0] ?? null) : null)
    if (!actor) continue
    const start = content.lastIndexOf(actor, match.index + words.length)
    return { actor: { start, end: start + actor.length } }
  }
  return null
}

/** The port will invest: who spends is more than a thing. */
const SPENDS = /^(?:invest|spend|hire|recruit|buy|pay)$/
const SPENDER =
  /\b[Tt]he (?:port|park|airport|hospital|university|zone|terminal|mill|mine|yard|plant|museum|school)$/

/** The company recently approved the study and will decide: the agent stands in front of the first verb. */
function leadingAgent(content: string): string | null {
  const who = LEADING.exec(content)?.groups?.['who']
  if (!who || THING.test(who)) return null
  return /^The /.test(who) ? (AGENT.test(who) ? who : null) : who
}

const ANOTHER_VERB = / and$/
const LEADING =
  /^(?:[^,]{2,40}, )?(?<who>The (?:[a-z-]+ )?[a-z-]+|[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,4})(?=,| (?:has|have|had|is|was|recently|already|also|[a-z]+ed)\b)/

/** How far a list of places may reach; keeps the time linear. */
const PLACES_REACH = 120
/** Its mills in Ohio, Iowa and Maine will close: the last of the places does not act. */
const OF_PLACES = /^(?:[A-Z]{2}|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* and [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)$/
const IN_PLACES = /\b(?:in|at|near|of|from|across) (?:the )?(?:[A-Z][\w.’'-]*,? (?:and )?)+$/

/** will take a final decision, take the mill to full capacity, see 2,000 homes built */
const DECIDES =
  /^(?:take (?:on(?! average)|over|up)|bring forward) |^have [^.;]{3,40} (?:in the ground|on site|in place)\b|^(?:take|make) (?:an?|the|its) (?:[a-z]+ ){0,2}decision\b|^(?:take|bring) (?:the |its |our )?[\w’' -]{2,40}? to (?:full|[\d,.]+|its|the next)\b|^(?:see|have) [^.;]{3,60} (?:built|completed|delivered|opened|created|finished|started|upgraded|installed)\b/

/** We will be tracking the works day by day: an act, in other words. */
const BE_DOING =
  /^ (?:also |closely )?(?!(?:having|looking|seeing|getting|coming|going|running|facing|serving|joining|attending|watching|waiting|hoping|talking|speaking|paying|missing|losing|leaving|becoming|making)\b)[a-z]{3,}ing\b/

/** I will probably agree: nothing is promised. */
const GUESSED = / (?:probably|possibly|perhaps|inevitably|hopefully|surely) [a-z]+$/

/** It will turn its first profit: a forecast. */
const RESULT =
  /(?:will|would|ll) (?:turn|post|record|report|book|make|break)(?: [a-z]+){0,4} (?:profit|loss|even|record)\b|(?:will|would|ll) (?:hold|keep|retain) (?:\d[\d.]* ?(?:per ?cent|%)|(?:an?|its|the) (?:[\w.%-]+ ){0,2}(?:stake|share|majority))/

/** The terminal will be inaugurated: the promise of who says so. */
const WILL_BE =
  /^ (?:opened|inaugurated|completed|delivered|commissioned|built|finished|handed over|launched|rolled out|put into|paid|published|issued|submitted|connected|running|up and running|in (?:production|operation|service))\b/

function isCompany(words: string | undefined): boolean {
  const actor = words === undefined ? null : subjectOf(words)
  return actor !== null && !PRONOUN.test(actor)
}

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

/** The agent at the end of the words before "will": … said the council → the council. */
function subjectOf(said: string): string | null {
  const words = said.replace(/ (?:itself|themselves|himself|herself|also|now)$/, '')
  const held = heldBy(words)
  if (held !== null) return held === '' ? null : subjectOf(held)
  if (THING.test(words) && !OFFICE_OF.test(words)) return null
  const proper = /(?:[A-Z][\w’'.&-]*(?: (?:of|for|and|the) (?=[A-Z]))? ?)+$/.exec(words)?.[0]
  if (proper) return proper.trim()
  const common = /(?:\b(?:[Tt]he|[Ii]ts|[Aa]) )?(?:[\w-]+ )?[\w-]+$/.exec(words)?.[0] ?? words
  return AGENT.test(common) ? common : null
}
