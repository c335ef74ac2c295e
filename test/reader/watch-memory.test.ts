import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMemoryWatch } from '../../src/reader/watch-memory.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function watched() {
  const state = { megabytes: 100 }
  const blamed: string[] = []
  const watch = createMemoryWatch<string>({
    growthMb: 300,
    everyMs: 50,
    onGrown: (one) => blamed.push(one),
    held: () => state.megabytes * 1_048_576,
  })
  const pass = (megabytes: number) => {
    state.megabytes = megabytes
    vi.advanceTimersByTime(60)
  }
  return { watch, blamed, pass }
}

it('blames what was begun first of all that saw the growth, and the next only for growth of its own', () => {
  const { watch, blamed, pass } = watched()
  watch.begin('first')
  pass(200)
  watch.begin('second')
  pass(400)
  expect(blamed).toEqual([])
  pass(510)
  pass(510)
  expect(blamed).toEqual(['first'])
  pass(900)
  expect(blamed).toEqual(['first', 'second'])
})

it('blames nothing that has ended, and looks no more when nothing is done', () => {
  const { watch, blamed, pass } = watched()
  watch.begin('first')
  watch.begin('second')
  watch.end('first')
  watch.end('second')
  expect(vi.getTimerCount()).toBe(0)
  pass(1000)
  watch.begin('third')
  pass(1100)
  expect(blamed).toEqual([])
  pass(1500)
  expect(blamed).toEqual(['third'])
  expect(vi.getTimerCount()).toBe(0)
})
