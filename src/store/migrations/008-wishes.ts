import type { Kysely } from 'kysely'

/** What a subscription wishes beside its hour: which news, how long, on which days, and until when it rests. */
export async function addWishes(db: Kysely<unknown>): Promise<void> {
  const table = () => db.schema.alterTable('subscriptions')
  await table().addColumn('filters', 'text').execute()
  await table()
    .addColumn('length', 'text', (c) => c.notNull().defaultTo('standard'))
    .execute()
  await table()
    .addColumn('weekdays', 'text', (c) => c.notNull().defaultTo('1234567'))
    .execute()
  await table().addColumn('resume_on', 'text').execute()
}
