import { parseOpml } from 'feedsmith'
import type { SourceKind, SourceState } from '../domain/source.ts'
import { OPML_ATTRIBUTES } from './opml-attributes.ts'

/** A source as a file names it. */
export interface SourceEntry {
  readonly address: string
  /** '' where the file tells none. */
  readonly title: string
  /** Known in a file that Kaigong wrote: such an address need not be found out about again. */
  readonly kind: SourceKind | null
  readonly state: SourceState
}

/** Longer ones no site has, and they would fill reports. */
const MAX_ADDRESS = 2000

/**
 * What an OPML file or a plain list (one address a line, # begins a comment) names, each address once, in order.
 * Null for markup that is no OPML.
 */
export function readSourceList(text: string): SourceEntry[] | null {
  const entries = /^\s*</.test(text) ? fromOpml(text) : text.split(/\r?\n/).map(fromLine)
  if (entries === null) return null
  const good = entries.filter(({ address }) => address !== '' && address.length <= MAX_ADDRESS)
  return [...new Map(good.map((entry) => [entry.address, entry])).values()]
}

function fromLine(line: string): SourceEntry {
  const address = line
    .replace(/\uFEFF/g, '')
    .replace(/(^|\s)#.*/, '')
    .trim()
  return { address, title: '', kind: null, state: 'active' }
}

interface Outline {
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly xmlUrl?: string | undefined
  readonly kgKind?: unknown
  readonly kgState?: unknown
  readonly outlines?: readonly Outline[] | undefined
}

function fromOpml(text: string): SourceEntry[] | null {
  const entries: SourceEntry[] = []
  const waiting: Outline[] = []
  try {
    waiting.push(...(parseOpml(text, OPML_ATTRIBUTES).body?.outlines ?? []))
  } catch {
    return null
  }
  // A list instead of recursion: files nest as deep as they like.
  for (let outline = waiting.pop(); outline; outline = waiting.pop()) {
    if (outline.xmlUrl) entries.push(toEntry(outline, outline.xmlUrl))
    for (const child of outline.outlines ?? []) waiting.push(child)
  }
  return entries.reverse()
}

function toEntry({ text, title, kgKind, kgState }: Outline, xmlUrl: string): SourceEntry {
  return {
    address: xmlUrl.trim(),
    title: (title ?? text ?? '').trim().slice(0, 300),
    kind: kgKind === 'feed' || kgKind === 'list' ? kgKind : null,
    state: kgState === 'paused' ? 'paused' : 'active',
  }
}
