import type { Anchor } from '../anchor.ts'
import type { Document } from '../document.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { Sentence } from '../sentences.ts'
import { assignSpeakersZh, type SpokenSentence } from '../speech/speakers.ts'
import { findCommitter } from './committer.ts'
import { composeDirective, type Issuer, type Setting, type Timing } from './compose-directive.ts'
import type { Candidate } from './importance.ts'
import { type Ground, isInstructionZh } from './instruction-zh.ts'
import { findNotice, type Notice } from './notice.ts'

/** The directives of a Chinese article, in its order. */
export function findDirectivesZh(setting: Setting): Candidate[] {
  const { document } = setting
  const notice = findNotice(document)
  const found: Candidate[] = []
  const heard = new Set<string | null>()
  let previous: Sentence | null = null
  let frame: Frame | null = null
  for (const spoken of assignSpeakersZh(document)) {
    const { sentence, content } = spoken
    if (isHeading(sentence, document)) continue
    const words = sentence.simplified.slice(content.start, content.end)
    const follows = previous?.paragraph === sentence.paragraph
    if (isPlainNarrative(spoken, notice, words) && !follows) continue
    const timing = timingOf(sentence, document, frame)
    frame = frameOf(sentence, timing, document) ?? frame
    const quantified = setting.figuresOf(sentence).length > 0
    if (!isInstructionZh(words, groundOf(spoken, notice, timing, { follows, quantified }))) continue
    const issuer = issuerOf(spoken, notice, words)
    found.push({
      directive: composeDirective(spoken, issuer, timing, setting),
      opens: !heard.has(issuer.name),
    })
    heard.add(issuer.name)
    previous = sentence
  }
  return found
}

/** Most sentences: nobody is quoted, and nothing is promised or aimed at. Saves reading their times. */
function isPlainNarrative({ reach }: SpokenSentence, notice: Notice | null, words: string): boolean {
  return reach === null && notice === null && !AHEAD.test(words)
}

const AHEAD = /将|会|力|争取|确保|目标/

/** The next year, once a sentence opens with it: what follows in its paragraph is meant for that year. */
interface Frame {
  readonly year: number
  readonly paragraph: number
}

/** Directives look ahead: 全年 is this year, also in a review of the last one. */
function timingOf(sentence: Sentence, { anchor }: Document, frame: Frame | null): Timing {
  const ahead = anchor && aheadOf(anchor, frame?.paragraph === sentence.paragraph ? frame.year : null)
  return { periods: findPeriods(sentence, ahead), anchor: ahead }
}

function aheadOf(anchor: Anchor, year: number | null): Anchor {
  return year === null
    ? { ...anchor, reportYear: anchor.year }
    : { year, month: null, day: null, reportYear: year }
}

function frameOf(sentence: Sentence, { periods }: Timing, { anchor }: Document): Frame | null {
  const first = periods[0]
  if (!anchor || first?.start !== sentence.start || first.period !== String(anchor.year + 1)) return null
  const named = /^(?:\d{4}年|明年)，/.test(sentence.simplified)
  return named ? { year: anchor.year + 1, paragraph: sentence.paragraph } : null
}

function groundOf(
  spoken: SpokenSentence,
  notice: Notice | null,
  { periods }: Timing,
  around: Pick<Ground, 'follows' | 'quantified'>,
): Ground {
  return {
    ...around,
    reach: isClause(spoken, notice) ? 'notice' : spoken.reach,
    force: spoken.force,
    dated: periods.length > 0,
    due: periods.some(({ kind }) => kind === 'deadline'),
  }
}

/** A line of its own without a stop: a headline between paragraphs, a table row, a link. */
function isHeading({ start, end, simplified }: Sentence, { text }: Document): boolean {
  const alone = (text[start - 1] ?? '\n') === '\n' && (text[end] ?? '\n') === '\n'
  return alone && !/[。！？；!?;”’]$/.test(simplified) && simplified.length < 40
}

/** A sentence of the notice itself, not of somebody whom it quotes. */
function isClause({ reach }: SpokenSentence, notice: Notice | null): boolean {
  return notice !== null && reach !== 'named' && reach !== 'paragraph'
}

/**
 * The speaker; but a meeting or a paper that says what a body will do, and words that only stand behind
 * somebody's speech, belong to the body that commits itself.
 */
function issuerOf(spoken: SpokenSentence, notice: Notice | null, words: string): Issuer {
  const { speaker, reach, sentence, content } = spoken
  if (notice && isClause(spoken, notice)) return { name: notice.issuer, role: null }
  const told = speaker && { name: speaker.name, role: speaker.role }
  const ownWords = speaker?.kind === 'person' || speaker?.kind === 'body'
  if (told && reach !== 'earlier' && (ownWords || reach === 'paragraph')) return told
  const committer = findCommitter(words)
  if (!committer) return told ?? { name: null, role: null }
  const name = sentence.text.slice(content.start + committer.start, content.start + committer.end)
  return { name, role: null }
}
