import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { describeError, UserError } from '../errors.ts'
import { createAdminStore } from './admins.ts'
import { createAlertStore } from './alerts.ts'
import { createArticleStore } from './articles.ts'
import { createAuditStore } from './audit.ts'
import { createBriefStore } from './briefs.ts'
import { createCacheStore } from './cache-rows.ts'
import { createCatalogueStore } from './catalogue.ts'
import { createChannelStore } from './channels.ts'
import { createChatStore } from './chats.ts'
import { releaseAllClaims } from './claim-rows.ts'
import { createDeliveryStore } from './deliveries.ts'
import { createEditionStore } from './editions.ts'
import { createSearchStore } from './full-text.ts'
import { migrate } from './migrate.ts'
import { createNoticeStore } from './notices.ts'
import { openSqlite } from './open-sqlite.ts'
import { createPaceStore } from './pace.ts'
import { createProjectStore } from './projects.ts'
import { createRevisionStore } from './revisions.ts'
import type { Schema, StoreContext } from './schema.ts'
import { createSourceStore } from './sources.ts'
import { SqliteFileDialect } from './sqlite-dialect.ts'
import { sqliteFault } from './sqlite-fault.ts'
import type { Store } from './store.ts'
import { createSubscriptionStore } from './subscriptions.ts'
import { turnBack } from './turn-back.ts'
import { createWatchStore } from './watches.ts'

export interface StoreOptions {
  /** A file's path for SQLite, or postgres://user:password@host:port/database. */
  readonly url: string
  /** The clock by which cached rows expire. */
  readonly now?: () => Date
}

/**
 * Opens the store and brings its tables up to date. Throws a `UserError` of one line, without
 * secrets, when file or server cannot be used or a newer program wrote the database.
 */
export async function openStore({ url, now = () => new Date() }: StoreOptions): Promise<Store> {
  const { db, dialect, place } = await connect(url)
  try {
    await migrate(db.withoutPlugins() as Kysely<unknown>, dialect, place)
    return createStore({ db, dialect, now })
  } catch (error) {
    await db.destroy()
    if (error instanceof UserError) throw error
    throw new UserError(
      `${place} cannot be used: ${describeError(error)}`,
      'Check that it is a database of Kaigong, of PostgreSQL 14 or newer, or SQLite.',
      { cause: error },
    )
  }
}

/** The store over open connections to a database whose tables are there. */
export function createStore(context: StoreContext): Store {
  return {
    dialect: context.dialect,
    sources: createSourceStore(context),
    articles: createArticleStore(context),
    briefs: createBriefStore(context),
    revisions: createRevisionStore(context),
    projects: createProjectStore(context),
    search: createSearchStore(context),
    chats: createChatStore(context),
    subscriptions: createSubscriptionStore(context),
    channels: createChannelStore(context),
    deliveries: createDeliveryStore(context),
    editions: createEditionStore(context),
    pace: createPaceStore(context),
    watches: createWatchStore(context),
    alerts: createAlertStore(context),
    admins: createAdminStore(context),
    audit: createAuditStore(context),
    notices: createNoticeStore(context),
    catalogue: createCatalogueStore(context),
    cache: createCacheStore(context),
    releaseClaims: () => releaseAllClaims(context),
    turnBack: (now) => turnBack(context, now),
    close: () => context.db.destroy(),
  }
}

interface Connection {
  readonly db: Kysely<Schema>
  readonly dialect: StoreContext['dialect']
  readonly place: string
}

async function connect(url: string): Promise<Connection> {
  const plugins = [new CamelCasePlugin()]
  if (/^postgres(ql)?:/i.test(url)) {
    const { openPostgres } = await import('./open-postgres.ts')
    const { pool, place } = openPostgres(url)
    return { db: new Kysely({ dialect: new PostgresDialect({ pool }), plugins }), dialect: 'postgres', place }
  }
  const database = openSqlite(url)
  const dialect = new SqliteFileDialect(database, (error) => sqliteFault(error, url))
  return { db: new Kysely({ dialect, plugins }), dialect: 'sqlite', place: `The database ${url}` }
}
