import { describe, expect, it } from 'vitest'
import type { FailingSource, SilentSource } from '../../../src/domain/notice.ts'
import type { Store } from '../../../src/store/store.ts'
import { addSource, at, newItem, T0 } from './samples.ts'

const DAY = 24 * 60

export function noticesContract(store: () => Store): void {
  const fail = (id: number, minutes: number, reason: 'timeout' | 'not_found' = 'not_found') =>
    store().sources.recordFailure(id, {
      ...{ at: at(minutes), nextCheckAt: at(minutes + DAY), error: 'no', reason },
    })
  const succeed = (id: number, minutes: number, hasNews = false) =>
    store().sources.recordSuccess(id, { at: at(minutes), nextCheckAt: at(minutes + 30), hasNews })
  const failing = (id: number): FailingSource => ({
    ...{ id, title: `#${id}`, url: 'https://a.example/', since: T0.toISOString() },
    ...{ reason: 'not_found', message: 'no', failures: 8 },
  })
  const silent = (id: number): SilentSource => ({
    ...{ id, title: `#${id}`, url: 'https://a.example/', since: T0.toISOString(), days: 9, everyDays: 1 },
  })
  const waiting = () => store().notices.claim(at(10 * DAY), 99, at(11 * DAY))

  describe('what administrators are told', () => {
    it('knows since when a source fails, and whether that was told', async () => {
      const id = await addSource(store())
      expect(await store().sources.failing()).toEqual([])
      await fail(id, 1)
      await fail(id, 2)
      const [first] = await store().sources.failing()
      expect(first).toMatchObject({ told: false, source: { failures: 2, failingSince: at(1).toISOString() } })
      await store().notices.tellFailing([failing(id)], [1], at(3))
      expect((await store().sources.failing())[0]?.told).toBe(true)
      await succeed(id, 4)
      expect(await store().sources.failing()).toEqual([])
      expect((await store().sources.get(id))?.failingSince).toBeNull()
      await fail(id, 5)
      expect((await store().sources.get(id))?.failingSince).toBe(at(5).toISOString())
    })

    it('is queued once for each, however many see it at once, and again in the next episode', async () => {
      const { notices } = store()
      const id = await addSource(store())
      const other = await addSource(store(), 'b')
      await fail(id, 1)
      const tell = () => notices.tellFailing([failing(id), failing(other)], [1, 7_000_000_000], at(2))
      const queued = await Promise.all([tell(), tell(), tell()])
      expect(queued.sort()).toEqual([0, 0, 2])
      expect(await notices.lastAt('failing')).toEqual(at(2))
      expect(await notices.lastAt('silent')).toBeNull()
      const [first, second, ...more] = await waiting()
      expect(more).toEqual([])
      expect([first?.userId, second?.userId]).toEqual([1, 7_000_000_000])
      expect(first?.notice).toEqual({ kind: 'failing', sources: [failing(id), failing(other)], total: 2 })
      await succeed(id, 3)
      await notices.tellRecovered([1], at(4))
      expect(await notices.tellRecovered([1], at(4))).toBe(0)
      await fail(id, 5)
      expect(await tell()).toBe(2)
    })

    it('names eight and counts the others', async () => {
      const ids = []
      for (let n = 0; n < 10; n++) ids.push(await addSource(store(), `s${n}`))
      await store().notices.tellFailing(ids.map(failing), [1], T0)
      const [{ notice } = { notice: null }] = await waiting()
      expect(notice).toMatchObject({ total: 10 })
      expect(notice && 'sources' in notice && notice.sources).toHaveLength(8)
    })

    it('waits where it is put off, and is gone when it is settled', async () => {
      const { notices } = store()
      const id = await addSource(store())
      await notices.tellSilent([silent(id)], [1, 2, 3], T0)
      const [one, two, three] = await notices.claim(T0, 9, at(5))
      expect(await notices.claim(T0, 9, at(5))).toEqual([])
      await notices.settle(one?.id ?? 0, 'sent')
      await notices.settle(two?.id ?? 0, 'dropped')
      await notices.putOff(three?.id ?? 0, at(60))
      expect(await notices.claim(at(59), 9, at(99))).toEqual([])
      expect((await notices.claim(at(60), 9, at(99))).map(({ userId }) => userId)).toEqual([3])
      await notices.purge(at(31 * DAY))
      expect(await notices.lastAt('silent')).toEqual(T0)
      await notices.settle(three?.id ?? 0, 'sent')
      await notices.purge(at(31 * DAY))
      expect(await notices.lastAt('silent')).toBeNull()
    })

    it('marks silence until there is news', async () => {
      const id = await addSource(store())
      await succeed(id, 1)
      expect(await store().notices.tellSilent([silent(id)], [], at(2))).toBe(0)
      expect((await store().sources.get(id))?.silentSince).toBe(T0.toISOString())
      expect(await store().notices.tellSilent([silent(id)], [1], at(2))).toBe(0)
      await succeed(id, 3)
      expect((await store().sources.get(id))?.silentSince).toBe(T0.toISOString())
      await succeed(id, 4, true)
      expect((await store().sources.get(id))?.silentSince).toBeNull()
    })

    it('tells of one outage at a time, and asks its victims at once when it is over', async () => {
      const { notices } = store()
      const victim = await addSource(store(), 'victim')
      const longDead = await addSource(store(), 'dead')
      const missing = await addSource(store(), 'missing')
      await fail(longDead, -9, 'timeout')
      for (const minutes of [10, 20, 30]) {
        await fail(victim, minutes, 'timeout')
        await fail(longDead, minutes, 'timeout')
        await fail(missing, minutes)
      }
      const begin = () => notices.beginOutage({ since: at(10), total: 2 }, [1, 2], at(40))
      expect((await Promise.all([begin(), begin()])).sort()).toEqual([0, 2])
      expect(await notices.lastOutage()).toEqual({ since: at(10).toISOString(), until: null })
      const [first] = await notices.claim(at(40), 1, at(41))
      await notices.settle(first?.id ?? 0, 'sent')
      const ends = await Promise.all([notices.endOutage([1, 2], at(50)), notices.endOutage([1, 2], at(50))])
      expect(ends.sort()).toEqual([0, 2])
      const told = (await waiting()).map(({ userId, notice }) => `${userId} ${notice.kind}`)
      expect(told).toEqual(['1 outage_over', '2 outage_over'])
      const now = async (id: number) => await store().sources.get(id)
      expect(await now(victim)).toMatchObject({ failures: 1, nextCheckAt: at(50).toISOString() })
      expect(await now(longDead)).toMatchObject({ failures: 4, nextCheckAt: at(50).toISOString() })
      expect(await now(missing)).toMatchObject({ failures: 3, nextCheckAt: at(30 + DAY).toISOString() })
      expect(await begin()).toBe(2)
    })
  })

  describe('news by days', () => {
    it('finds the newest of each day, newest first, however many a day has', async () => {
      const id = await addSource(store())
      const days = [0, 0, 0, -1, -1, -5, -9, -9]
      const items = days.map((day, n) => newItem(`${n}`, { newsAt: at(day * DAY + n) }))
      await store().articles.addItems(id, items, at(60))
      const expected = [2, -DAY + 4, -5 * DAY + 5, -9 * DAY + 7].map(at)
      expect(await store().sources.newsDays(id, 40)).toEqual(expected)
      expect(await store().sources.newsDays(id, 2)).toEqual(expected.slice(0, 2))
      expect(await store().sources.newsDays(999, 40)).toEqual([])
    })

    it('finds sources that are read well and quiet', async () => {
      const quiet = await addSource(store(), 'quiet')
      const lively = await addSource(store(), 'lively')
      const unheard = await addSource(store(), 'unheard')
      await store().articles.addItems(quiet, [newItem('q', { newsAt: T0 })], T0)
      await store().articles.addItems(lively, [newItem('l', { newsAt: at(9 * DAY) })], at(9 * DAY))
      for (const id of [quiet, lively]) await succeed(id, 10 * DAY)
      await succeed(unheard, DAY)
      const found = await store().sources.quiet(at(2 * DAY), at(9 * DAY))
      expect(found.map(({ id }) => id)).toEqual([quiet])
    })

    it('tells when another machine was last read well', async () => {
      expect(await store().sources.newestOk()).toBeNull()
      const { source } = await store().sources.add(
        { kind: 'feed', url: 'http://127.0.0.1:8000/feed', title: '' },
        T0,
      )
      await succeed(source.id, 9)
      expect(await store().sources.newestOk()).toBeNull()
      await succeed(await addSource(store()), 5)
      expect(await store().sources.newestOk()).toEqual(at(5))
    })
  })

  describe('a source that moves', () => {
    it('takes its new address, unless another has it', async () => {
      const id = await addSource(store())
      const other = await addSource(store(), 'b')
      const move = (url: string) => store().sources.recordSuccess(id, { at: at(1), nextCheckAt: at(9), url })
      expect(await move('https://new.example/feed')).toEqual({ moved: true, holder: null })
      expect(await move('https://b.example/feed')).toEqual({ moved: false, holder: other })
      expect((await store().sources.get(id))?.url).toBe('https://new.example/feed')
    })
  })

  describe('the catalogue', () => {
    it('remembers what became of each address last', async () => {
      const { catalogue } = store()
      await catalogue.record('https://a.example/', { at: T0, reason: 'timeout' })
      await catalogue.record('https://a.example/', { at: at(1), reason: null })
      const checks = await catalogue.checks(['https://a.example/', 'https://b.example/'])
      expect([...checks]).toEqual([['https://a.example/', { at: at(1).toISOString(), reason: null }]])
    })
  })
}
