import type { AuditEntry } from '../domain/audit.ts'
import type { SourceHealth } from '../domain/source.ts'

/** How much there is of everything. */
export interface Stats {
  readonly sources: Readonly<Record<SourceHealth, number>>
  readonly articles: {
    readonly unread: number
    readonly unbriefed: number
    readonly briefed: number
    readonly unreadable: number
  }
  readonly projects: number
  readonly subscriptions: number
  /** Messages with digests, and those with alerts. */
  readonly deliveries: MessageCounts
  readonly alerts: MessageCounts
}

export interface MessageCounts {
  readonly waiting: number
  readonly sent: number
  readonly rejected: number
}

/** How the program itself is doing. */
export interface Health {
  readonly version: string
  readonly dialect: 'sqlite' | 'postgres'
  readonly startedAt: string
  readonly now: string
  readonly memoryBytes: number
  /** When the sources that were due were last asked, and how long that took; null before the first time. */
  readonly lastSweep: { readonly at: string; readonly ms: number } | null
  /** Sources that need somebody's care. */
  readonly sources: { readonly failing: number; readonly silent: number }
  /** Since when no site can be reached; null while some can. */
  readonly outageSince: string | null
  /** What is still to be done. */
  readonly waiting: {
    readonly unread: number
    readonly unbriefed: number
    readonly messages: number
    readonly alerts: number
  }
}

export interface OperationServices {
  stats(): Promise<Stats>
  health(): Promise<Health>
  /** Newest first; `before`: only entries older than the one of this number. */
  log(query: { limit: number; before?: number }): Promise<AuditEntry[]>
}
