import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A database of its own for one test file, on one of the two kinds. */
export interface TestDatabase {
  readonly dialect: 'sqlite' | 'postgres'
  /** The address of an empty database; what was in it before is gone. */
  empty(): Promise<string>
  /** Runs SQL past the store, with the right to do anything. */
  sql(text: string): Promise<Record<string, unknown>[]>
  remove(): Promise<void>
}

export interface TestDatabaseKind {
  readonly dialect: 'sqlite' | 'postgres'
  create(): Promise<TestDatabase>
}

/**
 * SQLite, and PostgreSQL at TEST_DATABASE_URL or the usual local port. Without a server the
 * PostgreSQL tests are left out loudly; where CI=true that is a failure.
 */
export async function testDatabaseKinds(): Promise<TestDatabaseKind[]> {
  const sqlite: TestDatabaseKind = { dialect: 'sqlite', create: createSqlite }
  const server = await findPostgres()
  if (server) return [sqlite, { dialect: 'postgres', create: () => createPostgres(server) }]
  missing('PostgreSQL', 'TEST_DATABASE_URL')
  return [sqlite]
}

/** Says that tests are left out for want of a server, or fails where that must not be. */
export function missing(server: string, setting: string): void {
  const message = `NOT TESTED: no ${server} answers. Set ${setting} or start one on its usual local port.`
  if (process.env['CI'] === 'true') throw new Error(message)
  console.warn(`\n${'!'.repeat(100)}\n${message}\n${'!'.repeat(100)}\n`)
}

async function createSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'kaigong-store-'))
  let file = join(folder, '0.db')
  let count = 0
  return {
    dialect: 'sqlite',
    empty: async () => {
      count += 1
      file = join(folder, `${count}.db`)
      return file
    },
    sql: async (text) => {
      const { DatabaseSync } = await import('@photostructure/sqlite')
      const database = new DatabaseSync(file, { timeout: 10_000 })
      try {
        return database.prepare(text).all()
      } finally {
        database.close()
      }
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function findPostgres(): Promise<string | null> {
  const given = process.env['TEST_DATABASE_URL']
  const candidates = given
    ? [given]
    : ['postgres://root@127.0.0.1:5432/postgres', 'postgres://postgres@127.0.0.1:5432/postgres']
  for (const url of candidates) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
    try {
      await client.connect()
      return url
    } catch {
      // The next one, or none.
    } finally {
      await client.end().catch(() => {})
    }
  }
  return null
}

async function createPostgres(server: string): Promise<TestDatabase> {
  const name = `kaigong_test_${randomBytes(6).toString('hex')}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await query(server, `create database ${name}`)
  // Quicker than making the tables anew for every test; most of them are empty.
  const emptyAll = `do $$ declare name text; used boolean; begin
    for name in select tablename from pg_tables where schemaname = 'public' and tablename not like 'kaigong_%' loop
      execute format('select exists (select from %I)', name) into used;
      if used then execute format('truncate %I restart identity cascade', name); end if;
    end loop; end $$`
  return {
    dialect: 'postgres',
    empty: async () => {
      await query(url.href, emptyAll)
      return url.href
    },
    sql: (text) => query(url.href, text),
    remove: async () => {
      await query(server, `drop database if exists ${name} with (force)`)
    },
  }
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows ?? []
  } finally {
    await client.end().catch(() => {})
  }
}
