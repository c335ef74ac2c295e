import {
  type InstructionEn,
  isAnybody,
  leadingAgent,
  PRONOUN,
  PROPER,
  subjectOf,
  withoutApposition,
} from './agent-en.ts'

/** The ministry aims to…: the speaker's own aim, or that of an agent the sentence names. */
export function findAim(content: string, spoken: boolean): InstructionEn | null {
  const aim = AIM.exec(content)
  if (!aim) return null
  const before = content
    .slice(0, aim.index)
    .replace(/(?:,? (?:has|have|also|now))+ ?$/, '')
    .trimEnd()
  const words = before.endsWith(',') ? withoutApposition(before.slice(0, -1)) : before
  // missing the annual target of 42 billion
  if (AGAINST.test(words)) return null
  // Ambitious plans to build: no agent plans
  if (NO_AGENT.test(words) || isAnybody(words)) return null
  if (/^(?:It|They)$/.test(words)) return { actor: null }
  const actor =
    subjectOf(words) ?? (/ and$/.test(words) && !aim[0].startsWith('expect') ? leadingAgent(content) : null)
  if (!actor) return spoken ? { actor: null } : null
  if (spoken && !(PROPER.test(actor) && !PRONOUN.test(actor))) return { actor: null }
  const start = content.lastIndexOf(actor, aim.index)
  return { actor: { start, end: start + actor.length } }
}

const AIM =
  /\b(?:aims?|intends?|plans?|wants?|pledged|pledges|promised|promises|vowed|vows|committed|commits?|agreed|undertakes?|undertook|proposes?|(?:is|are) proposing|(?:has|have) undertaken|expects?(?= to (?!be |see |have |cost |get |grow |rise |reach |fall |earn |need |carry |handle |produce |employ |create |generate |sell |post |break (?!ground)))|seeks?|(?:is|are) planning) to\s+(?<verb>[a-z]+)|\b(?:(?:is|are|was|were|remains?) committed to [a-z]+ing|(?:is|are) targeting|(?:is|are|[’']re) aiming (?:to [a-z]+|for))\b|\bplans? on [a-z]+ing\b|\b(?:[Oo]ur|[Mm]y|[Tt]he|[Tt]heir|[Ii]ts) plan (?:is|was) to [a-z]+|\b(?:targets?|goals?|aims?)(?: for [^.,;]{2,24})? (?:is|are|of|(?:was|were) to)\b/

const AGAINST =
  /\b(?:miss(?:ing|ed)|below|above|exceed(?:ing|ed)|short of|against|beat(?:ing)?|met|meeting|surpass(?:ing|ed)) (?:(?:the|its|an?|their|full-year|annual|this year[’']s) )*$|\b(?:miss(?:ing|ed)|below|above|exceed(?:ing|ed)|short of|against|beat(?:ing)?|met|meeting|surpass(?:ing|ed)) (?:the|its|an?|their) (?:full-year|annual|yearly)$/

const NO_AGENT =
  /^(?:[Mm]ajor|[Nn]ew|[Aa]mbitious|[Dd]etailed|[Dd]raft|[Ee]arly|[Ff]uture|[Bb]old|[Ii]nitial|[Rr]evised|[Ff]ull|[Oo]utline|[Pp]roposed)$/

const NUMBER =
  '(?:(?:about|around|some|over|at least|up to|nearly|more than|an? (?:extra|further|additional|total of)?) ?)?(?:[A-Z]{0,3}[$£€¥]? ?)?\\d'

/** The province targets 6 billion dollars · has set a goal of · has promised 2,000 connections. */
const SETS_GOAL = new RegExp(
  `(?<agent>.{3,80}?) (?:(?:now |also )?(?:targets|is targeting|are targeting) ${NUMBER}|(?:has |have |had )?(?:also )?set (?:itself |themselves )?(?:an? |the )(?:[a-z-]+ ){0,2}(?:target|goal|deadline) (?:of|to|for)\\b|(?:has |have )?(?:also )?(?:promised|pledged|guaranteed) ${NUMBER}|(?:is|are) (?:looking|working|moving|preparing) to (?!be |see |have )[a-z]+|(?:voted|agreed|resolved|decided) to require [^.;]{3,80} to [a-z]+)`,
)

/** A goal with a number, and whose it is. */
export function findGoal(content: string, spoken: boolean): InstructionEn | null {
  const words = SETS_GOAL.exec(content)?.groups?.['agent']
  if (words === undefined) return null
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

/** We are going to break ground · we are aiming for 7 billion: what somebody who speaks means to do. */
export function goesFor(content: string): boolean {
  return GOING_TO.test(content) || AIMING.test(content)
}
