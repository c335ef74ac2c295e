import type { Actor, Member, Role } from '../domain/access.ts'
import type { AuditAction, AuditEntry } from '../domain/audit.ts'

export interface AdminStore {
  /** In the order they came. */
  list(): Promise<Member[]>
  /** Adds somebody; who is there already gets this role. */
  add(userId: number, role: Role, now: Date): Promise<void>
  remove(userId: number): Promise<boolean>
}

/** Who changed what, and when. */
export interface AuditStore {
  add(entry: AuditNote, now: Date): Promise<void>
  /** Newest first; `before`: only entries that are older than the one of this number. */
  list(query: { limit: number; before?: number }): Promise<AuditEntry[]>
}

export interface AuditNote {
  readonly actor: Actor
  readonly action: AuditAction
  readonly sourceId?: number
  readonly details: string
}
