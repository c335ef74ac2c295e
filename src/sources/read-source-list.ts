import { parseOpml } from 'feedsmith'
import type { SourceKind, SourceState } from '../domain/source.ts'
import { type SourceSettings, USUAL_SETTINGS } from '../domain/source-settings.ts'
import { isTimezone } from '../time/day.ts'
import { OPML_ATTRIBUTES } from './opml-attributes.ts'
import { parseSelectors } from './selectors-text.ts'
import { tagsInCategories } from './tags-text.ts'

/** A source as a file names it. */
export interface SourceEntry {
  readonly address: string
  /** '' where the file tells none. */
  readonly title: string
  /** Known in a file that Kaigong wrote: such an address need not be found out about again. */
  readonly kind: SourceKind | null
  readonly state: SourceState
  /** As usual where the file tells nothing. */
  readonly settings: SourceSettings
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
  return { address, title: '', kind: null, state: 'active', settings: USUAL_SETTINGS }
}

interface Outline {
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly xmlUrl?: string | undefined
  readonly kgKind?: unknown
  readonly kgState?: unknown
  readonly kgZone?: unknown
  readonly kgSelectors?: unknown
  readonly category?: string | undefined
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

function toEntry(outline: Outline, xmlUrl: string): SourceEntry {
  const { text, title, kgKind, kgState } = outline
  return {
    address: xmlUrl.trim(),
    title: (title ?? text ?? '').trim().slice(0, 300),
    kind: kgKind === 'feed' || kgKind === 'list' || kgKind === 'sitemap' ? kgKind : null,
    state: kgState === 'paused' ? 'paused' : 'active',
    settings: settingsIn(outline),
  }
}

function settingsIn({ category = '', kgZone, kgSelectors }: Outline): SourceSettings {
  const { selectors } = USUAL_SETTINGS
  return {
    ...USUAL_SETTINGS,
    tags: tagsInCategories(category.split(',')),
    timezone: typeof kgZone === 'string' && isTimezone(kgZone) ? kgZone : null,
    selectors: (typeof kgSelectors === 'string' ? parseSelectors(kgSelectors, selectors) : null) ?? selectors,
  }
}
