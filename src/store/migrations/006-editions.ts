import type { Kysely } from 'kysely'
import { type Dialect, numbered } from './numbered.ts'

/** What each digest told, and the buttons under messages. */
export async function addEditions(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await numbered(db, 'editions', dialect)
    .addColumn('hash', 'text', (c) => c.notNull().unique())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('editions_age').on('editions').column('created_at').execute()
  await db.schema
    .alterTable('digests')
    .addColumn('edition_id', 'bigint', (c) => c.references('editions.id').onDelete('set null'))
    .execute()
  // What is purged is looked for in the digests by their edition.
  await db.schema.createIndex('digests_edition').on('digests').column('edition_id').execute()
  await db.schema.alterTable('bodies').addColumn('buttons', 'text').execute()
}
