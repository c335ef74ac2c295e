/** The last word of a text, so far as words can be told apart: of Chinese two characters. */
export function lastWord(text: string): string {
  const isLatin = text.charCodeAt(text.length - 1) < FIRST_BEYOND_LATIN
  return isLatin ? (LAST_WORD.exec(text)?.[0].trimEnd() ?? '') : text.slice(-2)
}

const FIRST_BEYOND_LATIN = 128
const LAST_WORD = /[a-z]{1,16} ?$/i
