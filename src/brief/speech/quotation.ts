import type { Sentence } from '../sentences.ts'
import type { AttributionZh } from './attribution.ts'
import { findAttributionZh } from './attribution-zh.ts'
import { personInOffice } from './people.ts'
import type { Speaker } from './speaker.ts'

const WE = /^(?:我们|我|咱们|本?公司|企业)$/

export interface Attributed extends AttributionZh {
  /** The sentence the speaker is named in. */
  readonly namedIn: Sentence
}

/** Sentences of one quotation that the speaker may be named behind. */
const QUOTED_AHEAD = 6

export function attributionOf(
  sentences: readonly Sentence[],
  index: number,
  known: Speaker | null,
  people: ReadonlySet<string>,
): Attributed | null {
  const sentence = sentences[index] as Sentence
  const words = sentence.simplified
  const found = findAttributionZh(words, people)
  if (!words.startsWith('“')) return found && attributed(found, sentence, found.contentStart)
  // “…”，总经理说。 the words stand in front of their speaker
  const inside = found && attributed(found, sentence, 0)
  if (inside && !WE.test(words.slice(inside.name.start, inside.name.end))) return inside
  // “我们承诺，…”总经理说。 who we are stands behind the quotation
  const behind = behindQuotation(sentences, index, { known, people })
  return behind && inside ? { ...behind, force: inside.force } : (behind ?? inside)
}

function attributed(
  { kind, name, role, force }: AttributionZh,
  namedIn: Sentence,
  contentStart: number,
): Attributed {
  return { kind, name, role, force, contentStart, namedIn }
}

/** The speaker whom the sentence behind a quotation names. */
function behindQuotation(
  sentences: readonly Sentence[],
  index: number,
  { known, people }: { known: Speaker | null; people: ReadonlySet<string> },
): Attributed | null {
  const sentence = sentences[index] as Sentence
  for (let ahead = index; ahead < Math.min(index + QUOTED_AHEAD, sentences.length - 1); ahead++) {
    if (!(sentences[ahead] as Sentence).simplified.endsWith('”')) continue
    const next = sentences[ahead + 1] as Sentence
    if (next.paragraph !== sentence.paragraph) return null
    if (next.simplified.includes('“')) return null
    const after = findAttributionZh(next.simplified.replace(/[。！]$/, '，'), people)
    if (after && after.name.start < 30) return attributed(besideDemand(after, next), next, 0)
    return (
      (known && next.text.startsWith(known.name) ? knownSpeaker(known, next) : null) ??
      introducedBehind(next, people)
    )
  }
  return null
}

/** “干不动就让路。”他要求，各单位…: the demand stands behind the quotation, which only says why. */
function besideDemand(after: AttributionZh, { simplified }: Sentence): AttributionZh {
  const demands = after.force === 'order' && simplified.length - after.contentStart >= DEMAND
  return demands ? { ...after, force: 'promise' } : after
}

/** What is demanded takes so many characters. */
const DEMAND = 8

/** “…。”谈及今年的目标，总经理郑笑乐自信满满。 a person introduced right behind the quotation */
function introducedBehind(next: Sentence, people: ReadonlySet<string>): Attributed | null {
  const name = next.simplified.length <= 40 ? personInOffice(next.simplified, people) : null
  if (!name) return null
  return { kind: 'person', name, role: null, force: 'tell', contentStart: 0, namedIn: next }
}

/** “…。”白立远信心十足。 the quotation is followed by a person the article has introduced. */
function knownSpeaker(known: Speaker, namedIn: Sentence): Attributed {
  const name = { start: 0, end: known.name.length }
  return { kind: 'person', name, role: null, force: 'tell', contentStart: 0, namedIn }
}
