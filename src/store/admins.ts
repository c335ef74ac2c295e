import type { StoreContext } from './schema.ts'
import type { AdminStore } from './store.ts'

/** Who may administer, by Telegram user id. */
export function createAdminStore({ db }: StoreContext): AdminStore {
  return {
    async list() {
      const rows = await db
        .selectFrom('admins')
        .select('userId')
        .orderBy('addedAt')
        .orderBy('userId')
        .execute()
      return rows.map(({ userId }) => userId)
    },

    async add(userId, now) {
      await db
        .insertInto('admins')
        .values({ userId, addedAt: now.getTime() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
  }
}
