import type { Document } from '../document.ts'
import type { Sentence } from '../sentences.ts'
import { personAtStart, personInOffice } from './people.ts'
import { roleElsewhere } from './role-elsewhere.ts'
import type { Speaker } from './speaker.ts'

/** The one whom the title is about: 市长叶澜调研港区. */
export function personOfTitle(document: Document, people: ReadonlySet<string>): Speaker | null {
  const span = personInOffice(document.title, people)
  if (!span) return null
  const name = document.article.title.slice(span.start, span.end)
  return { kind: 'person', name, role: document.article.title.slice(0, span.start) }
}

/** The person that a sentence is about, for a later 他: introduced with an office, or known and its subject. */
export function personIntroduced(
  { start, simplified }: Sentence,
  document: Document,
  people: ReadonlySet<string>,
): Speaker | null {
  if (people.size === 0) return null
  const opening = OPENING.exec(simplified)?.[0].length ?? 0
  const subject = personAtStart(simplified.slice(opening), people)
  const span = subject
    ? { start: opening, end: opening + subject.length }
    : personInOffice(simplified, people)
  if (!span || (COMPANY.test(simplified) && !ACTS.test(simplified))) return null
  const name = document.text.slice(start + span.start, start + span.end)
  const role = roleElsewhere(document, name)
  return role ? { kind: 'person', name, role } : null
}

/** 汇报会上，in front of whom the sentence is about. */
const OPENING = /^[^，。]{2,14}(?:[会场]上|[会结]束?后|期间|[中时日午])，/
/** 副区长陈霁、办公室主任骆青参加活动: they only came along. */
const COMPANY = /(?:参加|出席|陪同|列席|随同)(?:了?(?:上述)?(?:活动|调研|会议|考察|检查|座谈))?。?$/
const ACTS = /主持|讲话|带队|率队|宣布|致辞|强调|(?:调研|调度|检查|考察)[^，。]{2}/
