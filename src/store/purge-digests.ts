import { admitChats } from './edition-chats.ts'
import { inChunks } from './in-chunks.ts'
import type { StoreContext } from './schema.ts'
import { WAITING } from './waiting.ts'

/** Forgets old digests with their messages, and the texts that no message has any more. Inside a transaction. */
export async function purgeDigests(context: StoreContext, before: Date, limit: number): Promise<number> {
  const { db } = context
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
  const purged = await db
    .deleteFrom('digests')
    .where('id', 'in', old)
    .returning(['id', 'subscriptionId', 'editionId'])
    .execute()
  if (purged.length === 0) return 0
  await keepOpen(context, purged)
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

/** What they told is kept longer, and the buttons under them work as long. */
async function keepOpen(
  context: StoreContext,
  purged: readonly { readonly subscriptionId: number; readonly editionId: number | null }[],
): Promise<void> {
  const chats = new Map<number, number>()
  for (const chunk of inChunks([...new Set(purged.map(({ subscriptionId }) => subscriptionId))])) {
    const rows = await context.db
      .selectFrom('subscriptions')
      .select(['id', 'chatId'])
      .where('id', 'in', chunk)
      .execute()
    for (const { id, chatId } of rows) chats.set(id, chatId)
  }
  await admitChats(
    context,
    purged.flatMap(({ subscriptionId, editionId }) => {
      const chatId = chats.get(subscriptionId)
      return editionId === null || chatId === undefined ? [] : [{ editionId, chatId }]
    }),
  )
}
