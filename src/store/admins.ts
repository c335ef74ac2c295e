import type { AdminStore } from './admin-store.ts'
import { toIso } from './instant.ts'
import type { StoreContext } from './schema.ts'

/** Who has which role, by Telegram user id. */
export function createAdminStore({ db }: StoreContext): AdminStore {
  return {
    async list() {
      const rows = await db.selectFrom('admins').selectAll().orderBy('addedAt').orderBy('userId').execute()
      return rows.map(({ userId, role, addedAt }) => ({ userId, role, addedAt: toIso(addedAt) }))
    },

    async add(userId, role, now) {
      await db
        .insertInto('admins')
        .values({ userId, role, addedAt: now.getTime() })
        .onConflict((conflict) => conflict.column('userId').doUpdateSet({ role }))
        .execute()
    },

    async remove(userId) {
      const removed = await db
        .deleteFrom('admins')
        .where('userId', '=', userId)
        .returning('userId')
        .executeTakeFirst()
      return removed !== undefined
    },
  }
}
