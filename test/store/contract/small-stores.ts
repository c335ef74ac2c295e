import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { addRead, addSource, at, enqueue, newItem, subscribe, T0 } from './samples.ts'

export function smallStoresContract(store: () => Store): void {
  describe('administrators', () => {
    it('are listed once each, in the order they came', async () => {
      expect(await store().admins.list()).toEqual([])
      await store().admins.add(7_000_000_000, T0)
      await store().admins.add(5, at(1))
      await store().admins.add(7_000_000_000, at(2))
      expect(await store().admins.list()).toEqual([7_000_000_000, 5])
    })
  })

  describe('cache rows', () => {
    it('are set, replaced, read and deleted', async () => {
      const { cache } = store()
      expect(await cache.get('k')).toBeNull()
      await cache.set('k', '1', null)
      await cache.set('k', '{"值":"2"}', null)
      expect(await cache.get('k')).toBe('{"值":"2"}')
      expect(await cache.delete('k')).toBe(true)
      expect(await cache.delete('k')).toBe(false)
      expect(await cache.get('k')).toBeNull()
    })

    it('expire by the clock of the store, and are purged', async () => {
      const { cache } = store()
      await cache.set('past', 'x', T0)
      await cache.set('future', 'x', at(1))
      await cache.set('never', 'x', null)
      expect(await cache.get('past')).toBeNull()
      expect(await cache.get('future')).toBe('x')
      expect(await cache.purge(at(1))).toBe(2)
      expect(await cache.purge(at(1))).toBe(0)
      expect(await cache.get('never')).toBe('x')
    })

    it('are cleared by exact prefix, whatever signs it has', async () => {
      const { cache } = store()
      for (const key of ['a_b:1', 'a_b:2', 'axb:1', 'A_B:1', 'a%b:1', 'a_b', '长:1', '长短:1']) {
        await cache.set(key, 'x', null)
      }
      await cache.clear('a_b:')
      expect(await cache.get('a_b:1')).toBeNull()
      expect(await cache.get('a_b:2')).toBeNull()
      for (const kept of ['axb:1', 'A_B:1', 'a%b:1', 'a_b']) expect(await cache.get(kept)).toBe('x')
      await cache.clear('长:')
      expect(await cache.get('长:1')).toBeNull()
      expect(await cache.get('长短:1')).toBe('x')
      await cache.clear('%')
      expect(await cache.get('a%b:1')).toBe('x')
    })
  })

  describe('releaseClaims', () => {
    it('frees everything that is claimed, and nothing that is put off', async () => {
      const sourceId = await addSource(store())
      await addRead(store(), 'read')
      await store().articles.addItems(sourceId, [newItem('unread')], T0)
      const id = await subscribe(store(), 1)
      await enqueue(store(), id, ['one'])
      await enqueue(store(), await subscribe(store(), 2), ['two'])
      await subscribe(store(), 3)
      const claimAll = async () => [
        (await store().sources.claimDue(T0, 9, at(60))).length,
        (await store().articles.claimUnread(T0, 9, at(60))).length,
        (await store().articles.claimUnbriefed(T0, 9, at(60))).length,
        (await store().subscriptions.claimDue(T0, 9, at(60))).length,
        (await store().deliveries.claim(T0, 9, at(60))).length,
      ]
      expect(await claimAll()).toEqual([1, 1, 1, 1, 2])
      expect(await claimAll()).toEqual([0, 0, 0, 0, 0])
      await store().releaseClaims()
      const [first] = await store().deliveries.claim(T0, 1, at(60))
      await store().deliveries.putOff(first?.id ?? 0, { error: 'later', notBefore: at(5) })
      await store().releaseClaims()
      expect(await claimAll()).toEqual([1, 1, 1, 1, 1])
    })
  })
}
