import { type Selectable, sql } from 'kysely'
import { type Filters, NO_FILTERS } from '../domain/filters.ts'
import type { Place, Subscription } from '../domain/subscription.ts'
import { toIso } from './instant.ts'
import type { StoreContext, SubscriptionTable } from './schema.ts'
import type { DueSubscription, SubscriptionChange } from './subscription-store.ts'

/** Telegram's own thread ids start above it; a column of a unique key must not be null. */
export const NO_THREAD = 0

export type SubscriptionRow = Selectable<SubscriptionTable>

/** All of a place, whatever became of them. */
export function rowsOf({ db }: StoreContext, { chatId, threadId }: Place) {
  return db
    .selectFrom('subscriptions')
    .selectAll()
    .where('chatId', '=', chatId)
    .where('threadId', '=', threadId ?? NO_THREAD)
}

/** One that no other process changes before the transaction ends. */
export async function rowForUpdate({ db, dialect }: StoreContext, id: number) {
  const query = db.selectFrom('subscriptions').selectAll().where('id', '=', id)
  return (dialect === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
}

/**
 * Lets nobody else begin a subscription in this place before the transaction ends. Looking again after a lost race
 * is not enough: of six that begin at once the last would lose five times. SQLite has one writer anyway.
 */
export async function holdPlace({ db, dialect }: StoreContext, { chatId, threadId }: Place): Promise<void> {
  if (dialect !== 'postgres') return
  const place = `subscriptions ${chatId} ${threadId ?? NO_THREAD}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.execute(db)
}

/** This number if no active one of the place, which is held, has it, else the first that none has; null when there are `most`. */
export async function freeNumber(
  context: StoreContext,
  place: Place,
  { wanted = 1, most = Number.POSITIVE_INFINITY }: { wanted?: number; most?: number } = {},
): Promise<number | null> {
  const taken = new Set(
    (await rowsOf(context, place).where('state', '=', 'active').execute()).map(({ number }) => number),
  )
  if (taken.size >= most) return null
  if (!taken.has(wanted)) return wanted
  let number = 1
  while (taken.has(number)) number += 1
  return number
}

export function toSubscription(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    chatId: row.chatId,
    threadId: row.threadId === NO_THREAD ? null : row.threadId,
    name: row.name,
    number: row.number,
    locale: row.locale,
    timezone: row.timezone,
    times: row.times.split(' '),
    filters: filtersOf(row.filters),
    length: row.length,
    weekdays: [...row.weekdays].map(Number),
    resumeOn: row.resumeOn,
    state: row.state,
    createdAt: toIso(row.createdAt),
  }
}

export function toDue(row: SubscriptionRow): DueSubscription {
  return {
    ...toSubscription(row),
    nextDigestAt: toIso(row.nextDigestAt),
    newsFrom: row.newsFrom === null ? null : toIso(row.newsFrom),
  }
}

/** The columns that a change writes. */
export function fromChange({
  filters,
  weekdays,
  times,
  nextDigestAt,
  newsFrom,
  ...plain
}: SubscriptionChange): Partial<SubscriptionRow> {
  return {
    ...plain,
    ...(filters && { filters: JSON.stringify(filters) }),
    ...(weekdays && { weekdays: weekdays.join('') }),
    ...(times && { times: times.join(' ') }),
    ...(nextDigestAt && { nextDigestAt: nextDigestAt.getTime() }),
    ...(newsFrom !== undefined && { newsFrom: newsFrom?.getTime() ?? null }),
  }
}

/** As they were saved; what an older version did not know of is not wished. */
function filtersOf(saved: string | null): Filters {
  if (saved === null) return NO_FILTERS
  const filters: Partial<Filters> = JSON.parse(saved)
  return { ...NO_FILTERS, ...filters }
}
