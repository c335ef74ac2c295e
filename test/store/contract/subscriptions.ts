import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '../../../src/domain/filters.ts'
import { EVERY_DAY } from '../../../src/domain/subscription.ts'
import type { Store } from '../../../src/store/store.ts'
import { at, enqueue, subscribe, T0 } from './samples.ts'

/** A supergroup's id: far beyond 32 bits. */
const GROUP = -1_001_234_567_890_123

export function subscriptionsContract(store: () => Store): void {
  const wishes = { locale: 'zh', timezone: 'Asia/Shanghai', time: '08:00' } as const
  const start = (chatId: number, threadId: number | null = null, minutes = 0) =>
    store().subscriptions.start({ chatId, threadId, ...wishes, nextDigestAt: at(minutes) }, T0)

  describe('chats', () => {
    it('keep their settings', async () => {
      expect(await store().chats.get(GROUP)).toBeNull()
      await store().chats.save({ chatId: GROUP, ...wishes })
      await store().chats.save({ chatId: GROUP, ...wishes, locale: 'en' })
      expect(await store().chats.get(GROUP)).toEqual({ chatId: GROUP, ...wishes, locale: 'en' })
    })

    it('move with everything that is kept for them', async () => {
      await store().chats.save({ chatId: -5, ...wishes })
      const id = await subscribe(store(), -5)
      const topic = await subscribe(store(), -5, 42)
      await enqueue(store(), id, ['one', 'two'])
      await store().chats.move(-5, GROUP)
      expect(await store().chats.get(-5)).toBeNull()
      expect(await store().chats.get(GROUP)).toEqual({ chatId: GROUP, ...wishes })
      expect(await store().subscriptions.ofChat(-5, null)).toBeNull()
      expect((await store().subscriptions.ofChat(GROUP, null))?.id).toBe(id)
      expect((await store().subscriptions.ofChat(GROUP, 42))?.id).toBe(topic)
      expect(await store().deliveries.claim(T0, 9, at(5))).toMatchObject([{ chatId: GROUP, html: 'one' }])
    })

    it('move onto one that has its own: that one stays, and gets nothing twice', async () => {
      await store().chats.save({ chatId: -5, ...wishes })
      await store().chats.save({ chatId: GROUP, ...wishes, time: '09:00' })
      const old = await subscribe(store(), -5)
      const own = await subscribe(store(), GROUP)
      await enqueue(store(), old, ['twice'])
      await enqueue(store(), own, ['once'])
      await store().chats.move(-5, GROUP)
      expect((await store().chats.get(GROUP))?.time).toBe('09:00')
      expect(await store().subscriptions.ofChat(GROUP, null)).toMatchObject({ id: own, state: 'active' })
      expect((await store().subscriptions.get(old))?.state).toBe('ended')
      expect(await store().deliveries.counts()).toEqual({ waiting: 1, sent: 0, rejected: 0 })
      await store().chats.move(GROUP, GROUP)
      await store().chats.move(-5, GROUP)
      expect(await store().subscriptions.count()).toBe(1)
    })

    it('move onto one that had ended: the moved one goes on', async () => {
      const old = await subscribe(store(), -5)
      const ended = await subscribe(store(), GROUP)
      await store().subscriptions.end(ended, 'left')
      await store().chats.move(-5, GROUP)
      expect(await store().subscriptions.ofChat(GROUP, null)).toMatchObject({ id: old, state: 'active' })
    })
  })

  describe('subscriptions', () => {
    it('start once a chat and thread', async () => {
      const { subscription, started } = await start(GROUP)
      expect(started).toBe(true)
      expect(subscription).toEqual({
        id: subscription.id,
        chatId: GROUP,
        threadId: null,
        ...{ name: '', number: 1, locale: 'zh', timezone: 'Asia/Shanghai', times: ['08:00'] },
        filters: NO_FILTERS,
        length: 'standard',
        weekdays: EVERY_DAY,
        resumeOn: null,
        state: 'active',
        createdAt: T0.toISOString(),
      })
      expect(await start(GROUP)).toEqual({ subscription, started: false })
      expect((await start(GROUP, 7)).subscription).toMatchObject({ threadId: 7 })
      expect(await store().subscriptions.get(subscription.id)).toEqual(subscription)
      expect(await store().subscriptions.ofChat(GROUP, null)).toEqual(subscription)
      expect(await store().subscriptions.ofChat(GROUP, 8)).toBeNull()
      expect(await store().subscriptions.get(999_999)).toBeNull()
      expect(await store().subscriptions.count()).toBe(2)
    })

    it('start once when asked many times at once', async () => {
      const results = await Promise.all(Array.from({ length: 8 }, () => start(1)))
      expect(results.filter(({ started }) => started)).toHaveLength(1)
      expect(new Set(results.map(({ subscription }) => subscription.id)).size).toBe(1)
    })

    it('end once, and start again as they are asked for then', async () => {
      const { subscription } = await start(1)
      expect(await store().subscriptions.end(subscription.id, 'blocked')).toBe(true)
      expect(await store().subscriptions.end(subscription.id, 'blocked')).toBe(false)
      expect(await store().subscriptions.end(999_999, 'none')).toBe(false)
      expect(await store().subscriptions.ofChat(1, null)).toMatchObject({ state: 'ended' })
      expect(await store().subscriptions.count()).toBe(0)
      expect(await store().subscriptions.claimDue(at(9), 9, at(10))).toEqual([])
      const again = await store().subscriptions.start(
        { chatId: 1, threadId: null, ...wishes, time: '20:00', nextDigestAt: at(3) },
        at(2),
      )
      expect(again.started).toBe(true)
      expect(again.subscription).toEqual({ ...subscription, times: ['20:00'] })
      expect(await store().subscriptions.claimDue(at(3), 9, at(10))).toHaveLength(1)
    })

    it('are claimed when due, longest waiting first', async () => {
      await start(1, null, 30)
      await start(2, null, 10)
      await start(3, null, 99)
      const due = await store().subscriptions.claimDue(at(40), 9, at(50))
      expect(due.map(({ chatId, nextDigestAt }) => [chatId, nextDigestAt])).toEqual([
        [2, at(10).toISOString()],
        [1, at(30).toISOString()],
      ])
      expect(await store().subscriptions.claimDue(at(49), 9, at(60))).toEqual([])
      expect(await store().subscriptions.claimDue(at(50), 1, at(60))).toMatchObject([{ chatId: 2 }])
    })

    it('change their wishes', async () => {
      const { subscription } = await start(1)
      const other = {
        locale: 'en',
        timezone: 'Europe/Berlin',
        times: ['07:30', '18:00'],
        name: '能源',
      } as const
      const change = () => ({ ...other, nextDigestAt: at(90) })
      expect(await store().subscriptions.change(subscription.id, change)).toEqual({
        ...subscription,
        ...other,
      })
      expect(await store().subscriptions.get(subscription.id)).toEqual({ ...subscription, ...other })
      expect(await store().subscriptions.claimDue(at(89), 9, at(99))).toEqual([])
      expect(await store().subscriptions.claimDue(at(90), 9, at(99))).toHaveLength(1)
    })

    it('wish everything at first, and what they wish is kept while they end and begin again', async () => {
      const { subscription } = await start(1)
      const filters = { ...NO_FILTERS, include: ['锂电', '鋰電'], sources: [3], minInvestment: 1e9 }
      const other = { filters, length: 'headlines', weekdays: [1, 5] } as const
      const resumeOn = '2026-12-10'
      await store().subscriptions.change(subscription.id, () => ({
        ...{ ...other, resumeOn, nextDigestAt: at(90) },
      }))
      const changed = { ...subscription, ...other, resumeOn: '2026-12-10' }
      expect(await store().subscriptions.get(subscription.id)).toEqual(changed)
      expect(await store().subscriptions.claimDue(at(89), 9, at(99))).toEqual([])
      expect(await store().subscriptions.claimDue(at(90), 9, at(99))).toMatchObject([changed])
      await store().subscriptions.end(subscription.id, 'unsubscribed')
      expect(await start(1)).toMatchObject({ started: true, subscription: { ...other, resumeOn: null } })
    })

    it('that pause drop what waits, are not due, and begin anew when somebody subscribes again', async () => {
      const id = await subscribe(store(), GROUP, 42)
      await enqueue(store(), id, ['one'])
      expect(await store().subscriptions.pause(id, 'topic closed')).toBe(true)
      expect(await store().subscriptions.pause(id, 'topic closed')).toBe(false)
      expect(await store().subscriptions.get(id)).toMatchObject({ state: 'paused' })
      expect(await store().deliveries.claim(at(60), 9, at(65))).toEqual([])
      expect(await store().subscriptions.claimDue(at(10_000), 9, at(10_001))).toEqual([])
      const again = await start(GROUP, 42)
      expect(again).toMatchObject({ started: true, subscription: { id, state: 'active' } })
      await store().subscriptions.pause(id, 'topic closed')
      expect(await store().subscriptions.end(id, 'unsubscribed')).toBe(true)
      expect(await store().subscriptions.get(id)).toMatchObject({ state: 'ended' })
      expect(await store().subscriptions.pause(id, 'topic closed')).toBe(false)
    })

    it('that are postponed keep where their news begin, until a digest is queued', async () => {
      const { subscription } = await start(1)
      const claimed = () => store().subscriptions.claimDue(at(30), 9, at(20))
      expect(await claimed()).toMatchObject([{ newsFrom: null }])
      await store().subscriptions.postpone([subscription.id], { nextDigestAt: at(30), newsFrom: at(-600) })
      expect(await store().subscriptions.claimDue(at(29), 9, at(40))).toEqual([])
      expect(await claimed()).toMatchObject([{ newsFrom: at(-600).toISOString() }])
      await enqueue(store(), subscription.id, ['one'])
      expect(await store().subscriptions.claimDue(at(24 * 60), 9, at(24 * 60))).toMatchObject([
        { newsFrom: null },
      ])
    })

    it('reach back to where the clock was set, if that is earlier', async () => {
      const { subscription: one } = await start(1)
      const { subscription: two } = await start(2)
      await store().subscriptions.postpone([two.id], { nextDigestAt: T0, newsFrom: at(-600) })
      await store().turnBack(at(-60))
      const due = await store().subscriptions.claimDue(T0, 9, at(5))
      expect(due.map(({ id, newsFrom }) => [id, newsFrom])).toEqual([
        [one.id, at(-60).toISOString()],
        [two.id, at(-600).toISOString()],
      ])
    })
  })
}
