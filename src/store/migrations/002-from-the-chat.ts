import type { Kysely } from 'kysely'
import { type Dialect, numbered } from './numbered.ts'

/** What administration from the chat needs: sources that pause, roles, and the log of changes. */
export async function addChatAdministration(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  // SQLite adds one column a statement.
  const sources = () => db.schema.alterTable('sources')
  await sources()
    .addColumn('state', 'text', (c) => c.notNull().defaultTo('active'))
    .execute()
  await sources()
    .addColumn('settings', 'text', (c) => c.notNull().defaultTo('{}'))
    .execute()
  await sources().addColumn('last_reason', 'text').execute()
  // Whoever was an administrator before there were roles had claimed the bot.
  await db.schema
    .alterTable('admins')
    .addColumn('role', 'text', (c) => c.notNull().defaultTo('owner'))
    .execute()
  await numbered(db, 'audit', dialect)
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('source_id', 'bigint')
    .addColumn('details', 'text', (c) => c.notNull())
    .execute()
  // For what a source has brought; the articles themselves are many.
  await db.schema
    .createIndex('articles_of_source')
    .on('articles')
    .columns(['source_id', 'found_at'])
    .execute()
}
