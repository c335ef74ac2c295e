import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { addRead, addSource, at, enqueue, newItem, subscribe, T0 } from './samples.ts'

export function smallStoresContract(store: () => Store): void {
  describe('administrators', () => {
    it('are listed once each, in the order they came, with the role they were last given', async () => {
      const { admins } = store()
      expect(await admins.list()).toEqual([])
      await admins.add(7_000_000_000, 'owner', T0)
      await admins.add(5, 'editor', at(1))
      await admins.add(5, 'administrator', at(2))
      expect(await admins.list()).toEqual([
        { userId: 7_000_000_000, role: 'owner', addedAt: T0.toISOString() },
        { userId: 5, role: 'administrator', addedAt: at(1).toISOString() },
      ])
    })

    it('go, once', async () => {
      await store().admins.add(5, 'editor', T0)
      expect(await store().admins.remove(5)).toBe(true)
      expect(await store().admins.remove(5)).toBe(false)
      expect(await store().admins.list()).toEqual([])
    })
  })

  describe('the log of changes', () => {
    it('keeps who did what when, newest first, page by page', async () => {
      const { audit } = store()
      const actor = { kind: 'user', userId: 7_000_000_000 } as const
      await audit.add({ actor, action: 'source.add', sourceId: 3, details: '云溪要闻' }, T0)
      await audit.add({ actor: { kind: 'cli' }, action: 'sources.import', details: '3' }, at(1))
      await audit.add({ actor: { kind: 'system' }, action: 'source.pause', sourceId: 3, details: 'x' }, at(2))
      const [newest, middle] = await audit.list({ limit: 2 })
      expect(newest).toMatchObject({ actor: { kind: 'system' }, action: 'source.pause', sourceId: 3 })
      expect(middle).toMatchObject({ actor: { kind: 'cli' }, sourceId: null, at: at(1).toISOString() })
      const [oldest, ...more] = await audit.list({ limit: 2, before: middle?.id ?? 0 })
      expect(oldest).toMatchObject({ actor, details: '云溪要闻', at: T0.toISOString() })
      expect(more).toEqual([])
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
