import type { Kysely } from 'kysely'

/** Which chats may look into an edition, besides those to which it was sent in the last month. */
export async function addEditionChats(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('edition_chats')
    .addColumn('edition_id', 'bigint', (c) => c.notNull().references('editions.id').onDelete('cascade'))
    .addColumn('chat_id', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('edition_chats_once', ['edition_id', 'chat_id'])
    .execute()
  // A chat that gets another id takes its editions along.
  await db.schema.createIndex('edition_chats_chat').on('edition_chats').column('chat_id').execute()
}
