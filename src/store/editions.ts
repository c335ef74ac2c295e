import type { Edition, KeptEdition } from '../domain/edition.ts'
import type { EditionStore } from './delivery-store.ts'
import { admitChats, isOpenTo } from './edition-chats.ts'
import { inTurns } from './in-chunks.ts'
import type { StoreContext } from './schema.ts'
import { NO_THREAD } from './subscription-rows.ts'
import { textKey } from './text-key.ts'

/** An edition of a great day is a tenth of a megabyte. */
const READ_AT_ONCE = 10

/** What digests told. The same digest goes to many chats; what it told is kept once. */
export function createEditionStore(context: StoreContext): EditionStore {
  const { db } = context
  const load = async (ids: readonly number[], change = asItIs) => {
    const editions = new Map<number, KeptEdition>()
    for await (const chunk of inTurns(ids, READ_AT_ONCE)) {
      const rows = await db
        .selectFrom('editions')
        .select(['id', 'content'])
        .where('id', 'in', chunk)
        .execute()
      for (const { id, content } of rows) editions.set(id, change(toEdition(id, content)))
    }
    return editions
  }
  return {
    async keep(edition, now) {
      const content = JSON.stringify(edition)
      const hash = textKey(content)
      await db
        .insertInto('editions')
        .values({ hash, content, createdAt: now.getTime() })
        .onConflict((conflict) => conflict.column('hash').doNothing())
        .execute()
      const { id } = await db
        .selectFrom('editions')
        .select('id')
        .where('hash', '=', hash)
        .executeTakeFirstOrThrow()
      return id
    },

    async get(id) {
      return (await load([id])).get(id) ?? null
    },

    admit: (id, chatId) => admitChats(context, [{ editionId: id, chatId }]),
    isOpenTo: (id, chatId) => isOpenTo(context, id, chatId),

    async toldTo(subscriptionIds, since) {
      const told = new Map<number, number[]>()
      for await (const chunk of inTurns(subscriptionIds, 500)) {
        const rows = await db
          .selectFrom('digests')
          .select(['subscriptionId', 'editionId'])
          .where('subscriptionId', 'in', chunk)
          .where('createdAt', '>=', since.getTime())
          .where('editionId', 'is not', null)
          .orderBy('id')
          .execute()
        for (const { subscriptionId, editionId } of rows) {
          if (editionId === null) continue
          told.set(subscriptionId, [...(told.get(subscriptionId) ?? []), editionId])
        }
      }
      const editions = await load([...new Set([...told.values()].flat())], onlyShown)
      return new Map(
        [...told].map(([id, editionIds]) => [id, editionIds.flatMap((each) => editions.get(each) ?? [])]),
      )
    },

    async lastOf({ chatId, threadId }) {
      const row = await db
        .selectFrom('digests')
        .innerJoin('subscriptions', 'subscriptions.id', 'digests.subscriptionId')
        .select(['digests.editionId', 'digests.createdAt'])
        .where('subscriptions.chatId', '=', chatId)
        .where('subscriptions.threadId', '=', threadId ?? NO_THREAD)
        .where('digests.editionId', 'is not', null)
        .orderBy('digests.id', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && row.editionId !== null ? { id: row.editionId, at: new Date(row.createdAt) } : null
    },

    async purge(before) {
      const { numDeletedRows } = await db
        .deleteFrom('editions')
        .where('createdAt', '<', before.getTime())
        .executeTakeFirst()
      return Number(numDeletedRows)
    },
  }
}

/** As it was kept; nobody but `keep` writes there. */
function toEdition(id: number, content: string): KeptEdition {
  const edition: Edition = JSON.parse(content)
  return { ...edition, id }
}

function asItIs(edition: KeptEdition): KeptEdition {
  return edition
}

/** What its reader was told; what stood behind it takes ten times the memory. */
function onlyShown(edition: KeptEdition): KeptEdition {
  return { ...edition, stories: edition.stories.slice(0, edition.shown) }
}
