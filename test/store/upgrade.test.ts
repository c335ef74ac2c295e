import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFirstTables } from '../../src/store/migrations/001-first-tables.ts'
import { addChatAdministration } from '../../src/store/migrations/002-from-the-chat.ts'
import { addEndurance } from '../../src/store/migrations/004-endurance.ts'
import { addRevisions } from '../../src/store/migrations/005-revisions.ts'
import { addEditions } from '../../src/store/migrations/006-editions.ts'
import { addDelivery } from '../../src/store/migrations/007-delivery.ts'
import { addWishes } from '../../src/store/migrations/008-wishes.ts'
import { addWatches } from '../../src/store/migrations/009-watches.ts'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { openSqlite } from '../../src/store/open-sqlite.ts'
import { openStore } from '../../src/store/open-store.ts'
import { SqliteFileDialect } from '../../src/store/sqlite-dialect.ts'
import { textKey } from '../../src/store/text-key.ts'
import { type TestDatabase, testDatabaseKinds } from '../support/databases.ts'
import { article, at, figure, item, T0 } from './contract/samples.ts'

/** All steps that there were before one place could have several subscriptions. */
const BEFORE_SEVERAL = [
  ['001-first-tables', createFirstTables],
  ['002-from-the-chat', addChatAdministration],
  ['004-endurance', addEndurance],
  ['005-revisions', addRevisions],
  ['006-editions', addEditions],
  ['007-delivery', addDelivery],
  ['008-wishes', addWishes],
  ['009-watches', addWatches],
] as const

type Loose = Kysely<Record<string, Record<string, unknown>>>

function openLoose(url: string, dialect: 'sqlite' | 'postgres'): Loose {
  return new Kysely({
    dialect:
      dialect === 'sqlite'
        ? new SqliteFileDialect(openSqlite(url), (error) => error)
        : new PostgresDialect({ pool: openPostgres(url).pool }),
    plugins: [new CamelCasePlugin()],
  })
}

/** A database with one subscription a place: an active one that was sent a digest today, and an ended one. */
async function writeWithOneEach(url: string, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const db = openLoose(url, dialect)
  const plain = db.withoutPlugins() as unknown as Kysely<unknown>
  for (const [, step] of BEFORE_SEVERAL) await step(plain, dialect)
  await recordSteps(
    db,
    BEFORE_SEVERAL.map(([name]) => name),
  )
  const instant = T0.getTime()
  const of = (chatId: number, state: string) => ({
    ...{ chatId, threadId: 0, locale: 'zh', timezone: 'Asia/Shanghai', time: '07:30', state },
    ...{ createdAt: instant, nextDigestAt: at(24 * 60).getTime(), weekdays: '135', length: 'full' },
    filters: '{"include":["锂电"]}',
  })
  await db
    .insertInto('subscriptions')
    .values([of(-5, 'active'), of(-5, 'ended'), of(6, 'active')])
    .execute()
  const digest = (subscriptionId: number, date: string) => ({
    ...{ subscriptionId, date, parts: 1, createdAt: instant },
  })
  await db
    .insertInto('digests')
    .values([digest(1, '2026-11-20'), digest(3, '2026-11-20')])
    .execute()
  await db.insertInto('bodies').values({ hash: 'h', html: 'waiting' }).execute()
  const delivery = { digestId: 1, chatId: -5, part: 1, bodyId: 1, state: 'waiting', notBefore: instant }
  await db.insertInto('deliveries').values(delivery).execute()
  await db.destroy()
}

async function recordSteps(db: Loose, names: readonly string[]): Promise<void> {
  await db.schema
    .createTable('kaigong_migration')
    .addColumn('name', 'varchar(255)', (c) => c.notNull().primaryKey())
    .addColumn('timestamp', 'varchar(255)', (c) => c.notNull())
    .execute()
  for (const name of names)
    await db.insertInto('kaigongMigration').values({ name, timestamp: T0.toISOString() }).execute()
}

