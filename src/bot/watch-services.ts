import type { Place } from '../domain/subscription.ts'
import type { QuietHours, Watch } from '../domain/watch.ts'

export type WatchOutcome =
  | { readonly kind: 'added' | 'known'; readonly watch: Watch }
  | { readonly kind: 'too_many'; readonly most: number }
  /** Too short, too long, or without a letter or digit; lengths in characters. */
  | { readonly kind: 'bad_length'; readonly least: number; readonly most: number }

/** What a place is told of at once, and when its chat is not to be disturbed. */
export interface WatchServices {
  list(place: Place): Promise<readonly Watch[]>
  /** A known project by any of its names is watched as that, anything else as a keyword. */
  add(place: Place, words: string): Promise<WatchOutcome>
  addProject(place: Place, projectId: number): Promise<WatchOutcome | { readonly kind: 'gone' }>
  /** What was stopped; null when there is no such. */
  remove(place: Place, id: number): Promise<Watch | null>
  removeWords(place: Place, words: string): Promise<Watch | null>
  quietHours(chatId: number): Promise<QuietHours | null>
  /** Null: never quiet. */
  setQuietHours(chatId: number, hours: QuietHours | null): Promise<void>
}
