import type { FailingSource, Notice, Outage, SilentSource } from '../domain/notice.ts'

/**
 * What administrators are told, as an outbox, and which episodes they know of. Each `tell`, `begin` and `end` queues one
 * message for each of `to`, at most once for an episode however many processes see it, and gives how many were queued.
 */
export interface NoticeStore {
  /** Those of these that are not told yet. */
  tellFailing(sources: readonly FailingSource[], to: readonly number[], now: Date): Promise<number>
  /** All that were told to fail and work again. */
  tellRecovered(to: readonly number[], now: Date): Promise<number>
  /** Marks these as silent, and tells of those that were not. */
  tellSilent(sources: readonly SilentSource[], to: readonly number[], now: Date): Promise<number>
  beginOutage(outage: { since: Date; total: number }, to: readonly number[], now: Date): Promise<number>
  /** What failed in it is due at once. */
  endOutage(to: readonly number[], now: Date): Promise<number>
  lastOutage(): Promise<Outage | null>
  /** When a message of this kind was last queued, of the last month. */
  lastAt(kind: Notice['kind']): Promise<Date | null>
  claim(now: Date, limit: number, until: Date): Promise<QueuedNotice[]>
  settle(id: number, state: 'sent' | 'dropped'): Promise<void>
  putOff(id: number, notBefore: Date): Promise<void>
  purge(now: Date): Promise<void>
}

export interface QueuedNotice {
  readonly id: number
  readonly userId: number
  readonly notice: Notice
}
