import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../src/domain/edition.ts'
import type { Store } from '../../../src/store/store.ts'
import { at, subscribe } from './samples.ts'

const TOLD: Edition = {
  date: '2026-11-20',
  shown: 1,
  stories: [
    {
      headline: '临汀“港区”项目开工',
      url: 'https://news.example/1',
      articleIds: [7, 9],
      toldIds: [],
      followsUp: null,
      reasons: [{ kind: 'sources', count: 2, points: 2 }],
    },
  ],
}

export function editionsContract(store: () => Store): void {
  const enqueue = (subscriptionId: number, date: string, minutes: number, editionId: number) =>
    store().deliveries.enqueue({
      ...{ subscriptionIds: [subscriptionId], date, editionId, messages: ['one', 'two'] },
      ...{ nextDigestAt: at(minutes + 24 * 60), now: at(minutes) },
      buttons: [[{ text: '❔ 为什么', data: `why:${editionId}` }]],
    })

  describe('editions', () => {
    it('are kept once and come back as they were', async () => {
      const id = await store().editions.keep(TOLD, at(0))
      expect(await store().editions.keep(TOLD, at(1))).toBe(id)
      expect(await store().editions.keep({ ...TOLD, date: '2026-11-21' }, at(1))).not.toBe(id)
      expect(await store().editions.get(id)).toEqual({ ...TOLD, id })
      expect(await store().editions.get(id + 99)).toBeNull()
    })

    it('are kept once when many keep the same at once', async () => {
      const ids = await Promise.all(Array.from({ length: 5 }, () => store().editions.keep(TOLD, at(0))))
      expect(new Set(ids).size).toBe(1)
    })

    it('tell what each subscription was told, oldest first, and nobody else’s', async () => {
      const [reader, other] = [await subscribe(store(), 1), await subscribe(store(), 2)]
      const first = await store().editions.keep(TOLD, at(0))
      const second = await store().editions.keep({ ...TOLD, date: '2026-11-21' }, at(0))
      await enqueue(reader, '2026-11-20', 0, first)
      await enqueue(reader, '2026-11-21', 60, second)
      await enqueue(other, '2026-11-20', 0, first)
      const idsOf = async (since: number) => {
        const told = await store().editions.toldTo([reader, other], at(since))
        return [reader, other].map((id) => (told.get(id) ?? []).map((edition) => edition.id))
      }
      expect(await idsOf(0)).toEqual([[first, second], [first]])
      expect(await idsOf(30)).toEqual([[second], []])
      expect(await store().editions.lastOf({ chatId: 1, threadId: null })).toEqual({ id: second, at: at(60) })
    })

    it('were not told when their messages were dropped', async () => {
      const reader = await subscribe(store(), 1)
      const id = await store().editions.keep(TOLD, at(0))
      await enqueue(reader, '2026-11-20', 0, id)
      const [first] = await store().deliveries.claim(at(0), 9, at(5))
      await store().deliveries.markSent(first?.id ?? 0, 1, at(0))
      await store().subscriptions.end(reader, 'left')
      expect(await store().editions.toldTo([reader], at(0))).toEqual(new Map())
      expect(await store().editions.lastOf({ chatId: 1, threadId: null })).toBeNull()
    })

    it('put their buttons under the last message only', async () => {
      const id = await store().editions.keep(TOLD, at(0))
      await enqueue(await subscribe(store(), 1), '2026-11-20', 0, id)
      const [first] = await store().deliveries.claim(at(0), 9, at(5))
      expect(first?.buttons).toEqual([])
      await store().deliveries.markSent(first?.id ?? 0, 1, at(0))
      const [last] = await store().deliveries.claim(at(0), 9, at(5))
      expect(last?.buttons).toEqual([[{ text: '❔ 为什么', data: `why:${id}` }]])
    })

    it('open for the chats that they were sent to or shown in, and for no other', async () => {
      const reader = await subscribe(store(), 1)
      await subscribe(store(), 2)
      const [sent, shown] = [
        await store().editions.keep(TOLD, at(0)),
        await store().editions.keep({ ...TOLD, date: '2026-11-21' }, at(0)),
      ]
      await enqueue(reader, '2026-11-20', 0, sent)
      await store().editions.admit(shown, 2)
      await store().editions.admit(shown, 2)
      const openTo = async (chatId: number) =>
        Promise.all([sent, shown].map((id) => store().editions.isOpenTo(id, chatId)))
      expect([await openTo(1), await openTo(2), await openTo(3)]).toEqual([
        [true, false],
        [false, true],
        [false, false],
      ])
      await store().chats.move(2, -1002)
      expect([await openTo(2), await openTo(-1002)]).toEqual([
        [false, false],
        [false, true],
      ])
    })

    it('stay open when the digest that told them is forgotten', async () => {
      const reader = await subscribe(store(), 1)
      const id = await store().editions.keep(TOLD, at(0))
      await enqueue(reader, '2026-11-20', 0, id)
      for (const minutes of [0, 1]) {
        const [message] = await store().deliveries.claim(at(minutes), 9, at(5))
        await store().deliveries.markSent(message?.id ?? 0, 1, at(minutes))
      }
      expect(await store().deliveries.purge(at(60), 9)).toBe(1)
      expect(await store().editions.isOpenTo(id, 1)).toBe(true)
      expect(await store().editions.purge(at(60))).toBe(1)
      expect(await store().editions.isOpenTo(id, 1)).toBe(false)
    })

    it('are forgotten by age, and their digests stay', async () => {
      const reader = await subscribe(store(), 1)
      const id = await store().editions.keep(TOLD, at(0))
      await enqueue(reader, '2026-11-20', 0, id)
      expect(await store().editions.purge(at(0))).toBe(0)
      expect(await store().editions.purge(at(1))).toBe(1)
      expect(await store().editions.get(id)).toBeNull()
      expect(await store().editions.lastOf({ chatId: 1, threadId: null })).toBeNull()
      expect(await enqueue(reader, '2026-11-20', 2, await store().editions.keep(TOLD, at(2)))).toBe(0)
    })
  })
}
