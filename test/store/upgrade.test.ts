import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFirstTables } from '../../src/store/migrations/001-first-tables.ts'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { openSqlite } from '../../src/store/open-sqlite.ts'
import { openStore } from '../../src/store/open-store.ts'
import { SqliteFileDialect } from '../../src/store/sqlite-dialect.ts'
import { textKey } from '../../src/store/text-key.ts'
import { type TestDatabase, testDatabaseKinds } from '../support/databases.ts'
import { at, item, T0 } from './contract/samples.ts'

/** A database as the first release left it: its tables, its record of steps, and a row in each that changed. */
async function writeAsFirstRelease(url: string, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const db = new Kysely<Record<string, Record<string, unknown>>>({
    dialect:
      dialect === 'sqlite'
        ? new SqliteFileDialect(openSqlite(url), (error) => error)
        : new PostgresDialect({ pool: openPostgres(url).pool }),
    plugins: [new CamelCasePlugin()],
  })
  const plain = db.withoutPlugins() as Kysely<unknown>
  await createFirstTables(plain, dialect)
  await plain.schema
    .createTable('kaigong_migration')
    .addColumn('name', 'varchar(255)', (c) => c.notNull().primaryKey())
    .addColumn('timestamp', 'varchar(255)', (c) => c.notNull())
    .execute()
  const step = { name: '001-first-tables', timestamp: T0.toISOString() }
  await db.insertInto('kaigongMigration').values(step).execute()
  const instant = T0.getTime()
  await db
    .insertInto('sources')
    .values({
      ...{ kind: 'feed', url: 'https://a.example/', urlKey: 'k', title: '云溪要闻', addedAt: instant },
      ...{ nextCheckAt: instant, lastOkAt: instant, failures: 2, lastError: 'no' },
    })
    .execute()
  await db
    .insertInto('articles')
    .values({
      ...{ sourceId: 1, state: 'unread', backlog: 0, newsAt: instant, foundAt: instant, nextTryAt: instant },
      ...{ urlKey: textKey(item('1').url), guidKey: textKey('guid-1'), itemUrl: item('1').url },
      ...{ itemTitle: item('1').title, itemGuid: 'guid-1' },
    })
    .execute()
  await db.insertInto('admins').values({ userId: 77, addedAt: instant }).execute()
  await db.destroy()
}

for (const kind of await testDatabaseKinds()) {
  describe(`a database of the first release on ${kind.dialect}`, () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await kind.create()
    })
    afterAll(() => database.remove())

    it('comes up whole, and is not upgraded twice', async () => {
      const url = await database.empty()
      await writeAsFirstRelease(url, kind.dialect)
      for (let start = 0; start < 2; start++) {
        const store = await openStore({ url, now: () => T0 })
        const [source, ...more] = await store.sources.list()
        expect(more).toEqual([])
        expect(source).toMatchObject({ title: '云溪要闻', failures: 2, lastError: 'no', state: 'active' })
        expect(source?.lastReason).toBeNull()
        expect(await store.admins.list()).toEqual([{ userId: 77, role: 'owner', addedAt: T0.toISOString() }])
        expect(await store.audit.list({ limit: 9 })).toEqual([])
        // An article of then is one with what its source offers now, moved and edited.
        const moved = item('1', {
          url: 'https://news.example/moved',
          title: '标题 1（更正）',
          content: '<p>全文',
        })
        expect(await store.articles.addItems(1, [{ item: moved, backlog: false, newsAt: T0 }], T0)).toBe(0)
        expect(await store.articles.findByUrl(item('1').url)).toBe(1)
        expect(await store.revisions.of([1])).toEqual([])
        expect(await store.sources.claimDue(T0, 9, at(5))).toHaveLength(start === 0 ? 1 : 0)
        await store.close()
      }
    })
  })
}
