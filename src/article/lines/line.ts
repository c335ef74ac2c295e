import type { HtmlElement } from '../../html/node.ts'

export type LineKind = 'text' | 'heading' | 'item' | 'row' | 'caption'

/** One line of a page as a reader sees it. */
export interface Line {
  readonly text: string
  readonly kind: LineKind
  /** The innermost block it stands in. */
  readonly block: HtmlElement
  /** Letters and digits, a Han character counting three: about the same for the same content in any language. */
  readonly weight: number
  /** The part of `weight` that is links. */
  readonly linkWeight: number
  /** Commas and sentence ends: prose has them, menus do not. */
  readonly stops: number
}

export interface LineBuffer {
  /** How many links are open around the text being added. */
  linkDepth: number
  add(text: string): void
  /** Puts a separator between what was added and what follows, if both exist. */
  separate(separator: string): void
  /** The line so far, null when it is blank; the buffer is empty afterwards. */
  take(block: HtmlElement, kind: LineKind): Line | null
}

/** Collects the pieces of a line. */
export function createLineBuffer(): LineBuffer {
  let parts: string[] = []
  let weight = 0
  let linkWeight = 0
  return {
    linkDepth: 0,
    add(text) {
      const added = weightOf(text)
      weight += added
      if (this.linkDepth > 0) linkWeight += added
      parts.push(text)
    },
    separate(separator) {
      if (weight > 0) parts.push(separator)
    },
    take(block, kind) {
      if (parts.length === 0) return null
      const text = collapse(parts.join(''))
      const line = { text, kind, block, weight, linkWeight, stops: countStops(text) }
      parts = []
      weight = 0
      linkWeight = 0
      return line.weight > 0 ? line : null
    },
  }
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000e-\u001f]/g
const UNTIDY = /[^\S ]| {2}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000e-\u001f]/

/** White space as one space; the invisible characters that pages are strewn with are removed. */
export function collapse(text: string): string {
  if (!UNTIDY.test(text)) return text.trim()
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/** Letters and digits of a text, a Han character counting three. */
export function weightOf(text: string): number {
  let weight = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit <= 0x20) continue
    if (unit < 0x80) weight += isAsciiLetterOrDigit(unit) ? 1 : 0
    else if (unit >= 0x3400 && unit <= 0x9fff) weight += 3
    else if (unit >= 0x00c0 && !isPunctuation(unit)) weight += 1
  }
  return weight
}

function isAsciiLetterOrDigit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
}

/** General, CJK and full-width punctuation and symbols. */
function isPunctuation(unit: number): boolean {
  return (
    (unit >= 0x2000 && unit <= 0x2bff) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xff0f)
  )
}

/** Longer lines are prose already. */
const COUNTED = 5_000

function countStops(text: string): number {
  return text.slice(0, COUNTED).match(/[,，、。；！？]|[.!?;](?=[\s"'”’)]|$)/g)?.length ?? 0
}
