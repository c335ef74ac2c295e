import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import { at, enqueue, subscribe, T0 } from './samples.ts'

export function deliveriesContract(store: () => Store): void {
  const claim = (now = 0, limit = 100, until = now + 5) => store().deliveries.claim(at(now), limit, at(until))
  const htmls = async (now = 0, limit = 100) => (await claim(now, limit)).map(({ html }) => html)

  describe('deliveries', () => {
    it('hand out one message a chat, in order, as it was queued', async () => {
      const id = await subscribe(store(), -1_001_234_567_890_123, 42)
      expect(await enqueue(store(), id, ['one', 'two', 'one'])).toBe(true)
      const [first, ...others] = await claim()
      expect(others).toEqual([])
      expect(first).toEqual({
        id: first?.id,
        subscriptionId: id,
        chatId: -1_001_234_567_890_123,
        threadId: 42,
        date: '2026-11-20',
        part: 1,
        parts: 3,
        html: 'one',
        buttons: [],
        attempts: 0,
      })
      expect(await claim(4)).toEqual([])
      await store().deliveries.markSent(first?.id ?? 0, 1, at(1))
      const [second] = await claim(1)
      expect(second).toMatchObject({ part: 2, html: 'two' })
      await store().deliveries.markSent(second?.id ?? 0, 2, at(1))
      expect(await claim(1)).toMatchObject([{ part: 3, html: 'one' }])
      expect(await store().deliveries.counts()).toEqual({ waiting: 1, sent: 2, rejected: 0 })
    })

    it('queue one digest a day, and move the subscription on either way', async () => {
      const id = await subscribe(store(), 1)
      expect(await store().subscriptions.claimDue(T0, 9, at(60))).toHaveLength(1)
      expect(await enqueue(store(), id, ['one'])).toBe(true)
      expect(await store().subscriptions.claimDue(at(24 * 60 - 1), 9, at(24 * 60))).toEqual([])
      expect(await store().subscriptions.claimDue(at(24 * 60), 9, at(24 * 60 + 5))).toHaveLength(1)
      expect(await enqueue(store(), id, ['other'])).toBe(false)
      expect(await htmls()).toEqual(['one'])
      expect(await enqueue(store(), id, ['next'], { date: '2026-11-21' })).toBe(true)
    })

    it('queue nothing for a subscription that ended', async () => {
      const id = await subscribe(store(), 1)
      await store().subscriptions.end(id, 'left')
      expect(await enqueue(store(), id, ['one'])).toBe(false)
      expect(await store().deliveries.counts()).toEqual({ waiting: 0, sent: 0, rejected: 0 })
    })

    it('queue the same digest once when two processes do it at once', async () => {
      const id = await subscribe(store(), 1)
      const results = await Promise.all(Array.from({ length: 6 }, () => enqueue(store(), id, ['a', 'b'])))
      expect(results.filter(Boolean)).toHaveLength(1)
      expect((await store().deliveries.counts()).waiting).toBe(2)
    })

    it('go through a chat digest by digest', async () => {
      const id = await subscribe(store(), 1)
      const topic = await subscribe(store(), 1, 7)
      await enqueue(store(), id, ['old 1', 'old 2'])
      await enqueue(store(), topic, ['topic 1'])
      await enqueue(store(), id, ['new 1'], { date: '2026-11-21', now: at(-5) })
      const seen: string[] = []
      for (let round = 0; round < 6; round += 1) {
        for (const message of await claim()) {
          seen.push(message.html)
          await store().deliveries.markSent(message.id, round, T0)
        }
      }
      expect(seen).toEqual(['old 1', 'old 2', 'topic 1', 'new 1'])
    })

    it('serve chats in the order in which their digests came', async () => {
      for (const chatId of [3, 1, 2]) {
        await enqueue(store(), await subscribe(store(), chatId), [`to ${chatId}`, 'more'])
      }
      expect(await htmls(0, 2)).toEqual(['to 3', 'to 1'])
      expect(await htmls(0, 2)).toEqual(['to 2'])
    })

    it('wait when put off, and hold back what follows in the chat', async () => {
      await enqueue(store(), await subscribe(store(), 1), ['a1', 'a2'])
      await enqueue(store(), await subscribe(store(), 2), ['b1'])
      const [first] = await claim(0, 1)
      await store().deliveries.putOff(first?.id ?? 0, { error: 'unavailable', notBefore: at(10) })
      expect(await htmls(1)).toEqual(['b1'])
      expect(await htmls(9)).toEqual(['b1'])
      const [again] = await claim(10, 1)
      expect(again).toMatchObject({ html: 'a1', attempts: 1 })
      await store().deliveries.markSent(again?.id ?? 0, 5, at(10))
      expect(await htmls(10)).toEqual(['a2'])
    })

    it('are not due before their time', async () => {
      await enqueue(store(), await subscribe(store(), 1), ['later'], { now: at(30) })
      expect(await claim(29)).toEqual([])
      expect(await claim(30)).toHaveLength(1)
    })

    it('come again when their holder did not live to settle them', async () => {
      await enqueue(store(), await subscribe(store(), 1), ['a'])
      const [first] = await claim(0, 9, 5)
      expect(await claim(4)).toEqual([])
      expect(await claim(5)).toEqual([first])
      await store().releaseClaims()
      expect(await claim(5)).toEqual([first])
    })

    it('keep what is rejected, and go on behind it', async () => {
      await enqueue(store(), await subscribe(store(), 1), ['bad', 'good'])
      const [bad] = await claim()
      await store().deliveries.reject(bad?.id ?? 0, 'Bad Request: entities')
      expect(await htmls()).toEqual(['good'])
      expect(await store().deliveries.counts()).toEqual({ waiting: 1, sent: 0, rejected: 1 })
    })

    it('are dropped with their subscription, and what was sent stays sent', async () => {
      const id = await subscribe(store(), 1)
      await enqueue(store(), id, ['one', 'two'])
      const [first] = await claim()
      await store().deliveries.markSent(first?.id ?? 0, 1, T0)
      const [second] = await claim()
      await store().subscriptions.end(id, 'blocked')
      expect(await claim(60)).toEqual([])
      await store().deliveries.markSent(second?.id ?? 0, 2, T0)
      await store().deliveries.putOff(second?.id ?? 0, { error: 'late', notBefore: T0 })
      expect(await store().deliveries.counts()).toEqual({ waiting: 0, sent: 1, rejected: 0 })
      await subscribe(store(), 1)
      expect(await enqueue(store(), id, ['again'])).toBe(false)
    })

    it('come anew for a day of which nothing had been sent', async () => {
      const id = await subscribe(store(), 1)
      await enqueue(store(), id, ['one'])
      await store().subscriptions.end(id, 'left')
      await subscribe(store(), 1)
      expect(await enqueue(store(), id, ['anew'])).toBe(true)
      expect(await htmls()).toEqual(['anew'])
    })

    it('take a digest of no messages and one of very many', async () => {
      const id = await subscribe(store(), 1)
      expect(await enqueue(store(), id, [])).toBe(true)
      expect(await enqueue(store(), id, [])).toBe(false)
      const many = Array.from({ length: 1_300 }, (_, index) => `part ${index}`)
      expect(await enqueue(store(), id, many, { date: '2026-11-21' })).toBe(true)
      expect(await claim()).toMatchObject([{ html: 'part 0', part: 1, parts: 1_300 }])
    })

    it('do not change once they are settled', async () => {
      await enqueue(store(), await subscribe(store(), 1), ['one'])
      const [first] = await claim()
      await store().deliveries.markSent(first?.id ?? 0, 1, T0)
      await store().deliveries.reject(first?.id ?? 0, 'late')
      await store().deliveries.putOff(first?.id ?? 0, { error: 'late', notBefore: T0 })
      expect(await store().deliveries.counts()).toEqual({ waiting: 0, sent: 1, rejected: 0 })
      expect(await claim(60)).toEqual([])
    })

    it('are queued for many at once: for those who are active and have none of this day yet', async () => {
      const ids: number[] = []
      for (let chatId = 1; chatId <= 1_200; chatId += 1) ids.push(await subscribe(store(), chatId))
      await enqueue(store(), ids[3] ?? 0, ['own'])
      await store().subscriptions.end(ids[7] ?? 0, 'left')
      const digest = { date: '2026-11-20', messages: ['one', 'two'], nextDigestAt: at(60), now: T0 }
      expect(await store().deliveries.enqueue({ subscriptionIds: ids, ...digest })).toBe(1_198)
      expect(await store().deliveries.enqueue({ subscriptionIds: ids, ...digest })).toBe(0)
      expect(await store().deliveries.enqueue({ subscriptionIds: [], ...digest })).toBe(0)
      expect((await store().deliveries.counts()).waiting).toBe(1_198 * 2 + 1)
      expect(await store().subscriptions.claimDue(at(59), 5_000, at(70))).toEqual([])
      expect(await store().subscriptions.claimDue(at(60), 5_000, at(70))).toHaveLength(1_199)
    })

    it('are forgotten when they are old and nothing of them waits, with the texts that nobody has any more', async () => {
      const old = await subscribe(store(), 1)
      const slow = await subscribe(store(), 2)
      await enqueue(store(), old, ['shared', 'old'])
      await enqueue(store(), slow, ['shared', 'slow'])
      for (let round = 0; round < 2; round += 1) {
        for (const { id, chatId } of await claim()) {
          if (chatId === 1) await store().deliveries.markSent(id, round, T0)
        }
      }
      await enqueue(store(), old, ['new'], { date: '2026-11-21', now: at(60) })
      expect(await store().deliveries.purge(at(0), 9)).toBe(0)
      expect(await store().deliveries.purge(at(60), 9)).toBe(1)
      expect(await store().deliveries.purge(at(60), 9)).toBe(0)
      expect(await store().deliveries.counts()).toEqual({ waiting: 3, sent: 0, rejected: 0 })
      await store().releaseClaims()
      expect((await htmls(60)).sort()).toEqual(['new', 'shared'])
    })

    it('are due at once when the clock was set back, but for what was put off', async () => {
      await enqueue(store(), await subscribe(store(), 1), ['fresh'], { now: at(60) })
      await enqueue(store(), await subscribe(store(), 2), ['put off'], { now: at(0) })
      const [tried] = await claim(0)
      await store().deliveries.putOff(tried?.id ?? 0, { error: 'flood', notBefore: at(60) })
      await store().turnBack(at(1))
      expect(await htmls(1)).toEqual(['fresh'])
      expect(await htmls(5)).toEqual([])
      expect(await htmls(60)).toContain('put off')
    })
  })
}
