import type { MemberOutcome, MemberServices } from '../bot/member-services.ts'
import type { Actor, Member, Role } from '../domain/access.ts'
import type { AuditAction } from '../domain/audit.ts'
import type { App } from './create-app.ts'

/** Who has which role: those of ADMIN_IDS are owners and stay so, the others are named in the chat. */
export function createMembers(app: App, localAdmins: readonly number[]): MemberServices {
  const { store, config } = app
  const configured = [...config.adminIds, ...localAdmins]

  const list = async (): Promise<Member[]> => {
    const named = await store.admins.list()
    const addedAt = app.vitals.startedAt.toISOString()
    const owners = configured.map((userId): Member => ({ userId, role: 'owner', addedAt }))
    return [...owners, ...named.filter(({ userId }) => !configured.includes(userId))]
  }

  const roleOf = async (userId: number): Promise<Role | null> =>
    (await list()).find((member) => member.userId === userId)?.role ?? null

  /** An owner names anybody, as whoever may start the program; an administrator editors only; nobody the owners of the settings. */
  const mayName = async (by: Actor, of: Role | null): Promise<boolean> => {
    if (by.kind !== 'user') return by.kind === 'cli'
    const role = await roleOf(by.userId)
    return role === 'owner' || (role === 'administrator' && (of === null || of === 'editor'))
  }

  return {
    list,
    roleOf,
    async add(userId, role, by): Promise<MemberOutcome> {
      const before = await roleOf(userId)
      if (!(await mayName(by, before)) || !(await mayName(by, role))) return 'not_allowed'
      if (configured.includes(userId)) return 'configured'
      if (before === 'owner' && role !== 'owner' && (await isLastOwner(list))) return 'last_owner'
      await store.admins.add(userId, role, app.parts.now())
      await note(app, by, 'member.add', `${userId} ${role}`)
      return 'done'
    },
    async remove(userId, by): Promise<MemberOutcome> {
      const role = await roleOf(userId)
      if (role === null) return 'unknown'
      if (!(await mayName(by, role))) return 'not_allowed'
      if (configured.includes(userId)) return 'configured'
      if (role === 'owner' && (await isLastOwner(list))) return 'last_owner'
      await store.admins.remove(userId)
      await note(app, by, 'member.remove', `${userId} ${role}`)
      return 'done'
    },
  }
}

async function isLastOwner(list: () => Promise<Member[]>): Promise<boolean> {
  return (await list()).filter(({ role }) => role === 'owner').length === 1
}

function note({ store, parts }: App, actor: Actor, action: AuditAction, details: string): Promise<void> {
  return store.audit.add({ actor, action, details }, parts.now())
}
