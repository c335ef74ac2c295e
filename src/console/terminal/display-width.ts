const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' })
/** East Asian Wide and Fullwidth of Unicode's EastAsianWidth.txt, by blocks; emoji are asked for by property. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]*$/u

/** What a reader sees as characters, in their order. */
export function graphemesOf(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment)
}

/** Terminal columns of one grapheme: 0, 1 or 2. Characters of ambiguous width count 1. */
export function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0
  return WIDE.test(grapheme) ? 2 : 1
}

/** Terminal columns of a text without line ends and escape sequences. */
export function displayWidth(text: string): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}
