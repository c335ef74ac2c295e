import { type Kysely, type SqlBool, sql } from 'kysely'
import { type Dialect, numbered } from './numbered.ts'

/** What endurance needs: since when a source fails or is silent, outages, what administrators are told, tried addresses. */
export async function addEndurance(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  for (const column of ['failing_since', 'failing_told_at', 'silent_since'])
    await db.schema.alterTable('sources').addColumn(column, 'bigint').execute()
  // What failed already has done so since it last worked, as far as is known.
  await sql`update sources set failing_since = coalesce(last_ok_at, added_at) where failures > 0`.execute(db)
  // For the rhythm of a source; the days are found by jumps from one to the one before.
  await db.schema
    .createIndex('articles_news_of_source')
    .on('articles')
    .columns(['source_id', 'news_at'])
    .execute()
  await numbered(db, 'outages', dialect)
    .addColumn('since', 'bigint', (c) => c.notNull())
    .addColumn('ended_at', 'bigint')
    .execute()
  // One lasts at a time, whoever notices it.
  await sql`create unique index outages_open on outages ((ended_at is null)) where ended_at is null`.execute(
    db,
  )
  await numbered(db, 'notices', dialect)
    .addColumn('user_id', 'bigint', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('not_before', 'bigint', (c) => c.notNull())
    .addColumn('claimed_until', 'bigint')
    .addColumn('state', 'text', (c) => c.notNull().defaultTo('waiting'))
    .execute()
  await db.schema
    .createIndex('notices_due')
    .on('notices')
    .columns(['not_before', 'id'])
    .where(sql<SqlBool>`state = 'waiting'`)
    .execute()
  await db.schema.createIndex('notices_of_kind').on('notices').columns(['kind', 'created_at']).execute()
  await db.schema
    .createTable('catalogue_checks')
    .addColumn('address_key', 'text', (c) => c.primaryKey())
    .addColumn('checked_at', 'bigint', (c) => c.notNull())
    .addColumn('reason', 'text')
    .execute()
}
