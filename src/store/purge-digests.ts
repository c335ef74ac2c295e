import type { StoreContext } from './schema.ts'
import { WAITING } from './waiting.ts'

/** Forgets old digests with their messages, and the texts that no message has any more. Inside a transaction. */
export async function purgeDigests({ db }: StoreContext, before: Date, limit: number): Promise<number> {
  const old = db
    .selectFrom('digests')
    .select('digests.id')
    .where('digests.createdAt', '<', before.getTime())
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('deliveries')
            .select('deliveries.id')
            .whereRef('deliveries.digestId', '=', 'digests.id')
            .where('deliveries.state', '=', WAITING),
        ),
      ),
    )
    .orderBy('digests.createdAt')
    .limit(limit)
  const purged = await db.deleteFrom('digests').where('id', 'in', old).returning('id').execute()
  if (purged.length === 0) return 0
  await db
    .deleteFrom('bodies')
    .where((is) =>
      is.not(
        is.exists(is.selectFrom('deliveries').select('id').whereRef('deliveries.bodyId', '=', 'bodies.id')),
      ),
    )
    .execute()
  return purged.length
}
