import { type Kysely, type SqlBool, sql } from 'kysely'
import { type Dialect, numbered } from './numbered.ts'

/** What chats watch, which articles were found for it, and the messages that tell of them. */
export async function addWatches(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await numbered(db, 'watchers', dialect)
    .addColumn('chat_id', 'bigint', (c) => c.notNull())
    .addColumn('thread_id', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull().defaultTo('active'))
    .addUniqueConstraint('watchers_place', ['chat_id', 'thread_id'])
    .execute()
  await numbered(db, 'watches', dialect)
    .addColumn('watcher_id', 'bigint', (c) => c.notNull().references('watchers.id').onDelete('cascade'))
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    // A project that no article mentions any more is forgotten; its name is watched on.
    .addColumn('project_id', 'bigint', (c) => c.references('projects.id').onDelete('set null'))
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('watches_once', ['watcher_id', 'key'])
    .execute()
  await db.schema.createIndex('watches_key').on('watches').column('key').execute()
  await db.schema.createIndex('watches_project').on('watches').column('project_id').execute()
  await numbered(db, 'matches', dialect)
    .addColumn('watch_id', 'bigint', (c) => c.notNull().references('watches.id').onDelete('cascade'))
    .addColumn('article_id', 'bigint', (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('matched_at', 'bigint', (c) => c.notNull())
    .addColumn('told_at', 'bigint')
    .addUniqueConstraint('matches_once', ['watch_id', 'article_id', 'revision'])
    .execute()
  await db.schema
    .createIndex('matches_waiting')
    .on('matches')
    .columns(['matched_at', 'watch_id'])
    .where(sql<SqlBool>`told_at is null`)
    .execute()
  await db.schema.createIndex('matches_article').on('matches').column('article_id').execute()
  await numbered(db, 'alerts', dialect)
    .addColumn('watcher_id', 'bigint', (c) => c.notNull().references('watchers.id').onDelete('cascade'))
    .addColumn('html', 'text', (c) => c.notNull())
    .addColumn('buttons', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull().defaultTo('waiting'))
    .addColumn('not_before', 'bigint', (c) => c.notNull())
    .addColumn('claimed_until', 'bigint')
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('message_id', 'bigint')
    .addColumn('sent_at', 'bigint')
    .addColumn('last_error', 'text')
    .execute()
  await db.schema
    .createIndex('alerts_due')
    .on('alerts')
    .columns(['not_before', 'id'])
    .where(sql<SqlBool>`state = 'waiting'`)
    .execute()
  await db.schema.createIndex('alerts_watcher').on('alerts').column('watcher_id').execute()
  await db.schema
    .createTable('quiet_hours')
    .addColumn('chat_id', 'bigint', (c) => c.primaryKey())
    .addColumn('begins', 'text', (c) => c.notNull())
    .addColumn('ends', 'text', (c) => c.notNull())
    .execute()
  await addMatchedAt(db)
}

/** Briefs from before anybody could watch count as looked at. */
async function addMatchedAt(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('briefs').addColumn('matched_at', 'bigint').execute()
  await sql`update briefs set matched_at = written_at`.execute(db)
  await db.schema
    .createIndex('briefs_unmatched')
    .on('briefs')
    .column('article_id')
    .where(sql<SqlBool>`matched_at is null`)
    .execute()
}
