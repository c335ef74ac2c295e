import type { Speaker } from '../speech/speaker.ts'
import type { SpokenSentence } from '../speech/speakers.ts'

/** Whom an English article has in mind where a sentence names nobody. */
export interface InMind {
  /** Who spoke before in the paragraph. */
  readonly heard: Speaker | null
  /** What the sentence before in the paragraph is about. */
  readonly subject: string | null
  readonly firm: string | null
}

/** How many sentences a firm is held in mind. */
const NEAR = 2

/** Follows an article sentence by sentence, and tells at each whom it has in mind. */
export function createMemory(): (said: SpokenSentence) => InMind {
  let heard: Speaker | null = null
  let subject: string | null = null
  let paragraph = -1
  let at = 0
  let firm: { readonly name: string; readonly at: number } | null = null
  return ({ sentence, speaker }) => {
    if (sentence.paragraph !== paragraph) heard = subject = null
    const before = subject
    const held = firm !== null && at - firm.at <= NEAR ? firm.name : null
    const name = firmIn(sentence.text)
    if (name) firm = { name, at }
    paragraph = sentence.paragraph
    heard = speaker ?? heard
    subject = bodyOf(sentence.text) ?? speaker?.name ?? null
    at++
    return { heard, subject: before, firm: held }
  }
}

/** The firm that a sentence says acts: Aurum Steel, a maker of rails, will · Aurum Steel, LLC, is · announced that Aurum Group plans. */
function firmIn(sentence: string): string | null {
  return FIRM.exec(sentence)?.slice(1).find(Boolean) ?? null
}

const PROPER = "[A-Z][\\w’'&-]*(?: (?:of |and |& )?[A-Z][\\w’'&-]*){0,5}"
const FIRM = new RegExp(
  `(?:^|\\bthat |\\btoday |\\bannounced |\\bcompany )(?:(${PROPER},? (?:LLC|Inc|Ltd|Corp|plc|Group|Holdings))\\b|(${PROPER}), (?:an?|the|one of) [^,;]{0,60}(?:compan(?:y|ies)|makers?|manufacturers?|producers?|suppliers?|developers?|firms?|dairies|brand|retailer|group)\\b)`,
)

/** The body that a sentence is about: The council has · Zainal said the council collected · Yunlai has set. */
function bodyOf(sentence: string): string | null {
  return BODY.exec(sentence)?.slice(1).find(Boolean) ?? null
}

const BODY =
  /^(?:[^,]{2,30}, )?(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3} said )?(?:([Tt]he (?:[a-z]+ ){0,2}(?:council|company|city|county|zone|bureau|government|ministry|firm|group|authority|board|department))|([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})) (?:has|had|is|was|will|plans|[a-z]+ed) /
