import { parseOpml } from 'feedsmith'

/** The addresses that an OPML file or a plain list (one a line, # begins a comment) names, each once, in order. */
export function readAddressList(text: string): string[] {
  const addresses = /^\s*</.test(text)
    ? fromOpml(text)
    : text.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*/, '').trim())
  return [...new Set(addresses.filter(Boolean))]
}

interface Outline {
  readonly xmlUrl?: string | undefined
  readonly outlines?: readonly Outline[] | undefined
}

function fromOpml(text: string): string[] {
  const addresses: string[] = []
  const waiting: Outline[] = [...(parseOpml(text).body?.outlines ?? [])]
  // A list instead of recursion: files nest as deep as they like.
  for (let outline = waiting.shift(); outline; outline = waiting.shift()) {
    if (outline.xmlUrl) addresses.push(outline.xmlUrl)
    waiting.unshift(...(outline.outlines ?? []))
  }
  return addresses
}
