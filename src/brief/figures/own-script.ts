import type { Document } from '../document.ts'

/**
 * Words that were read in Simplified script, as the article writes them: the longest pieces that stand in the
 * article are taken from it.  

 */
export function inOwnScript(words: string, document: Document, near: number): string {
  let written = ''
  let at = 0
  while (at < words.length) {
    const piece = longestPiece(words.slice(at), document, near)
    written += piece === '' ? words[at] : piece
    at += Math.max(1, piece.length)
  }
  return written
}

/** How far before a figure its words may stand. */
const REACH = 600

function longestPiece(words: string, { text, simplified }: Document, near: number): string {
  const from = Math.max(0, near - REACH)
  const window = simplified.slice(from, near + REACH)
  for (let length = words.length; length > 0; length--) {
    const index = window.indexOf(words.slice(0, length))
    if (index >= 0) return text.slice(from + index, from + index + length)
  }
  return ''
}
