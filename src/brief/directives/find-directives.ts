import type { Directive, Figure } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { Sentence } from '../sentences.ts'
import type { Span } from '../speech/attribution-zh.ts'
import { assignSpeakersZh, type SpokenSentence } from '../speech/speakers.ts'
import { assignSpeakersEn } from '../speech/speakers-en.ts'
import { shortenAction } from './action.ts'
import { findCommitter } from './committer.ts'
import { findDeadline } from './deadline.ts'
import { type Candidate, chooseKeyDirectives } from './importance.ts'
import { findInstructionEn } from './instruction-en.ts'
import { type Ground, isInstructionZh } from './instruction-zh.ts'
import { findNotice, type Notice } from './notice.ts'
import { chooseTarget } from './target.ts'

/** Finds who tells whom to do what by when: one directive a sentence, in the order of the article. */
export function findDirectives(document: Document, figures: readonly Figure[]): Directive[] {
  const bySentence = new Map<number, Figure[]>()
  for (const figure of figures) {
    const beside = bySentence.get(figure.evidenceStart)
    if (beside) beside.push(figure)
    else bySentence.set(figure.evidenceStart, [figure])
  }
  const setting = { document, figuresOf: (sentence: Sentence) => bySentence.get(sentence.start) ?? [] }
  return chooseKeyDirectives(document.language === 'en' ? findEnglish(setting) : findChinese(setting))
}

interface Setting {
  readonly document: Document
  readonly figuresOf: (sentence: Sentence) => readonly Figure[]
}

interface Issuer {
  readonly name: string | null
  readonly role: string | null
}

function findChinese(setting: Setting): Candidate[] {
  const { document } = setting
  const notice = findNotice(document)
  const found: Candidate[] = []
  const heard = new Set<string | null>()
  let previous: Sentence | null = null
  for (const spoken of assignSpeakersZh(document)) {
    const { sentence, content } = spoken
    if (isHeading(sentence, document)) continue
    const words = sentence.simplified.slice(content.start, content.end)
    const follows = previous?.paragraph === sentence.paragraph
    if (!isInstructionZh(words, groundOf(spoken, notice, setting, follows))) continue
    const issuer = issuerOf(spoken, notice, words)
    found.push({ directive: composeDirective(spoken, issuer, setting), opens: !heard.has(issuer.name) })
    heard.add(issuer.name)
    previous = sentence
  }
  return found
}

function findEnglish(setting: Setting): Candidate[] {
  const found: Candidate[] = []
  for (const spoken of assignSpeakersEn(setting.document)) {
    const { sentence, content, speaker } = spoken
    if (!/[.!?”"]$/.test(sentence.text)) continue
    const words = sentence.text.slice(content.start, content.end)
    const instruction = findInstructionEn(words, spoken.force, speaker !== null)
    if (!instruction) continue
    const actor = instruction.actor && actorName(words, instruction.actor)
    const issuer = actor
      ? { name: actor, role: null }
      : { name: speaker?.name ?? null, role: speaker?.role ?? null }
    if (!issuer.name && !/\b(?:must|required to|ordered to)\b/.test(words)) continue
    found.push({ directive: composeDirective(spoken, issuer, setting), opens: true })
  }
  return found
}

/** Who commits himself; a pronoun stands for the speaker. */
function actorName(words: string, actor: Span): string | null {
  const name = words.slice(actor.start, actor.end)
  return /^(?:we|I|he|she|they|it)$/i.test(name) ? null : name
}

function groundOf(spoken: SpokenSentence, notice: Notice | null, setting: Setting, follows: boolean): Ground {
  const { sentence, reach, force } = spoken
  const periods = findPeriods(sentence, setting.document.anchor)
  return {
    reach: isClause(spoken, notice) ? 'notice' : reach,
    force,
    follows,
    dated: periods.length > 0,
    due: periods.some(({ kind }) => kind === 'deadline'),
    quantified: setting.figuresOf(sentence).length > 0,
  }
}

/** A line of its own without a stop: a headline between paragraphs, a table row, a link. */
function isHeading(sentence: Sentence, document: Document): boolean {
  const alone =
    (document.text[sentence.start - 1] ?? '\n') === '\n' && (document.text[sentence.end] ?? '\n') === '\n'
  return alone && !/[。！？；!?;”’」]$/.test(sentence.simplified) && sentence.text.length < 40
}

/** A sentence of the notice itself, not of somebody whom it quotes. */
function isClause({ reach }: SpokenSentence, notice: Notice | null): boolean {
  return notice !== null && reach !== 'named' && reach !== 'paragraph'
}

function issuerOf(spoken: SpokenSentence, notice: Notice | null, words: string): Issuer {
  const { speaker, reach, sentence, content } = spoken
  if (notice && isClause(spoken, notice)) return { name: notice.issuer, role: null }
  const told = speaker && { name: speaker.name, role: speaker.role }
  const byPerson = speaker?.kind === 'person' || speaker?.kind === 'body'
  if (told && reach !== 'earlier' && (byPerson || reach === 'paragraph')) return told
  const committer = findCommitter(words)
  if (!committer) return told ?? { name: null, role: null }
  const name = sentence.text.slice(content.start + committer.start, content.start + committer.end)
  return { name, role: null }
}

function composeDirective(
  spoken: SpokenSentence,
  issuer: Issuer,
  { document, figuresOf }: Setting,
): Candidate['directive'] {
  const { sentence, content } = spoken
  const periods = findPeriods(sentence, document.anchor)
  return {
    issuer: issuer.name,
    role: issuer.role,
    action: shortenAction(
      sentence.text.slice(content.start, content.end),
      document.language === 'en' ? 'en' : 'zh',
    ),
    deadline: findDeadline(sentence, periods, document.anchor),
    target: chooseTarget(figuresOf(sentence)),
    evidence: sentence.text,
    evidenceStart: sentence.start,
  }
}
