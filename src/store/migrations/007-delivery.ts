import type { Kysely } from 'kysely'

/** What delivery at a great number of chats needs: a common rate, digests that reach back, and a way to purge. */
export async function addDelivery(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('subscriptions').addColumn('news_from', 'bigint').execute()
  await db.schema
    .createTable('pace')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('per_second', 'double precision', (c) => c.notNull())
    .addColumn('next_at', 'double precision', (c) => c.notNull())
    .addColumn('held_until', 'double precision', (c) => c.notNull())
    .addColumn('slowed_at', 'double precision', (c) => c.notNull())
    .execute()
  // Whether a text is still used is asked for each that is purged, and by the reference at each deletion.
  await db.schema.createIndex('deliveries_body').on('deliveries').column('body_id').execute()
  await db.schema.createIndex('digests_age').on('digests').column('created_at').execute()
}
