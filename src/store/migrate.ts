import { type Kysely, Migrator } from 'kysely'
import { UserError } from '../errors.ts'
import { createFirstTables } from './migrations/001-first-tables.ts'
import { addChatAdministration } from './migrations/002-from-the-chat.ts'
import { addEndurance } from './migrations/004-endurance.ts'
import { addRevisions } from './migrations/005-revisions.ts'
import { addEditions } from './migrations/006-editions.ts'
import { addDelivery } from './migrations/007-delivery.ts'
import { addWishes } from './migrations/008-wishes.ts'
import { addWatches } from './migrations/009-watches.ts'
import { addSeveralSubscriptions } from './migrations/010-several-subscriptions.ts'
import { addEditionChats } from './migrations/011-edition-chats.ts'

/**
 * Every change of the tables since the first, in order, for both databases. A step that was
 * released is never edited; what it got wrong, a later one mends.
 */
const STEPS = {
  '001-first-tables': createFirstTables,
  '002-from-the-chat': addChatAdministration,
  '004-endurance': addEndurance,
  '005-revisions': addRevisions,
  '006-editions': addEditions,
  '007-delivery': addDelivery,
  '008-wishes': addWishes,
  '009-watches': addWatches,
  '010-several-subscriptions': addSeveralSubscriptions,
  '011-edition-chats': addEditionChats,
}

/**
 * Brings the tables up to this program, all steps or none. A database that a newer program wrote
 * is refused untouched: an older one would not know what it must keep.
 */
export async function migrate(
  db: Kysely<unknown>,
  dialect: 'sqlite' | 'postgres',
  place: string,
): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(STEPS).map(([name, up]) => [name, { up: (tx: Kysely<unknown>) => up(tx, dialect) }]),
  )
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    // Not Kysely's own names: another program may use them in the same PostgreSQL database.
    migrationTableName: 'kaigong_migration',
    migrationLockTableName: 'kaigong_migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new UserError(
      `${place} was written by a newer Kaigong than this one.`,
      'Update Kaigong, or restore the backup that was made before the update.',
      { cause: error },
    )
  }
  if (error) throw error
}
