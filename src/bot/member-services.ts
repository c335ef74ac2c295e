import type { Actor, Member, Role } from '../domain/access.ts'

/** What came of naming or dismissing somebody. */
export type MemberOutcome =
  | 'done'
  /** Nobody of this number has a role. */
  | 'unknown'
  | 'not_allowed'
  /** ADMIN_IDS names them, so only the settings can change it. */
  | 'configured'
  | 'last_owner'

export interface MemberServices {
  list(): Promise<Member[]>
  roleOf(userId: number): Promise<Role | null>
  add(userId: number, role: Role, by: Actor): Promise<MemberOutcome>
  remove(userId: number, by: Actor): Promise<MemberOutcome>
}
