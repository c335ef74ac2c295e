import { type CreateTableBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import { type Dialect, numbered } from './numbered.ts'

/** The first tables. Types are those that both databases spell alike: bigint, integer, double precision, text. */
export async function createFirstTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createSources(db, dialect)
  await createArticles(db, dialect)
  await createBriefs(db)
  await createProjects(db, dialect)
  await createBriefParts(db)
  await createSearch(db, dialect)
  await createSubscriptions(db, dialect)
  await createDeliveries(db, dialect)
  await createAdminsAndCache(db)
}

async function createSources(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await numbered(db, 'sources', dialect)
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('url_key', 'text', (c) => c.notNull().unique())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('added_at', 'bigint', (c) => c.notNull())
    .addColumn('removed_at', 'bigint')
    .addColumn('next_check_at', 'bigint', (c) => c.notNull())
    .addColumn('claimed_until', 'bigint')
    .addColumn('last_checked_at', 'bigint')
    .addColumn('last_ok_at', 'bigint')
    .addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('last_error', 'text')
    .execute()
  await db.schema.createIndex('sources_due').on('sources').column('next_check_at').execute()
}

async function createArticles(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await numbered(db, 'articles', dialect)
    .addColumn('source_id', 'bigint', (c) => c.notNull().references('sources.id'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('backlog', 'integer', (c) => c.notNull())
    .addColumn('news_at', 'bigint', (c) => c.notNull())
    .addColumn('found_at', 'bigint', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('next_try_at', 'bigint', (c) => c.notNull())
    .addColumn('claimed_until', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('duplicate_of', 'bigint', (c) => c.references('articles.id'))
    .addColumn('url_key', 'text', (c) => c.notNull().unique())
    .addColumn('guid_key', 'text')
    .addColumn('page_key', 'text', (c) => c.unique())
    .addColumn('item_url', 'text', (c) => c.notNull())
    .addColumn('item_title', 'text', (c) => c.notNull())
    .addColumn('item_published_at', 'text')
    .addColumn('item_guid', 'text')
    .addColumn('item_content', 'text')
    .addColumn('url', 'text')
    .addColumn('title', 'text')
    .addColumn('published_at', 'text')
    .addColumn('language', 'text')
    .addColumn('source_name', 'text')
    .addColumn('cuts', 'text', (c) => c.notNull().defaultTo('[]'))
    .addColumn('text', 'text')
    .addUniqueConstraint('articles_guid', ['source_id', 'guid_key'])
    .execute()
  // Serves both claims (news before backlog, then first come first served) and the counts by state.
  await db.schema
    .createIndex('articles_work')
    .on('articles')
    .columns(['state', 'backlog', 'next_try_at'])
    .execute()
  await db.schema.createIndex('articles_news').on('articles').column('news_at').execute()
}

async function createBriefs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('briefs')
    .addColumn('article_id', 'bigint', (c) => c.primaryKey().references('articles.id'))
    .addColumn('url', 'text')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('published_at', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('relevance', 'double precision', (c) => c.notNull())
    .addColumn('headline', 'text', (c) => c.notNull())
    .addColumn('engine', 'text', (c) => c.notNull())
    .addColumn('prompt_version', 'text')
    .addColumn('written_at', 'bigint', (c) => c.notNull())
    .addColumn('text', 'text')
    .execute()
}

async function createProjects(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await numbered(db, 'projects', dialect)
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('place', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('project_names')
    .addColumn('project_id', 'bigint', (c) => c.notNull().references('projects.id').onDelete('cascade'))
    .addColumn('name_key', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('project_names_key', ['project_id', 'name_key'])
    .execute()
  await db.schema
    .createTable('project_keys')
    .addColumn('project_id', 'bigint', (c) => c.notNull().references('projects.id').onDelete('cascade'))
    .addColumn('key_hash', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('project_keys_key', ['key_hash', 'project_id'])
    .execute()
  await db.schema.createIndex('project_keys_of').on('project_keys').column('project_id').execute()
}

async function createBriefParts(db: Kysely<unknown>): Promise<void> {
  const part = (table: string): CreateTableBuilder<string, 'article_id' | 'position'> =>
    db.schema
      .createTable(table)
      .addColumn('article_id', 'bigint', (c) =>
        c.notNull().references('briefs.article_id').onDelete('cascade'),
      )
      .addColumn('position', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['article_id', 'position'])

  await part('figures')
    .addColumn('project_id', 'bigint', (c) => c.references('projects.id'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('value', 'double precision', (c) => c.notNull())
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('bound', 'text', (c) => c.notNull())
    .addColumn('metric', 'text', (c) => c.notNull())
    .addColumn('subject', 'text')
    .addColumn('project', 'text')
    .addColumn('period', 'text')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('change', 'text')
    .addColumn('key', 'integer', (c) => c.notNull())
    .addColumn('evidence', 'text', (c) => c.notNull())
    .addColumn('evidence_start', 'integer', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('figures_project').on('figures').column('project_id').execute()

  await part('directives')
    .addColumn('issuer', 'text')
    .addColumn('role', 'text')
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('deadline', 'text')
    .addColumn('target', 'text')
    .addColumn('key', 'integer', (c) => c.notNull())
    .addColumn('evidence', 'text', (c) => c.notNull())
    .addColumn('evidence_start', 'integer', (c) => c.notNull())
    .execute()

  await part('mentions')
    .addColumn('project_id', 'bigint', (c) => c.notNull().references('projects.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('aliases', 'text', (c) => c.notNull())
    .addColumn('place', 'text')
    .addColumn('key', 'integer', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('mentions_project').on('mentions').column('project_id').execute()
}

/** The tokens of each briefed article; src/store/full-text.ts is the only reader and writer. */
async function createSearch(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  if (dialect === 'sqlite') {
    // Tokens come ready made, so every visible character is a part of one and only blanks part them.
    await sql`create virtual table article_search using fts5(tokens, content='', contentless_delete=1,
      tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co Cn Cf'")`.execute(db)
    return
  }
  await sql`create table article_search (article_id bigint primary key, tokens tsvector not null)`.execute(db)
  await sql`create index article_search_tokens on article_search using gin (tokens)`.execute(db)
}

async function createSubscriptions(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await db.schema
    .createTable('chats')
    .addColumn('chat_id', 'bigint', (c) => c.primaryKey())
    .addColumn('locale', 'text', (c) => c.notNull())
    .addColumn('timezone', 'text', (c) => c.notNull())
    .addColumn('time', 'text', (c) => c.notNull())
    .execute()
  await numbered(db, 'subscriptions', dialect)
    .addColumn('chat_id', 'bigint', (c) => c.notNull())
    .addColumn('thread_id', 'bigint', (c) => c.notNull())
    .addColumn('locale', 'text', (c) => c.notNull())
    .addColumn('timezone', 'text', (c) => c.notNull())
    .addColumn('time', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('next_digest_at', 'bigint', (c) => c.notNull())
    .addColumn('claimed_until', 'bigint')
    .addColumn('end_reason', 'text')
    .execute()
  const active = sql<SqlBool>`state = 'active'`
  await db.schema
    .createIndex('subscriptions_active')
    .unique()
    .on('subscriptions')
    .columns(['chat_id', 'thread_id'])
    .where(active)
    .execute()
  await db.schema
    .createIndex('subscriptions_chat')
    .on('subscriptions')
    .columns(['chat_id', 'thread_id'])
    .execute()
  await db.schema
    .createIndex('subscriptions_due')
    .on('subscriptions')
    .column('next_digest_at')
    .where(active)
    .execute()
}

async function createDeliveries(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await numbered(db, 'digests', dialect)
    .addColumn('subscription_id', 'bigint', (c) => c.notNull().references('subscriptions.id'))
    .addColumn('date', 'text', (c) => c.notNull())
    .addColumn('parts', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('digests_day', ['subscription_id', 'date'])
    .execute()
  await numbered(db, 'bodies', dialect)
    .addColumn('hash', 'text', (c) => c.notNull().unique())
    .addColumn('html', 'text', (c) => c.notNull())
    .execute()
  await numbered(db, 'deliveries', dialect)
    .addColumn('digest_id', 'bigint', (c) => c.notNull().references('digests.id').onDelete('cascade'))
    .addColumn('chat_id', 'bigint', (c) => c.notNull())
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('body_id', 'bigint', (c) => c.notNull().references('bodies.id'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('not_before', 'bigint', (c) => c.notNull())
    .addColumn('claimed_until', 'bigint')
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('message_id', 'bigint')
    .addColumn('sent_at', 'bigint')
    .addColumn('last_error', 'text')
    .addUniqueConstraint('deliveries_part', ['digest_id', 'part'])
    .execute()
  // What is sent leaves the first two, so that a claim costs the same after ten years of digests.
  // No index over all states: SQLite would take it for the claim, and read all that waits.
  const waiting = sql<SqlBool>`state = 'waiting'`
  await db.schema
    .createIndex('deliveries_due')
    .on('deliveries')
    .columns(['not_before', 'digest_id', 'part'])
    .where(waiting)
    .execute()
  await db.schema
    .createIndex('deliveries_chat')
    .on('deliveries')
    .columns(['chat_id', 'digest_id', 'part'])
    .where(waiting)
    .execute()
  await db.schema
    .createIndex('deliveries_sent')
    .on('deliveries')
    .column('sent_at')
    .where(sql<SqlBool>`state = 'sent'`)
    .execute()
  await db.schema
    .createIndex('deliveries_rejected')
    .on('deliveries')
    .column('id')
    .where(sql<SqlBool>`state = 'rejected'`)
    .execute()
}

async function createAdminsAndCache(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('admins')
    .addColumn('user_id', 'bigint', (c) => c.primaryKey())
    .addColumn('added_at', 'bigint', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('cache')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'bigint')
    .execute()
  await db.schema.createIndex('cache_expiry').on('cache').column('expires_at').execute()
}
