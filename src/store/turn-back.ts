import { inTransaction } from './in-transaction.ts'
import type { StoreContext } from './schema.ts'
import { WAITING } from './waiting.ts'

/**
 * The clock was set back to `now`. What was queued by the old one would wait until that hour comes again; and what
 * arrives until then would lie before the beginning of the next digest and be in none.
 */
export async function turnBack(context: StoreContext, now: Date): Promise<void> {
  const at = now.getTime()
  await inTransaction(context, async ({ db }) => {
    for (const table of ['deliveries', 'alerts'] as const)
      await db
        .updateTable(table)
        .set({ notBefore: at })
        .where('state', '=', WAITING)
        .where('notBefore', '>', at)
        // What was put off has a reason to wait.
        .where('attempts', '=', 0)
        .execute()
    await db
      .updateTable('matches')
      .set({ matchedAt: at })
      .where('toldAt', 'is', null)
      .where('matchedAt', '>', at)
      .execute()
    await db
      .updateTable('subscriptions')
      .set({ newsFrom: at })
      .where('state', '=', 'active')
      .where((is) => is.or([is('newsFrom', 'is', null), is('newsFrom', '>', at)]))
      .execute()
  })
}
