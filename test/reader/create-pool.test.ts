import { afterEach, expect, it, vi } from 'vitest'
import { createPool, type Pool, type PoolOptions } from '../../src/reader/create-pool.ts'
import type { Job } from '../../src/reader/job.ts'
import { until } from '../support/until.ts'
import { ARTICLE, CLOCK, fetched, HOSTILE_WORKER } from './pages.ts'

const LIMITS = {
  ...{ deadlineMs: 10_000, startMs: 15_000, heapMb: 64, growthMb: 300 },
  ...{ size: 1, idleMs: 60_000, file: HOSTILE_WORKER },
}
const TIME = { kind: 'killed', limit: 'time' }
const MEMORY = { kind: 'killed', limit: 'memory' }
const READ = { kind: 'answered', answer: { kind: 'ok' } }

const open: Pool[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()))
})

function poolOf(options: Partial<PoolOptions> = {}): Pool {
  const pool = createPool({ ...LIMITS, ...options })
  open.push(pool)
  return pool
}

function job(path: string): Job {
  return { kind: 'article', page: fetched(ARTICLE, path), options: CLOCK }
}

it('ends a job that never comes to an end, and does those behind it', async () => {
  const pool = poolOf({ deadlineMs: 1500 })
  const order: string[] = []
  const note = async (name: string, path: string) => {
    const outcome = await pool.run(job(path))
    order.push(name)
    return outcome
  }
  const outcomes = await Promise.all([
    note('1', '/1'),
    note('loop', '/loop'),
    note('2', '/2'),
    note('3', '/3'),
  ])
  expect(outcomes).toMatchObject([READ, TIME, READ, READ])
  expect(order).toEqual(['1', 'loop', '2', '3'])
})

it('does what is urgent before a sweep that waits, in the order in which it came', async () => {
  const pool = poolOf()
  const order: string[] = []
  const note = (name: string, urgent: boolean) =>
    pool.run(job(`/${name}`), { urgent }).then(() => void order.push(name))
  const sweep = ['1', '2', '3', '4'].map((name) => note(name, false))
  await Promise.all([...sweep, note('a', true), note('b', true)])
  expect(order).toEqual(['1', 'a', 'b', '2', '3', '4'])
})

it('lets the main thread work while a job is busy', async () => {
  let ticks = 0
  const timer = setInterval(() => {
    ticks += 1
  }, 20)
  expect(await poolOf({ deadlineMs: 2000 }).run(job('/loop'))).toEqual(TIME)
  clearInterval(timer)
  // A hundred would be without a fault; none would be if the loop ran here.
  expect(ticks).toBeGreaterThan(20)
})

it('counts the time from when a job begins, not its waiting', async () => {
  const pool = poolOf({ deadlineMs: 1500 })
  const jobs = ['/loop', '/loop', '/3'].map((path) => pool.run(job(path)))
  expect(await Promise.all(jobs)).toMatchObject([TIME, TIME, READ])
})

it('ends a job that fills the heap', async () => {
  const pool = poolOf()
  expect(await pool.run(job('/objects'))).toEqual(MEMORY)
  expect(await pool.run(job('/after'))).toMatchObject(READ)
})

// Whose next allocation is a great one: at the heap limit it would end the process, so it must not get there.
it.each(['/one-list', '/numbers'])('ends a job that fills one list: %s', async (path) => {
  const pool = poolOf({ heapMb: 768, growthMb: 150 })
  expect(await pool.run(job(path))).toEqual(MEMORY)
  expect(await pool.run(job('/after'))).toMatchObject(READ)
})

it('ends a job that fills buffers, which the heap limit does not see', async () => {
  const before = process.memoryUsage.rss()
  const pool = poolOf({ growthMb: 150 })
  expect(await pool.run(job('/buffers'))).toEqual(MEMORY)
  expect(await pool.run(job('/after'))).toMatchObject(READ)
  // The memory is free again; the thread that took its place has its own share.
  await until(() => process.memoryUsage.rss() - before < 150_000_000)
})

it('goes on after faults of every kind', async () => {
  const pool = poolOf()
  for (const path of ['/exit', '/deep', '/babble']) {
    expect(await pool.run(job(path)), path).toMatchObject({ kind: 'fault', message: expect.any(String) })
    expect(await pool.run(job('/after')), path).toMatchObject(READ)
  }
})

it('works in as many threads as it may', async () => {
  const pool = poolOf({ size: 2 })
  const stopping = new AbortController()
  const loop = pool.run(job('/loop'), stopping).catch((reason: unknown) => reason)
  expect(await pool.run(job('/meanwhile'))).toMatchObject(READ)
  stopping.abort('still at it')
  expect(await loop).toBe('still at it')
})

it('gives its threads no settings', async () => {
  expect(await poolOf().run(job('/environment'))).toEqual({ kind: 'answered', answer: [] })
})

it('leaves the sender its bytes', async () => {
  const page = fetched(ARTICLE)
  await poolOf().run({ kind: 'article', page, options: CLOCK })
  expect(Buffer.from(page.body).toString()).toBe(ARTICLE)
})

it('starts a thread again after one ended for want of work', async () => {
  const pool = poolOf({ idleMs: 1 })
  for (let turn = 0; turn < 3; turn++) {
    expect(await pool.run(job('/a'))).toMatchObject(READ)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
})

it('rejects a job when its signal ends it, at work or waiting, and no other', async () => {
  const pool = poolOf({ deadlineMs: 1500 })
  const stopping = new AbortController()
  const jobs = Promise.allSettled([
    pool.run(job('/loop'), stopping),
    pool.run(job('/waits'), { signal: stopping.signal }),
    pool.run(job('/other')),
  ])
  stopping.abort(new Error('stopped'))
  const [first, second, other] = await jobs
  for (const one of [first, second]) expect(one).toMatchObject({ reason: { message: 'stopped' } })
  expect(other).toMatchObject({ value: READ })
  await expect(pool.run(job('/late'), { signal: stopping.signal })).rejects.toThrow('stopped')
})

it('listens to a signal once, however many jobs wait for it, and no longer than they do', async () => {
  const { signal } = new AbortController()
  const listen = vi.spyOn(signal, 'addEventListener')
  const leave = vi.spyOn(signal, 'removeEventListener')
  const pool = poolOf()
  await Promise.all(Array.from({ length: 30 }, () => pool.run(job('/a'), { signal })))
  expect([listen.mock.calls.length, leave.mock.calls.length]).toEqual([1, 1])
})

it('rejects everything once it is closed', async () => {
  const pool = poolOf()
  const jobs = Promise.allSettled([pool.run(job('/loop')), pool.run(job('/waits'))])
  await pool.close()
  for (const one of await jobs) expect(one).toMatchObject({ reason: { message: 'The reader is closed' } })
  await expect(pool.run(job('/late'))).rejects.toThrow('closed')
})
