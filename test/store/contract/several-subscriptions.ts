import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { at, enqueue, subscribe, T0 } from './samples.ts'

const CHANNEL = -1_001_234_567_890_123

export function severalSubscriptionsContract(store: () => Store): void {
  const wishes = { locale: 'zh', timezone: 'Asia/Shanghai', time: '08:00', nextDigestAt: T0 } as const
  const add = (name: string, { chatId = 1, most = 10 }: { chatId?: number; most?: number } = {}) =>
    store().subscriptions.add({ chatId, threadId: null, ...wishes, name, most }, T0)
  const added = async (name: string, chatId = 1) => {
    const outcome = await add(name, { chatId })
    if (outcome.kind !== 'added') throw new Error(`${name}: ${outcome.kind}`)
    return outcome.subscription
  }
  const list = (chatId = 1) => store().subscriptions.list({ chatId, threadId: null })
  const numbers = async (chatId = 1) => (await list(chatId)).map(({ number, name }) => [number, name])

  describe('several subscriptions of a place', () => {
    it('have numbers and names of their own, up to so many', async () => {
      await subscribe(store(), 1)
      await added('a')
      await added('b')
      expect(await numbers()).toEqual([
        [1, ''],
        [2, 'a'],
        [3, 'b'],
      ])
      expect(await add('a')).toMatchObject({ kind: 'known', subscription: { number: 2 } })
      expect(await add('c', { most: 3 })).toEqual({ kind: 'too_many' })
      expect(await store().subscriptions.list({ chatId: 1, threadId: 7 })).toEqual([])
      expect((await store().subscriptions.ofChat(1, null))?.number).toBe(1)
    })

    it('that are added at once have different numbers and pass no limit', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 24 }, (_, index) => add(`${index % 12}`, { most: 8 })),
      )
      expect(outcomes.filter(({ kind }) => kind === 'added')).toHaveLength(8)
      expect((await numbers()).map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
      expect(new Set((await numbers()).map(([, name]) => name)).size).toBe(8)
    })

    it('have a digest for each hour of a day, and each once', async () => {
      const id = await subscribe(store(), 1)
      const queue = (time: string) =>
        store().deliveries.enqueue({
          ...{ subscriptionIds: [id], date: '2026-11-20', time, messages: [time] },
          ...{ nextDigestAt: at(60), now: T0 },
        })
      expect(await queue('08:00')).toBe(1)
      expect(await queue('18:00')).toBe(1)
      expect(await queue('08:00')).toBe(0)
      const [first] = await store().deliveries.claim(T0, 9, at(5))
      expect(first).toMatchObject({ date: '2026-11-20', html: '08:00' })
    })

    it('of which two people change each something keep both changes', async () => {
      const { id } = await added('a')
      await Promise.all([
        store().subscriptions.change(id, ({ times }) => ({ times: [...times, '12:00'] })),
        store().subscriptions.change(id, ({ times }) => ({ times: [...times, '18:00'] })),
        store().subscriptions.change(id, () => ({ weekdays: [1] })),
      ])
      const one = await store().subscriptions.get(id)
      expect(one?.times.toSorted()).toEqual(['08:00', '12:00', '18:00'])
      expect(one?.weekdays).toEqual([1])
      expect(await store().subscriptions.change(id, () => null)).toBeNull()
      await store().subscriptions.end(id, 'unsubscribed', T0)
      expect(await store().subscriptions.change(id, () => ({ name: 'b' }))).toBeNull()
      expect(await store().subscriptions.change(999_999, () => ({ name: 'b' }))).toBeNull()
    })

    it('that end can be restored for a while, with a number that is free', async () => {
      const one = await added('a')
      const two = await added('b')
      await store().subscriptions.end(one.id, 'unsubscribed', T0)
      await added('c')
      const restore = (id: number, since: number, most = 10) =>
        store().subscriptions.restore(id, at(since), most)
      expect(await restore(one.id, 1)).toEqual({ kind: 'too_late' })
      expect(await restore(one.id, -60, 2)).toEqual({ kind: 'too_many' })
      expect(await restore(one.id, -60)).toMatchObject({ kind: 'restored', subscription: { name: 'a' } })
      expect(await restore(two.id, -60)).toMatchObject({ kind: 'present' })
      expect(await numbers()).toEqual([
        [1, 'c'],
        [2, 'b'],
        [3, 'a'],
      ])
      await store().subscriptions.end(two.id, 'blocked')
      expect(await restore(two.id, -60)).toEqual({ kind: 'too_late' })
      expect(await restore(999_999, -60)).toEqual({ kind: 'too_late' })
    })

    it('that are restored are due again when a whole digest was dropped', async () => {
      const { id } = await added('a')
      await enqueue(store(), id, ['one', 'two'])
      await store().subscriptions.end(id, 'unsubscribed', at(1))
      await store().subscriptions.restore(id, T0, 10)
      expect(await store().subscriptions.claimDue(at(2), 9, at(3))).toMatchObject([{ id }])
      expect(await enqueue(store(), id, ['one', 'two'])).toBe(true)
      const [first] = await store().deliveries.claim(at(2), 9, at(5))
      await store().deliveries.markSent(first?.id ?? 0, 1, at(2))
      await store().subscriptions.end(id, 'unsubscribed', at(3))
      await store().subscriptions.restore(id, T0, 10)
      // A part of it was sent: it is not sent from the beginning.
      expect(await store().subscriptions.claimDue(at(4), 9, at(5))).toEqual([])
      expect(await store().deliveries.claim(at(60), 9, at(65))).toEqual([])
    })

    it('all end with their chat, and pause with their topic', async () => {
      const [one, two, other] = [await added('a'), await added('b'), await added('c', 2)]
      const topics = await Promise.all([7, 7, 8].map((thread) => subscribe(store(), 3, thread)))
      await store().subscriptions.loseChat(one.id, 'blocked', T0)
      expect(await list()).toEqual([])
      expect((await store().subscriptions.get(two.id))?.state).toBe('ended')
      expect((await store().subscriptions.get(other.id))?.state).toBe('active')
      await store().subscriptions.loseTopic(topics[0] ?? 0, 'closed')
      expect(await store().subscriptions.list({ chatId: 3, threadId: 7 })).toMatchObject([
        { state: 'paused' },
      ])
      expect(await store().subscriptions.list({ chatId: 3, threadId: 8 })).toMatchObject([
        { state: 'active' },
      ])
      const resumed = await store().subscriptions.resume(topics[0] ?? 0, at(5))
      expect(resumed).toMatchObject({ state: 'active', number: 1 })
      expect(await store().subscriptions.resume(topics[0] ?? 0, at(5))).toBeNull()
    })

    it('all move with their chat; of one name the other chat’s own goes on', async () => {
      await subscribe(store(), 1)
      await added('a')
      await added('b')
      await subscribe(store(), 2)
      const own = await added('b', 2)
      await store().chats.move(1, 2)
      expect(await numbers(2)).toEqual([
        [1, ''],
        [2, 'b'],
        [3, 'a'],
      ])
      expect((await list(2)).map(({ id }) => id)).toContain(own.id)
      expect(await list(1)).toEqual([])
    })
  })

  describe('channels', () => {
    const admit = (setUpBy = 77, people = [77, 88]) =>
      store().channels.admit({ chatId: CHANNEL, title: '快讯', setUpBy, people })

    it('are known to their people', async () => {
      const channel = await admit()
      expect(channel).toEqual({
        id: channel.id,
        chatId: CHANNEL,
        title: '快讯',
        setUpBy: 77,
        state: 'active',
      })
      expect(await store().channels.get(channel.id)).toEqual(channel)
      expect(await store().channels.ofChat(CHANNEL)).toEqual(channel)
      expect(await store().channels.ofChat(1)).toBeNull()
      expect(await store().channels.ofPerson(88)).toEqual([channel])
      await store().channels.removePerson(channel.id, 88)
      await store().channels.addPerson(channel.id, 99)
      await store().channels.addPerson(channel.id, 99)
      expect(await store().channels.ofPerson(88)).toEqual([])
      expect(await store().channels.ofPerson(99)).toEqual([channel])
      expect(await admit(88, [])).toEqual({ ...channel, setUpBy: 88 })
      expect(await store().channels.ofPerson(99)).toEqual([])
    })

    it('are lost once, whoever notices it: theirs pause, and one person is told', async () => {
      const channel = await admit()
      const id = await subscribe(store(), CHANNEL)
      await enqueue(store(), id, ['one'])
      const lost = await Promise.all([
        store().channels.lose(CHANNEL, 'kicked', T0),
        store()
          .subscriptions.loseChat(id, 'kicked', T0)
          .then(() => false),
        store().channels.lose(CHANNEL, 'kicked', T0),
      ])
      expect(lost.filter(Boolean).length).toBeLessThanOrEqual(1)
      expect(await store().channels.get(channel.id)).toMatchObject({ state: 'lost' })
      expect((await store().subscriptions.get(id))?.state).toBe('paused')
      expect(await store().deliveries.counts()).toMatchObject({ waiting: 0 })
      expect(
        (await store().notices.claim(T0, 9, at(5))).map(({ userId, notice }) => [userId, notice]),
      ).toEqual([[77, { kind: 'channel_lost', channelId: channel.id, title: '快讯' }]])
      expect(await store().channels.lose(1, 'kicked', T0)).toBe(false)
      expect(await admit()).toMatchObject({ id: channel.id, state: 'active' })
    })
  })
}
