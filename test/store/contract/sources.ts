import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { at, T0 } from './samples.ts'

const FEED = { kind: 'feed', url: 'https://a.example/feed', title: '云溪要闻' } as const

export function sourcesContract(store: () => Store): void {
  describe('sources', () => {
    it('adds once, and is due at once', async () => {
      const { source, added } = await store().sources.add(FEED, T0)
      expect(added).toBe(true)
      expect(source).toEqual({
        ...FEED,
        id: source.id,
        addedAt: T0.toISOString(),
        nextCheckAt: T0.toISOString(),
        lastCheckedAt: null,
        lastOkAt: null,
        failures: 0,
        lastError: null,
      })
      const again = await store().sources.add({ ...FEED, title: 'other' }, at(1))
      expect(again).toEqual({ source, added: false })
      expect(await store().sources.list()).toEqual([source])
      expect(await store().sources.get(source.id)).toEqual(source)
      expect(await store().sources.findByUrl(FEED.url)).toEqual(source)
      expect(await store().sources.findByUrl('https://b.example/')).toBeNull()
    })

    it('keeps addresses of any length apart', async () => {
      const long = `https://a.example/?q=${'长'.repeat(5_000)}`
      const first = await store().sources.add({ ...FEED, url: `${long}1` }, T0)
      const second = await store().sources.add({ ...FEED, url: `${long}2` }, T0)
      expect(first.source.id).not.toBe(second.source.id)
      expect(second.source.url).toBe(`${long}2`)
    })

    it('hides what is removed, and revives it as new', async () => {
      const { source } = await store().sources.add(FEED, T0)
      await store().sources.recordFailure(source.id, { at: T0, nextCheckAt: at(9), error: 'no' })
      expect(await store().sources.remove(source.id)).toBe(true)
      expect(await store().sources.remove(source.id)).toBe(false)
      expect(await store().sources.list()).toEqual([])
      expect(await store().sources.get(source.id)).toBeNull()
      expect(await store().sources.findByUrl(FEED.url)).toBeNull()
      expect(await store().sources.claimDue(at(60), 9, at(90))).toEqual([])
      expect(await store().sources.nextDueAt()).toBeNull()
      const revived = await store().sources.add({ ...FEED, title: 'again' }, at(3))
      expect(revived.added).toBe(true)
      expect(revived.source).toMatchObject({ id: source.id, title: 'again', failures: 0, lastError: null })
      expect(revived.source.nextCheckAt).toBe(at(3).toISOString())
    })

    it('claims what is due, oldest first, each once, until the claim lapses', async () => {
      for (const [index, minutes] of [30, 10, 20, 99].entries()) {
        const { source } = await store().sources.add({ ...FEED, url: `https://${index}.example/` }, T0)
        await store().sources.recordSuccess(source.id, { at: T0, nextCheckAt: at(minutes) })
      }
      const urls = async (now: number, limit: number, until: number) =>
        (await store().sources.claimDue(at(now), limit, at(until))).map((source) => source.url)
      expect(await urls(5, 9, 50)).toEqual([])
      expect(await urls(40, 2, 50)).toEqual(['https://1.example/', 'https://2.example/'])
      expect(await urls(40, 9, 60)).toEqual(['https://0.example/'])
      expect(await urls(49, 9, 60)).toEqual([])
      expect(await urls(50, 9, 60)).toEqual(['https://1.example/', 'https://2.example/'])
    })

    it('tells when the next one is due, claims counted', async () => {
      expect(await store().sources.nextDueAt()).toBeNull()
      const { source } = await store().sources.add(FEED, T0)
      expect(await store().sources.nextDueAt()).toEqual(T0)
      await store().sources.claimDue(T0, 1, at(7))
      expect(await store().sources.nextDueAt()).toEqual(at(7))
      await store().sources.recordSuccess(source.id, { at: T0, nextCheckAt: at(30) })
      expect(await store().sources.nextDueAt()).toEqual(at(30))
    })

    it('records failures in a row, and success ends them', async () => {
      const { source } = await store().sources.add(FEED, T0)
      await store().sources.recordFailure(source.id, { at: at(1), nextCheckAt: at(2), error: 'one' })
      await store().sources.recordFailure(source.id, { at: at(2), nextCheckAt: at(4), error: 'two' })
      expect(await store().sources.get(source.id)).toMatchObject({
        failures: 2,
        lastError: 'two',
        lastOkAt: null,
        lastCheckedAt: at(2).toISOString(),
        nextCheckAt: at(4).toISOString(),
      })
      const moved = { title: '新名', kind: 'list', url: 'https://a.example/new' } as const
      await store().sources.recordSuccess(source.id, { at: at(4), nextCheckAt: at(9), ...moved })
      expect(await store().sources.get(source.id)).toMatchObject({
        ...moved,
        failures: 0,
        lastError: null,
        lastOkAt: at(4).toISOString(),
      })
      expect((await store().sources.findByUrl(moved.url))?.id).toBe(source.id)
    })

    it('does not take over the address of another source', async () => {
      const { source } = await store().sources.add(FEED, T0)
      const other = await store().sources.add({ ...FEED, url: 'https://b.example/' }, T0)
      await store().sources.recordSuccess(source.id, {
        at: T0,
        nextCheckAt: at(1),
        url: 'https://b.example/',
      })
      expect((await store().sources.get(source.id))?.url).toBe(FEED.url)
      expect((await store().sources.findByUrl('https://b.example/'))?.id).toBe(other.source.id)
    })
  })
}