/** A database as the first release left it: its tables, its record of steps, and a row in each that changed. */
async function writeAsFirstRelease(url: string, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const db = openLoose(url, dialect)
  await createFirstTables(db.withoutPlugins() as unknown as Kysely<unknown>, dialect)
  await recordSteps(db, ['001-first-tables'])
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

/** A database as it was when sources were first set up from the chat, with a morning's work in it. */
async function writeFromTheChat(url: string, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const db = openLoose(url, dialect)
  const plain = db.withoutPlugins() as unknown as Kysely<unknown>
  const steps = BEFORE_SEVERAL.slice(0, 2)
  for (const [, step] of steps) await step(plain, dialect)
  await recordSteps(
    db,
    steps.map(([name]) => name),
  )
  const instant = T0.getTime()
  const source = { kind: 'feed', url: 'https://a.example/', urlKey: 'k', title: '云溪要闻', state: 'paused' }
  await db
    .insertInto('sources')
    .values({ ...source, addedAt: instant, nextCheckAt: instant })
    .execute()
  const { url: address, title, language, text } = article('1')
  const written = { url: address, title, language }
  await db
    .insertInto('articles')
    .values({
      ...{ sourceId: 1, state: 'briefed', backlog: 0, newsAt: instant, foundAt: instant, nextTryAt: instant },
      ...{ urlKey: textKey(item('1').url), itemUrl: item('1').url, itemTitle: title, ...written, text },
    })
    .execute()
  const brief = { relevance: 0.8, headline: title, engine: 'rules', writtenAt: instant }
  await db
    .insertInto('briefs')
    .values({ articleId: 1, ...written, ...brief })
    .execute()
  const { key, ...rest } = figure()
  await db
    .insertInto('figures')
    .values({ articleId: 1, position: 0, ...rest, key: Number(key) })
    .execute()
  const subscription = { threadId: 0, locale: 'en', timezone: 'UTC', time: '06:00', createdAt: instant }
  await db
    .insertInto('subscriptions')
    .values([5, 6].map((chatId) => ({ chatId, ...subscription, state: 'active', nextDigestAt: instant })))
    .execute()
  await db
    .insertInto('digests')
    .values([1, 2].map((id) => ({ subscriptionId: id, date: '2026-11-20', parts: 1, createdAt: instant })))
    .execute()
  await db.insertInto('bodies').values({ hash: 'h', html: 'waiting' }).execute()
  await db
    .insertInto('deliveries')
    .values([1, 2].map((id) => ({ digestId: id, chatId: id + 4, part: 1, bodyId: 1, ...STATES[id - 1] })))
    .execute()
  await db.insertInto('admins').values({ userId: 77, addedAt: instant, role: 'editor' }).execute()
  await db.destroy()
}

const STATES = [
  { state: 'sent', notBefore: T0.getTime(), sentAt: T0.getTime(), messageId: 9 },
  { state: 'waiting', notBefore: T0.getTime() },
]

for (const kind of await testDatabaseKinds()) {
  describe(`a database from when sources were first set up in the chat, on ${kind.dialect}`, () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await kind.create()
    })
    afterAll(() => database.remove())

    it('keeps its articles, says nothing twice, and sends what waits', async () => {
      const url = await database.empty()
      await writeFromTheChat(url, kind.dialect)
      const store = await openStore({ url, now: () => T0 })
      expect(await store.sources.list()).toMatchObject([{ state: 'paused', failures: 0 }])
      expect(await store.admins.list()).toMatchObject([{ userId: 77, role: 'editor' }])
      const [known] = await store.briefs.byArticles([1])
      expect(known?.brief).toMatchObject({ text: article('1').text, figures: [figure()] })
      expect(await store.deliveries.claim(T0, 9, at(5))).toMatchObject([{ chatId: 6, html: 'waiting' }])
      expect(await store.deliveries.counts()).toEqual({ waiting: 1, sent: 1, rejected: 0 })
      const again = { subscriptionIds: [1, 2], date: '2026-11-20', messages: ['again'], time: '06:00' }
      expect(await store.deliveries.enqueue({ ...again, nextDigestAt: at(24 * 60), now: T0 })).toBe(0)
      await store.close()
    })

    it('that cannot be upgraded to the end is left as it was, and is when it can', async () => {
      const other = await kind.create()
      const url = await other.empty()
      await writeFromTheChat(url, kind.dialect)
      // Somebody's own, in the way of the last step.
      await other.sql('create table edition_chats (id integer)')
      await expect(openStore({ url })).rejects.toThrow(/edition_chats/)
      expect(await other.sql('select name from kaigong_migration')).toHaveLength(2)
      expect(await other.sql('select "date" from digests')).toHaveLength(2)
      await other.sql('drop table edition_chats')
      const store = await openStore({ url })
      expect(await store.subscriptions.list({ chatId: 5, threadId: null })).toHaveLength(1)
      await store.close()
      await other.remove()
    })
  })
}

for (const kind of await testDatabaseKinds()) {
  describe(`a database with one subscription in each place on ${kind.dialect}`, () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await kind.create()
    })
    afterAll(() => database.remove())

    it('goes on as it was, and takes more', async () => {
      const url = await database.empty()
      await writeWithOneEach(url, kind.dialect)
      const store = await openStore({ url, now: () => T0 })
      const [one, ...more] = await store.subscriptions.list({ chatId: -5, threadId: null })
      expect(more).toEqual([])
      expect(one).toMatchObject({
        ...{ id: 1, number: 1, name: '', times: ['07:30'], weekdays: [1, 3, 5], length: 'full' },
        filters: { include: ['锂电'] },
      })
      // What waits is sent, and the digest of today is not queued again.
      expect(await store.deliveries.claim(T0, 9, at(5))).toMatchObject([
        { html: 'waiting', date: '2026-11-20', subscriptionId: 1 },
      ])
      const again = { subscriptionIds: [1, 3], date: '2026-11-20', messages: ['again'] }
      const next = { nextDigestAt: at(24 * 60), now: T0 }
      expect(await store.deliveries.enqueue({ ...again, ...next, time: '07:30' })).toBe(0)
      expect(await store.deliveries.enqueue({ ...again, ...next, time: '18:00' })).toBe(2)
      const place = { chatId: -5, threadId: null, locale: 'zh', timezone: 'Asia/Shanghai' } as const
      const added = { ...place, time: '08:00', nextDigestAt: T0, name: '能源', most: 10 }
      expect(await store.subscriptions.add(added, T0)).toMatchObject({ kind: 'added' })
      expect(await store.subscriptions.list(place)).toHaveLength(2)
      await store.close()
    })
  })
}
