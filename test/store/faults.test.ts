import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CamelCasePlugin, Kysely } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { openSqlite } from '../../src/store/open-sqlite.ts'
import { createStore, openStore } from '../../src/store/open-store.ts'
import { SqliteFileDialect } from '../../src/store/sqlite-dialect.ts'
import { sqliteFault } from '../../src/store/sqlite-fault.ts'
import { type TestDatabase, testDatabaseKinds } from '../support/databases.ts'
import { addBriefed, addSource, enqueue, newItem, subscribe, T0 } from './contract/samples.ts'

const SECRET = 'p4ss-w0rd'

/** What a person reads when the store cannot be opened. */
async function faultOf(url: string): Promise<string> {
  const error = await openStore({ url }).then(
    () => 'it opened',
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof UserError)) throw new Error(`not a UserError: ${String(error)}`)
  const line = `${error.message} ${error.remedy}`
  expect(line).not.toContain(SECRET)
  expect(line).not.toContain('\n')
  return line
}

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaigong-faults-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('in a folder that is none is refused', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect(await faultOf(join(folder, 'file/kaigong.db'))).toMatch(
      /file\/kaigong\.db cannot be opened\. .*folder/,
    )
  })

  it('that is a folder is refused', async () => {
    mkdirSync(join(folder, 'dir.db'))
    expect(await faultOf(join(folder, 'dir.db'))).toContain('cannot be opened')
  })

  it('of something else is refused', async () => {
    writeFileSync(join(folder, 'other.db'), 'SQLite format 2 or whatever '.repeat(300))
    expect(await faultOf(join(folder, 'other.db'))).toMatch(/damaged, or not a database.*backup/)
  })

  it('with pages overwritten is refused', async () => {
    const file = join(folder, 'cut.db')
    const store = await openStore({ url: file })
    await addBriefed(store, '1')
    await store.close()
    const handle = openSync(file, 'r+')
    for (let page = 1; page < 80; page += 1) writeSync(handle, '\xff'.repeat(2_000), page * 4_096)
    closeSync(handle)
    expect(await faultOf(file)).toContain('damaged')
  })

  it('is whole in its one file once it is closed', async () => {
    const store = await openStore({ url: join(folder, 'whole.db') })
    const id = await addBriefed(store, '1')
    await store.close()
    copyFileSync(join(folder, 'whole.db'), join(folder, 'copy.db'))
    const copy = await openStore({ url: join(folder, 'copy.db') })
    expect(await copy.briefs.byArticles([id])).toHaveLength(1)
    await copy.close()
  })

  it('in a missing folder is made with it', async () => {
    const store = await openStore({ url: join(folder, 'a/b/c/kaigong.db') })
    expect(store.dialect).toBe('sqlite')
    await store.close()
  })
})

describe('a server that cannot be the store', () => {
  let server: Server
  const sockets = new Set<Socket>()
  afterEach(() => {
    for (const socket of sockets) socket.destroy()
    server?.close()
  })

  /** Answers every login as PostgreSQL does when it refuses with this code. */
  function refuseWith(code: string): Promise<number> {
    server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.once('data', () => {
        const fields = `SFATAL\0VFATAL\0C${code}\0Mrefused\0\0`
        const head = Buffer.alloc(5)
        head.write('E')
        head.writeInt32BE(4 + Buffer.byteLength(fields), 1)
        socket.end(Buffer.concat([head, Buffer.from(fields)]))
      })
    })
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
    })
  }

  it.each([
    ['28P01', 'refuses the user name or password'],
    ['3D000', 'has no such database'],
    ['53300', 'has no free connection'],
    ['57P03', 'does not answer'],
    ['XX000', 'cannot be used'],
  ])('says what %s means', async (code, words) => {
    const port = await refuseWith(code)
    const url = `postgres://kaigong:${SECRET}@127.0.0.1:${port}/news`
    const line = await faultOf(url)
    expect(line).toContain(words)
    expect(line).toContain(`PostgreSQL at 127.0.0.1:${port}/news`)
  })

  it('nobody there', async () => {
    const port = await refuseWith('28P01')
    await new Promise((resolve) => server.close(resolve))
    expect(await faultOf(`postgres://u:${SECRET}@127.0.0.1:${port}/x`)).toMatch(/does not answer\. Start it/)
  })

  it.each(['postgres://', `postgres://u:${SECRET}@:x/`, `postgresql://u:${SECRET}@[::1/x`])(
    'an address that is none: %s',
    async (url) => {
      expect(await faultOf(url)).toMatch(/address|does not answer|refuses|cannot be used|has no such/)
    },
  )
})

for (const kind of await testDatabaseKinds()) {
  describe(`a database on ${kind.dialect}`, () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await kind.create()
    })
    afterAll(() => database.remove())

    it('of a newer program is refused and left alone', async () => {
      const url = await database.empty()
      const store = await openStore({ url })
      await store.admins.add(7, 'owner', T0)
      await store.close()
      const newer = `insert into kaigong_migration (name, timestamp) values ('999-future', '2026-01-01') returning name`
      await database.sql(newer)
      expect(await faultOf(url)).toMatch(/newer Kaigong.*Update Kaigong/)
      await database.sql(`delete from kaigong_migration where name = '999-future' returning name`)
      const again = await openStore({ url })
      expect(await again.admins.list()).toMatchObject([{ userId: 7 }])
      await again.close()
    })

    it('is made once when several open it at once', async () => {
      const other = await kind.create()
      const url = await other.empty()
      const stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ url })))
      for (const [index, store] of stores.entries()) await store.admins.add(index, 'owner', T0)
      expect(await stores[0]?.admins.list()).toHaveLength(4)
      for (const store of stores) await store.close()
      await other.remove()
    })
  })
}

