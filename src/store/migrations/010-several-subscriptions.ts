import { type Kysely, type SqlBool, sql } from 'kysely'
import { type Dialect, numbered } from './numbered.ts'

/** Several subscriptions in one place, each at several hours of a day; and channels, which are set up from elsewhere. */
export async function addSeveralSubscriptions(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await addHours(db)
  const table = () => db.schema.alterTable('subscriptions')
  await table()
    .addColumn('name', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
  await table()
    .addColumn('number', 'integer', (c) => c.notNull().defaultTo(1))
    .execute()
  await table().addColumn('ended_at', 'bigint').execute()
  // Until now there was one in a place.
  await db.schema.dropIndex('subscriptions_active').execute()
  await db.schema
    .createIndex('subscriptions_active')
    .unique()
    .on('subscriptions')
    .columns(['chat_id', 'thread_id', 'number'])
    .where(sql<SqlBool>`state = 'active'`)
    .execute()
  await addChannels(db, dialect)
}

/** A digest was its subscription's and day's; now it is its day's and hour's. */
async function addHours(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('subscriptions').renameColumn('time', 'times').execute()
  await db.schema.alterTable('digests').renameColumn('date', 'slot').execute()
  await sql`update digests set slot = slot || ' ' ||
    (select times from subscriptions where subscriptions.id = digests.subscription_id)`.execute(db)
}

async function addChannels(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await numbered(db, 'channels', dialect)
    .addColumn('chat_id', 'bigint', (c) => c.notNull().unique())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('set_up_by', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('channel_people')
    .addColumn('channel_id', 'bigint', (c) => c.notNull().references('channels.id').onDelete('cascade'))
    .addColumn('user_id', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('channel_people_key', ['channel_id', 'user_id'])
    .execute()
  await db.schema.createIndex('channel_people_user').on('channel_people').column('user_id').execute()
}
