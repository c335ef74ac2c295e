import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CamelCasePlugin, type CompiledQuery, Kysely, type LogEvent } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqlite } from '../../src/store/open-sqlite.ts'
import { createStore, openStore } from '../../src/store/open-store.ts'
import { SqliteFileDialect } from '../../src/store/sqlite-dialect.ts'
import type { Store } from '../../src/store/store.ts'
import { at, T0 } from './contract/samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'kaigong-plans-'))
const asked: CompiledQuery[] = []
let connection: ReturnType<typeof openSqlite>
let store: Store

beforeAll(async () => {
  const url = join(folder, 'kaigong.db')
  await (await openStore({ url })).close()
  connection = openSqlite(url)
  const dialect = new SqliteFileDialect(connection, (error) => error)
  const log = ({ query }: LogEvent) => {
    asked.push(query)
  }
  const db = new Kysely<never>({ dialect, plugins: [new CamelCasePlugin()], log })
  store = createStore({ db, dialect: 'sqlite', now: () => T0 })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

it.each<[string, (store: Store) => Promise<unknown>, string[]]>([
  ['deliveries', (of) => of.deliveries.claim(T0, 25, at(5)), ['deliveries_due', 'deliveries_chat']],
  ['moving chats', (of) => of.chats.move(1, 2), ['deliveries_chat', 'subscriptions_chat']],
  ['subscriptions', (of) => of.subscriptions.claimDue(T0, 25, at(5)), ['subscriptions_due']],
  ['articles', (of) => of.articles.claimUnread(T0, 25, at(5)), ['articles_work']],
  ['pages to read again', (of) => of.articles.claimRereads(T0, 25, at(5)), ['articles_reread']],
  ['a title', (of) => of.articles.withTitle('k', T0), ['articles_title']],
  ['an address', (of) => of.articles.findByUrl('https://a.example/'), ['sqlite_autoindex_articles']],
  ['revisions', (of) => of.revisions.between(T0, at(5)), ['revisions_at']],
  ['revisions of articles', (of) => of.revisions.of([1, 2]), ['revisions_of']],
  ['briefs', (of) => of.briefs.between(T0, at(5)), ['articles_news']],
  ['cache', (of) => of.cache.purge(T0), ['cache_expiry']],
  ['projects', (of) => of.projects.byKeys(['k']), ['sqlite_autoindex_project_keys_1']],
  ['alerts', (of) => of.alerts.claim(T0, 25, at(5)), ['alerts_due']],
  ['briefs to compare', (of) => of.alerts.unmatched(50), ['briefs_unmatched']],
  ['whom to tell', (of) => of.alerts.due(T0), ['matches_waiting']],
  ['delivery counts', (of) => of.deliveries.counts(), ['deliveries_sent', 'deliveries_rejected']],
])('finds %s by an index, without reading or sorting all', async (_, ask, indexes) => {
  asked.length = 0
  await ask(store)
  const plan = asked.flatMap(({ sql, parameters }) =>
    connection.prepare(`explain query plan ${sql}`).all(...parameters),
  )
  const steps = plan.map((row: { detail: string }) => row.detail).join('\n')
  for (const index of indexes) expect(steps).toContain(index)
  expect(steps).not.toMatch(/SCAN (deliveries|message|articles|subscriptions|briefs|cache|project_keys)$/m)
  expect(steps).not.toContain('USE TEMP B-TREE FOR ORDER BY')
})