describe('a file that can take no more', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaigong-full-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** A store and the connection below it, to break it. */
  async function openBreakable(name: string) {
    const file = join(folder, name)
    await (await openStore({ url: file })).close()
    const connection = openSqlite(file)
    const dialect = new SqliteFileDialect(connection, (error) => sqliteFault(error, file))
    const db = new Kysely<never>({ dialect, plugins: [new CamelCasePlugin()] })
    return { connection, store: createStore({ db, dialect: 'sqlite', now: () => T0 }) }
  }

  it('says so, keeps what it has, and goes on when there is room again', async () => {
    const { connection, store } = await openBreakable('full.db')
    const kept = await addBriefed(store, 'kept')
    const id = await subscribe(store, 1)
    const pages = connection.prepare('pragma page_count').get().page_count
    connection.exec(`pragma max_page_count = ${pages}`)
    const big = ['a', 'b', 'c'].map((sign) => sign.repeat(40_000))
    const failed = enqueue(store, id, big)
    await expect(failed).rejects.toBeInstanceOf(UserError)
    await expect(failed).rejects.toThrow(/disk is full/)
    expect(await store.deliveries.counts()).toEqual({ waiting: 0, sent: 0, rejected: 0 })
    expect(await store.briefs.byArticles([kept])).toHaveLength(1)
    connection.exec('pragma max_page_count = 1000000')
    expect(await enqueue(store, id, big)).toBe(true)
    expect(await store.deliveries.claim(T0, 9, T0)).toHaveLength(1)
    expect(connection.prepare('pragma integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }])
    await store.close()
  })

  it('because it is read-only: says so, and can still be read', async () => {
    const { connection, store } = await openBreakable('readonly.db')
    const sourceId = await addSource(store)
    connection.exec('pragma query_only = on')
    await expect(store.articles.addItems(sourceId, [newItem('1')], T0)).rejects.toThrow(/is read-only/)
    await expect(store.admins.add(1, 'owner', T0)).rejects.toBeInstanceOf(UserError)
    expect(await store.sources.list()).toHaveLength(1)
    connection.exec('pragma query_only = off')
    expect(await store.articles.addItems(sourceId, [newItem('1')], T0)).toBe(1)
    await store.close()
  })

  it('because another program writes: waits without blocking, then does it', async () => {
    const { connection, store } = await openBreakable('busy.db')
    const other = openSqlite(join(folder, 'busy.db'))
    other.exec('begin immediate')
    const adding = store.admins.add(1, 'owner', T0)
    const ticks = await new Promise<string>((resolve) => setTimeout(() => resolve('the loop turns'), 50))
    expect(ticks).toBe('the loop turns')
    other.exec('commit')
    await adding
    expect(await store.admins.list()).toMatchObject([{ userId: 1 }])
    other.close()
    connection.exec('select 1')
    await store.close()
  })
})

const [, postgres] = await testDatabaseKinds()

describe.skipIf(!postgres)('a server that fails while it is used', () => {
  let database: TestDatabase
  beforeAll(async () => {
    if (postgres) database = await postgres.create()
  })
  afterAll(() => database?.remove())

  const cut = () =>
    database.sql(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`)

  const running = async () =>
    (
      await database.sql(`select 1 from pg_stat_activity
        where datname = current_database() and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()`)
    ).length

  it('and cuts its connections: the next call makes new ones', async () => {
    const store = await openStore({ url: await database.empty() })
    await store.admins.add(1, 'owner', T0)
    for (let round = 0; round < 20; round++) {
      await cut()
      const listed = await store.admins.list().catch(() => store.admins.list())
      expect(listed).toMatchObject([{ userId: 1 }])
    }
    await store.close()
  })

  it('and cuts the connection of a query that runs: the query fails, nothing else does', async () => {
    const server = openPostgres(await database.empty())
    const client = await server.pool.connect()
    const slow = expect(client.query('select pg_sleep(60)', [])).rejects.toThrow(/does not answer/)
    await expect.poll(running).toBe(1)
    await cut()
    await slow
    client.release()
    const next = await server.pool.connect()
    expect(await next.query('select 1 as one', [])).toMatchObject({ rows: [{ one: 1 }] })
    next.release()
    await server.pool.end()
  })

  it('and turns read-only: says so, and goes on afterwards', async () => {
    const store = await openStore({ url: await database.empty() })
    const name = (await database.sql('select current_database() as name'))[0]?.['name']
    await database.sql(`alter database ${name} set default_transaction_read_only = on`)
    await cut()
    await store.admins.list().catch(() => {})
    await expect(store.admins.add(1, 'owner', T0)).rejects.toThrow(/is read-only/)
    expect(await store.admins.list()).toEqual([])
    await database.sql(`begin read write; alter database ${name} reset all; commit`)
    await cut()
    await store.admins.list().catch(() => {})
    await store.admins.add(1, 'owner', T0)
    expect(await store.admins.list()).toMatchObject([{ userId: 1 }])
    await store.close()
  })
})
