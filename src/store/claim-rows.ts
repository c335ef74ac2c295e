import type { SelectQueryBuilder } from 'kysely'
import type { StoreContext } from './schema.ts'

type WorkTable = 'sources' | 'articles' | 'subscriptions' | 'deliveries' | 'notices' | 'alerts'

/** The rows are read by their ids afterwards, and a statement takes 32,766 values. */
const MOST_AT_ONCE = 5_000

/**
 * Takes the first rows of those that `candidates` gives the ids of, until `until`, in one statement:
 * of two that ask at once each row goes to one (SQLite lets one write at a time, PostgreSQL skips
 * what another is just taking). Gives the ids taken, in no order.
 */
export async function claimRows<Tables extends keyof Database, Database>(
  { db, dialect }: StoreContext,
  table: WorkTable,
  candidates: SelectQueryBuilder<Database, Tables, { id: number }>,
  { limit, until }: { limit: number; until: Date },
): Promise<number[]> {
  const first = candidates.limit(Math.min(limit, MOST_AT_ONCE))
  const chosen = dialect === 'postgres' ? first.forUpdate().skipLocked() : first
  const rows = await db
    // Materialized: evaluated once, whatever the planner thinks, so that the limit holds.
    .with(
      (name) => name('chosen').materialized(),
      () => chosen,
    )
    // All of `WorkTable` have the two columns; Kysely's types want one name.
    .updateTable(table as 'sources')
    .set({ claimedUntil: until.getTime() })
    .where('id', 'in', (query) => query.selectFrom('chosen').select('chosen.id'))
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Frees everything that is claimed, also before its time. */
export async function releaseAllClaims({ db }: StoreContext): Promise<void> {
  const tables: readonly WorkTable[] = [
    'sources',
    'articles',
    'subscriptions',
    'deliveries',
    'notices',
    'alerts',
  ]
  for (const table of tables) {
    await db
      .updateTable(table as 'sources')
      .set({ claimedUntil: null })
      .where('claimedUntil', 'is not', null)
      .execute()
  }
}
