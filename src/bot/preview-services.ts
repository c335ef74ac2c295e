import type { Actor } from '../domain/access.ts'
import type { Preview, PreviewStep } from '../domain/preview.ts'
import type { Failure, Source } from '../domain/source.ts'
import type { SourceSettings, SourceTags } from '../domain/source-settings.ts'

export type PreviewOutcome =
  | { readonly kind: 'ready'; readonly preview: Preview }
  /** All that is behind the address is a source already. */
  | { readonly kind: 'known'; readonly source: Source }
  | { readonly kind: 'cancelled' }
  | Failure

export interface PreviewProgress {
  onStep(step: PreviewStep): void
  /** Ends the looking; nothing is kept then. */
  readonly cancel: AbortSignal
}

/** Sources that are looked at before they are added; nothing is added but by `accept`. */
export interface PreviewServices {
  /** At most a minute long. `token` is a new one of 12 characters. */
  look(
    wanted: { address: string; chatId: number; token: string; robots?: SourceSettings['robots'] },
    progress: PreviewProgress,
  ): Promise<PreviewOutcome>
  /** Null after an hour, and in another chat. */
  get(token: string, chatId: number): Promise<Preview | null>
  /** Shows another of its candidates; at most a minute long. */
  choose(preview: Preview, index: number, progress: PreviewProgress): Promise<PreviewOutcome>
  /** Adds what is shown, or keeps the selectors that were tried; null when nothing is, or it was cancelled. */
  accept(
    preview: Preview,
    actor: Actor,
  ): Promise<{ kind: 'added' | 'known' | 'changed'; source: Source } | null>
  cancel(preview: Preview): Promise<void>
  /** Gives it other tags; they are the source's when it is added. */
  tag(preview: Preview, tags: SourceTags): Promise<Preview>
  /**
   * Reads a list, the source of a number or address or a new one, with other selectors (`link=… title=…`); they are
   * kept by `accept` only. At most a minute long.
   */
  trySelectors(
    wanted: { about: string; text: string; chatId: number; token: string },
    progress: PreviewProgress,
  ): Promise<PreviewOutcome | { readonly kind: TrialFault }>
}

/** Why selectors are not even tried: there is no such source, it is a feed or a sitemap, or none was given. */
export type TrialFault = 'gone' | 'no_list' | 'no_selectors'
