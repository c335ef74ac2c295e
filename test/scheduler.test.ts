import { afterEach, describe, expect, it } from 'vitest'
import { type Scheduler, startScheduler, type Tick } from '../src/scheduler.ts'
import { until } from './support/until.ts'

const EVERY_SECOND = '* * * * * *'
const faults: object[] = []
const quiet = () => {}
const log = { debug: quiet, info: quiet, warn: quiet, error: (fields: object) => void faults.push(fields) }

let scheduler: Scheduler | null = null
afterEach(async () => {
  await scheduler?.stop(1000)
  scheduler = null
})

describe('the schedule', () => {
  it('runs a tick at once and again by its clock, but never over itself', async () => {
    let underWay = 0
    let most = 0
    const runs = { slow: 0, quick: 0 }
    const slow: Tick = {
      name: 'slow',
      every: EVERY_SECOND,
      async run() {
        runs.slow++
        most = Math.max(most, ++underWay)
        await until(() => runs.quick >= 3)
        underWay--
      },
    }
    const quick: Tick = { name: 'quick', every: EVERY_SECOND, run: async () => void runs.quick++ }
    scheduler = startScheduler([slow, quick], log)
    expect(runs).toEqual({ slow: 1, quick: 1 })
    await until(() => runs.slow >= 2)
    expect(most).toBe(1)
    expect(runs.quick).toBeGreaterThanOrEqual(3)
  })

  it('goes on after a tick that failed', async () => {
    let runs = 0
    const run = async () => {
      runs++
      throw new Error('the database is busy')
    }
    scheduler = startScheduler([{ name: 'bad', every: EVERY_SECOND, run }], log)
    await until(() => runs >= 2)
    expect(faults[0]).toEqual({ tick: 'bad', error: 'the database is busy' })
  })

  it('when stopped tells what runs to end, waits for it, and starts nothing more', async () => {
    let runs = 0
    let isEnded = false
    const run = async (signal: AbortSignal) => {
      runs++
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      isEnded = true
    }
    const stopped = startScheduler([{ name: 'long', every: EVERY_SECOND, run }], log)
    await stopped.stop(5000)
    expect({ isEnded, runs }).toEqual({ isEnded: true, runs: 1 })
  })

  it('does not wait for ever for what will not end', async () => {
    const run = () => new Promise(() => {})
    const stopped = startScheduler([{ name: 'stuck', every: EVERY_SECOND, run }], log)
    await stopped.stop(20)
  })
})
