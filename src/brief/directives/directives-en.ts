import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { Span } from '../span.ts'
import { issuerOfPaper } from '../speech/issuer-en.ts'
import type { Speaker } from '../speech/speaker.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import { assignSpeakersEn } from '../speech/speakers-en.ts'
import { composeDirective, type Issuer, type Setting } from './compose-directive.ts'
import type { Candidate } from './importance.ts'
import { findInstructionEn, type InstructionEn } from './instruction-en.ts'

const PRONOUN = /^(?:we|I|he|she|they|it|(?:her|his|its|their|our|my|your) .*)$/i
/** the zone, in the words of its director: he speaks for it. */
const COMMON = /^the [a-z]/
/** An order that stands without anybody who gives it. */
const IMPERSONAL =
  /\b(?:must|shall|(?:required|ordered|instructed|directed|obliged|told|tasked|requested|asked|assigned) to|(?:tasked|charged|entrusted) with|(?:is|are|was|were|been|being) given)\b/

/** The directives of an English article, in its order. */
export function findDirectivesEn(setting: Setting): Candidate[] {
  const { document } = setting
  const found: Candidate[] = []
  const paper = issuerOfPaper(document)
  let firm: { readonly name: string; readonly at: number } | null = null
  let at = 0
  let before: string | null = null
  let paragraph = -1
  for (const said of assignSpeakersEn(document)) {
    const spoken = inPaper(said, paper)
    const { sentence, content, speaker, force } = spoken
    const firmBefore = firm !== null && at - firm.at <= NEAR ? firm.name : null
    const firmHere = firmIn(sentence.text)
    if (firmHere) firm = { name: firmHere, at }
    at++
    const subject = sentence.paragraph === paragraph ? before : null
    before = bodyOf(sentence.text) ?? speaker?.name ?? null
    paragraph = sentence.paragraph
    if (!/[.!?;”"]$/.test(sentence.text)) continue
    const words = sentence.text.slice(content.start, content.end)
    const instruction = findInstructionEn(words, force, speaker !== null)
    if (!instruction) continue
    const issuer = named(meant(issuerOf(spoken, instruction, words), words, subject), firmBefore)
    if (!issuer.name && !IMPERSONAL.test(words)) continue
    const { anchor } = document
    const periods = findPeriods(sentence, anchor).filter(({ period }) => !isOver(period, anchor))
    const timing = { periods, anchor }
    found.push({ directive: composeDirective(spoken, issuer, timing, setting), opens: true })
  }
  return found
}

/** The firm that a sentence says acts: Aurum Steel, a maker of rails, will · Aurum Steel, LLC, is · announced that Aurum Group plans. */
function firmIn(sentence: string): string | null {
  return FIRM.exec(sentence)?.slice(1).find(Boolean) ?? null
}

/** How many sentences a firm is held in mind. */
const NEAR = 2

const PROPER = "[A-Z][\\w’'&-]*(?: (?:of |and |& )?[A-Z][\\w’'&-]*){0,5}"
const FIRM = new RegExp(
  `(?:^|\\bthat |\\btoday |\\bannounced |\\bcompany )(?:(${PROPER},? (?:LLC|Inc|Ltd|Corp|plc|Group|Holdings))\\b|(${PROPER}), (?:an?|the|one of) [^,;]{0,60}(?:compan(?:y|ies)|makers?|manufacturers?|producers?|suppliers?|developers?|firms?|dairies|brand|retailer|group)\\b)`,
)

/** The company: the firm named last. */
function named(issuer: Issuer, firm: string | null): Issuer {
  return firm !== null &&
    /^[Tt]he (?:newly created )?(?:company|firm|manufacturer|group)$/.test(issuer.name ?? '')
    ? { name: firm, role: null }
    : issuer
}

/** It plans to…: the body that the sentence before it is about. */
function meant(issuer: Issuer, words: string, subject: string | null): Issuer {
  return issuer.name === null &&
    subject !== null &&
    /^(?:It|They) (?:also )?(?:plan|aim|intend|seek|is plan|is aim)/.test(words)
    ? { name: subject, role: null }
    : issuer
}

/** The body that a sentence is about: The council has · Zainal said the council collected · Yunlai has set. */
function bodyOf(sentence: string): string | null {
  return BODY.exec(sentence)?.slice(1).find(Boolean) ?? null
}

const BODY =
  /^(?:[^,]{2,30}, )?(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3} said )?(?:([Tt]he (?:[a-z]+ ){0,2}(?:council|company|city|county|zone|bureau|government|ministry|firm|group|authority|board|department))|([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})) (?:has|had|is|was|will|plans|[a-z]+ed) /

/** What a paper says by itself is said by who issued it. */
function inPaper(spoken: SpokenSentence, paper: Speaker | null): SpokenSentence {
  return spoken.speaker === null && paper ? { ...spoken, speaker: paper } : spoken
}

/** A year before that of the article sets no date for what is still to be done. */
function isOver(period: Period | null, anchor: Anchor | null): boolean {
  return period !== null && anchor !== null && Number(period.split('/').at(-1)?.slice(0, 4)) < anchor.year
}

/** Who commits himself, else who speaks. */
function issuerOf({ speaker }: SpokenSentence, { actor }: InstructionEn, words: string): Issuer {
  const name = actor && nameOf(words, actor)
  if (name && speaker?.kind === 'person' && COMMON.test(name))
    return { name: speaker.name, role: speaker.role }
  if (name) return { name, role: null }
  return { name: speaker?.name ?? termsOf(words), role: speaker?.role ?? null }
}

/** Under the terms of the loan, the government shall… · must…, according to the agreement: what binds. */
function termsOf(words: string): string | null {
  const { under, source } = TERMS.exec(words)?.groups ?? {}
  return under ?? source ?? null
}

const BINDS =
  '(?:agreement|deal|contract|consent|loan|licence|license|lease|permit|order|law|ordinance|rules|regulations?|accord|settlement|memorandum|charter|plan|terms|conditions|permission|approval)'
const TERMS = new RegExp(
  `^Under (?:the terms of )?(?<under>(?:the|its|a|an|this|that) (?:[\\w’'-]+ ){0,4}?${BINDS})(?:,| (?=the |an? |[A-Z]))|,? (?:according to|under|the terms of) (?<source>(?:the|its) (?:[\\w’'-]+ ){0,3}?${BINDS})[.”"]*$`,
)

function nameOf(words: string, { start, end }: Span): string | null {
  const name = words.slice(start, end)
  return PRONOUN.test(name) ? null : name
}
