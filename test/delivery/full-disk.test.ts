import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { type Story, startNewsSite } from '../support/news-site.ts'
import { ADMIN, type Line, startLine } from '../support/start-line.ts'

const MORNING = new Date('2026-11-21T08:00:00+08:00')
const READERS = [5001, 5002, 5003, 5004]
const WORDS = ['一', '二']

let folder: string
let line: Line
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-full-'))
  line = await startLine(MORNING)
  line.api.addChat({ id: ADMIN.id, type: 'private', user: ADMIN })
})
afterEach(async () => {
  await line.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A disk of 3 MB, where this user may make one. */
function mountDisk(): (() => void) | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' })
    // Lazily: the library keeps a closed database half open until it is collected.
    return () => void execFileSync('umount', ['-l', folder])
  } catch {
    return null
  }
}

/** The same test, on a disk that `fill` fills and `free` frees again. */
function onSmallDisk(work: (store: Store, disk: { fill(): void; free(): void }) => Promise<void>) {
  return async (test: { skip(note: string): void }) => {
    const unmount = mountDisk()
    if (!unmount) return test.skip('NOT TESTED: this user may not mount a small disk')
    const store = await openStore({ url: join(folder, 'kaigong.db'), now: line.now })
    const filler = join(folder, 'filler')
    try {
      await work(store, { fill: () => fill(filler), free: () => rmSync(filler) })
    } finally {
      await store.close()
      unmount()
    }
  }
}

describe('a full disk', () => {
  it(
    'before the program starts: it says what to do, and starts when there is room',
    onSmallDisk(async (store, disk) => {
      await subscribe(store)
      // As a kill leaves it: the log lies beside the file.
      copyFileSync(join(folder, 'kaigong.db'), join(folder, 'killed.db'))
      copyFileSync(join(folder, 'kaigong.db-wal'), join(folder, 'killed.db-wal'))
      disk.fill()
      const start = () => openStore({ url: join(folder, 'killed.db'), now: line.now })
      await expect(start()).rejects.toThrow(/the disk is full/)
      disk.free()
      const again = await start()
      expect(await again.subscriptions.list({ chatId: READERS[0] as number, threadId: null })).toHaveLength(1)
      await again.close()
    }),
  )

  it(
    'before digests are composed: none is lost, and administrators are told once',
    onSmallDisk(async (store, disk) => {
      await subscribe(store)
      const tick = line.tickOn(store)
      disk.fill()
      await passMinutes(tick, 10)
      expect(READERS.flatMap(said)).toEqual([])
      expect(said(ADMIN.id)).toEqual([expect.stringContaining('the disk is full')])
      disk.free()
      await passMinutes(tick, 2)
      for (const id of READERS) expect(said(id)).toEqual([expect.stringContaining('开工简报')])
      expect(said(ADMIN.id)).toHaveLength(1)
    }),
  )

  it(
    'while messages leave: what is taken is not sent again, nothing is lost, and it is told once',
    onSmallDisk(async (store, disk) => {
      const subscriptionIds = await subscribe(store)
      const nextDigestAt = new Date(line.now().getTime() + 86_400_000)
      const digest = { date: '2026-11-21', messages: WORDS, nextDigestAt, now: line.now() }
      await store.deliveries.enqueue({ subscriptionIds, ...digest })
      const tick = line.tickOn(store)
      let calls = 0
      // Full from the third message on, when Telegram has it and it is not marked yet.
      const stop = line.api.onCall(({ method }) => {
        if (method === 'sendMessage' && ++calls === 3) disk.fill()
      })
      await passMinutes(tick, 8)
      stop()
      expect(READERS.flatMap(said).length).toBeLessThan(READERS.length * WORDS.length)
      expect(said(ADMIN.id)).toEqual([expect.stringContaining('the disk is full')])
      disk.free()
      await passMinutes(tick, 8)
      for (const id of READERS) expect(said(id)).toEqual(WORDS)
      expect(said(ADMIN.id)).toHaveLength(1)
    }),
  )
})

describe('a disk that is full for hours', () => {
  it(
    'while news come in: all are there when it has room again, none was given up, and it is told once',
    onSmallDisk(async (store, disk) => {
      const paper = await startNewsSite('临汀日报')
      try {
        const source = { kind: 'feed', url: paper.feed, title: '临汀日报' } as const
        await store.sources.add(source, line.now())
        const tick = line.tickOn(store)
        paper.publish(...SLUGS.slice(0, 2).map(storyOf))
        await passMinutes(tick, 2)
        expect(await store.articles.counts()).toMatchObject({ briefed: 2 })
        paper.publish(...SLUGS.slice(2).map(storyOf))
        disk.fill()
        await passMinutes(tick, 300)
        expect(await store.articles.counts()).toMatchObject({ briefed: 2, unreadable: 0 })
        expect(said(ADMIN.id)).toEqual([expect.stringContaining('the disk is full')])
        disk.free()
        await passMinutes(tick, 60)
        expect(await store.articles.counts()).toMatchObject({
          briefed: SLUGS.length,
          unreadable: 0,
          unread: 0,
        })
        expect(await store.sources.list()).toMatchObject([{ failures: 0 }])
      } finally {
        await paper.close()
      }
    }),
  )
})

const SLUGS = ['port', 'road', 'plant', 'school', 'bridge']

function storyOf(slug: string): Story {
  const index = SLUGS.indexOf(slug)
  const name = `临汀${'甲乙丙丁戊'[index]}号产业园项目`
  return {
    slug,
    title: `${name}开工`,
    publishedAt: line.now(),
    paragraphs: [`11月21日，${name}正式开工，总投资${index + 12}亿元，占地${index + 300}亩。`],
  }
}

async function passMinutes(tick: () => Promise<void>, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await tick()
    line.pass(60)
  }
}

/** Writes until not a byte more fits. */
function fill(file: string): void {
  for (let size = 65_536; size >= 1; ) {
    try {
      writeFileSync(file, 'x'.repeat(size), { flag: 'a' })
    } catch {
      size = Math.floor(size / 2)
    }
  }
}

async function subscribe(store: Store): Promise<number[]> {
  const ids: number[] = []
  for (const chatId of READERS) {
    line.api.addChat({ id: chatId, type: 'private' })
    const wishes = {
      locale: 'zh',
      timezone: 'Asia/Shanghai',
      time: '08:00',
      nextDigestAt: line.now(),
    } as const
    const { subscription } = await store.subscriptions.start(
      { chatId, threadId: null, ...wishes },
      line.now(),
    )
    ids.push(subscription.id)
  }
  return ids
}

function said(chatId: number): string[] {
  return line.sentTo(chatId).map(({ text = '' }) => text)
}
