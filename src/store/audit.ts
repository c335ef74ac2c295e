import type { Selectable } from 'kysely'
import type { Actor } from '../domain/access.ts'
import type { AuditEntry } from '../domain/audit.ts'
import type { AuditStore } from './admin-store.ts'
import { toIso } from './instant.ts'
import type { AuditTable, StoreContext } from './schema.ts'

/** The log of changes as rows. */
export function createAuditStore({ db }: StoreContext): AuditStore {
  return {
    async add({ actor, action, sourceId, details }, now) {
      const entry = { at: now.getTime(), actor: actorText(actor), action, details }
      await db
        .insertInto('audit')
        .values({ ...entry, sourceId: sourceId ?? null })
        .execute()
    },

    async list({ limit, before }) {
      const newest = db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit)
      const rows = await (before === undefined ? newest : newest.where('id', '<', before)).execute()
      return rows.map(toEntry)
    },
  }
}

function actorText(actor: Actor): string {
  return actor.kind === 'user' ? `user:${actor.userId}` : actor.kind
}

function toEntry({ id, at, actor, action, sourceId, details }: Selectable<AuditTable>): AuditEntry {
  return { id, at: toIso(at), actor: toActor(actor), action, sourceId, details }
}

function toActor(text: string): Actor {
  const userId = /^user:(-?\d+)$/.exec(text)?.[1]
  if (userId !== undefined) return { kind: 'user', userId: Number(userId) }
  return { kind: text === 'cli' ? 'cli' : 'system' }
}
