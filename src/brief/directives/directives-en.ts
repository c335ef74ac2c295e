import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { Span } from '../span.ts'
import { issuerOfPaper } from '../speech/issuer-en.ts'
import type { Speaker } from '../speech/speaker.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import { assignSpeakersEn } from '../speech/speakers-en.ts'
import type { InstructionEn } from './agent-en.ts'
import { goesOnOrdering } from './carried-en.ts'
import { composeDirective, type Issuer, type Setting } from './compose-directive.ts'
import { commandsEn, noticeOf } from './imperatives-en.ts'
import type { Candidate } from './importance.ts'
import { createMemory, type InMind } from './in-mind-en.ts'
import { findInstructionEn } from './instruction-en.ts'

const PRONOUN = /^(?:(?:we|I|he|she|they|it)(?:[’'][a-z]+)?|(?:her|his|its|their|our|my|your) .*)$/i
/** the zone, in the words of its director: he speaks for it. */
const COMMON = /^the [a-z]/
/** An order that stands without anybody who gives it. */
const IMPERSONAL =
  /^We will\b|\b(?:has|have) until\b|\b(?:must|shall|(?:required|ordered|instructed|directed|obliged|told|tasked|requested|asked|assigned) to|(?:is|are|was|were|been|being) given)\b/

/** The directives of an English article, in its order. */
export function findDirectivesEn(setting: Setting): Candidate[] {
  const paper = issuerOfPaper(setting.document)
  const notice = noticeOf(setting.document) ?? (paper && { issuer: paper.name })
  const rememberWho = createMemory()
  return assignSpeakersEn(setting.document).flatMap((said) => {
    const mind = rememberWho(said)
    const ordered = findDirective(goesOn(inPaper(said, paper), mind.heard), mind, setting)
    return ordered ?? (notice && commanded(said, paper?.name ?? notice.issuer, setting)) ?? []
  })
}

/** Submit applications by 30 June: what a notice tells those to do whom it is for. */
function commanded(said: SpokenSentence, issuer: string | null, setting: Setting): Candidate | null {
  if (said.speaker !== null || !commandsEn(said.sentence)) return null
  const periods = findPeriods(said.sentence, setting.document.anchor)
  const timing = { periods, anchor: setting.document.anchor }
  return { directive: composeDirective(said, { name: issuer, role: null }, timing, setting), opens: true }
}

function findDirective(spoken: SpokenSentence, mind: InMind, setting: Setting): Candidate | null {
  const { sentence, content, speaker, force } = spoken
  if (!/[.!?;”"]$/.test(sentence.text)) return null
  const words = sentence.text.slice(content.start, content.end)
  const instruction =
    findInstructionEn(words, force, speaker !== null) ??
    (speaker && goesOnOrdering(words) ? { actor: null } : null)
  if (!instruction) return null
  const issuer = named(meant(issuerOf(spoken, instruction, words), words, mind.subject), mind.firm)
  if (!issuer.name && !IMPERSONAL.test(words)) return null
  const { anchor } = setting.document
  const periods = findPeriods(sentence, anchor).filter(({ period }) => !isOver(period, anchor))
  return {
    directive: composeDirective(spoken, issuer, { periods, anchor }, setting),
    opens: true,
  }
}

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

/** What a paper says by itself is said by who issued it. */
function inPaper(spoken: SpokenSentence, paper: Speaker | null): SpokenSentence {
  return spoken.speaker === null && paper ? { ...spoken, speaker: paper } : spoken
}

/** Zhao stressed that… All departments should…: he who spoke in the sentence before goes on. */
function goesOn(spoken: SpokenSentence, heard: Speaker | null): SpokenSentence {
  return spoken.speaker === null && heard && goesOnOrdering(spoken.sentence.text)
    ? { ...spoken, speaker: heard }
    : spoken
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
  '(?:agreement|deal|contract|consent|loan|licence|license|lease|permit|order|law|ordinance|rules|regulations?|accord|settlement|memorandum|charter|plan|guidelines?|policy|strategy|blueprint|scheme|terms|conditions|permission|approval)'
const TERMS = new RegExp(
  `^(?:Under|According to) (?:the terms of )?(?<under>(?:the|its|a|an|this|that) (?:[\\w’'-]+ ){0,4}?${BINDS})(?:,| (?=the |an? |[A-Z]))|,? (?:according to|under|the terms of) (?<source>(?:the|its) (?:[\\w’'-]+ ){0,3}?${BINDS})[.”"]*$`,
)

function nameOf(words: string, { start, end }: Span): string | null {
  const name = words.slice(start, end)
  return PRONOUN.test(name) ? null : name
}
