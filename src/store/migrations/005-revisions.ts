import { type Kysely, type SqlBool, sql } from 'kysely'
import { type Dialect, numbered } from './numbered.ts'

/** What an article needs to stay one while its site edits, moves and repeats it, and what it said before. */
export async function addRevisions(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  // SQLite adds one column a statement.
  const articles = () => db.schema.alterTable('articles')
  await articles().addColumn('content_key', 'text').execute()
  await articles().addColumn('text_key', 'text').execute()
  await articles().addColumn('title_key', 'text').execute()
  await articles().addColumn('read_at', 'bigint').execute()
  await articles().addColumn('reread_at', 'bigint').execute()
  await articles()
    .addColumn('rereads', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await articles().addColumn('attachments', 'text').execute()
  await db.schema
    .createTable('article_addresses')
    .addColumn('url_key', 'text', (c) => c.primaryKey())
    .addColumn('article_id', 'bigint', (c) => c.notNull().references('articles.id'))
    .execute()
  await numbered(db, 'revisions', dialect)
    .addColumn('article_id', 'bigint', (c) => c.notNull().references('articles.id'))
    .addColumn('replaced_at', 'bigint', (c) => c.notNull())
    .addColumn('brief', 'text', (c) => c.notNull())
    .addColumn('changes', 'text', (c) => c.notNull())
    .execute()
  await addIndexes(db)
}

async function addIndexes(db: Kysely<unknown>): Promise<void> {
  // Few articles are to be read again at a time, of however many there are.
  await db.schema
    .createIndex('articles_reread')
    .on('articles')
    .columns(['state', 'reread_at'])
    .where(sql<SqlBool>`reread_at is not null`)
    .execute()
  await db.schema.createIndex('articles_text').on('articles').column('text_key').execute()
  await db.schema.createIndex('articles_title').on('articles').columns(['title_key', 'found_at']).execute()
  await db.schema.createIndex('revisions_of').on('revisions').columns(['article_id', 'id']).execute()
  await db.schema.createIndex('revisions_at').on('revisions').column('replaced_at').execute()
}
