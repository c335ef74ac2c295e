import type { Actor } from './access.ts'

/** What can be done that somebody may later ask about. */
export type AuditAction =
  | 'source.add'
  | 'source.remove'
  | 'source.restore'
  | 'source.pause'
  | 'source.resume'
  | 'source.edit'
  | 'source.move'
  | 'sources.import'
  | 'sources.export'
  | 'member.add'
  | 'member.remove'

/** One line of the log of changes. */
export interface AuditEntry {
  readonly id: number
  readonly at: string
  readonly actor: Actor
  readonly action: AuditAction
  readonly sourceId: number | null
  /** What it was about, as people know it: a title, an address, a person with a role. */
  readonly details: string
}
