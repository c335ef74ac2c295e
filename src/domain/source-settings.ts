/** What an administrator has settled about one source; everything else Kaigong finds out itself. */
export interface SourceSettings {
  readonly tags: SourceTags
  /** IANA zone of its dates that name none; null: the zone of the installation. */
  readonly timezone: string | null
  readonly selectors: Selectors
  /** `ignore`: an administrator answers for reading it against its robots.txt. */
  readonly robots: 'obey' | 'ignore'
}

/** What its articles are about, in the administrators' words; digests choose by them. */
export interface SourceTags {
  readonly regions: readonly string[]
  readonly industries: readonly string[]
}

/** CSS selectors for a list that cannot be made out by itself; null where it can. */
export interface Selectors {
  /** The links to articles, or elements that hold one each, on the list page. */
  readonly link: string | null
  /** Inside of what `link` finds, or of the row around it. */
  readonly title: string | null
  readonly date: string | null
  /** The body of an article, on its own page. */
  readonly body: string | null
}

export type SelectorName = keyof Selectors

export const USUAL_SETTINGS: SourceSettings = {
  tags: { regions: [], industries: [] },
  timezone: null,
  selectors: { link: null, title: null, date: null, body: null },
  robots: 'obey',
}

/** What one edit of an administrator puts in place of what was. */
export type SettingsChange =
  | { readonly kind: 'tags'; readonly tags: SourceTags }
  | { readonly kind: 'zone'; readonly timezone: string | null }
  | { readonly kind: 'selectors'; readonly selectors: Selectors }
  | { readonly kind: 'robots'; readonly robots: SourceSettings['robots'] }

/** The settings after a change. */
export function withChange(settings: SourceSettings, change: SettingsChange): SourceSettings {
  switch (change.kind) {
    case 'tags':
      return { ...settings, tags: change.tags }
    case 'zone':
      return { ...settings, timezone: change.timezone }
    case 'selectors':
      return { ...settings, selectors: change.selectors }
    case 'robots':
      return { ...settings, robots: change.robots }
  }
}
