import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { openStore } from '../../src/store/open-store.ts'
import { lockDataFolder } from '../../src/store/process-lock.ts'
import { compileSource } from '../support/compile-source.ts'
import { type TestDatabase, testDatabaseKinds } from '../support/databases.ts'
import { enqueue, subscribe } from './contract/samples.ts'

const CHATS = 40
const LIVES = 8

let compiled: ReturnType<typeof compileSource>
beforeAll(() => {
  compiled = compileSource(['store/open-store.ts', 'store/process-lock.ts'])
})
afterAll(() => compiled.remove())

for (const kind of await testDatabaseKinds()) {
  describe(`several processes on ${kind.dialect}`, () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await kind.create()
    })
    afterAll(() => database.remove())

    it('that claim at once never get the same message, and keep each chat in order', async () => {
      const url = await database.empty()
      const store = await openStore({ url })
      for (let chatId = 1; chatId <= CHATS; chatId += 1) {
        await enqueue(store, await subscribe(store, chatId), ['1', '2', '3'])
      }
      const claimers = [1, 2, 3].map(() => startChild('claim-all.mjs', compiled.folder, url))
      await Promise.all(claimers.map(({ lines }) => lines.next()))
      for (const { child } of claimers) child.stdin?.write('go\n')
      const shares = await Promise.all(claimers.map(async ({ lines }) => readIds((await lines.next()).value)))
      const all = shares.flat()
      expect(all).toHaveLength(CHATS * 3)
      expect(new Set(all).size).toBe(CHATS * 3)
      // More than one had some, so they really ran at once.
      expect(shares.filter((share) => share.length > 0).length).toBeGreaterThan(1)
      expect(await store.deliveries.counts()).toEqual({ waiting: 0, sent: CHATS * 3, rejected: 0 })
      await store.close()
    }, 60_000)

    it('killed at any moment lose nothing that was settled, and do nothing twice', async () => {
      const url = await database.empty()
      const settled = { queued: new Set<string>(), sent: new Set<string>(), briefed: new Set<string>() }
      for (let life = 0; life < LIVES; life += 1) {
        const { child, lines } = startChild('work-until-killed.mjs', compiled.folder, url, String(life))
        const steps = 10 + Math.floor(Math.random() * 60)
        const ended = once(child, 'exit')
        for (let step = 0; step < steps; step += 1) note(settled, (await lines.next()).value)
        child.kill('SIGKILL')
        for await (const line of lines) note(settled, line)
        await ended
      }
      await expectSound(database)
      const store = await openStore({ url })
      const { sent } = await store.deliveries.counts()
      // One more may have been stored than could be told.
      expect(sent).toBeGreaterThanOrEqual(settled.sent.size)
      expect(sent).toBeLessThanOrEqual(settled.sent.size + LIVES)
      const ids = [...settled.briefed].map(Number)
      const briefs = await store.briefs.byArticles(ids)
      expect(briefs).toHaveLength(ids.length)
      for (const { brief } of briefs) expect(brief.figures).toHaveLength(5)
      expect(await store.projects.count()).toBe((await store.articles.counts()).briefed)
      const dates = (await database.sql('select slot from digests')).map((row) => row['slot'])
      expect(dates).toEqual(expect.arrayContaining([...settled.queued]))
      const unsent = await database.sql('select count(*) as many from deliveries')
      expect(Number(unsent[0]?.['many'])).toBe(dates.length * 2)
      expect(settled.sent.size).toBeGreaterThan(0)
      expect(settled.briefed.size).toBeGreaterThan(0)
      await store.close()
    }, 120_000)
  })
}

describe('the lock of the data folder', () => {
  it('keeps a second process out until the first is gone, also by SIGKILL', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaigong-lock-'))
    const { child, lines } = startChild('hold-lock.mjs', compiled.folder, folder)
    expect((await lines.next()).value).toBe('locked')
    const refused = await startChild('hold-lock.mjs', compiled.folder, folder).lines.next()
    expect(refused.value).toBe(
      `UserError Another Kaigong is already running with the data folder ${folder}. ` +
        'Stop it first, or give this one another folder by DATA_DIR.',
    )
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    const lock = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow('already running')
    lock.release()
    lockDataFolder(folder).release()
    rmSync(folder, { recursive: true })
  }, 30_000)

  it('makes the folder, and says what is wrong when it cannot', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaigong-lock-'))
    lockDataFolder(join(folder, 'new/deep')).release()
    writeFileSync(join(folder, 'file'), '')
    expect(() => lockDataFolder(join(folder, 'file'))).toThrow(UserError)
    rmSync(folder, { recursive: true })
  })
})

interface Child {
  readonly child: ChildProcess
  readonly lines: AsyncIterableIterator<string>
}

function startChild(script: string, ...args: string[]): Child {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'children', script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  if (!child.stdout) throw new Error('no output to read')
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() }
}

function readIds(line: string): number[] {
  return JSON.parse(line)
}

function note(settled: Record<string, Set<string>>, line: string | undefined): void {
  const [what, name] = (line ?? '').split(' ')
  if (what && name) settled[what]?.add(name)
}

async function expectSound(database: TestDatabase): Promise<void> {
  if (database.dialect !== 'sqlite') return
  expect(await database.sql('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(await database.sql('pragma foreign_key_check')).toEqual([])
  await database.sql(`insert into article_search (article_search, rank) values ('integrity-check', 0)`)
}
