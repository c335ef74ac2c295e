import { OPENERS } from './lexicon-en.ts'

/** Length of the words in front that only begin a sentence. */
export function leadOf(phrase: string, inside = false): number {
  // in the New River Valley Commerce Park: a capital inside a sentence is the name's
  if (inside && phrase.startsWith('New ')) return 0
  let at =
    (/^.*\b(?:for|of|on|to|and|in) the (?=[A-Z])/.exec(phrase) ?? IN_A_TITLE.exec(phrase))?.[0].length ?? 0
  for (;;) {
    const word = /^(?:[\w’'-]+|of|the) /.exec(phrase.slice(at))?.[0]
    if (!word || !(OPENERS.has(word.trim()) || (at > 0 && /^(?:of|the|and|for|to) $/.test(word)))) return at
    at += word.length
  }
}

/** Minister Visits Works At Dawa Industrial Park: a title that begins every word with a capital. */
const IN_A_TITLE = /^.*\b(?:At|In|On|For|To|From|With|By) (?=[A-Z])/
