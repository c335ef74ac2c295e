/** Keeps the time linear in sentences without a pause. */
const LONGEST_CLAUSE = 160

/** Where the clause begins that ends at `end`: behind the last pause. */
export function clauseStart(sentence: string, end: number): number {
  for (let at = end - 1; at >= 0 && at > end - LONGEST_CLAUSE; at--) {
    const char = sentence[at] as string
    if ('，,：:；。\n　'.includes(char) || (char === '”' && closesSpeech(sentence, at))) return at + 1
  }
  return Math.max(0, end - LONGEST_CLAUSE)
}

/** A quotation mark after a stop or a comma closes what somebody said; otherwise it closes a word. */
function closesSpeech(sentence: string, at: number): boolean {
  return '。！？，；,!?'.includes(sentence[at - 1] ?? '')
}

/** Where the words begin behind a comma, a colon or an opening quotation mark. */
export function skipPause(sentence: string, from: number): number {
  let at = from
  while (at < sentence.length && '，,：:“"「‘ '.includes(sentence[at] as string)) at++
  return at
}
