/** What people with a role, or of a channel, are told without asking. */

import type { FailureReason } from './source.ts'

/** A source as a notice names it. */
export interface NamedSource {
  readonly id: number
  readonly title: string
  readonly url: string
  /** ISO instant: when it began to fail, or last had something new. */
  readonly since: string
}

export interface FailingSource extends NamedSource {
  readonly reason: FailureReason | null
  readonly message: string
  readonly failures: number
}

export interface SilentSource extends NamedSource {
  /** Whole days without anything new. */
  readonly days: number
  /** Days that usually lie between two days with news. */
  readonly everyDays: number
}

/** A notice names some sources, the worst first, and says how many there are. */
export type Notice =
  | { readonly kind: 'failing'; readonly sources: readonly FailingSource[]; readonly total: number }
  | { readonly kind: 'recovered'; readonly sources: readonly NamedSource[]; readonly total: number }
  | { readonly kind: 'silent'; readonly sources: readonly SilentSource[]; readonly total: number }
  /** No site can be reached: that is the fault of none of them. */
  | { readonly kind: 'outage'; readonly since: string; readonly total: number }
  | { readonly kind: 'outage_over'; readonly since: string; readonly until: string; readonly total: number }
  /** For whoever set the channel up: the bot may not post there any more. */
  | { readonly kind: 'channel_lost'; readonly channelId: number; readonly title: string }

/** A time in which no site could be reached from here; it lasts while `until` is null. */
export interface Outage {
  readonly since: string
  readonly until: string | null
}
