import { sql } from 'kysely'
import type { StoreContext } from './schema.ts'
import type { CacheStore } from './store.ts'

/** The cache's rows; src/cache makes a Keyv of them. */
export function createCacheStore({ db, now }: StoreContext): CacheStore {
  return {
    async get(key) {
      const row = await db
        .selectFrom('cache')
        .select('value')
        .where('key', '=', key)
        .where((is) => is.or([is('expiresAt', 'is', null), is('expiresAt', '>', now().getTime())]))
        .executeTakeFirst()
      return row?.value ?? null
    },

    async set(key, value, expiresAt) {
      const entry = { value, expiresAt: expiresAt?.getTime() ?? null }
      await db
        .insertInto('cache')
        .values({ key, ...entry })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(entry))
        .execute()
    },

    async delete(key) {
      const deleted = await db.deleteFrom('cache').where('key', '=', key).returning('key').executeTakeFirst()
      return deleted !== undefined
    },

    async clear(prefix) {
      await db
        .deleteFrom('cache')
        .where(sql<boolean>`substr(key, 1, length(cast(${prefix} as text))) = ${prefix}`)
        .execute()
    },

    async purge(at) {
      const { numDeletedRows } = await db
        .deleteFrom('cache')
        .where('expiresAt', '<=', at.getTime())
        .executeTakeFirst()
      return Number(numDeletedRows)
    },
  }
}
