import type { Span } from '../span.ts'
import type { Force } from '../speech/attribution.ts'
import { type InstructionEn, isAnybody, subjectOf, withoutApposition } from './agent-en.ts'
import { findAim, findGoal, goesFor } from './aims-en.ts'
import { commitsFirst, findApposed, findCommitment } from './commitments-en.ts'
import { obliges } from './obligation-en.ts'

/** urged the builders to finish · wants every yard to report */
const APPEAL =
  /\b(?:urg(?:ed?|ing)|ordering|asking|telling|instructing|calling on|tasked|ordered|instructed|directed|called on|calls on|called upon|called for|asked(?! for\b)|asks(?! for\b)|told|requested|requests|assigned|assigns|mandated|reminded|advised|encouraged|appealed to|plead(?:s|ed)? with|begs|begged|implores?d?|press(?:es|ed)|challenge[sd]|prevail(?:s|ed) (?:up)?on|gave [^,.]{2,40} deadline to|required?|requires|expected(?= (?:all|every|each)\b)|(?<!\b(?:people|residents|they|you|who|nobody|never|not|don[’']t|to) )(?:expects?|wants?|needs?)(?! to\b))\s+(?:(?:the|all|every|each|its|local|any)\s+)?(?:[\w’'-]+\s+){1,6}?to\s+[a-z]+/

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
  if (force === 'promise' && PROMISED_NUMBER.test(content)) return { actor: null }
  if (force === 'order' && ORDERED.test(content)) return { actor: null }
  const both = commitsFirst(content)
  if (both) return both
  if (force === 'order' && STRESSED.test(content)) return { actor: null }
  const bound = IS_TO.test(content) ? findCommitment(content, spoken) : null
  if (bound) return bound
  if (obliges(content) || GIVEN_UNTIL.test(content) || WAS_GIVEN.test(content)) return { actor: null }
  if (spoken && (NEEDED.test(content) || LIMITED.test(content) || WANTED.test(content)))
    return { actor: null }
  const allowed = ALLOWED.exec(content)
  if (allowed) return { actor: giverBefore(content, allowed.index) }
  const meant = HAS_PLANS.exec(content) ?? ASKS.exec(content)
  const doer = meant && giverBefore(content, meant.index)
  if (doer) return { actor: doer }
  if (spoken && goesFor(content)) return { actor: null }
  return (
    findCommitment(content, spoken) ??
    findGoal(content, spoken) ??
    findApposed(content) ??
    findAim(content, spoken || force === 'promise')
  )
}

/** promised 300 jobs by 2027 */
const PROMISED_NUMBER =
  /^(?:promised|pledged|guaranteed) (?:about |some |at least |up to |more than |over )?[A-Z$£€¥]{0,3}\d[^.;]{2,80} (?:by|within|before) (?!the (?:river|sea|road)\b)/
/** ordered that the works be finished · ordered a review of all schemes · urged the timely completion of the line */
const ORDERED =
  /^(?:ordered|demanded|directed|instructed|required|recommended|requested) that |^(?:ordered|demanded) (?:an?|the|all|every|its|immediate|urgent) |^call(?:s|ed) for (?:\d|at least |no |more )|^(?:urge[sd]|call(?:s|ed) for|demand(?:s|ed)|directed(?: for)?|requested) (?:the |an? )?(?:[a-z-]+ )?(?:efforts|completion|acceleration|implementation|establishment|resumption|(?:faster|quicker|swifter|speedier|stricter|tighter|stronger|greater|closer|more) [a-z]+|[a-z]{3,}ing) /
/** stressed the need to finish: whom it falls to is not told. */
const STRESSED = /^(?:stress|emphasi|underlin|underscor|highlight|reiterat)\w* /

/** No more than 40 wells will be drilled this year. */
const LIMITED =
  /^[“"]?(?:no more than|not more than|at most|at least|no fewer than|not a single|no(?: new| further| more| other)?) [^,;.]{2,60} (?:will|shall|is going to|are going to) be (?!needed|required|affected|seen|left|lost)(?:[a-z]+ed|built|cut|sold|spent|given|taken|let|put|held)\b/i

/** We want 800,000 visitors next year */
const WANTED = /^[“"]?(?:[Ww]e|I) want (?:at least |no fewer than |more than |another )?[\d.,]+ /

/** The council is to spend £3m: its own act, though it reads like a duty. */
const IS_TO = /\b(?:is|are) to (?:create|invest|build|hire|recruit|expand|spend|buy|acquire|set up)\b/

/** Developers have until September to apply. */
const GIVEN_UNTIL =
  /\b(?:has|have) (?:until|up to) (?:[^,.]|, (?=\d{4})){2,32} to [a-z]+|\b[Yy]ou have (?:an?|one|two|three|four|five|six|\d{1,3}) (?:more )?(?:days?|weeks?|months?|years?) to [a-z]+/
/** Every project needs a named official before March. */
const NEEDED = /\bneeds? (?:an?|their|its|the|another) [^.]{3,80}?\b(?:by|before|within) /
const TIME_GIVEN =
  '(?:(?:until|till|up to) (?:[^,.]|, (?=\\d{4})){2,32}?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3}) (?:more )?(?:days?|weeks?|months?|years?)|(?:an? |the )?(?:final |last )?(?:ultimatum|notice|marching orders?|orders?|directive|instructions?|deadline))(?: of [^,.]{2,30}?)? to [a-z]+'
/** gave the utility six months to cut leaks · has given the firm until May to decide · has given builders an ultimatum to finish */
const ALLOWED = new RegExp(
  `\\b(?:(?:gave|gives|(?:has|have|had) given|to give) (?:[\\w’'.&-]+ ){1,6}?${TIME_GIVEN}|(?:(?:has|have|had) )?(?:issued|handed(?: down)?) an? (?:[\\w-]+ ){0,3}(?:ultimatum|directive|order|notice|deadline) (?:to|for) (?:[\\w’'.&-]+ ){1,9}?to [a-z]+|(?:(?:has|have|had) )?set (?:an?|the) (?:[\\w-]+ ){0,3}deadline (?:of [^,.]{2,20} )?for (?:[\\w’'.&-]+ ){1,7}?to [a-z]+)`,
)
/** The builders were given a month to finish. */
const WAS_GIVEN = new RegExp(`\\b(?:is|are|was|were|been|being) given ${TIME_GIVEN}`)
/** The city is asking the state to pay · lawmakers want the agency to finish · the bill requires utilities to bury lines */
const ASKS =
  /\b(?:(?:is|are) (?:asking|urging|calling on|pressing|telling|ordering|requiring|instructing|directing)|wants?|(?:signed|issued|passed|adopted|approved) an? [\w -]{2,30}? (?:requiring|directing|ordering|instructing|mandating)|(?<=\b(?:bill|law|order|ordinance|agreement|permit|rules?|contract|deal|policy|regulations?|directive|accord) )(?:requires?|obliges?)) (?!to\b)(?:[\w’'.&-]+ ){1,6}?to (?!be )[a-z]+|\b(?:commits|binds) (?:[\w’'.&-]+ ){1,5}?to [a-z]+ing\b/
/** announced plans to expand its mill */
const HAS_PLANS =
  /,? (?:has |have )?(?:also )?(?:announced|unveiled|confirmed|revealed|outlined) (?:its |their |his |her )?(?:plans?|intentions?) to (?!be |become )[a-z]+/

/** A name that no list knows, or a paper that binds. */
const GIVER =
  /(?:[A-Z][a-z]+|(?:[Tt]he (?:[a-z]+ )?|[Ss]tate |[Ff]ederal |[Nn]ational )(?:bill|plan|law|order|ordinance|agreement|permit|rules?|contract|deal|policy|regulations?|directive|accord))$/

/** Who gave it: the minister on Tuesday gave. */
function giverBefore(content: string, at: number): Span | null {
  const giver = content.slice(0, at).replace(/ on \w+day ?$/, '')
  const before = withoutApposition(giver).trimEnd()
  const actor = subjectOf(before) ?? GIVER.exec(before)?.[0]
  if (!actor || isAnybody(actor)) return null
  const start = before.lastIndexOf(actor)
  return { start, end: start + actor.length }
}
