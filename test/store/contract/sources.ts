import { describe, expect, it } from 'vitest'
import { USUAL_SETTINGS } from '../../../src/domain/source-settings.ts'
import type { Store } from '../../../src/store/store.ts'
import { at, newItem, T0 } from './samples.ts'

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
        lastReason: null,
        failingSince: null,
        silentSince: null,
        state: 'active',
        settings: USUAL_SETTINGS,
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

    it('are shown page by page, without those that are gone', async () => {
      const ids: number[] = []
      for (const name of 'abcde') {
        ids.push((await store().sources.add({ ...FEED, url: `https://${name}.example/` }, T0)).source.id)
      }
      await store().sources.remove(ids[1] ?? 0)
      const { sources, total } = await store().sources.page(1, 2)
      expect({ ids: sources.map(({ id }) => id), total }).toEqual({ ids: [ids[2], ids[3]], total: 4 })
      expect(await store().sources.page(8, 8)).toEqual({ sources: [], total: 4 })
      expect(await store().sources.positionOf(ids[3] ?? 0)).toBe(2)
    })

    it('come back as they were when the removal is recent', async () => {
      const { source } = await store().sources.add(FEED, T0)
      await store().sources.recordSuccess(source.id, { at: T0, nextCheckAt: at(9) })
      const before = await store().sources.get(source.id)
      await store().sources.remove(source.id)
      expect(await store().sources.restore(source.id, at(1))).toBeNull()
      expect(await store().sources.restore(source.id, T0)).toEqual(before)
      expect(await store().sources.restore(source.id, T0)).toBeNull()
      expect(await store().sources.get(source.id)).toEqual(before)
    })

    it('pause, and are due at once when they go on', async () => {
      const { source } = await store().sources.add(FEED, T0)
      expect((await store().sources.setState(source.id, 'paused', T0))?.state).toBe('paused')
      expect(await store().sources.claimDue(at(60), 9, at(90))).toEqual([])
      expect(await store().sources.nextDueAt()).toBeNull()
      expect(await store().sources.setState(source.id, 'active', at(70))).toMatchObject({
        state: 'active',
        nextCheckAt: at(70).toISOString(),
      })
      expect(await store().sources.claimDue(at(70), 9, at(90))).toHaveLength(1)
      expect(await store().sources.setState(source.id + 1, 'paused', T0)).toBeNull()
    })

    it('are claimed by number, also before they are due, by one at a time', async () => {
      const { source } = await store().sources.add(FEED, T0)
      await store().sources.recordSuccess(source.id, { at: T0, nextCheckAt: at(60) })
      expect((await store().sources.claim(source.id, at(1), at(5)))?.id).toBe(source.id)
      expect(await store().sources.claim(source.id, at(4), at(9))).toBeNull()
      expect(await store().sources.claim(source.id, at(5), at(9))).not.toBeNull()
      await store().sources.remove(source.id)
      expect(await store().sources.claim(source.id, at(20), at(30))).toBeNull()
    })

    it('know what they brought', async () => {
      const { source } = await store().sources.add(FEED, T0)
      const nothing = { articles: 0, briefed: 0, lastWeek: 0, bodyUnmatched: 0, lastNewAt: null }
      expect(await store().sources.statistics(source.id, T0)).toEqual(nothing)
      const week = 7 * 24 * 60
      await store().articles.addItems(source.id, [newItem('old')], T0)
      await store().articles.addItems(source.id, [newItem('new')], at(week))
      const seen = await store().sources.statistics(source.id, at(week + 1))
      expect(seen).toEqual({
        articles: 2,
        briefed: 0,
        lastWeek: 1,
        bodyUnmatched: 0,
        lastNewAt: at(week).toISOString(),
      })
    })

    it('remember in one word why they failed', async () => {
      const { source } = await store().sources.add(FEED, T0)
      const failure = { at: T0, nextCheckAt: at(9), error: 'no', reason: 'not_found' } as const
      await store().sources.recordFailure(source.id, failure)
      expect((await store().sources.get(source.id))?.lastReason).toBe('not_found')
      await store().sources.recordSuccess(source.id, { at: at(1), nextCheckAt: at(9) })
      expect((await store().sources.get(source.id))?.lastReason).toBeNull()
    })

    it('keep what is settled about them, until they are removed and added anew', async () => {
      const { source } = await store().sources.add(FEED, T0)
      const settings = { ...USUAL_SETTINGS, timezone: 'Asia/Taipei', robots: 'ignore' } as const
      const tagged = { ...settings, tags: { regions: ['丽水'], industries: [] } }
      const changed = await store().sources.change(source.id, { title: '丽水日报', settings: tagged })
      expect(changed).toEqual({ ...source, title: '丽水日报', settings: tagged })
      expect(await store().sources.change(source.id, {})).toEqual(changed)
      await store().sources.remove(source.id)
      expect(await store().sources.change(source.id, { title: 'x' })).toBeNull()
      expect((await store().sources.add(FEED, T0)).source.settings).toEqual(USUAL_SETTINGS)
    })
  })
}
