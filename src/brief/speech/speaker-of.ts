import type { Document } from '../document.ts'
import type { Attributed } from './quotation.ts'
import { roleElsewhere } from './role-elsewhere.ts'
import type { Speaker } from './speaker.ts'

/** Who was found to speak, with name and office as the text has them; a pronoun is the last person or body named. */
export function speakerOf(
  found: Attributed,
  document: Document,
  lastPerson: Speaker | null,
  lastBody: Speaker | null,
): Speaker | null {
  const at = found.namedIn.start
  const name = document.text.slice(at + found.name.start, at + found.name.end)
  if (found.kind === 'pronoun') return pronounSpeaker(name, lastPerson, lastBody)
  const role =
    found.role && document.text.slice(at + found.role.start, at + found.role.end).replace(BYLINE, '')
  // 縣長要求: he whom the text has named with that office
  if (found.kind === 'body' && lastPerson?.role?.endsWith(name)) return lastPerson
  if (found.kind !== 'person') return { kind: found.kind, name, role: null }
  return { kind: 'person', name, role: role ?? roleElsewhere(document, name) }
}

function pronounSpeaker(word: string, person: Speaker | null, body: Speaker | null): Speaker | null {
  if (/^[他她]/.test(word)) return person ?? body ?? { kind: 'person', name: word, role: null }
  if (/^(?:其|该负责人|该負責人)/.test(word)) return person ?? body
  return body ?? { kind: 'body', name: word, role: null }
}

/** （中央社记者许文台北2日电）in front of an office. */
const BYLINE = /^.*(?:[电電]|[报報]导|[报報]導)[)）〕】]\s*/
