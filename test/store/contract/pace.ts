import { describe, expect, it } from 'vitest'
import type { Rate } from '../../../src/domain/delivery.ts'
import type { Store } from '../../../src/store/store.ts'

export function paceContract(store: () => Store): void {
  const stepped = (rate: Rate | null, now: number): Rate => ({
    perSecond: (rate?.perSecond ?? 0) + 0.5,
    nextAt: now,
    heldUntil: (rate?.heldUntil ?? 0) + 1,
    slowedAt: rate?.slowedAt ?? Number.NEGATIVE_INFINITY,
  })

  describe('the pace', () => {
    it('is nothing at first, and kept as it is changed', async () => {
      const seen: (Rate | null)[] = []
      const first = await store().pace.change((rate, now) => {
        seen.push(rate)
        return stepped(rate, now)
      })
      expect(seen).toEqual([null])
      await store().pace.change((rate, now) => {
        seen.push(rate)
        return stepped(rate, now)
      })
      expect(seen[1]).toEqual({ ...first, slowedAt: 0 })
    })

    it('is changed by one at a time, each on what the other made of it', async () => {
      await Promise.all(Array.from({ length: 12 }, () => store().pace.change(stepped)))
      expect(await store().pace.change(stepped)).toMatchObject({ perSecond: 6.5, heldUntil: 13 })
    })

    it('has a clock that goes on', async () => {
      const instants: number[] = []
      for (let count = 0; count < 3; count += 1) {
        await store().pace.change((rate, now) => {
          instants.push(now)
          return stepped(rate, now)
        })
      }
      expect(instants.toSorted((a, b) => a - b)).toEqual(instants)
      expect(Math.abs((instants[0] ?? 0) - Date.now())).toBeLessThan(366 * 86_400_000)
    })
  })
}
