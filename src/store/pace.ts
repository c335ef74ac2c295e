import { sql } from 'kysely'
import type { Rate } from '../domain/delivery.ts'
import type { PaceStore } from './delivery-store.ts'
import { inTransaction } from './in-transaction.ts'
import type { StoreContext } from './schema.ts'

const ONLY = 1

/** One row, which whoever changes it locks. */
export function createPaceStore(context: StoreContext): PaceStore {
  return {
    change: (change) =>
      inTransaction(context, async (inside) => {
        const known = await lock(inside)
        const rate = change(known, await clockOf(inside))
        const row = { id: ONLY, ...rate, slowedAt: Math.max(0, rate.slowedAt) }
        // There is nothing to lock before the first: of those who add it at once all but one begin anew.
        if (known === null) await inside.db.insertInto('pace').values(row).execute()
        else await inside.db.updateTable('pace').set(row).where('id', '=', ONLY).execute()
        return rate
      }),
  }
}

async function lock({ db, dialect }: StoreContext): Promise<Rate | null> {
  const query = db.selectFrom('pace').select(['perSecond', 'nextAt', 'heldUntil', 'slowedAt'])
  const row = await (dialect === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
  return row ?? null
}

/** Read after the row is locked, for waiting takes time. */
async function clockOf({ db, dialect, now }: StoreContext): Promise<number> {
  if (dialect === 'sqlite') return now().getTime()
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::double precision as ms`.execute(db)
  return rows[0]?.ms ?? now().getTime()
}
