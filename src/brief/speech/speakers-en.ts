import type { Document } from '../document.ts'
import { type AttributionEn, findAttributionEn } from './attribution-en.ts'
import type { Speaker } from './speaker.ts'
import type { SpokenSentence } from './speakers.ts'

const BODY =
  /^(?:[Tt]he |[Aa] |[Ii]ts )?[a-z]|\b(?:Council|Authority|Ministry|Department|Company|Corporation|Board|Agency|Commission|Inc|Corp|Ltd|Group|Bank|Cells|Energy|Motors|Holdings|County|City)\b/

/** Follows the speakers of an English article; a sentence keeps its speaker only where it is named or inside an open quotation. */
export function assignSpeakersEn(document: Document): SpokenSentence[] {
  let last: Speaker | null = null
  let lastPerson: Speaker | null = null
  let open = false
  return document.sentences.map((sentence): SpokenSentence => {
    const attributed = findAttributionEn(sentence.text)
    // It also called for: a body or a paper, if one spoke before
    const found = attributed && isIt(attributed, sentence.text) && last?.kind !== 'body' ? null : attributed
    // “They signed up. They have to deliver.” the second stands inside the quotation
    const inside = open
    open = isOpen(sentence.text, inside)
    if (!found) {
      lastPerson = introducedEn(sentence.text) ?? lastPerson
      const quoted = inside || /^[“"]/.test(sentence.text)
      return {
        sentence,
        speaker: quoted ? last : null,
        force: 'tell',
        reach: quoted && last ? 'paragraph' : null,
        content: { start: 0, end: sentence.text.length },
      }
    }
    const name = sentence.text.slice(found.name.start, found.name.end)
    const role = found.role && sentence.text.slice(found.role.start, found.role.end)
    const speaker = found.pronoun
      ? meant(name, last, lastPerson)
      : (inOffice(name, lastPerson) ??
        fullName(
          {
            kind: BODY.test(name) ? 'body' : 'person',
            name,
            role: role ?? roleElsewhere(document.text, name),
          },
          lastPerson,
        ))
    if (!found.pronoun) last = speaker
    if (speaker?.kind === 'person') lastPerson = speaker
    return {
      sentence,
      speaker,
      force: found.force,
      reach: speaker ? 'named' : null,
      content: found.content,
    }
  })
}

/** Whether a quotation that begins in a sentence, or goes on in it, is still open at its end. */
function isOpen(text: string, inside: boolean): boolean {
  const marks = text.match(/[“”"]/g)?.length ?? 0
  return marks % 2 === 1 ? !inside : inside && marks === 0
}

function isIt({ pronoun, name }: AttributionEn, text: string): boolean {
  return pronoun && /^it$/i.test(text.slice(name.start, name.end))
}

/** He and she are people; it and they may be whoever spoke last. */
function meant(pronoun: string, last: Speaker | null, lastPerson: Speaker | null): Speaker | null {
  return /^s?he$/i.test(pronoun) ? (lastPerson ?? last) : last
}

/** Governor Ida Holm on Monday chaired a meeting: whom a later he or she means. */
function introducedEn(text: string): Speaker | null {
  const { role, name } = INTRODUCED.exec(text)?.groups ?? {}
  return role && name ? { kind: 'person', name, role } : null
}

const INTRODUCED =
  /^(?:[^:]{2,60}: ?)?(?<role>(?:[A-Z][a-z]+ ){0,3}(?:Minister|Governor|Mayor|President|Chairman|Chairwoman|Director|Secretary|Commissioner|Premier|Leader)) (?<name>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}) (?:today |yesterday |(?:on )?[A-Z]\w+day )?(?:held|chaired|presided|visited|inspected|toured|addressed|reviewed|convened|led|attended|met|launched|opened) /

/** The minister, after Water Minister Grace Phiri: she. */
function inOffice(name: string, last: Speaker | null): Speaker | null {
  const office = OFFICE.exec(name)?.[1]?.toLowerCase()
  return office && last && `${last.role ?? ''} ${last.name}`.toLowerCase().includes(office) ? last : null
}

const OFFICE =
  /^(?:[Tt]he )?(?:[a-z]+ ){0,2}?(minister|governor|mayor|president|chairman|chairwoman|director|secretary|commissioner|premier|chief executive)$/i

/** Marsh, after Governor Ellen Marsh, is the same person. */
function fullName(speaker: Speaker, last: Speaker | null): Speaker {
  return last?.name.endsWith(` ${speaker.name}`) ? last : speaker
}

function roleElsewhere(text: string, name: string): string | null {
  const at = text.indexOf(name)
  const before = text.slice(Math.max(0, at - 60), Math.max(0, at))
  return (
    /((?:[A-Z][a-z]+ )*(?:Governor|Minister|Mayor|President|Chairman|Director|Secretary|Commissioner))\s$/.exec(
      before,
    )?.[1] ?? null
  )
}
