/** How the scorer compares words and sentences: script, case and punctuation do not count. */

const GLOSS = /\([^)]*[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+[^)]*\)/g
const PUNCTUATION = /[\s,，。、；;：:！!？?“”"'‘’《》()（）·\-—…]/g
const SENTENCE_STOPS = '。！？；!?;\n'

/** Letters and digits only, in one width and case, pinyin glosses left out. */
export function squeeze(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').toLowerCase().replace(GLOSS, '').replace(PUNCTUATION, '')
}

/** The numbers printed in a text, thousands separators removed. */
export function numbersOf(text: string | null | undefined): string[] {
  return (
    (text ?? '')
      .normalize('NFKC')
      .replace(/,(?=\d{3})/g, '')
      .match(/\d+(?:\.\d+)?/g) ?? []
  )
}

/** Shared pairs of letters: of all that either has, and of those of the shorter text. */
export function overlap(a: string, b: string): { jaccard: number; contained: number } {
  const left = bigrams(a)
  const right = bigrams(b)
  if (!left.size || !right.size) return { jaccard: 0, contained: 0 }
  let both = 0
  for (const pair of left) if (right.has(pair)) both++
  return {
    jaccard: both / (left.size + right.size - both),
    contained: both / Math.min(left.size, right.size),
  }
}

/** Equal within a thousandth. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-3 * Math.max(1e-9, Math.abs(a), Math.abs(b))
}

/** The sentence of `text` around an offset. */
export function sentenceAround(text: string, start: number): string {
  let from = start
  let to = start
  while (from > 0 && !SENTENCE_STOPS.includes(text[from - 1] as string)) from--
  while (to < text.length && !SENTENCE_STOPS.includes(text[to] as string)) to++
  return text.slice(from, to)
}

/** Says one of the accepted words, or a part of one that is at least two letters long. */
export function isSameWord(said: string | null | undefined, accepted: readonly string[]): boolean {
  const word = squeeze(said)
  return (
    word !== '' &&
    accepted.some((each) => {
      const wanted = squeeze(each)
      return wanted === word || word.includes(wanted) || (word.length >= 2 && wanted.includes(word))
    })
  )
}

/** Holds one of the accepted words. */
export function mentions(said: string | null | undefined, accepted: readonly string[]): boolean {
  const word = squeeze(said)
  return accepted.some((each) => word.includes(squeeze(each)))
}

function bigrams(text: string): Set<string> {
  const letters = squeeze(text)
  const pairs = new Set<string>()
  for (let i = 0; i < letters.length - 1; i++) pairs.add(letters.slice(i, i + 2))
  return pairs
}
