import type { Directive, Figure } from './brief.ts'
import type { Failure, SourceKind } from './source.ts'
import type { SelectorName, SourceSettings } from './source-settings.ts'

/** What an address would bring as a source, as an administrator is shown it before anything is added. */
export interface Preview {
  /** 12 characters of base64url, which buttons carry. */
  readonly token: string
  /** As it was typed. */
  readonly address: string
  /** Where it was asked for; nowhere else its buttons work. */
  readonly chatId: number
  /** Best first; never empty. */
  readonly candidates: readonly [PreviewCandidate, ...PreviewCandidate[]]
  /** Which of them is shown; null while the address itself is refused and none has been chosen instead. */
  readonly chosen: number | null
  /** Why the address itself is no source. */
  readonly refusal: Failure | null
  readonly state: PreviewState
  /** How it is read, and what it would be added with. */
  readonly settings: SourceSettings
  /** The source that would get these selectors; null for one that is to be added. */
  readonly changes: number | null
}

export type PreviewState =
  | { readonly kind: 'open' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'added'; readonly sourceId: number }

/** One of the sources behind an address. */
export interface PreviewCandidate {
  readonly kind: SourceKind
  readonly url: string
  readonly title: string
  /** Items that it offers now. */
  readonly count: number
  /** At most three, the newest first. */
  readonly newest: readonly PreviewItem[]
  /** The source that it is already, or null. */
  readonly knownAs: number | null
  /** Null until it was looked for, and when no article could be read. */
  readonly brief: BriefGlimpse | null
  /** A list with more pages, whose items come once, with its first reading. */
  readonly hasOlder: boolean
  /** Selectors for the list that found nothing. */
  readonly unmatched: readonly SelectorName[]
}

export interface PreviewItem {
  readonly title: string
  readonly url: string
  readonly publishedAt: string | null
}

/** The most important of one article's brief. */
export interface BriefGlimpse {
  readonly url: string | null
  readonly headline: string
  readonly publishedAt: string | null
  /** At most three. */
  readonly figures: readonly Figure[]
  readonly directive: Directive | null
  /** False of what a briefing leaves out, such as sports. */
  readonly isNews: boolean
  /** The first 160 characters of the article's text. */
  readonly start: string
  /** The selector for the body found nothing; the text was found as on any page. */
  readonly isBodyUnmatched: boolean
}

/** What is being done while somebody waits for a preview. */
export type PreviewStep =
  | { readonly kind: 'found'; readonly kinds: readonly SourceKind[] }
  | { readonly kind: 'reading'; readonly title: string }
